package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.PatternRule;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionReported;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.verification.allegation.AllegationReceived;

/**
 * Pattern of refusals (domain reference, section 5.4, P4b): where access was restricted as often where one Party holds the area as the pattern rules of
 * the agreement say, else three times within seven days, the registrar is recommended to file an allegation. What was struck does not count.
 */
public final class WhenAccessRestrictedAgain implements Policy<Event> {

    /** How many are named in the text. */
    private static final int MOST_NAMED = 20;

    @Override
    public String name() {
        return "P4b";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case AccessRestrictionReported reported -> WhenAccessRestricted.under(reported.side(), occasion).stream()
                    .flatMap(terms -> compare(reported, terms, occasion));
            case AllegationReceived received -> alleging(received.accused()).open(occasion)
                    .filter(each -> received.allegationId().value().equals(each.command().body().get("allegationId")))
                    .flatMap(each -> alleging(received.accused()).taken(occasion));
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice alleging(ParticipantId party) {
        return new Advice(name(), "allege", party);
    }

    private Stream<Reaction> compare(AccessRestrictionReported reported, AgreementTerms terms, Occasion occasion) {
        for (var rule : Patterns.of(PatternRule.Recurring.ACCESS_RESTRICTION, TimeToAct.ACCESS_PATTERN, occasion.at(), Optional.of(terms))) {
            var since = occasion.at().minus(rule.within());
            var pattern = occasion.directory().all(AccessStanding.class).stream()
                    .filter(each -> each.side().equals(reported.side()) && each.state() != AccessStanding.State.STRUCK && !each.from().isBefore(since))
                    .sorted(Comparator.comparing(AccessStanding::from).thenComparing(AccessStanding::restrictionId)).toList();
            if (pattern.size() >= rule.count()) {
                return allege(reported, terms, since, pattern, occasion);
            }
        }
        return Stream.empty();
    }

    private Stream<Reaction> allege(AccessRestrictionReported reported, AgreementTerms terms, Instant since, List<AccessStanding> pattern, Occasion occasion) {
        var named = pattern.stream().skip(Math.max(0, pattern.size() - MOST_NAMED)).map(each -> each.restrictionId().value() + " (" + each.kind() + ")")
                .collect(Collectors.joining(", "));
        var text = "Access was restricted " + pattern.size() + " times since " + since + " where " + reported.side() + " holds the area: " + named + ".";
        return alleging(new ParticipantId(reported.side())).recommend(occasion, Mandate.REGISTRAR, new PreparedCommand("FileAllegation", Map.of("allegationId",
                Identifier.fitting("pattern-" + reported.restrictionId().value()), "agreementId", terms.agreementId().value(), "accused", reported.side(), "from",
                pattern.getFirst().from().toString(), "text", text)), text.length() <= 2000 ? text : text.substring(0, 2000),
                TimeToAct.ACCESS_REPLY.from(occasion.at(), Optional.of(terms)), reported.visibility());
    }
}
