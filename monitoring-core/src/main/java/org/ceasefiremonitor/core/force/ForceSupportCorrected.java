package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * What a participant is to the force was corrected.
 *
 * @param forceId the force
 * @param number number in the order in which they were recorded, from 1; 1 to 1,000
 * @param participant the participant
 * @param role what it is to the force
 * @param firmness how far the text binds it
 * @param what what it does or would do; 1 to 2,000 characters
 * @param textStatus whether the text was adopted
 * @param textVersion version of the text; 1 to 40 characters
 * @param source where the text is found; 1 to 500 characters
 * @param reason why; 1 to 2,000 characters
 */
@EventType("force.ForceSupportCorrected")
public record ForceSupportCorrected(ForceId forceId, int number, ParticipantId participant, SupportRole role, Firmness firmness, String what,
        TextStatus textStatus, String textVersion, String source, String reason)
        implements ForceEvent, Correction {
}
