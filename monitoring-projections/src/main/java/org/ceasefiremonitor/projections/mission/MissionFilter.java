package org.ceasefiremonitor.projections.mission;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.verification.mission.MissionMode;
import org.ceasefiremonitor.core.verification.mission.MissionStanding.State;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which missions are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param state           how far they have come
 * @param mode            whether they go to the place or look from afar
 * @param side            who holds the area: participant id of a Party, BUFFER or UNKNOWN
 * @param incident        the incident that they find out about
 * @param refused         whether access was ever refused
 * @param answerDueBefore an answer to a request for access is waited for that is due before this instant
 */
public record MissionFilter(List<State> state, @Nullable MissionMode mode, @Nullable String side, @Nullable IncidentId incident,
        @Nullable Boolean refused, @Nullable Instant answerDueBefore) {

    /** All missions. */
    public static final MissionFilter ALL = new MissionFilter(List.of(), null, null, null, null, null);

    public MissionFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    /** All missions that find out about one incident. */
    public static MissionFilter of(IncidentId incident) {
        return new MissionFilter(List.of(), null, null, incident, null, null);
    }

    void restrict(Conditions conditions) {
        conditions.among("d.state", state)
                .and("d.mode = ?", mode)
                .and("d.side = ?", side)
                .and("d.incident_id = ?", incident)
                .and("d.refused = ?", refused)
                .and("d.answer_by < ?", answerDueBefore);
    }
}
