package org.ceasefiremonitor.core.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.CaseClosed;
import org.ceasefiremonitor.core.commission.breach.CaseDeclaredInadmissible;
import org.ceasefiremonitor.core.commission.breach.CasesJoined;
import org.ceasefiremonitor.core.commission.breach.FilingCorrected;
import org.ceasefiremonitor.core.commission.breach.FilingStruck;
import org.ceasefiremonitor.core.commission.breach.MaterialBreachDeclared;
import org.ceasefiremonitor.core.commission.remedy.NonComplianceFound;
import org.ceasefiremonitor.core.commission.remedy.RemedyComplianceVerified;
import org.ceasefiremonitor.core.commission.remedy.RemedyEscalated;
import org.ceasefiremonitor.core.commission.remedy.RemedyGraceEnded;
import org.ceasefiremonitor.core.commission.remedy.RemedyResultStruck;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.commission.remedy.RemedyWaived;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStarted;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStruck;
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
import org.ceasefiremonitor.core.verification.IncidentStanding.EstablishedViolation;
import org.ceasefiremonitor.core.verification.ViolationEstablished;

/**
 * Response ladder (domain reference, section 5.4, P12): on a violation of severity S3, a case of that severity, a material breach, or a remedy that was not
 * carried out, the head of the mechanism is recommended to start a response ladder. The recommendation is taken when one runs on it, and made again where that
 * one is struck. It lapses while an incident of it is not verified, and is made again once a violation is established there anew, however severe, if the case
 * calls for a response by itself.
 */
public final class WhenResponseCalledFor implements Policy<Event> {

