package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.ReviewRequested;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.AssetCompromised;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.core.mechanism.CompromiseEnded;
import org.ceasefiremonitor.core.mechanism.CompromiseStruck;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.SeenBy;
import org.jspecify.annotations.Nullable;

/**
 * Asset trust (domain reference, section 5.4, P17): where an asset is declared compromised, the head of the mechanism is recommended to reopen each
 * incident whose result rests on what it saw then, the chair to review each finding on such an incident, and the Parties to the case are told of the
 * doubt. A hundred incidents at a time; all that is in doubt is in the list of doubts. What was recommended lapses where the compromise is struck, or ended before, and nothing
 * else is in doubt.
 */
public final class WhenAssetCompromised implements Policy<Event> {

    /** For how many incidents there are recommendations, the latest first. */
    private static final int MOST = 100;

    @Override
    public String name() {
        return "P17";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case AssetCompromised compromised -> doubt(compromised, occasion);
            case CompromiseStruck struck -> cleared(struck.assetId(), struck.recordedFrom(), "The compromise was struck.", occasion);
            case CompromiseEnded ended -> cleared(ended.assetId(), ended.until(), "The compromise ended before what it saw for this.", occasion);
            case IncidentReopened reopened -> reopening(reopened.incidentId()).taken(occasion);
            case ReviewRequested requested -> reviewing(requested.caseId()).taken(occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice reopening(IncidentId incident) {
        return new Advice(name(), "reopen", incident);
    }

    private Advice reviewing(BreachCaseId breach) {
        return new Advice(name(), "review", breach);
    }

    private Stream<Reaction> doubt(AssetCompromised event, Occasion occasion) {
        var incidents = incidents(event.assetId(), event.from(), event.until(), occasion).limit(MOST).toList();
        var ids = incidents.stream().map(IncidentStanding::incidentId).toList();
        var why = "The asset " + event.assetId().value() + " was declared compromised from " + event.from()
                + (event.until() == null ? " on" : " to " + event.until()) + "; the result rests on what it saw then.";
        var cases = cases(ids, occasion).filter(each -> !each.ended()).limit(MOST).toList();
        return Stream.concat(
                incidents.stream().flatMap(each -> reopening(each.incidentId()).recommend(occasion, Mandate.CHIEF_MONITOR, new PreparedCommand("ReopenIncident",
                        Map.of("incidentId", each.incidentId().value(), "reason", why)), why,
                        TimeToAct.DOUBT.from(occasion.at(), occasion.terms(each.agreementId())), each.marking())),
                cases.stream().flatMap(each -> inDoubt(each, event.assetId(), occasion)));
    }

    /** What was recommended lapses where nothing that an incident, or any incident of a case, rests on is in doubt any more. */
    private Stream<Reaction> cleared(AssetId asset, Instant from, String why, Occasion occasion) {
        var incidents = incidents(asset, from, null, occasion).filter(each -> !doubtful(each, occasion)).map(IncidentStanding::incidentId).toList();
        return Stream.concat(incidents.stream().flatMap(each -> reopening(each).lapsed(occasion, why)),
                cases(incidents, occasion).filter(breach -> breach.incidents().stream().flatMap(each -> occasion.directory().find(each, IncidentStanding.class).stream())
                        .noneMatch(each -> doubtful(each, occasion))).flatMap(each -> reviewing(each.caseId()).lapsed(occasion, why)));
    }

    private Stream<Reaction> inDoubt(BreachStanding breach, AssetId asset, Occasion occasion) {
        var text = "An incident on which the case " + breach.caseId().value() + " rests is in doubt: the asset " + asset.value() + " was declared compromised.";
        var terms = occasion.terms(breach.caseId());
        return Stream.concat(
                breach.finding().stream().flatMap(each -> reviewing(breach.caseId()).recommend(occasion, Mandate.COMMISSION_CHAIR, new PreparedCommand(
                        "RequestReview", Map.of("caseId", breach.caseId().value(), "grounds", text)), text, TimeToAct.DOUBT.from(occasion.at(), terms), Marking.GREEN)),
                terms.map(AgreementTerms::agreementId).stream().flatMap(agreement -> breach.parties().stream().map(party -> new Reaction.Notify(new ServeNotice(
                        new NoticeId(Identifier.fitting(name() + "-" + occasion.position() + "-" + party.value() + "-" + breach.caseId().value())), party, agreement,
                        breach.caseId().key(), text, false, null, Marking.GREEN)))));
    }

    /** Whether the result of an incident rests on what some asset saw while it could not be trusted. */
    private static boolean doubtful(IncidentStanding incident, Occasion occasion) {
        return incident.result() != null && incident.result().seenBy().stream().anyMatch(seen -> occasion.directory().find(seen.assetId(), AssetStanding.class)
                .filter(asset -> asset.compromises().stream().anyMatch(each -> within(seen, each.from(), each.until()))).isPresent());
    }

    /** Cases on one of these incidents, by id. */
    private static Stream<BreachStanding> cases(List<IncidentId> incidents, Occasion occasion) {
        return incidents.stream().flatMap(each -> occasion.directory().under(each.key(), BreachStanding.class).stream()).distinct()
                .sorted(Comparator.comparing(BreachStanding::caseId));
    }

    /** Incidents with a result that rests on what the asset saw within an interval, the latest first. */
    private static Stream<IncidentStanding> incidents(AssetId asset, Instant from, @Nullable Instant until, Occasion occasion) {
        return occasion.directory().under(asset.key(), IncidentStanding.class).stream()
                .filter(each -> each.result() != null && each.result().seenBy().stream().anyMatch(seen -> seen.assetId().equals(asset)
                        && within(seen, from, until)))
                .sorted(Comparator.comparing(IncidentStanding::openedAt).reversed().thenComparing(IncidentStanding::incidentId));
    }

    private static boolean within(SeenBy seen, Instant from, @Nullable Instant until) {
        return !seen.to().isBefore(from) && (until == null || seen.from().isBefore(until));
    }
}
