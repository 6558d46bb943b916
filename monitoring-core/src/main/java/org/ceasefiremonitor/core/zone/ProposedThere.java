package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.SeverityRules.ByKind;
import org.ceasefiremonitor.core.agreement.SeverityRules.Proposal;
import org.ceasefiremonitor.core.agreement.SeverityRules.SeverityRule;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * The severity that the rules propose for what a machine detected, by its kind alone: a machine knows no weapon and no victims, and counts what it
 * noticed, not what happened. A rule that asks for these is not applied, and is named where it might propose more.
 *
 * @param severity what is proposed; S0 where no rules are adopted, as for a report
 * @param rule     id of the rule that proposed it; absent where no rules are adopted
 * @param version  version of the rules; absent where none are adopted
 * @param notKnown ids of the rules that would propose more and of which it is not known whether they hold, since a detection does not tell what they ask for; sorted,
 *                 absent where there are none
 */
public record ProposedThere(Severity severity, @Nullable String rule, @Nullable Integer version, @Nullable List<String> notKnown) {

    public ProposedThere {
        notKnown = notKnown == null || notKnown.isEmpty() ? null : List.copyOf(notKnown);
    }

    /** The highest for some kinds where a zone in force under an agreement takes one of them for a violation; empty where none does. */
    public static Optional<ProposedThere> highest(Directory directory, AgreementId agreement, Position position, Instant at, Collection<Kind> kinds) {
        return directory.find(agreement, AgreementTerms.class).flatMap(terms -> {
            var violations = kinds.stream().filter(kind -> InForceThere.all(directory, position, at, kind)
                    .anyMatch(there -> there.violation() && there.agreementId().equals(agreement))).toList();
            return highest(terms, at, violations);
        });
    }

    /** The highest for some kinds by terms of one's choice, in one zone; empty where the zone does not hold the place in force then, or takes none of them for a violation. */
    public static Optional<ProposedThere> highest(ZoneDefinition zone, AgreementTerms terms, Position position, Instant at, Collection<Kind> kinds) {
        return InForceThere.holds(zone, terms, position, at) ? highest(terms, at, kinds.stream().filter(kind -> InForceThere.violation(terms, at, kind)).toList())
                : Optional.empty();
    }

    private static Optional<ProposedThere> highest(AgreementTerms terms, Instant at, List<Kind> violations) {
        return violations.isEmpty() ? Optional.empty() : Optional.of(proposed(terms, at, violations));
    }

    private static ProposedThere proposed(AgreementTerms terms, Instant at, List<Kind> violations) {
        return terms.severityRulesAt(at).map(adopted -> {
            var byKind = violations.stream().map(adopted.rules()::propose).toList();
            var highest = byKind.stream().map(ByKind::proposal).max(Comparator.comparing(Proposal::severity)).orElseThrow();
            return new ProposedThere(highest.severity(), highest.rule(), adopted.version(), byKind.stream().flatMap(each -> each.notKnown().stream())
                    .filter(rule -> rule.severity().compareTo(highest.severity()) > 0).map(SeverityRule::id).distinct().sorted().toList());
        }).orElseGet(() -> new ProposedThere(Severity.S0, null, null, null));
    }
}
