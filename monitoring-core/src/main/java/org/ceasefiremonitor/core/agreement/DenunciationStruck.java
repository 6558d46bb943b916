package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A denunciation was struck that the Party never made.
 *
 * @param agreementId the agreement
 * @param party       the Party
 * @param reason      why
 */
@EventType("agreement.DenunciationStruck")
public record DenunciationStruck(AgreementId agreementId, ParticipantId party, String reason) implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
