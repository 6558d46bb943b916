package org.ceasefiremonitor.projections.allegation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding.State;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which allegations are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param state          how far they have come
 * @param accused        the Party that is accused
 * @param alleger        the participant that filed them, or PUBLIC
 * @param concerning     the participant that filed them, or is accused
 * @param incident       the incident that they are about
 * @param ruled          whether they were decided with reasons
 * @param replyDueBefore a reply is waited for that is due before this instant
 */
public record AllegationFilter(List<State> state, @Nullable ParticipantId accused, @Nullable String alleger, @Nullable ParticipantId concerning,
        @Nullable IncidentId incident, @Nullable Boolean ruled, @Nullable Instant replyDueBefore) {

    /** All allegations. */
    public static final AllegationFilter ALL = new AllegationFilter(List.of(), null, null, null, null, null, null);

    public AllegationFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    /** All allegations that are about one incident. */
    public static AllegationFilter of(IncidentId incident) {
        return new AllegationFilter(List.of(), null, null, null, incident, null, null);
    }

    void restrict(Conditions conditions) {
        conditions.among("d.state", state)
                .and("d.accused = ?", accused)
                .and("d.alleger = ?", alleger)
                .and("(d.alleger = ? or d.accused = ?)", concerning)
                .and("d.incident_id = ?", incident)
                .and("d.ruled = ?", ruled)
                .and("d.reply_by < ?", replyDueBefore);
    }
}
