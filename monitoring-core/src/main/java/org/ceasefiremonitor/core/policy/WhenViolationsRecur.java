package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.PatternRule;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.LapseRecommendation;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;
import org.ceasefiremonitor.core.recommendation.TakeRecommendation;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.IncidentStanding.EstablishedViolation;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.ceasefiremonitor.core.zone.ZoneDefinition;
import org.ceasefiremonitor.core.zone.ZonesAround;
import org.jspecify.annotations.Nullable;

/**
 * Pattern of violations (domain reference, section 5.4, P7): where as many violations of one provision in one zone were established of which one Party is
 * accused as the pattern rules of the agreement say, else three within a day, the chair is recommended to file one case on all of them, one level of
 * severity higher. A person files it, with another severity where that is not called for. While such a case is open, the chair is told of each further one
 * that falls under the pattern, and none is recommended; what a case that ended rests on counts no more. Where one of them is reopened the recommendation
 * lapses, and those that still stand are recommended anew if they make a pattern without it.
 *
 * <p>What the chair has set aside comes again when the pattern passes a rule anew: when those that were not before the chair are as many as the rule says, when
 * it passes a rule that needs more than were before the chair, or when the case would be of a higher severity than what was set aside.
 */
public final class WhenViolationsRecur implements Policy<Event> {

    /** How many a case can rest on. */
    private static final int MOST = 1000;

