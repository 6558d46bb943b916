package org.ceasefiremonitor.core.commission.breach;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.commission.ballot.Recused;
import org.ceasefiremonitor.core.commission.breach.BreachStanding.State;
import org.ceasefiremonitor.core.commission.breach.BreachStanding.Submission;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.RecordedEvents;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** A breach case: from its filing over an equal hearing of the Parties to a finding that only a review can change. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class BreachCase {

    private static final int MOST_NAMED = 200;
    private static final Set<State> BEFORE_FINDING = Set.of(State.ADMITTED, State.SUBMISSIONS_OPEN, State.DELIBERATION, State.PROVISIONAL_FINDING);
    private static final Set<State> INQUIRING = Set.of(State.ADMITTED, State.SUBMISSIONS_OPEN, State.DELIBERATION, State.PROVISIONAL_FINDING,
            State.UNDER_REVIEW);
    private static final Set<State> FOUND = Set.of(State.FINDING_ISSUED, State.REMEDY_PHASE, State.COMPLIANCE_MONITORING);
    private static final Set<State> FOUND_OR_REFERRED = Set.of(State.FINDING_ISSUED, State.REMEDY_PHASE, State.COMPLIANCE_MONITORING,
            State.REFERRED_TO_GUARANTORS);
    private static final Set<State> REVIEWABLE = Set.of(State.FINDING_ISSUED, State.REMEDY_PHASE, State.COMPLIANCE_MONITORING,
            State.REFERRED_TO_GUARANTORS, State.CLOSED);

    @AggregateIdentifier
    private BreachCaseId caseId;
    private BreachStanding standing;

    @SuppressWarnings("NullAway.Init")
    BreachCase() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public BreachCase(FileBreachCase command, Circumstances circumstances) {
        var terms = terms(command.commissionId(), circumstances);
        command.filing().require(terms, circumstances);
        apply(new BreachCaseFiled(command.caseId(), command.commissionId(), command.accused(), command.affected(), command.incidents(),
                command.accessRefusals(), command.provisions(), command.severity(), command.summary(), circumstances.actor().participant(),
                terms.parties().stream().sorted().toList(), circumstances.at(),
                ClockKind.CASE_ADMISSIBILITY.due(circumstances.at(), terms, command.severity())));
    }

    @CommandHandler
    void decide(CorrectFiling command, Circumstances circumstances) {
        requireState(State.FILED);
        requireFiler(circumstances);
        var terms = terms(circumstances);
        command.filing().require(terms, circumstances);
        var corrected = new FilingCorrected(caseId, command.accused(), command.affected(), command.incidents(), command.accessRefusals(),
                command.provisions(), command.severity(), command.summary(), command.reason());
        var recorded = new FilingCorrected(caseId, standing.accused(), standing.affected(), standing.incidents(), standing.accessRefusals(),
                standing.provisions(), standing.severity(), standing.summary(), command.reason());
        if (corrected.equals(recorded)) {
            throw new Refusal(BreachRule.CORRECTION_CHANGES, "This is what is recorded; say what is right.");
        }
        apply(corrected);
    }

    @CommandHandler
    void decide(StrikeFiling command, Circumstances circumstances) {
        requireState(State.FILED);
        requireFiler(circumstances);
        apply(new FilingStruck(caseId, command.reason()));
    }

    @CommandHandler
    void decide(DecideAdmissibility command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(State.FILED);
        if (!command.admissible()) {
            apply(new CaseDeclaredInadmissible(caseId, command.reasons()));
            return;
        }
        var terms = terms(circumstances);
        apply(new CaseAdmitted(caseId, command.reasons(), ClockKind.CASE_FINDING.due(circumstances.at(), terms),
                standing.severity() == Severity.S3 ? ClockKind.CASE_PROVISIONAL_FINDING.due(circumstances.at(), terms) : null));
    }

    @CommandHandler
    void decide(NotifyParties command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(State.ADMITTED);
        apply(new PartiesNotified(caseId, standing.parties(), circumstances.at(),
                ClockKind.CASE_SUBMISSIONS.due(circumstances.at(), terms(circumstances))));
    }

    @CommandHandler
    void decide(LodgeSubmission command, Circumstances circumstances, RecordedEvents log) {
        var party = requireParty(circumstances);
        requireState(State.SUBMISSIONS_OPEN);
        if (!circumstances.at().isBefore(standing.submissionsDue())) {
            throw new Refusal(BreachRule.EQUAL_TIME, "The time that all Parties have for submissions ran out at " + standing.submissionsDue() + ".");
        }
        requireUnnamed(standing.submission(command.submissionId()).isPresent(), standing.submissions().size());
        RecordedEvidence.require(BreachRule.EVIDENCE_RECORDED, command.evidence(), circumstances, log);
        AdoptedFinding.requireNotified(command.claim(), command.activityId(), command.claim() == Claim.NOTIFIED, List.of(party),
                terms(circumstances), circumstances);
        apply(new SubmissionLodged(caseId, party, command.submissionId(), command.text(), command.claim(), command.evidence(), command.activityId()));
    }

    @CommandHandler
    void decide(StrikeSubmission command, Circumstances circumstances) {
        var party = requireParty(circumstances);
        requireState(State.SUBMISSIONS_OPEN);
        var submission = standing.submission(command.submissionId()).filter(each -> each.struck() == null && each.party().equals(party));
        if (submission.isEmpty()) {
            throw new Refusal(BreachRule.NAMED, "No submission " + command.submissionId() + " of this Party stands.");
        }
        apply(new SubmissionStruck(caseId, command.submissionId(), command.reason()));
    }

    @CommandHandler
    void decide(ExtendSubmissions command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(State.SUBMISSIONS_OPEN);
        requireLater(command.until(), standing.submissionsDue(), circumstances);
        apply(new SubmissionsExtended(caseId, command.until(), command.reason()));
    }

    @CommandHandler
    void decide(CloseSubmissions command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(State.SUBMISSIONS_OPEN);
        var heard = standing.submissions().stream().filter(each -> each.struck() == null).map(Submission::party).toList();
        var silent = standing.parties().stream().filter(party -> !heard.contains(party)).toList();
        var overdue = !circumstances.at().isBefore(standing.submissionsDue());
        if (!silent.isEmpty() && !overdue) {
            throw new Refusal(BreachRule.EQUAL_TIME, "Each Party has until " + standing.submissionsDue() + ".");
        }
        apply(new SubmissionsClosed(caseId, silent, overdue));
    }

    @CommandHandler
    void decide(JoinCases command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(BEFORE_FINDING);
        var into = circumstances.directory().find(command.into(), BreachStanding.class);
        if (into.isEmpty() || command.into().equals(caseId) || !BEFORE_FINDING.contains(into.get().state())
                || !into.get().commissionId().equals(standing.commissionId())) {
            throw new Refusal(BreachRule.NAMED, "There is no other case " + command.into().value() + " of this commission that awaits its finding.");
        }
        apply(new CasesJoined(caseId, command.into(), command.reason()));
    }

    @CommandHandler
    void decide(AddHypothesis command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(INQUIRING);
        requireUnnamed(standing.hypothesis(command.hypothesisId()).isPresent(), standing.hypotheses().size());
        var ofParty = Set.of(Level.PARTY, Level.FORMATION, Level.UNIT).contains(command.level());
        var ofFormation = ofParty && command.level() != Level.PARTY;
        if (ofParty != (command.party() != null) || ofFormation != (command.formation() != null)
                || command.party() != null && !standing.parties().contains(command.party())) {
            throw new Refusal(BreachRule.HYPOTHESIS_WHOLE, "For the level " + command.level() + " name "
                    + (!ofParty ? "neither Party nor formation." : "a Party of " + standing.parties() + (ofFormation ? " and the formation or unit." : ".")));
        }
        apply(new HypothesisAdded(caseId, command.hypothesisId(), command.level(), command.party(), command.formation(), command.statement()));
    }

    @CommandHandler
    void decide(StrikeHypothesis command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(INQUIRING);
        AdoptedFinding.hypothesis(command.hypothesisId(), standing);
        apply(new HypothesisStruck(caseId, command.hypothesisId(), command.reason()));
    }

    @CommandHandler
    void decide(WeighEvidence command, Circumstances circumstances, RecordedEvents log) {
        requireSits(circumstances);
        requireState(INQUIRING);
        RecordedEvidence.require(BreachRule.EVIDENCE_RECORDED, List.of(command.evidence()), circumstances, log);
        if (AdoptedFinding.hypothesis(command.hypothesisId(), standing).evidence().size() >= 1000) {
            throw new Refusal(BreachRule.NAMED_ONCE, "A hypothesis holds at most 1,000 pieces of evidence.");
        }
        apply(new EvidenceWeighed(caseId, command.hypothesisId(), command.evidence(), command.supports(), command.note()));
    }

    @CommandHandler
    void decide(RequestFurtherInquiry command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(INQUIRING);
        requireLater(command.due(), circumstances.at(), circumstances);
        requireUnnamed(false, standing.inquiries().size());
        apply(new FurtherInquiryRequested(caseId, command.question(), command.due()));
    }

    @CommandHandler
    void decide(IssueProvisionalFinding command, Circumstances circumstances, RecordedEvents log) {
        requireSits(circumstances);
        requireState(BEFORE_FINDING);
        if (standing.state() == State.ADMITTED) {
            throw new Refusal(BreachRule.IN_STATE, "The Parties have no notice of the case yet.");
        }
        var adopted = whole(command.finding(), circumstances, log);
        apply(new ProvisionalFindingIssued(caseId, command.finding(), adopted.party(), adopted.level()));
    }

    @CommandHandler
    void decide(IssueFinding command, Circumstances circumstances, RecordedEvents log) {
        requireSits(circumstances);
        requireState(State.DELIBERATION, State.PROVISIONAL_FINDING);
        var adopted = whole(command.finding(), circumstances, log);
        var ballot = CaseBallot.tallied(command.ballotId(), caseId, Question.FINDING, adopted.reached(), circumstances);
        apply(new FindingIssued(caseId, command.ballotId(), command.finding(), adopted.party(), adopted.level(), ballot.dissents()));
    }

    @CommandHandler
    void decide(FileSeparateOpinion command, Circumstances circumstances) {
        requireState(FOUND_OR_REFERRED);
        var finding = standing.finding().orElseThrow();
        var member = circumstances.actor().participant();
        var sat = circumstances.directory().find(finding.ballotId(), BallotStanding.class).orElseThrow().entitled().contains(member);
        if (!sat || finding.opinions().stream().anyMatch(opinion -> opinion.member().equals(member))) {
            throw new Refusal(BreachRule.SAT_ON_IT, sat ? "The member has filed its opinion." : "The member did not sit on this finding.");
        }
        apply(new SeparateOpinionFiled(caseId, member, command.opinion()));
    }

    @CommandHandler
    void decide(DeclareMaterialBreach command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(FOUND);
        if (standing.materialBreach() != null || standing.finding().orElseThrow().party() == null) {
            throw new Refusal(BreachRule.MATERIAL_ONCE, standing.materialBreach() == null
                    ? "The finding holds no Party responsible." : "It was declared by the ballot " + standing.materialBreach().value() + ".");
        }
        CaseBallot.tallied(command.ballotId(), caseId, Question.MATERIAL_BREACH, true, circumstances);
        apply(new MaterialBreachDeclared(caseId, command.ballotId(), command.reasons()));
    }

    @CommandHandler
    void decide(BeginRemedyPhase command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(State.FINDING_ISSUED);
        apply(new RemedyPhaseBegun(caseId));
    }

    @CommandHandler
    void decide(MonitorCompliance command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(State.REMEDY_PHASE);
        apply(new ComplianceMonitoringBegun(caseId));
    }

    @CommandHandler
    void decide(RequestReview command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(REVIEWABLE);
        if (circumstances.actor().capacity() == Mandate.PARTY_LIAISON) {
            requireParty(circumstances);
        }
        apply(new ReviewRequested(caseId, circumstances.actor().participant(), command.grounds()));
    }

    @CommandHandler
    void decide(DecideReview command, Circumstances circumstances, RecordedEvents log) {
        requireSits(circumstances);
        requireState(State.UNDER_REVIEW);
        var revised = command.revised();
        var adopted = revised == null ? null : whole(revised, circumstances, log);
        var ballot = CaseBallot.tallied(command.ballotId(), caseId, Question.REVIEW, revised != null, circumstances);
        apply(adopted == null || revised == null ? new FindingUpheld(caseId, command.ballotId(), command.reasons(), ballot.dissents())
                : new FindingRevised(caseId, command.ballotId(), revised, adopted.party(), adopted.level(), ballot.dissents(), command.reasons()));
    }

    @CommandHandler
    void decide(ExtendFinding command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(BEFORE_FINDING);
        requireLater(command.until(), standing.findingDue(), circumstances);
        apply(new FindingExtended(caseId, command.until(), command.reason()));
    }

    @CommandHandler
    void decide(MissCaseDeadline command, Circumstances circumstances) {
        var due = standing.due(command.kind());
        if (due == null || circumstances.at().isBefore(due)) {
            throw new Refusal(BreachRule.RUN_OUT, due == null ? "The case is " + standing.state() + " and does not wait for " + command.kind() + "."
                    : "The time runs out at " + due + ".");
        }
        var found = command.kind() == ClockKind.CASE_FINDING || command.kind() == ClockKind.CASE_PROVISIONAL_FINDING;
        apply(new CaseDeadlineMissed(caseId, command.kind(), due, found && !standing.fallback()
                ? ClockKind.CASE_EXTENSION.due(circumstances.at(), terms(circumstances)) : null));
    }

    @CommandHandler
    void decide(ReferToGuarantors command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(FOUND);
        apply(new CaseReferredToGuarantors(caseId, command.reasons()));
    }

    @CommandHandler
    void decide(CloseCase command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(FOUND_OR_REFERRED);
        var open = circumstances.directory().under(caseId.key(), RemedyStanding.class).stream().map(RemedyStanding::remedyId).sorted().toList();
        if (!open.isEmpty()) {
            throw new Refusal(BreachRule.REMEDIES_DONE, "Open is " + open.getFirst().value() + (open.size() == 1 ? "." : " and " + (open.size() - 1) + " more."));
        }
        apply(new CaseClosed(caseId, command.reasons()));
    }

    private AgreementTerms terms(Circumstances circumstances) {
        return terms(standing.commissionId(), circumstances);
    }

    private static AgreementTerms terms(CommissionId commissionId, Circumstances circumstances) {
        return circumstances.directory().find(commissionId, CommissionStanding.class)
                .flatMap(commission -> circumstances.directory().find(commission.agreementId(), AgreementTerms.class))
                .orElseThrow(() -> new Refusal(BreachRule.COMMISSION_RECORDED, "The commission " + commissionId.value() + " is not recorded."));
    }

    private AdoptedFinding whole(Finding finding, Circumstances circumstances, RecordedEvents log) {
        return AdoptedFinding.whole(finding, standing, terms(circumstances), circumstances, log);
    }

    private void requireSits(Circumstances circumstances) {
        var actor = circumstances.actor();
        if (actor.capacity() == Mandate.COMMISSION_MEMBER || actor.capacity() == Mandate.COMMISSION_CHAIR) {
            Recused.personally(actor, standing, circumstances.directory()).ifPresent(incident -> {
                throw new Refusal(BreachRule.NO_WITNESS, actor.pseudonym() + " verified or observed the incident " + incident.value() + ".");
            });
            circumstances.directory().find(standing.commissionId(), CommissionStanding.class)
                    .flatMap(commission -> Recused.from(standing, actor.participant(), commission, circumstances.directory())).ifPresent(recused -> {
                        throw new Refusal(BreachRule.SITS_ON_IT, recused.member().value() + " is recused: " + recused.ground());
                    });
        }
    }

    private void requireFiler(Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.by()) && circumstances.actor().capacity() != Mandate.REGISTRAR) {
            throw new Refusal(BreachRule.BY_WHO_FILED, "The case was filed by " + standing.by().value() + ".");
        }
    }

    private void requireState(State... allowed) {
        requireState(Set.of(allowed));
    }

    private void requireState(Set<State> allowed) {
        if (!allowed.contains(standing.state())) {
            throw new Refusal(BreachRule.IN_STATE, "The case is " + standing.state() + "; this is done while it is "
                    + String.join(" or ", allowed.stream().sorted().map(Enum::name).toList()) + ".");
        }
    }

    private ParticipantId requireParty(Circumstances circumstances) {
        var party = circumstances.actor().participant();
        if (!standing.parties().contains(party)) {
            throw new Refusal(BreachRule.BY_A_PARTY, party.value() + " is no Party to this case.");
        }
        return party;
    }

    private static void requireUnnamed(boolean taken, int named) {
        if (taken || named >= MOST_NAMED) {
            throw new Refusal(BreachRule.NAMED_ONCE, taken ? "The name is taken in this case; take another." : "The case has " + MOST_NAMED + " of them.");
        }
    }

    private static void requireLater(Instant until, @Nullable Instant before, Circumstances circumstances) {
        if (before == null || !until.isAfter(before) || !until.isAfter(circumstances.at())) {
            throw new Refusal(BreachRule.EXTENDED_FORWARD, "It is " + circumstances.at() + ", and the time runs out at " + before + ".");
        }
    }

    @EventSourcingHandler
    void evolve(BreachEvent event) {
        standing = BreachStanding.evolve(standing, event);
        caseId = standing.caseId();
    }
}
