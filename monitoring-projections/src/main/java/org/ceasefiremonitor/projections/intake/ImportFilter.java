package org.ceasefiremonitor.projections.intake;

import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.intake.ImportStanding.State;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which imports are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param importer   participant that began it
 * @param source     what its reports name as their source
 * @param fileSha256 SHA-256 of its file
 * @param state      where it stands
 */
public record ImportFilter(@Nullable ParticipantId importer, @Nullable String source, @Nullable String fileSha256, List<State> state) {

    /** All imports. */
    public static final ImportFilter ALL = new ImportFilter(null, null, null, List.of());

    public ImportFilter {
        InvalidInput.optionalText("source", source, 200);
        InvalidInput.optionalText("fileSha256", fileSha256, 64);
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.importer = ?", importer)
                .and("d.source = ?", source)
                .and("d.file_sha256 = ?", fileSha256)
                .among("d.state", state);
    }
}
