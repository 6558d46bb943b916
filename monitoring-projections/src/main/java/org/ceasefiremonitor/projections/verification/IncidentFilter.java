package org.ceasefiremonitor.projections.verification;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.verification.IncidentStanding.State;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param agreement agreement by which they are judged
 * @param state     where they stand
 * @param severity  severity set by a person, else proposed by the rules
 * @param report    a report that speaks to them
 * @param batch     a batch of which detections speak to them
 * @param verifier  participant whose person verifies them
 * @param awaiting  whether the mechanism owes a result
 * @param dueBefore the result is due before this instant
 * @param activity  a notified activity that matches them
 */
public record IncidentFilter(@Nullable AgreementId agreement, List<State> state, List<Severity> severity, @Nullable ViolationId report, @Nullable DetectionsId batch,
        @Nullable ParticipantId verifier, @Nullable Boolean awaiting, @Nullable Instant dueBefore, @Nullable ActivityId activity) {

    /** All incidents. */
    public static final IncidentFilter ALL = new IncidentFilter(null, List.of(), List.of(), null, null, null, null, null, null);

    public IncidentFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
        severity = severity == null ? List.of() : severity.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.agreement_id = ?", agreement)
                .among("d.state", state)
                .among("d.severity", severity)
                .and("d.verifier = ?", verifier)
                .and("d.awaits_result = ?", awaiting)
                .and("d.result_by < ?", dueBefore);
        IncidentProjection.OBSERVATIONS.restrict(conditions, report == null ? null : report.key());
        IncidentProjection.OBSERVATIONS.restrict(conditions, batch == null ? null : batch.key());
        IncidentProjection.MATCHES.restrict(conditions, activity == null ? null : activity.value());
    }
}