    @Override
    public String name() {
        return "P7";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case ViolationEstablished established -> find(established.incidentId().value(), occasion)
                    .flatMap(incident -> compare(incident, occasion.at(), Set.of(), occasion));
            case IncidentReopened reopened -> lapse(reopened.incidentId(), occasion);
            case BreachCaseFiled filed -> open(occasion).filter(each -> filed.incidents().stream().map(IncidentId::value).toList().containsAll(incidents(each)))
                    .<Reaction>map(each -> new Reaction.Taken(new TakeRecommendation(each.recommendationId(), occasion.position())));
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    /** Its recommendations that were open before the event, in one order. */
    private Stream<RecommendationStanding> open(Occasion occasion) {
        return occasion.directory().under(name(), RecommendationStanding.class).stream().filter(each -> each.restsOn() < occasion.position())
                .sorted(Comparator.comparing(RecommendationStanding::recommendationId));
    }

    private static List<String> incidents(RecommendationStanding recommended) {
        return recommended.command().body().get("incidents") instanceof List<?> these ? these.stream().map(Object::toString).toList() : List.of();
    }

    private static Stream<IncidentStanding> find(String incident, Occasion occasion) {
        return occasion.directory().find(new IncidentId(incident), IncidentStanding.class).filter(each -> each.violation() != null).stream();
    }

    private Stream<Reaction> lapse(IncidentId reopened, Occasion occasion) {
        var lapsing = open(occasion).filter(each -> incidents(each).contains(reopened.value())).toList();
        var ids = lapsing.stream().map(RecommendationStanding::recommendationId).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(
                lapsing.stream().map(each -> new Reaction.Lapsed(new LapseRecommendation(each.recommendationId(), occasion.position(), "One of the incidents was reopened."))),
                lapsing.stream().flatMap(each -> incidents(each).stream().flatMap(incident -> find(incident, occasion)).max(LATER).stream())
                        .flatMap(latest -> compare(latest, violation(latest).at(), ids, occasion))).distinct();
    }

    private static final Comparator<IncidentStanding> LATER = Comparator.<IncidentStanding, Instant>comparing(each -> violation(each).at())
            .thenComparing(IncidentStanding::incidentId);

    /** What makes a pattern with an incident by the rules in force: under the first rule that is reached, in the zone where there are most. */
    private Stream<Reaction> compare(IncidentStanding incident, Instant until, Set<RecommendationId> lapsing, Occasion occasion) {
        var accused = violation(incident).accused();
        if (accused == null) {
            return Stream.empty();
        }
        var terms = occasion.terms(incident.agreementId());
        for (var rule : Patterns.of(PatternRule.Recurring.VIOLATION, TimeToAct.VIOLATION_PATTERN, occasion.at(), terms)) {
            var since = until.minus(rule.within());
            var established = established(incident, accused, since, until, rule, occasion);
            var cases = cases(established, accused, violation(incident).provisionId(), occasion);
            var decided = cases.stream().filter(each -> !undecided(each, occasion)).flatMap(each -> each.incidents().stream()).collect(Collectors.toSet());
            var alike = established.stream().filter(each -> !decided.contains(each.incidentId())).toList();
            var zones = zones(incident, occasion);
            List<Optional<ZoneId>> areas = zones.isEmpty() ? List.of(Optional.empty()) : zones.stream().map(Optional::of).toList();
            var patterns = areas.stream().map(area -> new Pattern(area.orElse(null), alike.stream()
                            .filter(each -> area.map(zones(each, occasion)::contains).orElseGet(zones(each, occasion)::isEmpty)).limit(MOST).toList(), since))
                    .filter(each -> each.incidents().size() >= rule.count()).toList();
            var made = most(patterns.stream()).stream().flatMap(each -> each.incidents().stream()).map(IncidentStanding::incidentId).toList();
            var open = cases.stream().filter(each -> undecided(each, occasion) && made.stream().filter(each.incidents()::contains).count() >= rule.count())
                    .min(Comparator.comparing(BreachStanding::caseId));
            if (open.isPresent()) {
                return open.get().incidents().contains(incident.incidentId()) ? Stream.empty() : tell(incident, open.get(), occasion);
            }
            var aside = areas.stream().flatMap(area -> advice(incident, accused, area.orElse(null)).allSetAside(occasion)).toList();
            var pattern = most(patterns.stream().filter(each -> newToTheChair(each, rule, aside)));
            if (pattern.isPresent()) {
                return recommend(incident, accused, pattern.get(), lapsing, occasion);
            }
        }
        return Stream.empty();
    }

    private static Optional<Pattern> most(Stream<Pattern> patterns) {
        return patterns.reduce((one, other) -> other.incidents().size() > one.incidents().size() ? other : one);
    }

    /** Whether a pattern has grown beyond what the chair has set aside of it, in whichever zone that was recommended, if it was anything. */
    private static boolean newToTheChair(Pattern pattern, PatternRule rule, List<RecommendationStanding> setAside) {
        var ids = pattern.incidents().stream().map(each -> each.incidentId().value()).toList();
        var aside = setAside.stream().filter(each -> incidents(each).stream().anyMatch(ids::contains)).toList();
        var known = aside.stream().flatMap(each -> incidents(each).stream()).collect(Collectors.toSet());
        return ids.stream().filter(each -> !known.contains(each)).count() >= rule.count() || aside.stream().allMatch(each -> incidents(each).size() < rule.count())
                || aside.stream().allMatch(each -> Severity.valueOf(String.valueOf(each.command().body().get("severity"))).compareTo(pattern.severity()) < 0);
    }

    /** Violations of the same provision of which the same Party is accused, that a rule counts and that were established within its time, the latest first. */
    private static List<IncidentStanding> established(IncidentStanding incident, ParticipantId accused, Instant since, Instant until, PatternRule rule, Occasion occasion) {
        var provision = violation(incident).provisionId();
        var latest = until.isAfter(occasion.at()) ? until : occasion.at();
        return day(since).datesUntil(day(latest).plusDays(1))
                .flatMap(day -> occasion.directory().under(IncidentStanding.alike(incident.agreementId(), provision, accused, day), IncidentStanding.class).stream())
                .filter(each -> !violation(each).at().isBefore(since) && rule.counts(violation(each).severity())).sorted(LATER.reversed()).toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Cases against a Party under a provision that rest on several incidents, one of these among them, but for those that were filed by mistake. */
    private static List<BreachStanding> cases(List<IncidentStanding> established, ParticipantId accused, String provision, Occasion occasion) {
        var cases = new TreeMap<BreachCaseId, BreachStanding>();
        established.forEach(incident -> occasion.directory().under(incident.incidentId().key(), BreachStanding.class).forEach(each -> cases.put(each.caseId(), each)));
        return cases.values().stream().filter(each -> each.state() != BreachStanding.State.STRUCK && each.accused().equals(accused)
                && each.provisions().contains(provision) && each.incidents().size() > 1).toList();
    }

    /** Whether it is still to be decided on, in itself or in the case to which it was joined. */
    private static boolean undecided(BreachStanding breach, Occasion occasion) {
        return breach.joinedTo() == null ? !breach.ended() : occasion.directory().find(breach.joinedTo(), BreachStanding.class).filter(each -> undecided(each, occasion)).isPresent();
    }

    /** The participant in the chair is told, where it may see the incident. */
    private Stream<Reaction> tell(IncidentStanding incident, BreachStanding open, Occasion occasion) {
        return occasion.directory().find(open.commissionId(), CommissionStanding.class).flatMap(each -> Optional.ofNullable(each.chair())).filter(incident::shownTo).stream()
                .map(chair -> new Reaction.Notify(new ServeNotice(new NoticeId(Identifier.fitting(name() + "-" + occasion.position() + "-" + incident.incidentId().value())), chair,
                        incident.agreementId(), incident.incidentId().key(), "A further violation of " + violation(incident).provisionId()
                                + " was established that falls under the pattern of the case " + open.caseId().value() + ".", false, null, incident.marking())));
    }

    /** Zones whose drawing then held the place of a report or of detections of the incident, by id. */
    private static List<ZoneId> zones(IncidentStanding incident, Occasion occasion) {
        return incident.sightings().stream().flatMap(there -> ZonesAround.of(there.position(), there.from(), occasion.directory()).stream()).distinct().sorted()
                .filter(zone -> occasion.directory().find(zone, ZoneDefinition.class).filter(each -> each.agreementId().equals(incident.agreementId())).isPresent())
                .toList();
    }

    /** Incidents alike in one zone; where they lie in none, the zone is null. */
    private record Pattern(@Nullable ZoneId zone, List<IncidentStanding> incidents, Instant since) {

        /** One level above the highest of them. */
        Severity severity() {
            return Recurrence.above(incidents.stream().map(each -> violation(each).severity()));
        }
    }

    private Advice advice(IncidentStanding incident, ParticipantId accused, @Nullable ZoneId zone) {
        return new Advice(name(), "file-" + violation(incident).provisionId() + (zone == null ? "" : "-" + zone.value()), accused);
    }

    private Stream<Reaction> recommend(IncidentStanding incident, ParticipantId accused, Pattern pattern, Set<RecommendationId> lapsing, Occasion occasion) {
        var provision = violation(incident).provisionId();
        var reason = pattern.incidents().size() + " violations of " + provision + (pattern.zone() == null ? "" : " in " + pattern.zone().value()) + " of which "
                + accused.value() + " is accused were established since " + pattern.since() + ".";
        var body = new TreeMap<>(Filing.prepared(incident, violation(incident), occasion.directory()).body());
        body.put("caseId", Identifier.fitting("pattern-" + incident.incidentId().value()));
        body.put("incidents", pattern.incidents().stream().map(each -> each.incidentId().value()).sorted().toList());
        body.put("severity", pattern.severity().name());
        body.put("summary", reason);
        return advice(incident, accused, pattern.zone()).recommend(occasion, lapsing, Mandate.COMMISSION_CHAIR, new PreparedCommand("FileBreachCase", body), reason,
                TimeToAct.CASE_FILING.from(occasion.at(), occasion.terms(incident.agreementId())),
                pattern.incidents().stream().map(IncidentStanding::marking).reduce(incident.marking(), (one, other) -> one.and(other)));
    }

    private static EstablishedViolation violation(IncidentStanding incident) {
        return Objects.requireNonNull(incident.violation());
    }
}
