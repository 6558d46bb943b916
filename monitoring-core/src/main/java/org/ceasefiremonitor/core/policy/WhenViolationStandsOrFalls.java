package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.FindingIssued;
import org.ceasefiremonitor.core.commission.breach.FindingRevised;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.IncidentStanding.EstablishedViolation;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.ceasefiremonitor.core.zone.InForceThere;
import org.ceasefiremonitor.core.zone.ReportDesk;
import org.ceasefiremonitor.core.zone.WeighIncident;
import org.ceasefiremonitor.core.zone.WeighIncident.There;
import org.ceasefiremonitor.core.zone.WeighReports;
import org.ceasefiremonitor.core.zone.ZoneDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Zone feedback (domain reference, section 5.4, P5b): what people have established, attributed or taken back changes how much the reports of it weigh
 * in their zones, and so the alert level as the adopted rules say. A report on which several incidents rest weighs by the strongest that stands: what is
 * attributed before what is established, then by severity, then by which was established first. A violation that rests on detections alone counts in its
 * zones by itself. The domain reference names it without a number of its own.
 */
public final class WhenViolationStandsOrFalls implements Policy<Event> {

    @Override
    public String name() {
        return "P5b";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return switch (event) {
            case ViolationEstablished established -> standing(Set.of(established.incidentId()), occasion);
            case FindingIssued issued -> standing(decidedIn(issued.caseId(), occasion), occasion);
            case FindingRevised revised -> standing(decidedIn(revised.caseId(), occasion), occasion);
            case IncidentReopened reopened -> occasion.directory().find(reopened.incidentId(), IncidentStanding.class)
                    .map(incident -> fallen(incident, reopened.rested() == null ? List.of() : reopened.rested(), occasion)).orElse(List.of());
            default -> List.of();
        };
    }

