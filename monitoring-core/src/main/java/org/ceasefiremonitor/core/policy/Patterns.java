package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.PatternRule;
import org.ceasefiremonitor.core.agreement.PatternRule.Recurring;

/** The rules by which things that recur make a pattern: those of the agreement, else the default (domain reference, sections 2.4 and 5.4). */
final class Patterns {

    private Patterns() {
    }

    /** Those in force at an instant, at least one. */
    static List<PatternRule> of(Recurring recurring, TimeToAct usual, Instant at, Optional<AgreementTerms> terms) {
        var adopted = terms.flatMap(each -> each.severityRulesAt(at)).map(each -> each.rules().patterns(recurring)).orElse(List.of());
        return adopted.isEmpty() ? List.of(new PatternRule(usual.limit(), recurring, PatternRule.USUAL_COUNT, usual.lasts(at, terms), null)) : adopted;
    }
}
