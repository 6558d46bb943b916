package org.ceasefiremonitor.core.policy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.ArrayList;
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
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.IncidentStanding.EstablishedViolation;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.ceasefiremonitor.core.zone.WeighReports;
import org.jspecify.annotations.Nullable;

/**
 * Zone feedback (domain reference, section 5.4, P5b): what people have established, attributed or taken back changes how much the reports of it weigh
 * in their zones, and so the alert level as the adopted rules say. A report on which several incidents rest weighs by the strongest that stands: what is
 * attributed before what is established, then by severity, then by which was established first. The domain reference names it without a number of its own.
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
            case IncidentReopened reopened when reopened.rested() != null -> occasion.directory().find(reopened.incidentId(), IncidentStanding.class)
                    .map(incident -> fallen(incident, reopened.rested(), occasion)).orElse(List.of());
            default -> List.of();
        };
    }

    /** The incidents of a case and of those that are decided in it. */
    private static Set<IncidentId> decidedIn(BreachCaseId breach, Occasion occasion) {
        var incidents = new HashSet<IncidentId>();
        occasion.directory().all(BreachStanding.class).stream().filter(each -> each.caseId().equals(breach) || breach.equals(each.joinedTo()))
                .forEach(each -> incidents.addAll(each.incidents()));
        return incidents;
    }

    /** Their reports weigh by the strongest. Nothing where a result has fallen meanwhile: the event that took it back is still to come. */
    private static List<Reaction> standing(Set<IncidentId> incidents, Occasion occasion) {
        var weighings = new Weighings(occasion);
        var weighed = new LinkedHashMap<Standing, List<ViolationId>>();
        var seen = new HashSet<ViolationId>();
        incidents.stream().sorted().flatMap(weighings::of).forEach(standing -> standing.reports().stream().filter(seen::add)
                .forEach(report -> weighings.strongest(report, standing.incident(), null)
                        .forEach(strongest -> weighed.computeIfAbsent(strongest, key -> new ArrayList<>()).add(report))));
        return weighed.entrySet().stream().<Reaction>map(each -> each.getKey().weighs(each.getValue())).toList();
    }

    /** What rested on an incident weighs by the strongest other, else by the proposal again. */
    private static List<Reaction> fallen(IncidentStanding incident, List<ViolationId> rested, Occasion occasion) {
        var weighings = new Weighings(occasion);
        var weighed = new LinkedHashMap<Standing, List<ViolationId>>();
        var proposed = new ArrayList<ViolationId>();
        rested.forEach(report -> weighings.strongest(report, incident, incident.incidentId()).findAny().ifPresentOrElse(
                strongest -> weighed.computeIfAbsent(strongest, key -> new ArrayList<>()).add(report), () -> proposed.add(report)));
        return Stream.concat(
                proposed.isEmpty() ? Stream.<Reaction>empty() : Stream.of(new Reaction.Weigh(new WeighReports(incident.incidentId(), proposed, Weight.REPORTED, null, null,
                        incident.marking()))),
                weighed.entrySet().stream().map(each -> each.getKey().weighs(each.getValue()))).toList();
    }

    /** A violation that stands, and how much it weighs. */
    private record Standing(IncidentStanding incident, EstablishedViolation violation, Weight weight, @Nullable ParticipantId party) {

        private static final Comparator<Standing> BY_STRENGTH = Comparator.comparing(Standing::weight).thenComparing(Standing::severity)
                .thenComparing(standing -> standing.violation().at(), Comparator.reverseOrder())
                .thenComparing(standing -> standing.incident().incidentId(), Comparator.reverseOrder());

        private Severity severity() {
            return violation.severity();
        }

        private List<ViolationId> reports() {
            return Objects.requireNonNull(incident.result()).reports();
        }

        private Reaction weighs(List<ViolationId> reports) {
            return new Reaction.Weigh(new WeighReports(incident.incidentId(), reports, weight, severity(), party, incident.marking()));
        }
    }

    /** All violations that stand. */
    private static final class Weighings {

        private final Map<ViolationId, List<Standing>> byReport = new HashMap<>();
        private final Map<IncidentId, Standing> byIncident = new HashMap<>();

        Weighings(Occasion occasion) {
            var attributed = attributed(occasion);
            for (var incident : occasion.directory().all(IncidentStanding.class)) {
                var violation = incident.violation();
                if (violation != null && incident.result() != null) {
                    var party = attributed.get(incident.incidentId());
                    var standing = new Standing(incident, violation, party == null ? Weight.ESTABLISHED : Weight.ATTRIBUTED, party);
                    byIncident.put(incident.incidentId(), standing);
                    standing.reports().forEach(report -> byReport.computeIfAbsent(report, key -> new ArrayList<>()).add(standing));
                }
            }
        }

        /** The Party to which a finding that stands attributes what happened; of several, the one of the first case by id. */
        private static Map<IncidentId, ParticipantId> attributed(Occasion occasion) {
            var parties = new HashMap<IncidentId, ParticipantId>();
            occasion.directory().all(BreachStanding.class).stream().sorted(Comparator.comparing(BreachStanding::caseId)).forEach(each -> {
                var decides = each.joinedTo() == null ? each : occasion.directory().find(each.joinedTo(), BreachStanding.class).orElse(each);
                decides.finding().map(BreachStanding.Issued::party).ifPresent(party -> each.incidents().forEach(incident -> parties.putIfAbsent(incident, party)));
            });
            return parties;
        }

        Stream<Standing> of(IncidentId incident) {
            return Stream.ofNullable(byIncident.get(incident));
        }

        /** The strongest on which a report weighs, of those that may be told to whoever may see one incident of it; without another. */
        Stream<Standing> strongest(ViolationId report, IncidentStanding seen, @Nullable IncidentId without) {
            return byReport.getOrDefault(report, List.of()).stream().filter(each -> !each.incident().incidentId().equals(without))
                    .filter(each -> each.incident().incidentId().equals(seen.incidentId()) || each.incident().namedUnder(seen.marking()))
                    .max(Standing.BY_STRENGTH).stream();
        }
    }
}
