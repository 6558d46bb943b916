package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionCompleted;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionEvent;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionOperational;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionShortfallDetected;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStruck;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionWithdrawn;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Contribution gap (domain reference, section 5.4, P20): where a contribution is withdrawn or falls short, the other contributors, those who
 * run the coordination cells and those whose force it belongs to are told what is missing, and contributors are recommended to offer it.
 */
public final class WhenContributionFallsShort implements Policy<ContributionEvent> {

    @Override
    public String name() {
        return "P20";
    }

    @Override
    public Class<ContributionEvent> reactsTo() {
        return ContributionEvent.class;
    }

    @Override
    public List<Reaction> decide(ContributionEvent event, Occasion occasion) {
        var offering = new Advice(name(), "offer", event.contributionId());
        return (switch (event) {
            case ContributionWithdrawn withdrawn -> occasion.directory().find(withdrawn.contributionId(), ContributionStanding.class).stream()
                    .flatMap(standing -> gap(standing, standing.quantity(), withdrawn.effectiveAt(), withdrawn.reason(), offering, occasion));
            case ContributionShortfallDetected detected -> occasion.directory().find(detected.contributionId(), ContributionStanding.class).stream()
                    .flatMap(standing -> gap(standing, detected.missing(), detected.at(), detected.reason(), offering, occasion));
            case ContributionOperational operational -> offering.lapsed(occasion, "The contribution is operational.");
            case ContributionCompleted completed -> offering.lapsed(occasion, "The contribution was completed.");
            case ContributionStruck struck -> offering.lapsed(occasion, "The contribution was struck.");
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Stream<Reaction> gap(ContributionStanding standing, int missing, Instant from, String reason, Advice offering, Occasion occasion) {
        var said = "Of the contribution " + standing.contributionId().value() + " of " + standing.contributor().value() + ", " + missing + " "
                + standing.unit() + " (" + standing.kind() + ") are missing from " + from + " on: " + reason;
        var force = force(standing.contributionId(), occasion);
        var terms = force.flatMap(each -> occasion.terms(each.agreementId())).or(() -> ceasefire(occasion));
        var body = new HashMap<String, Object>(Map.of("kind", standing.kind().name(), "unit", standing.unit(), "quantity", missing, "from", from.toString()));
        if (standing.until() != null && standing.until().isAfter(from)) {
            body.put("until", standing.until().toString());
        }
        return Stream.concat(offering.recommend(occasion, Mandate.CONTRIBUTOR_REP, new PreparedCommand("OfferContribution", body), shortened(said),
                TimeToAct.CONTRIBUTION_GAP.from(occasion.at(), terms), Marking.GREEN),
                terms.stream().flatMap(agreement -> told(standing.contributor(), agreement.agreementId(), force, occasion).map(to -> new Reaction.Notify(new ServeNotice(
                        new NoticeId(Identifier.fitting(name() + "-" + occasion.position() + "-" + to.value())), to, agreement.agreementId(),
                        standing.contributionId().key(), shortened(said), false, null, Marking.GREEN)))));
    }

    /** The other contributors, those who run the cells, and the host and the participants of the force that the contribution belongs to. */
    private static Stream<ParticipantId> told(ParticipantId contributor, AgreementId agreement, Optional<ForceStanding> force, Occasion occasion) {
        var ofTheForce = force.stream().flatMap(each -> Stream.concat(Stream.of(each.host()), each.participants().stream()));
        return Stream.concat(ToldOfGaps.of(agreement, occasion), ofTheForce).distinct().filter(each -> !each.equals(contributor)).sorted();
    }

    private static Optional<ForceStanding> force(ContributionId contribution, Occasion occasion) {
        return occasion.directory().all(ForceStanding.class).stream().filter(each -> each.assigned(contribution).isPresent())
                .min(Comparator.comparing(ForceStanding::forceId));
    }

    /** The ceasefire that is in force; the first by id where there are several. */
    private static Optional<AgreementTerms> ceasefire(Occasion occasion) {
        return occasion.directory().all(AgreementTerms.class).stream().filter(each -> each.inForceAt(occasion.at()))
                .min(Comparator.comparing(AgreementTerms::agreementId));
    }

    private static String shortened(String text) {
        return text.length() <= 2000 ? text : text.substring(0, 1997) + "...";
    }
}
