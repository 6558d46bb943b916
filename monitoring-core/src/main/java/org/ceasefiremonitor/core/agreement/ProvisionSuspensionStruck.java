package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A suspension of a provision was struck that never was, with its end.
 *
 * @param agreementId  the agreement
 * @param provisionId  the provision
 * @param recordedFrom which one: the beginning with which it is recorded now
 * @param reason       why
 */
@EventType("agreement.ProvisionSuspensionStruck")
public record ProvisionSuspensionStruck(AgreementId agreementId, String provisionId, Instant recordedFrom, String reason)
        implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
