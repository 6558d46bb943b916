package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A draft was struck that was never laid before the Parties.
 *
 * @param agreementId the agreement
 * @param reason      why
 */
@EventType("agreement.AgreementStruck")
public record AgreementStruck(AgreementId agreementId, String reason) implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
