package org.ceasefiremonitor.core.verification;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.mechanism.RecordedDetections;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.IncidentStanding.State;
import org.ceasefiremonitor.core.verification.mission.MissionStanding;
import org.ceasefiremonitor.core.zone.RecordedReport;
import org.ceasefiremonitor.core.zone.RecordedReports;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, to which reports speak. It is opened without a judgement; a person who is not its only observer verifies it, and
 * another decision of a person establishes that it was a violation.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Incident {

    /** Reports that one incident can group. */
    public static final int MOST_REPORTS = 100;
    /** Batches of which one incident can group detections. */
    public static final int MOST_BATCHES = 100;
    /** Detections with which an incident can be opened. */
    static final int MOST_AT_OPENING = 500;

    @AggregateIdentifier
    private IncidentId incidentId;
    private IncidentStanding standing;

    @SuppressWarnings("NullAway.Init")
    Incident() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Incident(OpenIncident command, Circumstances circumstances, RecordedReports register, RecordedDetections batches) {
        requireByTheSystem(command.correlation(), circumstances.actor());
        var terms = terms(command.agreementId(), circumstances);
        var recorded = command.reports().stream().map(report -> recorded(report, circumstances.actor(), register)).toList();
        var reports = recorded.stream().map(report -> GroupedReport.of(report, command.correlation())).toList();
        var detections = command.detections() == null ? null : command.detections().stream()
                .map(named -> BatchDesk.of(circumstances, command.agreementId(), batches, command.correlation()).grouped(named)).toList();
        if (detections != null && detections.stream().mapToInt(each -> each.numbers().count()).sum() > MOST_AT_OPENING) {
            throw new Refusal(IncidentRule.OPENED_WITH_SO_MANY, "The detections are more.");
        }
        var at = circumstances.at();
        apply(new IncidentOpened(command.incidentId(), command.agreementId(), reports, ClockKind.VERIFIER_ASSIGNMENT.due(at, terms),
                Stream.concat(reports.stream().map(report -> ClockKind.VERIFICATION_RESULT.due(at, terms, report.severity())),
                        Stream.ofNullable(detections).flatMap(List::stream).map(each -> ClockKind.VERIFICATION_RESULT.due(at, terms, each.severity()))).min(Instant::compareTo).orElseThrow(), at,
                Stream.concat(recorded.stream().map(Incident::marking), Stream.ofNullable(detections).map(each -> Marking.GREEN))
                        .reduce(Marking::and).orElseThrow(), detections));
    }

    @CommandHandler
    void decide(AttachDetections command, Circumstances circumstances, RecordedDetections batches) {
        requireByTheSystem(command.correlation(), circumstances.actor());
        requireOpen();
        var desk = BatchDesk.of(circumstances, standing.agreementId(), batches, command.correlation());
        var before = standing.of(command.detections().batch()).map(GroupedDetections::numbers);
        if (before.isEmpty() && standing.detections().size() == MOST_BATCHES) {
            throw new Refusal(IncidentRule.ROOM_FOR_REPORTS, "The incident groups detections of " + MOST_BATCHES + " batches; open another for these.");
        }
        var batch = desk.find(command.detections().batch());
        var named = desk.numbers(command.detections(), batch);
        var more = before.map(named::without).orElse(Optional.of(named));
        if (more.isEmpty()) {
            throw new Refusal(IncidentRule.ATTACHED_ONCE, "The detections " + named + " of " + batch.batch().value() + " are attached already.");
        }
        var all = desk.grouped(batch, before.map(named::and).orElse(named));
        var sooner = sooner(all.severity(), circumstances);
        apply(new DetectionsAttached(incidentId, more.get(), all, circumstances.at(), standing.marking().and(Marking.GREEN), sooner, awaited(sooner)));
    }

    @CommandHandler
    void decide(DetachDetections command, Circumstances circumstances, RecordedDetections batches) {
        requireWithoutResult();
        var batch = command.detections().batch();
        var before = attached(command.detections());
        var numbers = Objects.requireNonNullElse(command.detections().numbers(), before.numbers());
        var left = before.numbers().without(numbers);
        if (left.isEmpty() && standing.reports().isEmpty() && standing.detections().size() == 1) {
            throw new Refusal(IncidentRule.A_REPORT_REMAINS, "Nothing else speaks to the incident; merge it into another instead.");
        }
        var desk = BatchDesk.of(circumstances, standing.agreementId(), batches, before.correlation());
        apply(new DetectionsDetached(incidentId, batch, numbers, left.isEmpty() ? null : desk.grouped(desk.find(batch), left.get()), command.reason(),
                circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(AttachReport command, Circumstances circumstances, RecordedReports register) {
        requireByTheSystem(command.correlation(), circumstances.actor());
        requireOpen();
        if (attached(command.violationId())) {
            throw new Refusal(IncidentRule.ATTACHED_ONCE, "The report " + command.violationId().value() + " is attached already.");
        }
        if (standing.reports().size() == MOST_REPORTS) {
            throw new Refusal(IncidentRule.ROOM_FOR_REPORTS, "The incident groups " + MOST_REPORTS + " reports; open another for this one.");
        }
        var recorded = recorded(command.violationId(), circumstances.actor(), register);
        var report = GroupedReport.of(recorded, command.correlation());
        var sooner = sooner(report.severity(), circumstances);
        apply(new ReportAttached(incidentId, report, Objects.requireNonNullElse(sooner, standing.resultBy()), circumstances.at(),
                standing.marking().and(marking(recorded)), awaited(sooner)));
    }

    /** When there is to be a result by a severity that is proposed, counted from the opening, where that is sooner than before; else null. */
    private @Nullable Instant sooner(@Nullable Severity severity, Circumstances circumstances) {
        var due = ClockKind.VERIFICATION_RESULT.due(standing.resultFrom(), terms(standing.agreementId(), circumstances), severity);
        return due.isBefore(standing.resultBy()) ? due : null;
    }

    private @Nullable Instant awaited(@Nullable Instant sooner) {
        return standing.due(ClockKind.VERIFICATION_RESULT) == null ? null : sooner;
    }

    @CommandHandler
    void decide(DetachReport command, Circumstances circumstances) {
        requireWithoutResult();
        requireAttached(command.violationId());
        if (standing.reports().size() == 1 && standing.detections().isEmpty()) {
            throw new Refusal(IncidentRule.A_REPORT_REMAINS, "It is the incident's only report; merge the incident into another instead.");
        }
        apply(new ReportDetached(incidentId, command.violationId(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(AssignVerifier command, Circumstances circumstances) {
        requireWithoutResult();
        var mandated = circumstances.directory().find(command.verifier(), ParticipantStanding.class).filter(ParticipantStanding::stands)
                .filter(verifier -> Stream.of(Mandate.ANALYST, Mandate.MONITOR, Mandate.CHIEF_MONITOR)
                        .anyMatch(mandate -> verifier.holds(mandate, circumstances.at())));
        if (mandated.isEmpty()) {
            throw new Refusal(IncidentRule.VERIFIER_MANDATED, "The participant " + command.verifier().value() + " holds none of these mandates now.");
        }
        apply(new VerifierAssigned(incidentId, command.verifier(), command.person(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ConcludeVerification command, Circumstances circumstances, RecordedReports register, RecordedDetections batches) {
        requireWithoutResult();
        var verifier = standing.verifier();
        if (verifier == null) {
            throw new Refusal(IncidentRule.VERIFIER_ASSIGNED, "Nobody is assigned to verify the incident; assign a verifier first.");
        }
        var actor = circumstances.actor();
        if (!actor.participant().equals(verifier.participant()) || !actor.pseudonym().equals(verifier.person())) {
            throw new Refusal(IncidentRule.BY_THE_VERIFIER, "The incident is assigned to " + verifier.person() + " of "
                    + verifier.participant().value() + ".");
        }
        command.reports().forEach(this::requireAttached);
        var restsOn = new RestsOn(command.reports().stream().map(report -> recorded(report, actor, register)).toList(),
                Stream.ofNullable(command.detections()).flatMap(List::stream).map(named -> restedOn(named, circumstances, batches)).toList());
        restsOn.requireAnotherObserverThan(actor);
        if (command.basis() != null) {
            restsOn.requireEnough(command.basis(), terms(standing.agreementId(), circumstances), standing.from());
        }
        if (command.missionId() != null && circumstances.directory().find(command.missionId(), MissionStanding.class)
                .filter(mission -> mission.visited(incidentId)).isEmpty()) {
            throw Refusal.notSuchAOne(IncidentRule.VISITED, command.missionId().key());
        }
        if (command.activityId() != null) {
            new Matching(standing, circumstances).requireExplained(command.activityId());
        }
        apply(new VerificationConcluded(incidentId, command.outcome(), command.basis(), command.reports(), command.method(), command.reason(),
                actor.participant(), actor.pseudonym(), circumstances.at(), standing.marking(), restsOn.seenBy(),
                command.missionId(), command.activityId(), restsOn.named()));
    }

    @CommandHandler
    void decide(EstablishViolation command, Circumstances circumstances) {
        requireOpen();
        if (standing.state() != State.VERIFIED || standing.violation() != null) {
            throw new Refusal(IncidentRule.VERIFIED, standing.violation() == null ? "The incident is " + standing.state() + "."
                    : "It was established at " + standing.violation().at() + " already; reopen the incident to judge it anew.", stateOf());
        }
        var terms = terms(standing.agreementId(), circumstances);
        if (!terms.provisionInForce(command.provisionId(), standing.from())) {
            throw new Refusal(IncidentRule.PROVISION_IN_FORCE, "The provision " + command.provisionId() + " was not in force at "
                    + standing.from() + ".");
        }
        if (command.accused() != null && !terms.parties().contains(command.accused())) {
            throw new Refusal(IncidentRule.ACCUSED_IS_PARTY, "The participant " + command.accused().value() + " is no Party to the agreement.");
        }
        apply(new ViolationEstablished(incidentId, command.provisionId(), standing.proposed(), command.severity(), command.accused(),
                command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(LinkIncidents command, Circumstances circumstances) {
        requireNotMerged();
        var other = circumstances.directory().find(command.to(), IncidentStanding.class)
                .filter(each -> each.agreementId().equals(standing.agreementId()) && each.state() != State.MERGED)
                .filter(each -> each.shownTo(circumstances.actor().participant()) && each.namedUnder(standing.marking()));
        if (other.isEmpty()) {
            throw Refusal.notSuchAOne(IncidentRule.LINKED_TO_ONE_THAT_GOES_ON, command.to().key());
        }
        if (linked(command.to(), command.kind()) || standing.links().size() == IncidentStanding.MOST_LINKS) {
            throw new Refusal(IncidentRule.LINKED_ONCE, linked(command.to(), command.kind()) ? "That is said already."
                    : "It hangs together with " + IncidentStanding.MOST_LINKS + " others.");
        }
        apply(new IncidentLinked(incidentId, command.to(), command.kind(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(UnlinkIncidents command, Circumstances circumstances) {
        if (!linked(command.to(), command.kind())) {
            throw new Refusal(IncidentRule.LINKED, "Nobody said that it " + command.kind() + " " + command.to().value() + ".");
        }
        apply(new IncidentUnlinked(incidentId, command.to(), command.kind(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MatchActivity command, Circumstances circumstances) {
        requireWithoutResult();
        apply(new Matching(standing, circumstances).decide(command));
    }

    @CommandHandler
    void decide(TakeBackMatch command, Circumstances circumstances) {
        requireWithoutResult();
        apply(new Matching(standing, circumstances).decide(command));
    }

    private boolean linked(IncidentId other, LinkKind kind) {
        return standing.links().stream().anyMatch(link -> link.to().equals(other) && link.kind() == kind);
    }

    @CommandHandler
    void decide(MergeIncident command, Circumstances circumstances) {
        requireWithoutResult();
        var into = circumstances.directory().find(command.into(), IncidentStanding.class)
                .filter(other -> other.agreementId().equals(standing.agreementId()))
                .filter(other -> other.state() != State.MERGED && other.state() != State.CLOSED)
                .filter(other -> other.shownTo(circumstances.actor().participant()) && other.namedUnder(standing.marking()));
        if (into.isEmpty()) {
            throw Refusal.notSuchAOne(IncidentRule.MERGED_INTO_ONE_THAT_GOES_ON, command.into().key());
        }
        apply(new IncidentMerged(incidentId, command.into(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReverseMerger command, Circumstances circumstances) {
        if (standing.state() != State.MERGED) {
            throw new Refusal(IncidentRule.MERGED, "The incident is " + standing.state() + ".", stateOf());
        }
        var before = standing.unmerged();
        apply(new MergerReversed(incidentId, command.reason(), circumstances.at(), standing.marking(), before.due(ClockKind.VERIFIER_ASSIGNMENT),
                before.due(ClockKind.VERIFICATION_RESULT), standing.mergedInto()));
    }

    @CommandHandler
    void decide(CloseIncident command, Circumstances circumstances) {
        requireOpen();
        if (!standing.state().concluded()) {
            throw new Refusal(IncidentRule.CLOSED_WITH_A_RESULT, "The incident is " + standing.state() + ".", stateOf());
        }
        apply(new IncidentClosed(incidentId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReopenIncident command, Circumstances circumstances) {
        requireNotMerged();
        if (!standing.state().concluded() && standing.state() != State.CLOSED) {
            throw new Refusal(IncidentRule.RESULT_TO_REOPEN, "The incident is " + standing.state() + ".", stateOf());
        }
        var terms = terms(standing.agreementId(), circumstances);
        apply(new IncidentReopened(incidentId, command.reason(), circumstances.at(), standing.marking(),
                ClockKind.VERIFIER_ASSIGNMENT.due(circumstances.at(), terms),
                ClockKind.VERIFICATION_RESULT.due(circumstances.at(), terms, standing.proposed()),
                standing.result() == null ? null : standing.result().reports()));
    }

    @CommandHandler
    void decide(MissVerification command, Circumstances circumstances) {
        var due = standing.due(command.kind());
        if (due == null || circumstances.at().isBefore(due)) {
            throw new Refusal(IncidentRule.RUN_OUT, due == null ? "The incident is " + standing.state() + " and does not wait for " + command.kind() + "."
                    : "The time runs out at " + due + ".", stateOf());
        }
        apply(new VerificationOverdue(incidentId, command.kind(), due, circumstances.at(), standing.marking()));
    }

    private void requireNotMerged() {
        if (standing.state() == State.MERGED) {
            throw new Refusal(IncidentRule.NOT_MERGED, "The incident goes on as part of another; speak to that one.", stateOf());
        }
    }

    private void requireOpen() {
        requireNotMerged();
        if (standing.state() == State.CLOSED) {
            throw new Refusal(IncidentRule.NOT_CLOSED, "The incident is closed.", stateOf());
        }
    }

    private void requireWithoutResult() {
        requireOpen();
        if (standing.state().concluded()) {
            throw new Refusal(IncidentRule.RESULT_STANDS, "The incident is " + standing.state() + ".", stateOf());
        }
    }

    /** What a person groups is told from what the parameters of the correlation brought together. */
    private static void requireByTheSystem(@Nullable String correlation, Actor actor) {
        if (correlation != null && actor.capacity() != Mandate.CLOCK) {
            throw new InvalidInput("correlation", "is stated by the system only; leave it out");
        }
    }

    private Map<String, Object> stateOf() {
        return Map.of("state", standing.state().name());
    }

    private boolean attached(ViolationId report) {
        return standing.reports().stream().anyMatch(each -> each.violationId().equals(report));
    }

    private void requireAttached(ViolationId report) {
        if (!attached(report)) {
            throw new Refusal(IncidentRule.REPORT_ATTACHED, "The report " + report.value() + " is not attached to the incident.");
        }
    }

    /** The attached detections of the batch, with all that are named among them. */
    private GroupedDetections attached(NamedDetections named) {
        return standing.of(named.batch()).filter(each -> named.numbers() == null || each.numbers().holds(named.numbers()))
                .orElseThrow(() -> new Refusal(IncidentRule.REPORT_ATTACHED, "The detections " + (named.numbers() == null ? "" : named.numbers() + " ") + "of "
                        + named.batch().value() + " are not attached to the incident."));
    }

    private GroupedDetections restedOn(NamedDetections named, Circumstances circumstances, RecordedDetections batches) {
        var all = attached(named);
        if (named.numbers() == null || named.numbers().equals(all.numbers())) {
            return all;
        }
        var desk = BatchDesk.of(circumstances, standing.agreementId(), batches, all.correlation());
        return desk.grouped(desk.find(named.batch()), named.numbers());
    }

    /** What the actor may not see is unknown to it, in the same words. */
    private static RecordedReport recorded(ViolationId report, Actor actor, RecordedReports register) {
        return register.find(report)
                .filter(each -> !each.state().equals(RecordedReport.RETRACTED))
                .filter(each -> each.report().marking().shows(actor.participant(), each.originator()))
                .orElseThrow(() -> new Refusal(IncidentRule.REPORT_RECORDED, "There is no report " + report.value() + " that stands.",
                        Map.of("violationId", report.value())));
    }

    /** Whoever reported may see it under its marking, also where the incident is another participant's. */
    private static Marking marking(RecordedReport recorded) {
        return recorded.report().marking().alsoFor(recorded.originator());
    }

    private static AgreementTerms terms(AgreementId agreement, Circumstances circumstances) {
        return circumstances.directory().find(agreement, AgreementTerms.class).filter(terms -> terms.struck() == null)
                .orElseThrow(() -> new Refusal(IncidentRule.AGREEMENT_RECORDED, "The agreement " + agreement.value() + " is not recorded."));
    }

    @EventSourcingHandler
    void evolve(IncidentEvent event) {
        standing = IncidentStanding.evolve(standing, event);
        incidentId = standing.incidentId();
    }
}
