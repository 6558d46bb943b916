package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * Time limits were adopted.
 *
 * @param version version of this set of rules, from 1 on
 */
@EventType("agreement.TimeLimitsAdopted")
public record TimeLimitsAdopted(AgreementId agreementId, int version, Instant effectiveFrom, TimeLimits timeLimits)
        implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
