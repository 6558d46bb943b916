package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * Rules for proposing severity were adopted.
 *
 * @param version version of this set of rules, from 1 on
 */
@EventType("agreement.SeverityRulesAdopted")
public record SeverityRulesAdopted(AgreementId agreementId, int version, Instant effectiveFrom, SeverityRules severityRules)
        implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
