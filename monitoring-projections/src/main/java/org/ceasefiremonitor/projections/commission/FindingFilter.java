package org.ceasefiremonitor.projections.commission;

import java.util.List;
import org.ceasefiremonitor.core.commission.breach.Attribution;
import org.ceasefiremonitor.core.commission.breach.Level;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param breachCase  case in which they were issued
 * @param party       Party that is held responsible
 * @param attribution whether they name who is responsible
 * @param level       how far the attribution goes
 * @param standing    whether they stand
 */
public record FindingFilter(@Nullable BreachCaseId breachCase, @Nullable ParticipantId party, @Nullable Attribution attribution, List<Level> level,
        List<AttributionRecord.Standing> standing) {

    /** All findings. */
    public static final FindingFilter ALL = new FindingFilter(null, null, null, List.of(), List.of());

    public FindingFilter {
        level = level == null ? List.of() : level.stream().distinct().sorted().toList();
        standing = standing == null ? List.of() : standing.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.case_id = ?", breachCase)
                .and("d.party = ?", party)
                .and("d.attribution = ?", attribution)
                .among("d.level", level)
                .among("d.standing", standing);
    }
}
