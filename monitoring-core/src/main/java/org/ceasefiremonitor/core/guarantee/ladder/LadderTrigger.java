package org.ceasefiremonitor.core.guarantee.ladder;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.guarantee.ladder.ObservedActs.Act;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.jspecify.annotations.Nullable;

/** What a response ladder is started on (domain reference, section 5.4, P12), and when the earliest act in it began. */
final class LadderTrigger {

    private final List<IncidentStanding> incidents;

    private LadderTrigger(List<IncidentStanding> incidents) {
        this.incidents = incidents;
    }

    /** The trigger that somebody names, checked. */
    static LadderTrigger named(StartLadder command, Circumstances circumstances) {
        var directory = circumstances.directory();
        var ids = new LinkedHashMap<IncidentId, IncidentStanding>();
        boolean severe = false;
        var breach = caseOf(command, directory);
        if (breach != null) {
            if (!directory.find(breach.commissionId(), CommissionStanding.class).map(each -> each.agreementId().equals(command.agreementId())).orElse(false)) {
                throw unknown("The case " + breach.caseId().value() + " is not under the agreement " + command.agreementId().value() + ".");
            }
            severe = command.remedyId() != null || breach.callsForResponse();
            breach.incidents().forEach(id -> ids.put(id, shown(id, command.agreementId(), command.marking(), circumstances)));
        }
        command.incidents().forEach(id -> ids.put(id, shown(id, command.agreementId(), command.marking(), circumstances)));
        if (ids.isEmpty() || ids.values().stream().anyMatch(each -> !each.verified())) {
            throw unverified(ids.isEmpty() ? "It names no incident." : "Not each of its incidents is verified.");
        }
        if (!severe && ids.values().stream().noneMatch(LadderTrigger::severe)) {
            throw unverified("No violation of severity S3 is established on it.");
        }
        return new LadderTrigger(List.copyOf(ids.values()));
    }

    /** The trigger of a ladder that was started, as it is verified now and the actor may see it; without incidents that no longer are verified. */
    static LadderTrigger of(LadderStanding ladder, Circumstances circumstances) {
        return new LadderTrigger(ladder.incidents().stream().filter(id -> circumstances.directory().find(id, IncidentStanding.class)
                .filter(IncidentStanding::verified).isPresent()).map(id -> shown(id, ladder.agreementId(), ladder.marking(), circumstances)).toList());
    }

    /** The incidents. */
    List<IncidentId> incidents() {
        return incidents.stream().map(IncidentStanding::incidentId).toList();
    }

    /** Who may see each of its incidents. */
    Marking marking() {
        return incidents.stream().map(IncidentStanding::marking).reduce(Marking.GREEN, Marking::and);
    }

    /** Whether anything of it is verified. */
    boolean verified() {
        return !incidents.isEmpty();
    }

    /**
     * The observed beginning of the earliest act: of the reports and detections on which the verified results rest, and that stand. What tells of it is named in
     * the ladder, so the actor and everyone who sees the ladder may see it.
     */
    LadderStart start(ObservedActs acts, Marking marking, Circumstances circumstances) {
        var earliest = incidents.stream().flatMap(acts::of).min(Comparator.comparing(Act::from).thenComparing(Act::told));
        if (earliest.isEmpty()) {
            return new LadderStart(incidents.stream().map(IncidentStanding::from).min(Comparator.naturalOrder()).orElseThrow(), null, 0, null);
        }
        return earliest.filter(each -> each.shown(circumstances.actor().participant(), marking)).map(Act::start)
                .orElseThrow(() -> unknown("The " + earliest.get().told() + " is not such a one."));
    }

    private static @Nullable BreachStanding caseOf(StartLadder command, Directory directory) {
        if (command.remedyId() != null) {
            var remedy = directory.find(command.remedyId(), RemedyStanding.class)
                    .orElseThrow(() -> unknown("The remedy " + command.remedyId().value() + " is not recorded."));
            if (!remedy.failed()) {
                throw unverified("The remedy " + remedy.remedyId().value() + " is " + remedy.state() + ".");
            }
            if (command.caseId() != null && !command.caseId().equals(remedy.caseId())) {
                throw unknown("The remedy is one of the case " + remedy.caseId().value() + ".");
            }
            return directory.find(remedy.caseId(), BreachStanding.class).orElseThrow();
        }
        return command.caseId() == null ? null : directory.find(command.caseId(), BreachStanding.class)
                .filter(each -> each.state() != BreachStanding.State.STRUCK)
                .orElseThrow(() -> unknown("The case " + command.caseId().value() + " is not recorded."));
    }

    /** An incident under an agreement that the actor may see, and that may be named under a marking, where one is given. */
    static IncidentStanding shown(IncidentId id, AgreementId agreement, @Nullable Marking marking, Circumstances circumstances) {
        return circumstances.directory().find(id, IncidentStanding.class)
                .filter(each -> each.agreementId().equals(agreement) && each.shownTo(circumstances.actor().participant()) && (marking == null || each.namedUnder(marking)))
                .orElseThrow(() -> Refusal.notSuchAOne(LadderRule.TRIGGER_KNOWN, id.key()));
    }

    private static boolean severe(IncidentStanding incident) {
        var violation = incident.violation();
        return violation != null && violation.severity().compareTo(Severity.S3) >= 0;
    }

    private static Refusal unknown(String message) {
        return new Refusal(LadderRule.TRIGGER_KNOWN, message);
    }

    private static Refusal unverified(String message) {
        return new Refusal(LadderRule.TRIGGER_VERIFIED, message);
    }
}
