package org.ceasefiremonitor.core.intake;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * An import came so far: the first {@code counts.rows} rows of its file are settled, and need not be sent again after a break.
 *
 * @param counts what came of those rows
 * @param at     when
 */
@EventType("intake.ImportAdvanced")
public record ImportAdvanced(ImportId importId, ImportCounts counts, Instant at) implements ImportEvent {
}
