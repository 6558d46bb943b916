package org.ceasefiremonitor.core.commission.breach;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.ballot.BallotOutcome;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.commission.ballot.Recused;
import org.ceasefiremonitor.core.commission.breach.BreachStanding.Hypothesis;
import org.ceasefiremonitor.core.commission.breach.BreachStanding.State;
import org.ceasefiremonitor.core.commission.breach.BreachStanding.Submission;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.RecordedEvents;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.IncidentStanding;
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
        requireFiling(terms, command.accused(), command.affected(), command.incidents(), command.accessRefusals(), command.provisions());
        requireVerified(command.incidents(), terms, circumstances);
        requireRestrictions(command.accessRefusals(), terms, circumstances);
        apply(new BreachCaseFiled(command.caseId(), command.commissionId(), command.accused(), command.affected(), command.incidents(),
                command.accessRefusals(), command.provisions(), command.severity(), command.summary(), circumstances.actor().participant(),
                terms.parties().stream().sorted().toList(), circumstances.at(),
                ClockKind.CASE_ADMISSIBILITY.due(circumstances.at(), terms, command.severity())));
    }

    @CommandHandler
    void decide(CorrectFiling command, Circumstances circumstances) {
        requireState(State.FILED);
        requireFiler(circumstances);
        var terms = terms(standing.commissionId(), circumstances);
        requireFiling(terms, command.accused(), command.affected(), command.incidents(), command.accessRefusals(), command.provisions());
        requireVerified(command.incidents(), terms, circumstances);
        requireRestrictions(command.accessRefusals(), terms, circumstances);
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
        var terms = terms(standing.commissionId(), circumstances);
        apply(new CaseAdmitted(caseId, command.reasons(), ClockKind.CASE_FINDING.due(circumstances.at(), terms),
                standing.severity() == Severity.S3 ? ClockKind.CASE_PROVISIONAL_FINDING.due(circumstances.at(), terms) : null));
    }

    @CommandHandler
    void decide(NotifyParties command, Circumstances circumstances) {
        requireSits(circumstances);
        requireState(State.ADMITTED);
        apply(new PartiesNotified(caseId, standing.parties(), circumstances.at(),
                ClockKind.CASE_SUBMISSIONS.due(circumstances.at(), terms(standing.commissionId(), circumstances))));
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
        requireNotified(command.claim(), command.activityId(), command.claim() == Claim.NOTIFIED, List.of(party), circumstances);
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
        requireHypothesis(command.hypothesisId());
        apply(new HypothesisStruck(caseId, command.hypothesisId(), command.reason()));
    }

    @CommandHandler
    void decide(WeighEvidence command, Circumstances circumstances, RecordedEvents log) {
        requireSits(circumstances);
        requireState(INQUIRING);
        RecordedEvidence.require(BreachRule.EVIDENCE_RECORDED, List.of(command.evidence()), circumstances, log);
        if (requireHypothesis(command.hypothesisId()).evidence().size() >= 1000) {
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
        var adopted = requireWhole(command.finding(), circumstances, log);
        apply(new ProvisionalFindingIssued(caseId, command.finding(), party(adopted), level(adopted)));
    }

    @CommandHandler
    void decide(IssueFinding command, Circumstances circumstances, RecordedEvents log) {
        requireSits(circumstances);
        requireState(State.DELIBERATION, State.PROVISIONAL_FINDING);
        var adopted = requireWhole(command.finding(), circumstances, log);
        var ballot = requireBallot(command.ballotId(), Question.FINDING, adopted != null, circumstances);
        apply(new FindingIssued(caseId, command.ballotId(), command.finding(), party(adopted), level(adopted), dissents(ballot)));
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
        requireBallot(command.ballotId(), Question.MATERIAL_BREACH, true, circumstances);
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
        var adopted = revised == null ? null : requireWhole(revised, circumstances, log);
        var ballot = requireBallot(command.ballotId(), Question.REVIEW, revised != null, circumstances);
        apply(revised == null ? new FindingUpheld(caseId, command.ballotId(), command.reasons(), dissents(ballot))
                : new FindingRevised(caseId, command.ballotId(), revised, party(adopted), level(adopted), dissents(ballot), command.reasons()));
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
                ? ClockKind.CASE_EXTENSION.due(circumstances.at(), terms(standing.commissionId(), circumstances)) : null));
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
        var open = circumstances.directory().waiting(caseId, RemedyStanding.class).stream().map(RemedyStanding::remedyId).sorted().toList();
        if (!open.isEmpty()) {
            throw new Refusal(BreachRule.REMEDIES_DONE, "Open is " + open.getFirst().value() + (open.size() == 1 ? "." : " and " + (open.size() - 1) + " more."));
        }
        apply(new CaseClosed(caseId, command.reasons()));
    }

    private static AgreementTerms terms(CommissionId commissionId, Circumstances circumstances) {
        return circumstances.directory().find(commissionId, CommissionStanding.class)
                .flatMap(commission -> circumstances.directory().find(commission.agreementId(), AgreementTerms.class))
                .orElseThrow(() -> new Refusal(BreachRule.COMMISSION_RECORDED, "The commission " + commissionId.value() + " is not recorded."));
    }

    private static void requireFiling(AgreementTerms terms, ParticipantId accused, ParticipantId affected, List<IncidentId> incidents,
            List<String> accessRefusals, List<String> provisions) {
        if (accused.equals(affected) || !terms.parties().contains(accused) || !terms.parties().contains(affected)) {
            throw new Refusal(BreachRule.COMMISSION_RECORDED, "The Parties to the agreement are " + terms.parties()
                    + "; one is accused and another affected.");
        }
        if (incidents.isEmpty() && accessRefusals.isEmpty()) {
            throw new Refusal(BreachRule.RESTS_ON_SOMETHING, "Name an incident or a refusal of access.");
        }
        provisions.stream().filter(provision -> terms.provision(provision).isEmpty()).findFirst().ifPresent(unknown -> {
            throw new Refusal(BreachRule.PROVISIONS_KNOWN, "The agreement has no provision " + unknown + ".");
        });
    }

    /** What whoever files may not see is not verified for it, in the same words. */
    private static void requireVerified(List<IncidentId> incidents, AgreementTerms terms, Circumstances circumstances) {
        var filer = circumstances.actor().participant();
        for (var incident : incidents) {
            var marking = circumstances.directory().find(incident, IncidentStanding.class)
                    .filter(each -> each.agreementId().equals(terms.agreementId()) && each.verified())
                    .filter(each -> each.shownTo(filer)).map(IncidentStanding::marking)
                    .orElseThrow(() -> new Refusal(BreachRule.INCIDENT_VERIFIED, "There is no verified incident " + incident.value()
                            + " under this agreement."));
            if (marking.limits()) {
                throw new Refusal(BreachRule.FOR_ALL_TO_SEE, "The incident " + incident.value() + " is marked " + marking.tlp()
                        + ". Open and verify one on reports that are for all.");
            }
        }
    }

    private static void requireRestrictions(List<String> accessRefusals, AgreementTerms terms, Circumstances circumstances) {
        for (var id : accessRefusals) {
            if (circumstances.directory().find(new AccessRestrictionId(id), AccessStanding.class)
                    .filter(each -> each.state() != AccessStanding.State.STRUCK)
                    .filter(each -> !Side.isParty(each.side()) || terms.parties().contains(new ParticipantId(each.side()))).isEmpty()) {
                throw new Refusal(BreachRule.ACCESS_RECORDED, "There is no restriction of access " + id + " in the area of a Party to this agreement.");
            }
        }
    }

    private void requireSits(Circumstances circumstances) {
        var actor = circumstances.actor();
        if (actor.capacity() == Mandate.COMMISSION_MEMBER || actor.capacity() == Mandate.COMMISSION_CHAIR) {
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

    private Hypothesis requireHypothesis(String id) {
        return standing.hypothesis(id).filter(each -> each.struck() == null).orElseThrow(() ->
                new Refusal(BreachRule.NAMED, "No hypothesis " + id + " stands in this case."));
    }

    private static void requireLater(Instant until, @Nullable Instant before, Circumstances circumstances) {
        if (before == null || !until.isAfter(before) || !until.isAfter(circumstances.at())) {
            throw new Refusal(BreachRule.EXTENDED_FORWARD, "It is " + circumstances.at() + ", and the time runs out at " + before + ".");
        }
    }

    /** The hypothesis that a finding adopts, or null where it reaches no attribution. */
    private @Nullable Hypothesis requireWhole(Finding finding, Circumstances circumstances, RecordedEvents log) {
        RecordedEvidence.require(BreachRule.EVIDENCE_RECORDED, finding.evidence(), circumstances, log);
        var justification = finding.justification();
        requireNotified(justification.claimed(), justification.activityId(),
                justification.claimed() == Claim.NOTIFIED && justification.ruling() == Ruling.ACCEPTED, standing.parties(), circumstances);
        var id = finding.hypothesisId();
        if (finding.attribution() == Attribution.NOT_REACHED) {
            if (id != null) {
                throw new Refusal(BreachRule.STANDARD_MET, "No attribution is reached, so no hypothesis is adopted.");
            }
            return null;
        }
        if (id == null || finding.standardMet().compareTo(finding.standardRequired()) < 0) {
            throw new Refusal(BreachRule.STANDARD_MET, id == null ? "Name the hypothesis that is adopted."
                    : "Required is " + finding.standardRequired() + ", met is " + finding.standardMet() + ": the attribution is not reached.");
        }
        if (justification.claimed() != Claim.NONE && (justification.ruling() == Ruling.NOT_RULED || justification.reasons() == null)) {
            throw new Refusal(BreachRule.CLAIM_RULED, justification.claimed() + " was claimed; accept or reject it, with reasons.");
        }
        return requireHypothesis(id);
    }

    /** Return fire may have been ordered without a notice, which the case shows; that something was notified is not to be said without the notice. */
    private void requireNotified(Claim claim, @Nullable ActivityId id, boolean named, List<ParticipantId> sides, Circumstances circumstances) {
        if (id == null) {
            if (named) {
                throw new Refusal(BreachRule.CLAIM_NOTIFIED, "Name the activity that was notified.");
            }
            return;
        }
        var agreement = terms(standing.commissionId(), circumstances).agreementId();
        if (circumstances.directory().find(id, ActivityStanding.class)
                .filter(each -> each.notice() != null && claim.restsOn(each.notice().kind()) && each.cancelled() == null)
                .filter(each -> each.agreementId().equals(agreement) && sides.contains(each.side()) && !each.marking().limits()).isEmpty()) {
            throw Refusal.notSuchAOne(BreachRule.CLAIM_NOTIFIED, id.key());
        }
    }

    private static @Nullable ParticipantId party(@Nullable Hypothesis adopted) {
        return adopted == null ? null : adopted.party();
    }

    private static @Nullable Level level(@Nullable Hypothesis adopted) {
        return adopted == null ? null : adopted.level();
    }

    private BallotStanding requireBallot(BallotId ballotId, Question question, boolean adopted, Circumstances circumstances) {
        var ballot = circumstances.directory().find(ballotId, BallotStanding.class);
        if (ballot.isEmpty() || !ballot.get().caseId().equals(caseId) || ballot.get().question() != question || ballot.get().tally() == null
                || adopted && !ballot.get().ended(BallotOutcome.ADOPTED)) {
            throw new Refusal(BreachRule.BALLOT_DECIDED, "No ballot " + ballotId.value() + " of this case on " + question + " is "
                    + (adopted ? "adopted." : "tallied."));
        }
        return ballot.get();
    }

    private static List<Dissent> dissents(BallotStanding ballot) {
        return ballot.votes().stream().filter(vote -> vote.position() != Position.CONCUR)
                .map(vote -> new Dissent(vote.member(), vote.position(), vote.reasons())).toList();
    }

    @EventSourcingHandler
    void evolve(BreachEvent event) {
        standing = BreachStanding.evolve(standing, event);
        caseId = standing.caseId();
    }
}
