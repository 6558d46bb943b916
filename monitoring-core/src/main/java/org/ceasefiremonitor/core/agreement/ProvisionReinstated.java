package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The suspension of a provision ended.
 *
 * @param provisionId names the provision in findings
 * @param from        from when
 */
@EventType("agreement.ProvisionReinstated")
public record ProvisionReinstated(AgreementId agreementId, String provisionId, Instant from, String reason) implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }

    @Override
    public String stated() {
        return reason;
    }
}
