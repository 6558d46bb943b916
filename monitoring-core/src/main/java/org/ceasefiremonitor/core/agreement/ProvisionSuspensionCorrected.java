package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It was corrected from when until when a provision was suspended.
 *
 * @param agreementId  the agreement
 * @param provisionId  the provision
 * @param recordedFrom which one: the beginning with which it is recorded now
 * @param from         from when it was suspended in fact
 * @param until        when it was reinstated in fact; absent if it was not
 * @param reason       why
 */
@EventType("agreement.ProvisionSuspensionCorrected")
public record ProvisionSuspensionCorrected(
        AgreementId agreementId,
        String provisionId,
        Instant recordedFrom,
        Instant from,
        @Nullable Instant until,
        String reason) implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
