package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A provision was struck that the text does not have.
 *
 * @param agreementId the agreement
 * @param provisionId the provision
 * @param reason      why
 */
@EventType("agreement.ProvisionStruck")
public record ProvisionStruck(AgreementId agreementId, String provisionId, String reason) implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
