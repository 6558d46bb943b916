package org.ceasefiremonitor.core.force;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was recorded what a participant is to the force.
 *
 * @param forceId the force
 * @param participant the participant
 * @param role what it is to the force
 * @param firmness how far the text binds it
 * @param what what it does or would do; 1 to 2,000 characters
 * @param textStatus whether the text was adopted
 * @param textVersion version of the text; 1 to 40 characters
 * @param source where the text is found; 1 to 500 characters
 * @param by participant whose representative recorded it
 * @param at when it was recorded, UTC
 */
@EventType("force.ForceSupportStated")
public record ForceSupportStated(ForceId forceId, ParticipantId participant, SupportRole role, Firmness firmness, String what, TextStatus textStatus,
        String textVersion, String source, ParticipantId by, Instant at)
        implements ForceEvent {
}
