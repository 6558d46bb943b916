package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * Rules for the alert level were adopted.
 *
 * @param version version of this set of rules, from 1 on
 */
@EventType("agreement.AlertRulesAdopted")
public record AlertRulesAdopted(AgreementId agreementId, int version, Instant effectiveFrom, AlertRules alertRules)
        implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
