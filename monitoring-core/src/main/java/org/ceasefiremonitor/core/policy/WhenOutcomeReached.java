package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.recommendation.LapseRecommendation;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.VerificationConcluded;
import org.ceasefiremonitor.core.verification.source.OutcomeStruck;
import org.ceasefiremonitor.core.verification.source.SourceStanding;
import org.ceasefiremonitor.core.verification.source.SourceStruck;
import org.ceasefiremonitor.core.verification.source.SourceTrackRecordUpdated;
import org.ceasefiremonitor.core.verification.source.SourcesSpeaking;

/**
 * Outcomes for the track record (domain reference, section 5.4, P18): once the verification of an incident has a result, whoever registered a source that spoke
 * of it is recommended to count the result in its track record, and to strike it once the incident is reopened, or came to another result. A source speaks of
 * an incident where a report or detections of it, recorded by the participant that registered the source, name it by the words under which it is registered.
 *
 * <p>Nobody else learns that the source is registered: what is recommended is marked for the participant that registered it alone, not for whoever verified the
 * incident, and nothing is recommended on an incident that this participant may not see.
 */
public final class WhenOutcomeReached implements Policy<Event> {

    @Override
    public String name() {
        return "P18b";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case VerificationConcluded concluded -> speaking(concluded.incidentId(), occasion, this::concluded);
            case IncidentReopened reopened -> speaking(reopened.incidentId(), occasion, this::reopened);
            case SourceTrackRecordUpdated updated -> counting(updated.sourceId(), updated.incidentId()).taken(occasion);
            case OutcomeStruck struck -> struck(struck, occasion);
            case SourceStruck struck -> lapse(struck.sourceId(), occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    /** What one source and an incident call for. */
    private interface Case {

        Stream<Reaction> of(SourceStanding source, IncidentStanding incident, Occasion occasion);
    }

    private static Stream<Reaction> speaking(IncidentId id, Occasion occasion, Case what) {
        return occasion.directory().find(id, IncidentStanding.class).stream().flatMap(incident -> SourcesSpeaking.in(occasion.directory()).to(incident).stream()
                .flatMap(source -> occasion.directory().find(source, SourceStanding.class).stream())
                .filter(source -> incident.shownTo(SourceKeeper.of(source, occasion).participant()))
                .flatMap(source -> what.of(source, incident, occasion)));
    }

    private Advice counting(SourceId source, IncidentId incident) {
        return new Advice(name(), "count-" + incident.value(), source);
    }

    private Advice striking(SourceId source, IncidentId incident) {
        return new Advice(name(), "strike-" + incident.value(), source);
    }

    private Stream<Reaction> concluded(SourceStanding source, IncidentStanding incident, Occasion occasion) {
        var result = incident.result();
        if (result == null) {
            return Stream.empty();
        }
        var counted = source.counted(incident.incidentId());
        if (counted.isEmpty()) {
            return count(source, incident, occasion);
        }
        return counted.get() == result.outcome()
                ? striking(source.sourceId(), incident.incidentId()).lapsed(occasion, "The incident came to the same result again.")
                : strike(source, incident, occasion, "The incident " + incident.incidentId().value() + " came to " + result.outcome() + ", and is counted as " + counted.get() + ".");
    }

    private Stream<Reaction> reopened(SourceStanding source, IncidentStanding incident, Occasion occasion) {
        return Stream.concat(counting(source.sourceId(), incident.incidentId()).lapsed(occasion, "The incident was reopened."),
                source.counted(incident.incidentId()).stream().flatMap(counted -> strike(source, incident, occasion,
                        "The incident " + incident.incidentId().value() + " was reopened; that it came to " + counted + ", as it is counted, no longer stands.")));
    }

    /** Where the incident has come to another result meanwhile, that one is to be counted instead; what is struck unasked is left alone. */
    private Stream<Reaction> struck(OutcomeStruck event, Occasion occasion) {
        var taken = striking(event.sourceId(), event.incidentId()).taken(occasion).toList();
        return taken.isEmpty() ? Stream.empty() : Stream.concat(taken.stream(),
                speaking(event.incidentId(), occasion, (source, incident, then) -> source.sourceId().equals(event.sourceId()) ? concluded(source, incident, then) : Stream.empty()));
    }

    private Stream<Reaction> lapse(SourceId source, Occasion occasion) {
        return occasion.directory().under(name(), RecommendationStanding.class).stream()
                .filter(each -> each.about().equals(source.key()) && each.restsOn() < occasion.position())
                .map(RecommendationStanding::recommendationId).sorted()
                .map(each -> new Reaction.Lapsed(new LapseRecommendation(each, occasion.position(), "The source was struck.")));
    }

    private Stream<Reaction> count(SourceStanding source, IncidentStanding incident, Occasion occasion) {
        return source.hasRoom() ? recommend(counting(source.sourceId(), incident.incidentId()), source, incident, occasion,
                new PreparedCommand("CountOutcome", Map.of("sourceId", source.sourceId().value(), "incidentId", incident.incidentId().value())),
                "The incident " + incident.incidentId().value() + ", of which it spoke, came to " + Optional.ofNullable(incident.result()).orElseThrow().outcome() + ".")
                : Stream.empty();
    }

    private Stream<Reaction> strike(SourceStanding source, IncidentStanding incident, Occasion occasion, String reason) {
        return recommend(striking(source.sourceId(), incident.incidentId()), source, incident, occasion,
                new PreparedCommand("StrikeOutcome", Map.of("sourceId", source.sourceId().value(), "incidentId", incident.incidentId().value(), "reason", reason)), reason);
    }

    private static Stream<Reaction> recommend(Advice advice, SourceStanding source, IncidentStanding incident, Occasion occasion, PreparedCommand command, String reason) {
        var keeper = SourceKeeper.of(source, occasion);
        return advice.recommend(occasion, Set.of(), keeper.participant(), keeper.mandate(), command, reason,
                TimeToAct.SOURCE_OUTCOME.from(occasion.at(), occasion.terms(incident.agreementId())));
    }
}
