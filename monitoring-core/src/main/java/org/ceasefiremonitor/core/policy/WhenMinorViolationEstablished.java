package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.recommendation.RecommendationOverdue;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;
import org.ceasefiremonitor.core.verification.IncidentClosed;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.ViolationEstablished;

/**
 * Low level first (domain reference, section 5.4, P6): on a violation of severity S0 or S1, the head of the mechanism is recommended to settle it
 * over the hotline or in a meeting of the sector, and to close the incident; where the time for that runs out, the chair is recommended to file a
 * breach case.
 */
public final class WhenMinorViolationEstablished implements Policy<Event> {

    @Override
    public String name() {
        return "P6";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case ViolationEstablished established when established.severity().compareTo(Severity.S2) < 0 -> settle(established, occasion);
            case IncidentClosed closed -> Stream.concat(settling(closed.incidentId()).taken(occasion),
                    escalating(closed.incidentId()).lapsed(occasion, "The incident was closed."));
            case BreachCaseFiled filed -> filed.incidents().stream().flatMap(each -> Stream.concat(escalating(each).taken(occasion),
                    settling(each).lapsed(occasion, "The case " + filed.caseId().value() + " was filed on the incident.")));
            case IncidentReopened reopened -> Stream.of(settling(reopened.incidentId()), escalating(reopened.incidentId()))
                    .flatMap(each -> each.lapsed(occasion, "The incident was reopened; what was established no longer stands."));
            case RecommendationOverdue overdue -> escalate(overdue, occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice settling(IncidentId incident) {
        return new Advice(name(), "settle", incident);
    }

    private Advice escalating(IncidentId incident) {
        return new Advice(name(), "escalate", incident);
    }

    private Stream<Reaction> settle(ViolationEstablished event, Occasion occasion) {
        return settling(event.incidentId()).recommend(occasion, Mandate.CHIEF_MONITOR,
                new PreparedCommand("CloseIncident", Map.of("incidentId", event.incidentId().value())),
                "A violation of " + event.provisionId() + " with severity " + event.severity()
                        + " was established. It is settled at the lowest level; the reason of the closing says how.",
                TimeToAct.LOW_LEVEL.from(occasion.at(), incident(event.incidentId(), occasion).flatMap(each -> occasion.terms(each.agreementId()))), event.marking());
    }

    private Stream<Reaction> escalate(RecommendationOverdue overdue, Occasion occasion) {
        var missed = occasion.directory().find(overdue.recommendationId(), RecommendationStanding.class)
                .filter(each -> each.policy().equals(name()) && each.command().name().equals("CloseIncident"));
        var incident = missed.flatMap(each -> incident(new IncidentId(each.about().substring(each.about().indexOf('/') + 1)), occasion));
        var violation = incident.map(IncidentStanding::violation);
        return violation.isEmpty() ? Stream.empty() : escalating(incident.get().incidentId()).recommend(occasion, Mandate.COMMISSION_CHAIR,
                Filing.prepared(incident.get(), violation.get(), occasion.directory()), "It was not settled at the lowest level until " + missed.get().due() + ".",
                TimeToAct.CASE_FILING.from(occasion.at(), occasion.terms(incident.get().agreementId())), overdue.marking());
    }

    private static Optional<IncidentStanding> incident(IncidentId id, Occasion occasion) {
        return occasion.directory().find(id, IncidentStanding.class);
    }
}