    private static final String MATERIAL_BREACH = "A material breach was declared.";
    private static final String NOT_CARRIED_OUT = "The remedy was not carried out.";
    private static final String REOPENED = "The incident was reopened; what was established no longer stands.";

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
            case ViolationEstablished established -> established.severity().compareTo(Severity.S3) < 0 ? onCasesOf(established, occasion)
                    : onIncident(established.incidentId(), established.severity(), occasion);
            case BreachCaseFiled filed -> onCase(filed.caseId(), occasion);
            case FilingCorrected corrected -> afterCorrection(corrected.caseId(), occasion);
            case FilingStruck struck -> lapsed(struck.caseId(), occasion);
            case CaseDeclaredInadmissible inadmissible -> lapsed(inadmissible.caseId(), occasion);
            case CasesJoined joined -> lapsed(joined.caseId(), occasion);
            case CaseClosed closed -> lapsed(closed.caseId(), occasion);
            case MaterialBreachDeclared declared -> onCase(declared.caseId(), "caseId", declared.caseId(), MATERIAL_BREACH, occasion);
            case RemedyGraceEnded ended -> onRemedy(ended.remedyId(), "The remedy is overdue, and its grace has ended.", occasion);
            case NonComplianceFound found -> onRemedy(found.remedyId(), "It was found that the remedy was not carried out.", occasion);
            case RemedyEscalated escalated -> onRemedy(escalated.remedyId(), "The remedy was escalated.", occasion);
            case RemedyResultStruck struck -> carriedOut(struck.remedyId(), occasion);
            case RemedyComplianceVerified verified -> carriedOut(verified.remedyId(), occasion);
            case RemedyWaived waived -> carriedOut(waived.remedyId(), occasion);
            case LadderStarted started -> Stream.concat(triggers(started).stream().flatMap(each -> starting(each).taken(occasion)),
                    besides(started, occasion).flatMap(each -> starting(each).lapsed(occasion, "A ladder runs on an incident of it.")));
            case LadderStruck struck -> occasion.directory().find(struck.ladderId(), LadderStanding.class).stream().flatMap(each -> anew(each, occasion));
            case IncidentReopened reopened -> Stream.concat(starting(reopened.incidentId()).lapsed(occasion, REOPENED),
                    onRecord(List.of(reopened.incidentId()), occasion).flatMap(each -> starting(each).lapsed(occasion, REOPENED)));
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
        return onRecord(started.incidents(), occasion).filter(each -> !triggers(started).contains(each));
    }

    /** What calls for a response all the same: the trigger of a ladder that was struck, and the cases and remedies on its incidents that had lapsed beside it. */
    private Stream<Reaction> anew(LadderStanding ladder, Occasion occasion) {
        var incidents = ladder.incidents().stream().flatMap(id -> violation(id, occasion).filter(each -> each.severity().compareTo(Severity.S3) >= 0).stream()
                .flatMap(each -> onIncident(id, each.severity(), occasion)));
        var on = casesOn(ladder.incidents(), occasion).map(BreachStanding::caseId).toList();
        var cases = Stream.concat(Stream.ofNullable(ladder.caseId()), on.stream()).distinct().filter(id -> !starting(id).setAside(occasion)).flatMap(id -> onCase(id, occasion));
        var remedies = Stream.concat(Stream.ofNullable(ladder.remedyId()).flatMap(id -> occasion.directory().find(id, RemedyStanding.class).stream()),
                remediesOf(on, occasion)).distinct().filter(each -> each.failed() && !starting(each.remedyId()).setAside(occasion))
                .flatMap(each -> onRemedy(each.remedyId(), NOT_CARRIED_OUT, occasion));
        return Stream.of(incidents, cases, remedies).flatMap(each -> each);
    }

    /** Cases on any of the incidents, and their remedies. */
    private static Stream<Identifier> onRecord(List<IncidentId> incidents, Occasion occasion) {
        var cases = casesOn(incidents, occasion).map(BreachStanding::caseId).toList();
        return Stream.concat(cases.stream(), remediesOf(cases, occasion).map(RemedyStanding::remedyId));
    }

    private static Stream<BreachStanding> casesOn(List<IncidentId> incidents, Occasion occasion) {
        return incidents.stream().flatMap(each -> occasion.directory().under(each.key(), BreachStanding.class).stream()).distinct()
                .sorted(Comparator.comparing(BreachStanding::caseId));
    }

    private static Stream<RemedyStanding> remediesOf(List<BreachCaseId> cases, Occasion occasion) {
        return occasion.directory().all(RemedyStanding.class).stream().filter(each -> cases.contains(each.caseId()))
                .sorted(Comparator.comparing(RemedyStanding::remedyId));
    }

    /**
     * A case that calls for a response by itself, or else a remedy of it, is waited for no longer by an incident that was established anew. For its severity
     * alone it was asked for before, on the case or on the incident; where that was not so, it was filed behind this event, and its filing asks for it in its
     * own time.
     */
    private Stream<Reaction> onCasesOf(ViolationEstablished event, Occasion occasion) {
        boolean incidentCalled = starting(event.incidentId()).latest(occasion).isPresent();
        return casesOn(List.of(event.incidentId()), occasion).filter(each -> each.materialBreach() != null || !each.callsForResponse() || incidentCalled
                || starting(each.caseId()).latest(occasion).isPresent()).flatMap(each -> each.callsForResponse() ? onCase(each.caseId(), occasion)
                : remediesOf(List.of(each.caseId()), occasion).filter(RemedyStanding::failed).limit(1)
                        .flatMap(remedy -> onRemedy(remedy.remedyId(), NOT_CARRIED_OUT, occasion)));
    }

    /** What was set aside is not asked for again by a correction. */
    private Stream<Reaction> afterCorrection(BreachCaseId id, Occasion occasion) {
        return Stream.concat(lapsed(id, occasion), starting(id).setAside(occasion) ? Stream.empty() : onCase(id, occasion));
    }

    /** Unless the case calls for a response all the same. */
    private Stream<Reaction> lapsed(BreachCaseId id, Occasion occasion) {
        return occasion.directory().find(id, BreachStanding.class).filter(each -> !each.callsForResponse()).stream()
                .flatMap(each -> starting(id).lapsed(occasion, "The case no longer calls for a response."));
    }

    private Stream<Reaction> carriedOut(RemedyId id, Occasion occasion) {
        return occasion.directory().find(id, RemedyStanding.class).filter(each -> !each.failed()).stream()
                .flatMap(each -> starting(id).lapsed(occasion, "The remedy no longer calls for a response."));
    }

    /** A case that calls for a response, unless one of its incidents does by itself, on which it was recommended then. */
    private Stream<Reaction> onCase(BreachCaseId id, Occasion occasion) {
        return occasion.directory().find(id, BreachStanding.class).filter(BreachStanding::callsForResponse).stream()
                .filter(each -> each.materialBreach() != null || each.incidents().stream().noneMatch(incident -> severe(incident, occasion)))
                .flatMap(each -> onCase(id, "caseId", id, each.materialBreach() != null ? MATERIAL_BREACH : "The case is of severity " + each.severity() + ".", occasion));
    }

    private static boolean severe(IncidentId id, Occasion occasion) {
        return violation(id, occasion).filter(each -> each.severity().compareTo(Severity.S3) >= 0).isPresent();
    }

    private static Optional<EstablishedViolation> violation(IncidentId id, Occasion occasion) {
        return occasion.directory().find(id, IncidentStanding.class).map(IncidentStanding::violation);
    }

    private Stream<Reaction> onIncident(IncidentId id, Severity severity, Occasion occasion) {
        return occasion.directory().find(id, IncidentStanding.class).stream().flatMap(incident -> start(id, incident.agreementId(),
                Map.of("incidents", List.of(id.value())), List.of(id), "A violation of severity " + severity + " is established.", occasion));
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
