package org.ceasefiremonitor.projections.verification;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents of the verification queue are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param agreement agreement by which they are judged
 * @param severity  severity set by a person, else proposed by the rules
 * @param assigned  whether somebody is assigned
 * @param verifier  participant whose person verifies them
 * @param dueBefore the result is due before this instant
 * @param sector    sector of a mechanism in whose zones a report or detections of them lie
 * @param matched   whether a notified activity matches them
 */
public record QueueFilter(@Nullable AgreementId agreement, List<Severity> severity, @Nullable Boolean assigned, @Nullable ParticipantId verifier,
        @Nullable Instant dueBefore, @Nullable String sector, @Nullable Boolean matched) {

    /** The whole queue. */
    public static final QueueFilter ALL = new QueueFilter(null, List.of(), null, null, null, null, null);

    public QueueFilter {
        severity = severity == null ? List.of() : severity.stream().distinct().sorted().toList();
        sector = sector == null || sector.isEmpty() ? null : sector;
    }

    void restrict(Conditions conditions) {
        conditions.and("d.awaits_result = ?", true)
                .and("d.agreement_id = ?", agreement)
                .among("d.severity", severity)
                .and("d.verifier = ?", verifier)
                .and("d.result_by < ?", dueBefore);
        if (assigned != null) {
            conditions.and(assigned ? "d.verifier is not null" : "d.verifier is null");
        }
        if (matched != null) {
            conditions.and(matched ? "d.matched <> ' '" : "d.matched = ' '");
        }
    }
}
