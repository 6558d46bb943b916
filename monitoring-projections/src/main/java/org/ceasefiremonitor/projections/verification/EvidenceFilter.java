package org.ceasefiremonitor.projections.verification;

import java.util.List;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.verification.EvidenceStanding.Bytes;
import org.ceasefiremonitor.core.verification.EvidenceStanding.State;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which items of evidence are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param state    where they stand
 * @param incident an incident to which they speak
 * @param report   a report to which they speak
 * @param holder   participant whose person has their custody
 * @param sha256   digest of their bytes
 * @param bytes    what is known of their bytes
 */
public record EvidenceFilter(List<State> state, @Nullable IncidentId incident, @Nullable ViolationId report, @Nullable ParticipantId holder,
        @Nullable String sha256, @Nullable Bytes bytes) {

    /** All items. */
    public static final EvidenceFilter ALL = new EvidenceFilter(List.of(), null, null, null, null, null);

    public EvidenceFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    /** Those whose bytes have this digest. */
    public static EvidenceFilter withBytes(String sha256) {
        return new EvidenceFilter(List.of(), null, null, null, sha256, null);
    }

    /** Those that speak to an incident. */
    public static EvidenceFilter of(IncidentId incident) {
        return new EvidenceFilter(List.of(), incident, null, null, null, null);
    }

    void restrict(Conditions conditions) {
        conditions.among("d.state", state)
                .and("d.incident_id = ?", incident)
                .and("d.violation_id = ?", report)
                .and("d.holder = ?", holder)
                .and("d.sha256 = ?", sha256)
                .and("d.bytes = ?", bytes);
    }
}
