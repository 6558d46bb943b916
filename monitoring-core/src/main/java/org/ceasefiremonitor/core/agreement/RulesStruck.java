package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A version of rules was struck that was never adopted.
 *
 * @param agreementId the agreement
 * @param rules       which set of rules
 * @param version     which version, from 1 on
 * @param reason      why
 */
@EventType("agreement.RulesStruck")
public record RulesStruck(AgreementId agreementId, RuleSet rules, int version, String reason) implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
