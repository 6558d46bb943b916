package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.MaterialBreachDeclared;
import org.ceasefiremonitor.core.commission.remedy.NonComplianceFound;
import org.ceasefiremonitor.core.commission.remedy.RemedyEscalated;
import org.ceasefiremonitor.core.commission.remedy.RemedyGraceEnded;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStarted;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.ViolationEstablished;

/**
 * Response ladder (domain reference, section 5.4, P12): on a violation of severity S3, a material breach, or a remedy that was not carried out, the head of
 * the mechanism is recommended to start a response ladder. The recommendation is taken when one runs on it.
 */
public final class WhenResponseCalledFor implements Policy<Event> {

    @Override
    public String name() {
        return "P12";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case ViolationEstablished established -> established.severity().compareTo(Severity.S3) < 0 ? Stream.<Reaction>empty() : onIncident(established, occasion);
            case MaterialBreachDeclared declared -> onCase(declared.caseId(), "caseId", declared.caseId(), "A material breach was declared.", occasion);
            case RemedyGraceEnded ended -> onRemedy(ended.remedyId(), "The remedy is overdue, and its grace has ended.", occasion);
            case NonComplianceFound found -> onRemedy(found.remedyId(), "It was found that the remedy was not carried out.", occasion);
            case RemedyEscalated escalated -> onRemedy(escalated.remedyId(), "The remedy was escalated.", occasion);
            case LadderStarted started -> Stream.concat(triggers(started).stream().flatMap(each -> starting(each).taken(occasion)),
                    besides(started, occasion).flatMap(each -> starting(each).lapsed(occasion, "A ladder runs on an incident of it.")));
            case IncidentReopened reopened -> starting(reopened.incidentId()).lapsed(occasion, "The incident was reopened; what was established no longer stands.");
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice starting(Identifier trigger) {
        return new Advice(name(), "start", trigger);
    }

    private static List<Identifier> triggers(LadderStarted started) {
        return Stream.<Stream<? extends Identifier>>of(started.incidents().stream(), Stream.ofNullable(started.caseId()), Stream.ofNullable(started.remedyId()))
                .<Identifier>flatMap(each -> each).toList();
    }

    /** Cases and remedies on which none can be started any more, since one runs on an incident of theirs. */
    private static Stream<Identifier> besides(LadderStarted started, Occasion occasion) {
        var cases = occasion.directory().all(BreachStanding.class).stream().filter(each -> each.incidents().stream().anyMatch(started.incidents()::contains))
                .map(BreachStanding::caseId).sorted().toList();
        return Stream.concat(cases.stream(), occasion.directory().all(RemedyStanding.class).stream().filter(each -> cases.contains(each.caseId()))
                .map(RemedyStanding::remedyId).sorted()).filter(each -> !triggers(started).contains(each)).map(Identifier.class::cast);
    }

    private Stream<Reaction> onIncident(ViolationEstablished event, Occasion occasion) {
        return occasion.directory().find(event.incidentId(), IncidentStanding.class).stream().flatMap(incident -> start(event.incidentId(), incident.agreementId(),
                Map.of("incidents", List.of(event.incidentId().value())), List.of(event.incidentId()), "A violation of severity " + event.severity() + " is established.",
                occasion));
    }

    private Stream<Reaction> onRemedy(RemedyId remedy, String why, Occasion occasion) {
        return occasion.directory().find(remedy, RemedyStanding.class).stream().flatMap(each -> onCase(each.caseId(), "remedyId", remedy, why, occasion));
    }

    private Stream<Reaction> onCase(BreachCaseId breach, String field, Identifier trigger, String why, Occasion occasion) {
        return occasion.directory().find(breach, BreachStanding.class).stream().flatMap(each -> occasion.directory().find(each.commissionId(), CommissionStanding.class)
                .stream().flatMap(commission -> start(trigger, commission.agreementId(), Map.of(field, trigger.value(), "incidents", List.of()), each.incidents(), why,
                        occasion)));
    }

    /** Only where a ladder can be started: on incidents that are verified, and on none of which one runs. Those may see the advice that may see each of them. */
    private Stream<Reaction> start(Identifier trigger, AgreementId agreement, Map<String, Object> on, List<IncidentId> incidents, String why, Occasion occasion) {
        var found = incidents.stream().flatMap(id -> occasion.directory().find(id, IncidentStanding.class).stream()).toList();
        if (found.isEmpty() || !found.stream().allMatch(each -> each.verified() && each.agreementId().equals(agreement))
                || occasion.directory().all(LadderStanding.class).stream().anyMatch(each -> each.runsOn(incidents))) {
            return Stream.empty();
        }
        var marking = found.stream().map(IncidentStanding::marking).reduce(Marking.GREEN, Marking::and);
        var body = new TreeMap<>(on);
        body.put("ladderId", Identifier.fitting("ladder-" + trigger.type() + "-" + trigger.value()));
        body.put("agreementId", agreement.value());
        body.put("reasons", why);
        return starting(trigger).recommend(occasion, Mandate.CHIEF_MONITOR, new PreparedCommand("StartLadder", body), why,
                TimeToAct.LADDER_START.from(occasion.at(), occasion.terms(agreement)), marking);
    }
}