    /** The incidents of a case and of those that are decided in it. */
    private static Set<IncidentId> decidedIn(BreachCaseId breach, Occasion occasion) {
        return Stream.concat(occasion.directory().find(breach, BreachStanding.class).stream(), occasion.directory().under(breach.key(), BreachStanding.class).stream())
                .flatMap(each -> each.incidents().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Their reports weigh by the strongest; those without count by themselves. Nothing where a result has fallen meanwhile: the event that took it back is still to come. */
    private static List<Reaction> standing(Set<IncidentId> incidents, Occasion occasion) {
        var stand = incidents.stream().sorted().flatMap(incident -> occasion.directory().find(incident, IncidentStanding.class).stream())
                .flatMap(incident -> Standing.of(incident, occasion)).toList();
        var weighed = new LinkedHashMap<Standing, List<ViolationId>>();
        var seen = new HashSet<ViolationId>();
        stand.forEach(standing -> standing.reports().stream().filter(seen::add)
                .forEach(report -> strongest(report, standing.incident(), null, occasion)
                        .forEach(strongest -> weighed.computeIfAbsent(strongest, key -> new ArrayList<>()).add(report))));
        return Stream.<Reaction>concat(weighed.entrySet().stream().map(each -> each.getKey().weighs(each.getValue())),
                stand.stream().flatMap(standing -> standing.weighsByItself(occasion))).toList();
    }

    /** What rested on an incident weighs by the strongest other, else by the proposal again; what counted by itself counts no more. */
    private static List<Reaction> fallen(IncidentStanding incident, List<ViolationId> rested, Occasion occasion) {
        var weighed = new LinkedHashMap<Standing, List<ViolationId>>();
        var proposed = new ArrayList<ViolationId>();
        rested.forEach(report -> strongest(report, incident, incident.incidentId(), occasion).findAny().ifPresentOrElse(
                strongest -> weighed.computeIfAbsent(strongest, key -> new ArrayList<>()).add(report), () -> proposed.add(report)));
        var reactions = new ArrayList<Reaction>();
        if (!proposed.isEmpty()) {
            reactions.add(new Reaction.Weigh(new WeighReports(incident.incidentId(), proposed, Weight.REPORTED, null, null, incident.marking())));
        }
        weighed.forEach((standing, reports) -> reactions.add(standing.weighs(reports)));
        if (!occasion.directory().under(incident.incidentId().key(), ZoneDefinition.class).isEmpty()) {
            reactions.add(new Reaction.WeighByItself(new WeighIncident(incident.incidentId(), List.of(), Weight.REPORTED, null, null, incident.marking())));
        }
        return List.copyOf(reactions);
    }

    /** The strongest violation that rests on a report, of those that may be told to whoever may see one incident of it; without another. */
    private static Stream<Standing> strongest(ViolationId report, IncidentStanding seen, @Nullable IncidentId without, Occasion occasion) {
        return occasion.directory().under(report.key(), IncidentStanding.class).stream().filter(each -> !each.incidentId().equals(without))
                .filter(each -> each.incidentId().equals(seen.incidentId()) || each.namedUnder(seen.marking()))
                .flatMap(each -> Standing.of(each, occasion)).max(Standing.BY_STRENGTH).stream();
    }

    /** A violation that stands, and how much it weighs. */
    private record Standing(IncidentStanding incident, EstablishedViolation violation, Weight weight, @Nullable ParticipantId party) {

        private static final Comparator<Standing> BY_STRENGTH = Comparator.comparing(Standing::weight).thenComparing(Standing::severity)
                .thenComparing(standing -> standing.violation().at(), Comparator.reverseOrder())
                .thenComparing(standing -> standing.incident().incidentId(), Comparator.reverseOrder());

        /** That of an incident; nothing where none stands. */
        static Stream<Standing> of(IncidentStanding incident, Occasion occasion) {
            var violation = incident.violation();
            if (violation == null || incident.result() == null) {
                return Stream.empty();
            }
            var party = attributed(incident.incidentId(), occasion).orElse(null);
            return Stream.of(new Standing(incident, violation, party == null ? Weight.ESTABLISHED : Weight.ATTRIBUTED, party));
        }

        /** The Party to which a finding that stands attributes what happened; of several, the one of the first case by id. */
        private static Optional<ParticipantId> attributed(IncidentId incident, Occasion occasion) {
            return occasion.directory().under(incident.key(), BreachStanding.class).stream().sorted(Comparator.comparing(BreachStanding::caseId))
                    .map(each -> each.joinedTo() == null ? each : occasion.directory().find(each.joinedTo(), BreachStanding.class).orElse(each))
                    .flatMap(decides -> decides.finding().map(BreachStanding.Issued::party).stream()).findFirst();
        }

        private Severity severity() {
            return violation.severity();
        }

        private List<ViolationId> reports() {
            return Objects.requireNonNull(incident.result()).reports();
        }

        private Reaction weighs(List<ViolationId> reports) {
            return new Reaction.Weigh(new WeighReports(incident.incidentId(), reports, weight, severity(), party, incident.marking()));
        }

        /**
         * In each zone in force that holds detections of it and takes what the machine took them for to be a violation, where it rests on no report; of zones that count
         * it and hold none any more, it is taken back.
         */
        private Stream<Reaction> weighsByItself(Occasion occasion) {
            var first = new TreeMap<ZoneId, Instant>();
            incident.onDetectionsAlone().forEach(each -> InForceThere.zones(occasion.directory(), incident.agreementId(), each.position(), each.from(), each.kinds())
                    .forEach(zone -> first.merge(zone, each.from(), (one, other) -> one.isBefore(other) ? one : other)));
            var there = first.entrySet().stream().limit(ReportDesk.MOST_ZONES).map(each -> new There(each.getKey(), each.getValue())).toList();
            return there.isEmpty() && occasion.directory().under(incident.incidentId().key(), ZoneDefinition.class).isEmpty() ? Stream.empty()
                    : Stream.of(new Reaction.WeighByItself(new WeighIncident(incident.incidentId(), there, weight, severity(), party, incident.marking())));
        }
    }
}
