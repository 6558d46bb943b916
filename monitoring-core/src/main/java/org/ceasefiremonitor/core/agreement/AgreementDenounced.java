package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A Party denounced the agreement; it goes on.
 */
@EventType("agreement.AgreementDenounced")
public record AgreementDenounced(AgreementId agreementId, ParticipantId party, String reason) implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }

    @Override
    public String stated() {
        return reason;
    }
}
