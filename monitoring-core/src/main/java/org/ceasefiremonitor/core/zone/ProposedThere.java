package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * The severity that the rules propose for what a machine detected, by its kind alone: a machine knows no weapon and no victims, and counts what it
 * noticed, not what happened.
 *
 * @param severity what is proposed; S0 where no rules are adopted, as for a report
 * @param rule     id of the rule that proposed it; absent where no rules are adopted
 * @param version  version of the rules; absent where none are adopted
 */
public record ProposedThere(Severity severity, @Nullable String rule, @Nullable Integer version) {

    /** The highest for some kinds where a zone in force under an agreement takes one of them for a violation; empty where none does. */
    public static Optional<ProposedThere> highest(Directory directory, AgreementId agreement, Position position, Instant at, Collection<Kind> kinds) {
        return directory.find(agreement, AgreementTerms.class).flatMap(terms -> kinds.stream()
                .filter(kind -> InForceThere.all(directory, position, at, kind).anyMatch(there -> there.violation() && there.agreementId().equals(agreement)))
                .map(kind -> proposed(terms, at, kind)).max(Comparator.comparing(ProposedThere::severity)));
    }

    private static ProposedThere proposed(AgreementTerms terms, Instant at, Kind kind) {
        return terms.severityRulesAt(at).map(adopted -> {
            var proposal = adopted.rules().propose(kind, WeaponClass.UNKNOWN, null, null, false);
            return new ProposedThere(proposal.severity(), proposal.rule(), adopted.version());
        }).orElseGet(() -> new ProposedThere(Severity.S0, null, null));
    }
}
