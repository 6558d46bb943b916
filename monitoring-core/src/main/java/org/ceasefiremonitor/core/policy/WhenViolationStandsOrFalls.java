package org.ceasefiremonitor.core.policy;

import java.util.Comparator;
import java.util.List;
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
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.ceasefiremonitor.core.zone.WeighReports;
import org.jspecify.annotations.Nullable;

/**
 * Zone feedback (domain reference, section 5.4, P5b): what people have established, attributed or taken back changes how much the reports of it weigh
 * in their zones, and so the alert level as the adopted rules say. The domain reference names it without a number of its own.
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
        return (switch (event) {
            case ViolationEstablished established -> incident(established.incidentId(), occasion)
                    .flatMap(incident -> weigh(incident, Weight.ESTABLISHED, established.severity(), null));
            case IncidentReopened reopened when reopened.rested() != null -> incident(reopened.incidentId(), occasion)
                    .flatMap(incident -> weigh(incident, reopened.rested(), Weight.REPORTED, null, null));
            case FindingIssued issued -> found(issued.caseId(), issued.party(), occasion);
            case FindingRevised revised -> found(revised.caseId(), revised.party(), occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private static Stream<IncidentStanding> incident(IncidentId incident, Occasion occasion) {
        return occasion.directory().find(incident, IncidentStanding.class).stream();
    }

    /** A finding attributes the violations of its case, and of those that are decided in it, to a Party, or leaves them established. */
    private static Stream<Reaction> found(BreachCaseId breach, @Nullable ParticipantId party, Occasion occasion) {
        return occasion.directory().all(BreachStanding.class).stream().filter(each -> each.caseId().equals(breach) || breach.equals(each.joinedTo()))
                .flatMap(each -> each.incidents().stream()).distinct().sorted(Comparator.comparing(IncidentId::value)).flatMap(each -> incident(each, occasion)).filter(incident -> incident.violation() != null)
                .flatMap(incident -> weigh(incident, party == null ? Weight.ESTABLISHED : Weight.ATTRIBUTED, incident.violation().severity(), party));
    }

    /** Nothing where the result has fallen meanwhile: the event that took it back is still to come. */
    private static Stream<Reaction> weigh(IncidentStanding incident, Weight weight, @Nullable Severity severity, @Nullable ParticipantId party) {
        return Stream.ofNullable(incident.result()).flatMap(result -> weigh(incident, result.reports(), weight, severity, party));
    }

    private static Stream<Reaction> weigh(IncidentStanding incident, List<ViolationId> reports, Weight weight, @Nullable Severity severity,
            @Nullable ParticipantId party) {
        return reports.isEmpty() ? Stream.empty() : Stream.of(new Reaction.Weigh(new WeighReports(incident.incidentId(), reports, weight, severity, party,
                incident.marking())));
    }
}
