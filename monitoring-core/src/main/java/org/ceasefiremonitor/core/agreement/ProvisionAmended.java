package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A provision was given a new wording.
 *
 * @param provisionId names the provision in findings
 * @param text its new wording
 * @param version version of the wording, from 2 on
 */
@EventType("agreement.ProvisionAmended")
public record ProvisionAmended(AgreementId agreementId, String provisionId, String text, int version, String reason)
        implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }

    @Override
    public String stated() {
        return reason;
    }
}
