package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A provision was suspended.
 *
 * @param provisionId names the provision in findings
 * @param from        from when
 */
@EventType("agreement.ProvisionSuspended")
public record ProvisionSuspended(AgreementId agreementId, String provisionId, Instant from, String reason) implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }

    @Override
    public String stated() {
        return reason;
    }
}
