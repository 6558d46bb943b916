package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A signature was struck that the Party never gave.
 *
 * @param agreementId the agreement
 * @param party       the Party
 * @param reason      why
 */
@EventType("agreement.SignatureStruck")
public record SignatureStruck(AgreementId agreementId, ParticipantId party, String reason) implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
