package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * An endorsement was struck that the participant never gave.
 *
 * @param agreementId the agreement
 * @param participant the participant
 * @param reason      why
 */
@EventType("agreement.EndorsementStruck")
public record EndorsementStruck(AgreementId agreementId, ParticipantId participant, String reason) implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
