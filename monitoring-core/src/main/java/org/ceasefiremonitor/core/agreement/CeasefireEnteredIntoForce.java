package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The ceasefire entered into force: once, at this instant.
 *
 * @param effectiveAt from when the ceasefire is in force
 */
@EventType("agreement.CeasefireEnteredIntoForce")
public record CeasefireEnteredIntoForce(AgreementId agreementId, Instant effectiveAt, String statedLocal) implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
