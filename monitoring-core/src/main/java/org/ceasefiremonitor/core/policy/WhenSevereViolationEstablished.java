package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.SessionConvened;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.ViolationEstablished;

/**
 * Case filing (domain reference, section 5.4, P8): on a violation of severity S2 or more, the chair is recommended to file a breach case and to
 * convene a session, for severity S3 at once. The recommendations are taken when a case rests on the incident and a session has it on its agenda.
 */
public final class WhenSevereViolationEstablished implements Policy<Event> {

    @Override
    public String name() {
        return "P8";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case ViolationEstablished established -> recommend(established, occasion);
            case BreachCaseFiled filed -> filed.incidents().stream().flatMap(each -> filing(each).taken(occasion));
            case SessionConvened convened -> convened.cases().stream().flatMap(each -> occasion.directory().find(each, BreachStanding.class).stream())
                    .flatMap(each -> each.incidents().stream()).distinct().flatMap(each -> convening(each).taken(occasion));
            case IncidentReopened reopened -> Stream.of(filing(reopened.incidentId()), convening(reopened.incidentId()))
                    .flatMap(each -> each.lapsed(occasion, "The incident was reopened; what was established no longer stands."));
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice filing(IncidentId incident) {
        return new Advice(name(), "file", incident);
    }

    private Advice convening(IncidentId incident) {
        return new Advice(name(), "convene", incident);
    }

    private Stream<Reaction> recommend(ViolationEstablished event, Occasion occasion) {
        var incident = occasion.directory().find(event.incidentId(), IncidentStanding.class);
        var violation = incident.map(IncidentStanding::violation);
        if (event.severity().compareTo(Severity.S2) < 0 || violation.isEmpty()) {
            return Stream.empty();
        }
        var emergency = event.severity().compareTo(Severity.S3) >= 0;
        var due = (emergency ? TimeToAct.CASE_FILING_EMERGENCY : TimeToAct.CASE_FILING).from(occasion.at(),
                occasion.terms(incident.get().agreementId()));
        var reason = "A violation of " + event.provisionId() + " with severity " + event.severity() + " was established.";
        return Stream.concat(
                filing(event.incidentId()).recommend(occasion, Mandate.COMMISSION_CHAIR, Filing.prepared(incident.get(), violation.get(), occasion.directory()),
                        reason, due, event.marking()),
                Filing.commission(incident.get().agreementId(), occasion.directory()).stream().flatMap(commission -> convening(event.incidentId()).recommend(
                        occasion, Mandate.COMMISSION_CHAIR, session(commission.commissionId().value(), incident.get(), due, emergency), reason, due,
                        event.marking())));
    }

    private static PreparedCommand session(String commission, IncidentStanding incident, Instant at, boolean emergency) {
        return new PreparedCommand("ConveneSession", Map.of("commissionId", commission, "sessionId", Identifier.fitting("session-" + incident.incidentId().value()),
                "at", at.toString(), "cases", List.of(Filing.caseId(incident)), "emergency", emergency));
    }
}
