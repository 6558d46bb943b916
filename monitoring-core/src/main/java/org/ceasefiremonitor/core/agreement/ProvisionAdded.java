package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A provision was added to the draft.
 *
 * @param provisionId names the provision in findings
 * @param text its wording
 */
@EventType("agreement.ProvisionAdded")
public record ProvisionAdded(AgreementId agreementId, String provisionId, String text) implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
