package org.ceasefiremonitor.core.report;

import org.ceasefiremonitor.core.identity.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * Where an imported report comes from. A correction changes neither: the licence of the source goes on to ask for its line.
 *
 * @param importId    the import
 * @param attribution line that must be shown with its reports
 */
public record Imported(ImportId importId, @Nullable String attribution) {

    /** Where a recorded report comes from; null for what nobody imported. */
    public static @Nullable Imported of(Report report) {
        return report.importId() == null ? null : new Imported(report.importId(), report.attribution());
    }
}
