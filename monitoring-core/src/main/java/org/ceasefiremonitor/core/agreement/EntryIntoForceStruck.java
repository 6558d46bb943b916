package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * An entry into force was struck that never was.
 *
 * @param agreementId the agreement
 * @param reason      why
 */
@EventType("agreement.EntryIntoForceStruck")
public record EntryIntoForceStruck(AgreementId agreementId, String reason) implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
