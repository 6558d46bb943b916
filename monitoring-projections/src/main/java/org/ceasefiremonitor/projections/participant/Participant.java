package org.ceasefiremonitor.projections.participant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A participant with its roles and mandates over time.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param standing   all that is laid down; its fields stand beside the others
 */
public record Participant(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonUnwrapped ParticipantStanding standing) {

    static Participant of(Defined<ParticipantStanding> defined) {
        return new Participant(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition());
    }
}
