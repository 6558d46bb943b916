package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.access.AccessEvent;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionExplained;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionLifted;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionProtested;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionReported;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionStruck;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Access refusal (domain reference, section 5.4, P4): the Party that holds the area is notified of a restriction of access there and asked for a reply,
 * and the head of the mechanism is recommended to protest it; a protest is served on the Party with the time for its reply.
 */
public final class WhenAccessRestricted implements Policy<AccessEvent> {

    @Override
    public String name() {
        return "P4";
    }

    @Override
    public Class<AccessEvent> reactsTo() {
        return AccessEvent.class;
    }

    @Override
    public List<Reaction> decide(AccessEvent event, Occasion occasion) {
        var protesting = new Advice(name(), "protest", event.restrictionId());
        return (switch (event) {
            case AccessRestrictionReported reported -> under(reported.side(), occasion).stream().flatMap(terms -> Stream.concat(
                    notice(reported.restrictionId(), reported.side(), terms, reported.kind() + " since " + reported.from() + ": " + reported.note(),
                            TimeToAct.ACCESS_REPLY.from(occasion.at(), Optional.of(terms)), occasion),
                    protesting.recommend(occasion, Mandate.CHIEF_MONITOR, new PreparedCommand("ProtestAccessRestriction", Map.of("restrictionId",
                            reported.restrictionId().value(), "text", "Access is owed under the agreement. It was restricted since " + reported.from() + ".")),
                            "Access was restricted where " + reported.side() + " holds the area: " + reported.kind() + ".",
                            TimeToAct.ACCESS_PROTEST.from(occasion.at(), Optional.of(terms)), Marking.GREEN)));
            case AccessRestrictionProtested protested -> Stream.concat(protesting.taken(occasion), occasion.directory()
                    .find(protested.restrictionId(), AccessStanding.class).stream().flatMap(restriction -> under(restriction.side(), occasion).stream()
                            .flatMap(terms -> notice(protested.restrictionId(), restriction.side(), terms, "Protested: " + protested.text(), protested.replyBy(),
                                    occasion))));
            case AccessRestrictionExplained explained -> protesting.lapsed(occasion, "The restriction was explained.");
            case AccessRestrictionLifted lifted -> protesting.lapsed(occasion, "The restriction was lifted.");
            case AccessRestrictionStruck struck -> protesting.lapsed(occasion, "The restriction was struck.");
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    /** The agreement in force to which whoever holds the area is a Party. */
    static Optional<AgreementTerms> under(String side, Occasion occasion) {
        return occasion.directory().all(AgreementTerms.class).stream()
                .filter(terms -> terms.parties().stream().anyMatch(party -> party.value().equals(side)))
                .filter(terms -> terms.inForceFrom() != null && (terms.inForceUntil() == null || occasion.at().isBefore(terms.inForceUntil())))
                .min(Comparator.comparing(AgreementTerms::agreementId));
    }

    private Stream<Reaction> notice(AccessRestrictionId restriction, String side, AgreementTerms terms, String text, Instant replyBy, Occasion occasion) {
        return Stream.of(new Reaction.Notify(new ServeNotice(new NoticeId(Identifier.fitting(name() + "-" + occasion.position() + "-" + restriction.value())),
                new ParticipantId(side), terms.agreementId(), restriction.key(), text, true, replyBy, Marking.GREEN)));
    }
}
