package org.ceasefiremonitor.core.commission.remedy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.ballot.BallotOutcome;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.RecordedEvidence;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding.State;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.RecordedEvents;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a Party that a finding holds responsible is to do, and by when. The commission determines it by a ballot; the Party can claim that it
 * is done, and only a verification by another shows that it is.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Remedy {

    private static final int MOST_PROGRESS = 200;
    private static final Set<BreachStanding.State> REMEDYING = Set.of(BreachStanding.State.REMEDY_PHASE, BreachStanding.State.COMPLIANCE_MONITORING);

    @AggregateIdentifier
    private RemedyId remedyId;
    private RemedyStanding standing;

    @SuppressWarnings("NullAway.Init")
    Remedy() {
    }

    /** On what a remedy rests: the finding that stands in its case, and the Party that it holds responsible. */
    private record Ground(BallotId finding, ParticipantId party) {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Remedy(ProposeRemedy command, Circumstances circumstances) {
        var ground = ground(command.caseId(), circumstances);
        requireAhead(command.due(), circumstances);
        apply(new RemedyProposed(command.remedyId(), command.caseId(), ground.finding(), ground.party(), command.kind(), command.act(), command.due(),
                command.verification(), command.consequence(), command.proportionality(), circumstances.actor().participant()));
    }

    @CommandHandler
    void decide(CorrectRemedy command, Circumstances circumstances) {
        requireState(State.PROPOSED);
        requireProposer(circumstances);
        requireAhead(command.due(), circumstances);
        var corrected = new RemedyCorrected(remedyId, command.kind(), command.act(), command.due(), command.verification(), command.consequence(),
                command.proportionality(), command.reason());
        var recorded = new RemedyCorrected(remedyId, standing.kind(), standing.act(), standing.due(), standing.verification(), standing.consequence(),
                standing.proportionality(), command.reason());
        if (corrected.equals(recorded)) {
            throw new Refusal(RemedyRule.CORRECTION_CHANGES, "This is what is recorded; say what is right.");
        }
        apply(corrected);
    }

    @CommandHandler
    void decide(StrikeRemedy command, Circumstances circumstances) {
        requireState(State.PROPOSED);
        requireProposer(circumstances);
        apply(new RemedyStruck(remedyId, command.reason()));
    }

    @CommandHandler
    void decide(DetermineRemedy command, Circumstances circumstances) {
        requireState(State.PROPOSED);
        var ground = ground(standing.caseId(), circumstances);
        requireAhead(standing.due(), circumstances);
        var ballot = circumstances.directory().find(command.ballotId(), BallotStanding.class);
        if (ballot.isEmpty() || !ballot.get().caseId().equals(standing.caseId()) || ballot.get().question() != Question.REMEDY
                || !ballot.get().ended(BallotOutcome.ADOPTED)) {
            throw new Refusal(RemedyRule.BALLOT_DECIDED, "No ballot " + command.ballotId().value() + " of the case " + standing.caseId().value()
                    + " on REMEDY is adopted.");
        }
        apply(new RemedyDetermined(remedyId, command.ballotId(), ground.finding(), ground.party(), standing.due()));
    }

    @CommandHandler
    void decide(NotifyRemedy command, Circumstances circumstances) {
        requireState(State.DETERMINED);
        requireAhead(standing.due(), circumstances);
        apply(new RemedyNotified(remedyId, circumstances.at(), ClockKind.REMEDY_ACKNOWLEDGEMENT.due(circumstances.at(), terms(circumstances)), standing.due()));
    }

    @CommandHandler
    void decide(AcknowledgeRemedy command, Circumstances circumstances) {
        requireAddressee(circumstances);
        requireState(State.NOTIFIED);
        apply(new RemedyAcknowledged(remedyId, circumstances.at()));
    }

    @CommandHandler
    void decide(ContestRemedy command, Circumstances circumstances) {
        requireAddressee(circumstances);
        requireState(State.NOTIFIED, State.ACKNOWLEDGED);
        if (standing.contest() != null) {
            throw new Refusal(RemedyRule.IN_STATE, "The remedy was contested at " + standing.contest().at() + ", and it was ruled that it stands.");
        }
        apply(new RemedyContested(remedyId, command.grounds(), circumstances.at()));
    }

    @CommandHandler
    void decide(RejectContest command, Circumstances circumstances) {
        requireState(State.CONTESTED, State.CLAIMED_DONE, State.OVERDUE, State.NON_COMPLIANCE_FOUND);
        if (!standing.contestPending()) {
            throw new Refusal(RemedyRule.IN_STATE, "No contest of the remedy awaits a ruling.");
        }
        apply(new ContestRejected(remedyId, command.reasons(), circumstances.at()));
    }

    @CommandHandler
    void decide(ReportRemedyProgress command, Circumstances circumstances, RecordedEvents log) {
        requireAddressee(circumstances);
        requireState(State.NOTIFIED, State.ACKNOWLEDGED, State.IN_PROGRESS, State.OVERDUE);
        requireRoom();
        RecordedEvidence.require(RemedyRule.EVIDENCE_RECORDED, command.evidence(), circumstances, log);
        apply(new RemedyProgressReported(remedyId, command.text(), command.evidence(), circumstances.at()));
    }

    @CommandHandler
    void decide(ClaimRemedyComplete command, Circumstances circumstances, RecordedEvents log) {
        requireAddressee(circumstances);
        requireState(State.NOTIFIED, State.ACKNOWLEDGED, State.CONTESTED, State.IN_PROGRESS, State.OVERDUE, State.NON_COMPLIANCE_FOUND, State.ESCALATED);
        requireRoom();
        RecordedEvidence.require(RemedyRule.EVIDENCE_RECORDED, command.evidence(), circumstances, log);
        apply(new RemedyClaimedComplete(remedyId, command.text(), command.evidence(), circumstances.at(),
                ClockKind.REMEDY_VERIFICATION.due(circumstances.at(), terms(circumstances))));
    }

    @CommandHandler
    void decide(VerifyCompliance command, Circumstances circumstances, RecordedEvents log) {
        requireAnother(circumstances);
        requireState(State.NOTIFIED, State.ACKNOWLEDGED, State.CONTESTED, State.IN_PROGRESS, State.CLAIMED_DONE, State.OVERDUE);
        RecordedEvidence.require(RemedyRule.EVIDENCE_RECORDED, command.evidence(), circumstances, log);
        apply(new RemedyComplianceVerified(remedyId, command.method(), command.evidence(), command.reason(), circumstances.actor().participant(),
                circumstances.at()));
    }

    @CommandHandler
    void decide(FindNonCompliance command, Circumstances circumstances, RecordedEvents log) {
        requireAnother(circumstances);
        requireState(State.CLAIMED_DONE, State.OVERDUE);
        RecordedEvidence.require(RemedyRule.EVIDENCE_RECORDED, command.evidence(), circumstances, log);
        apply(new NonComplianceFound(remedyId, command.method(), command.evidence(), command.reason(), circumstances.actor().participant(),
                circumstances.at()));
    }

    @CommandHandler
    void decide(ExtendRemedy command, Circumstances circumstances) {
        requireState(State.NOTIFIED, State.ACKNOWLEDGED, State.CONTESTED, State.IN_PROGRESS);
        requireAhead(command.until(), circumstances);
        if (!command.until().isAfter(standing.due())) {
            throw new Refusal(RemedyRule.TIME_AHEAD, "The time runs out at " + standing.due() + " as it is.");
        }
        apply(new RemedyExtended(remedyId, command.until(), command.reason()));
    }

    @CommandHandler
    void decide(WaiveRemedy command, Circumstances circumstances) {
        requireState(State.DETERMINED, State.NOTIFIED, State.ACKNOWLEDGED, State.CONTESTED, State.IN_PROGRESS, State.CLAIMED_DONE, State.OVERDUE,
                State.NON_COMPLIANCE_FOUND, State.ESCALATED);
        apply(new RemedyWaived(remedyId, command.reasons(), circumstances.at()));
    }

    @CommandHandler
    void decide(EscalateRemedy command, Circumstances circumstances) {
        requireState(State.OVERDUE, State.NON_COMPLIANCE_FOUND);
        if (standing.contestPending()) {
            throw new Refusal(RemedyRule.CONTEST_RULED, "The Party contests the remedy; reject that or waive the remedy first.");
        }
        var grace = standing.graceUntil();
        if (standing.state() == State.OVERDUE && grace != null && circumstances.at().isBefore(grace)) {
            throw new Refusal(RemedyRule.GRACE_OVER, "The grace runs until " + grace + ".");
        }
        apply(new RemedyEscalated(remedyId, command.reasons(), circumstances.at()));
    }

    @CommandHandler
    void decide(StrikeRemedyResult command) {
        requireState(State.VERIFIED_COMPLIED, State.NON_COMPLIANCE_FOUND, State.WAIVED, State.ESCALATED);
        var before = standing.results().getLast().before();
        var served = before == State.NOTIFIED;
        var running = served || before == State.ACKNOWLEDGED || before == State.CONTESTED || before == State.IN_PROGRESS;
        apply(new RemedyResultStruck(remedyId, command.reason(), served && !standing.acknowledgementMissed() ? standing.acknowledgeBy() : null,
                running ? standing.due() : null, before == State.CLAIMED_DONE && !standing.verificationMissed() ? standing.verifyBy() : null,
                before == State.OVERDUE && !standing.graceEnded() ? standing.graceUntil() : null));
    }

    @CommandHandler
    void decide(MissRemedyAcknowledgement command, Circumstances circumstances) {
        requireState(State.NOTIFIED);
        requireRunOut(standing.acknowledgementMissed() ? null : standing.acknowledgeBy(), circumstances);
        apply(new RemedyAcknowledgementMissed(remedyId, circumstances.at()));
    }

    @CommandHandler
    void decide(MissRemedy command, Circumstances circumstances) {
        requireState(State.NOTIFIED, State.ACKNOWLEDGED, State.CONTESTED, State.IN_PROGRESS);
        requireRunOut(standing.due(), circumstances);
        apply(new RemedyOverdue(remedyId, circumstances.at(), ClockKind.REMEDY_GRACE.due(circumstances.at(), terms(circumstances))));
    }

    @CommandHandler
    void decide(MissRemedyVerification command, Circumstances circumstances) {
        requireState(State.CLAIMED_DONE);
        requireRunOut(standing.verificationMissed() ? null : standing.verifyBy(), circumstances);
        apply(new RemedyVerificationMissed(remedyId, circumstances.at()));
    }

    @CommandHandler
    void decide(MissRemedyGrace command, Circumstances circumstances) {
        requireState(State.OVERDUE);
        requireRunOut(standing.graceEnded() ? null : standing.graceUntil(), circumstances);
        apply(new RemedyGraceEnded(remedyId, circumstances.at()));
    }

    private static Ground ground(BreachCaseId caseId, Circumstances circumstances) {
        return circumstances.directory().find(caseId, BreachStanding.class).filter(breach -> REMEDYING.contains(breach.state()))
                .flatMap(BreachStanding::finding)
                .flatMap(finding -> Optional.ofNullable(finding.party())
                        .map(party -> new Ground(Objects.requireNonNull(finding.ballotId(), "a finding that is issued has its ballot"), party)))
                .orElseThrow(() -> new Refusal(RemedyRule.FINDING_STANDS, "The case " + caseId.value() + " is not in its remedy phase with such a finding."));
    }

    /** The terms of the agreement under which the case lies before its commission, all of which a filing names. */
    private AgreementTerms terms(Circumstances circumstances) {
        var directory = circumstances.directory();
        return directory.find(standing.caseId(), BreachStanding.class)
                .flatMap(breach -> directory.find(breach.commissionId(), CommissionStanding.class))
                .flatMap(commission -> directory.find(commission.agreementId(), AgreementTerms.class)).orElseThrow();
    }

    private void requireState(State... allowed) {
        if (!List.of(allowed).contains(standing.state())) {
            throw new Refusal(RemedyRule.IN_STATE, "The remedy is " + standing.state() + "; this is done while it is "
                    + String.join(" or ", List.of(allowed).stream().map(Enum::name).toList()) + ".");
        }
    }

    private void requireProposer(Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.by()) && circumstances.actor().capacity() != Mandate.REGISTRAR) {
            throw new Refusal(RemedyRule.BY_WHO_PROPOSED, "The remedy was proposed by " + standing.by().value() + ".");
        }
    }

    private void requireAddressee(Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.addressee())) {
            throw new Refusal(RemedyRule.BY_THE_ADDRESSEE, "The remedy is addressed to " + standing.addressee().value() + ".");
        }
    }

    private void requireAnother(Circumstances circumstances) {
        if (circumstances.actor().participant().equals(standing.addressee())) {
            throw new Refusal(RemedyRule.BY_ANOTHER, "The remedy is addressed to " + standing.addressee().value() + " itself.");
        }
    }

    private void requireRoom() {
        if (standing.progress().size() >= MOST_PROGRESS) {
            throw new Refusal(RemedyRule.ROOM_FOR_PROGRESS, "The remedy has " + MOST_PROGRESS + " of them.");
        }
    }

    private static void requireAhead(Instant due, Circumstances circumstances) {
        if (!due.isAfter(circumstances.at())) {
            throw new Refusal(RemedyRule.TIME_AHEAD, "It is " + circumstances.at() + ", and the time runs out at " + due + ".");
        }
    }

    private static void requireRunOut(@Nullable Instant due, Circumstances circumstances) {
        if (due == null || circumstances.at().isBefore(due)) {
            throw new Refusal(RemedyRule.RUN_OUT, due == null ? "It is recorded already that this time ran out."
                    : "It is " + circumstances.at() + ", and the time runs out at " + due + ".");
        }
    }

    @EventSourcingHandler
    void evolve(RemedyEvent event) {
        standing = RemedyStanding.evolve(standing, event);
        remedyId = standing.remedyId();
    }
}
