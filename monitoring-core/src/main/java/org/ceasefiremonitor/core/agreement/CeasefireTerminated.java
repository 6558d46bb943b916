package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The ceasefire ended.
 *
 * @param effectiveAt when the ceasefire ended
 */
@EventType("agreement.CeasefireTerminated")
public record CeasefireTerminated(AgreementId agreementId, Instant effectiveAt, String reason) implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }

    @Override
    public String stated() {
        return reason;
    }
}
