package org.ceasefiremonitor.projections.participant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.projections.definition.Defined;

/**
 * A participant with its roles and mandates over time.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param standing   all that is laid down; its fields stand beside the others
 */
public record Participant(long position, Instant recordedAt, @JsonUnwrapped ParticipantStanding standing) {

    static Participant of(Defined<ParticipantStanding> defined) {
        return new Participant(defined.position(), defined.recordedAt(), defined.definition());
    }
}
