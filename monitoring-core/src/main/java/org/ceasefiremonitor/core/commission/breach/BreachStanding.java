package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A breach case and how far it has come.
 *
 * @param by               who filed it
 * @param parties          Parties to the agreement, which are heard alike
 * @param accused          Party whose responsibility is in question
 * @param affected         Party to which it was done
 * @param incidents        incidents that it rests on
 * @param accessRefusals   refusals of access that it rests on
 * @param admissibilityDue until when it is to be decided whether the case is taken
 * @param noticeAt         when all Parties were given notice; null before
 * @param submissionsDue   until when each Party may lodge submissions; null before notice
 * @param findingDue       until when a finding is due; null before the case is taken
 * @param provisionalDue   until when a provisional finding is due; null where none is
 * @param silent           Parties that lodged no submission, once submissions are closed
 * @param provisional      provisional finding; null where none was issued
 * @param findings         findings, the one that stands last; those before were replaced on review
 * @param materialBreach   ballot that declared a material breach; null where none was declared
 * @param joinedTo         case in which this one is decided; null unless joined
 * @param beforeReview     state to which a review returns; null unless under review
 * @param extendBy         until when the chair extends the time of a finding that was missed; null where nothing waits for that
 * @param missed           times that ran out and were not extended since
 */
public record BreachStanding(BreachCaseId caseId, long revision, CommissionId commissionId, ParticipantId by, List<ParticipantId> parties,
        ParticipantId accused, ParticipantId affected, List<IncidentId> incidents, List<String> accessRefusals, List<String> provisions,
        Severity severity, String summary, State state, Instant admissibilityDue, @Nullable Instant noticeAt, @Nullable Instant submissionsDue,
        @Nullable Instant findingDue, @Nullable Instant provisionalDue, List<Submission> submissions, List<ParticipantId> silent,
        List<Hypothesis> hypotheses, List<Inquiry> inquiries, @Nullable Issued provisional, List<Issued> findings,
        @Nullable BallotId materialBreach, @Nullable BreachCaseId joinedTo, @Nullable State beforeReview, @Nullable Instant extendBy,
        List<ClockKind> missed) implements Definition {

    /** How far a case has come (domain reference, section 5.3, E2). */
    public enum State {
        /** Filed; it is reviewed whether it is taken. */
        FILED,
        /** Filed by mistake. */
        STRUCK,
        INADMISSIBLE,
        ADMITTED,
        /** The Parties have notice, and time for submissions. */
        SUBMISSIONS_OPEN,
        /** Submissions are closed. */
        DELIBERATION,
        PROVISIONAL_FINDING,
        FINDING_ISSUED,
        REMEDY_PHASE,
        COMPLIANCE_MONITORING,
        UNDER_REVIEW,
        REFERRED_TO_GUARANTORS,
        /** Decided in another case. */
        JOINED,
        CLOSED
    }

    /**
     * A submission; {@code struck} says why it was taken back, and is null while it stands. {@code activityId} is the notified activity that its claim
     * rests on, and null where none is named.
     */
    public record Submission(String submissionId, ParticipantId party, String text, Claim claim, List<EvidenceRef> evidence, @Nullable String struck,
            @Nullable ActivityId activityId) {
    }

    /**
     * A hypothesis of who is responsible.
     *
     * @param evidence what was weighed under it
     * @param struck   why it was struck; null while it stands
     */
    public record Hypothesis(String hypothesisId, Level level, @Nullable ParticipantId party, @Nullable String formation, String statement,
            List<Weighed> evidence, @Nullable String struck) {
    }

    /** A piece of evidence under a hypothesis: whether it supports or contradicts it, and in what way. */
    public record Weighed(EvidenceRef evidence, boolean supports, String note) {
    }

    /** A further inquiry that was asked for. */
    public record Inquiry(String question, Instant due) {
    }

    /**
     * A finding as issued.
     *
     * @param ballotId ballot that adopted it; null for a provisional one
     * @param party    Party that is held responsible; null where none is
     * @param level    how far the attribution goes; null where none is reached
     * @param dissents members that do not concur wholly, by name
     * @param opinions separate opinions
     * @param reviews  ballots that upheld it on review
     */
    public record Issued(@Nullable BallotId ballotId, Finding finding, @Nullable ParticipantId party, @Nullable Level level, List<Dissent> dissents,
            List<Opinion> opinions, List<BallotId> reviews) {
    }

    /** A separate opinion. */
    public record Opinion(ParticipantId member, String opinion) {
    }

    @Override
    public Identifier identifier() {
        return caseId;
    }

    /** From the incidents that it rests on, and from the case in which it is decided. */
    @Override
    public Set<String> foundUnder() {
        return Stream.concat(incidents.stream().map(IncidentId::key), Stream.ofNullable(joinedTo).map(BreachCaseId::key)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing is decided in it any more, unless on review. */
    @JsonIgnore
    public boolean ended() {
        return switch (state) {
            case STRUCK, INADMISSIBLE, JOINED, CLOSED -> true;
            default -> false;
        };
    }

    /** Whether a response is called for: on a material breach, which outlasts the case, or on a case of severity S3 that goes on. */
    @JsonIgnore
    public boolean callsForResponse() {
        return state != State.STRUCK && materialBreach != null || !ended() && severity.compareTo(Severity.S3) >= 0;
    }

    /** Whether ballots on it are decided by the majority of those present, since the commission let its time pass without a reason. */
    @JsonIgnore
    public boolean fallback() {
        return missed.contains(ClockKind.CASE_EXTENSION);
    }

    /** When a time runs out that can still be missed; null where none is waited for. */
    @Nullable Instant due(ClockKind kind) {
        return missed.contains(kind) ? null : switch (kind) {
            case CASE_ADMISSIBILITY -> state == State.FILED ? admissibilityDue : null;
            case CASE_FINDING -> awaitsFinding() ? findingDue : null;
            case CASE_PROVISIONAL_FINDING -> awaitsFinding() && provisional == null ? provisionalDue : null;
            case CASE_EXTENSION -> awaitsFinding() ? extendBy : null;
            default -> null;
        };
    }

    private boolean awaitsFinding() {
        return state == State.ADMITTED || state == State.SUBMISSIONS_OPEN || state == State.DELIBERATION || state == State.PROVISIONAL_FINDING;
    }

    /** When its next step is due; null where nothing is due. */
    @JsonIgnore
    public @Nullable Instant due() {
        return switch (state) {
            case FILED -> admissibilityDue;
            case SUBMISSIONS_OPEN -> submissionsDue;
            case ADMITTED, DELIBERATION -> provisionalDue == null ? findingDue : provisionalDue;
            case PROVISIONAL_FINDING -> findingDue;
            default -> null;
        };
    }

    /** The submissions that stand and claim return fire without naming an order that was notified, in order. */
    public List<String> withoutOrder() {
        return submissions.stream().filter(each -> each.struck() == null && each.claim() == Claim.RETURN_FIRE && each.activityId() == null)
                .map(Submission::submissionId).toList();
    }

    /** The finding that stands. */
    public Optional<Issued> finding() {
        return findings.isEmpty() ? Optional.empty() : Optional.of(findings.getLast());
    }

    Optional<Submission> submission(String id) {
        return submissions.stream().filter(each -> each.submissionId().equals(id)).findFirst();
    }

    Optional<Hypothesis> hypothesis(String id) {
        return hypotheses.stream().filter(each -> each.hypothesisId().equals(id)).findFirst();
    }

    /** The standing after an event; the one before is null for the first. */
    public static BreachStanding evolve(@Nullable BreachStanding before, BreachEvent event) {
        if (event instanceof BreachCaseFiled f) {
            return new BreachStanding(f.caseId(), 1, f.commissionId(), f.by(), f.parties(), f.accused(), f.affected(), f.incidents(),
                    f.accessRefusals(), f.provisions(), f.severity(), f.summary(), State.FILED, f.admissibilityDue(), null, null, null, null,
                    List.of(), List.of(), List.of(), List.of(), null, List.of(), null, null, null, null, List.of());
        }
        var next = new Draft(Objects.requireNonNull(before, "a case begins with its filing"));
        switch (event) {
            case BreachCaseFiled again -> throw new IllegalArgumentException("filed twice: " + again);
            case FilingCorrected corrected -> next.filing(corrected);
            case FilingStruck struck -> next.state = State.STRUCK;
            case CaseAdmitted admitted -> next.admit(admitted);
            case CaseDeclaredInadmissible declared -> next.state = State.INADMISSIBLE;
            case PartiesNotified notified -> next.notice(notified);
            case SubmissionLodged lodged -> next.submissions.add(new Submission(lodged.submissionId(), lodged.party(), lodged.text(), lodged.claim(),
                    lodged.evidence(), null, lodged.activityId()));
            case SubmissionStruck struck -> next.submissions.replaceAll(each -> !each.submissionId().equals(struck.submissionId()) ? each
                    : new Submission(each.submissionId(), each.party(), each.text(), each.claim(), each.evidence(), struck.reason(), each.activityId()));
            case SubmissionsExtended extended -> next.submissionsDue = extended.until();
            case SubmissionsClosed closed -> next.close(closed);
            case CasesJoined joined -> next.join(joined);
            case HypothesisAdded added -> next.hypotheses.add(new Hypothesis(added.hypothesisId(), added.level(), added.party(), added.formation(),
                    added.statement(), List.of(), null));
            case HypothesisStruck struck -> next.hypotheses.replaceAll(each -> !each.hypothesisId().equals(struck.hypothesisId()) ? each
                    : new Hypothesis(each.hypothesisId(), each.level(), each.party(), each.formation(), each.statement(), each.evidence(),
                            struck.reason()));
            case EvidenceWeighed weighed -> next.weigh(weighed);
            case FurtherInquiryRequested requested -> next.inquiries.add(new Inquiry(requested.question(), requested.due()));
            case ProvisionalFindingIssued issued -> next.provisional(new Issued(null, issued.finding(), issued.party(), issued.level(), List.of(),
                    List.of(), List.of()));
            case FindingIssued issued -> next.find(new Issued(issued.ballotId(), issued.finding(), issued.party(), issued.level(), issued.dissents(),
                    List.of(), List.of()), State.FINDING_ISSUED);
            case SeparateOpinionFiled filed -> next.opinion(new Opinion(filed.member(), filed.opinion()));
            case MaterialBreachDeclared declared -> next.materialBreach = declared.ballotId();
            case RemedyPhaseBegun begun -> next.state = State.REMEDY_PHASE;
            case ComplianceMonitoringBegun begun -> next.state = State.COMPLIANCE_MONITORING;
            case ReviewRequested requested -> next.review();
            case FindingUpheld upheld -> next.upheld(upheld.ballotId());
            case FindingRevised revised -> next.find(new Issued(revised.ballotId(), revised.finding(), revised.party(), revised.level(),
                    revised.dissents(), List.of(), List.of()), Objects.requireNonNull(before.beforeReview));
            case FindingExtended extended -> next.extend(extended);
            case CaseDeadlineMissed missed -> next.miss(missed);
            case CaseReferredToGuarantors referred -> next.state = State.REFERRED_TO_GUARANTORS;
            case CaseClosed closed -> next.state = State.CLOSED;
        }
        return next.standing();
    }

    /** The next standing while it is put together. */
    private static final class Draft {
        private final BreachStanding before;
        private ParticipantId accused;
        private ParticipantId affected;
        private List<IncidentId> incidents;
        private List<String> accessRefusals;
        private List<String> provisions;
        private Severity severity;
        private String summary;
        private State state;
        private @Nullable Instant noticeAt;
        private @Nullable Instant submissionsDue;
        private @Nullable Instant findingDue;
        private @Nullable Instant provisionalDue;
        private final List<Submission> submissions;
        private List<ParticipantId> silent;
        private final List<Hypothesis> hypotheses;
        private final List<Inquiry> inquiries;
        private @Nullable Issued provisional;
        private final List<Issued> findings;
        private @Nullable BallotId materialBreach;
        private @Nullable BreachCaseId joinedTo;
        private @Nullable State beforeReview;
        private @Nullable Instant extendBy;
        private final List<ClockKind> missed;

        private Draft(BreachStanding before) {
            this.before = before;
            accused = before.accused;
            affected = before.affected;
            incidents = before.incidents;
            accessRefusals = before.accessRefusals;
            provisions = before.provisions;
            severity = before.severity;
            summary = before.summary;
            state = before.state;
            noticeAt = before.noticeAt;
            submissionsDue = before.submissionsDue;
            findingDue = before.findingDue;
            provisionalDue = before.provisionalDue;
            submissions = new ArrayList<>(before.submissions);
            silent = before.silent;
            hypotheses = new ArrayList<>(before.hypotheses);
            inquiries = new ArrayList<>(before.inquiries);
            provisional = before.provisional;
            findings = new ArrayList<>(before.findings);
            materialBreach = before.materialBreach;
            joinedTo = before.joinedTo;
            beforeReview = before.beforeReview;
            extendBy = before.extendBy;
            missed = new ArrayList<>(before.missed);
        }

        private void filing(FilingCorrected corrected) {
            accused = corrected.accused();
            affected = corrected.affected();
            incidents = corrected.incidents();
            accessRefusals = corrected.accessRefusals();
            provisions = corrected.provisions();
            severity = corrected.severity();
            summary = corrected.summary();
        }

        private void admit(CaseAdmitted admitted) {
            state = State.ADMITTED;
            findingDue = admitted.findingDue();
            provisionalDue = admitted.provisionalDue();
        }

        private void notice(PartiesNotified notified) {
            state = State.SUBMISSIONS_OPEN;
            noticeAt = notified.at();
            submissionsDue = notified.submissionsDue();
        }

        private void close(SubmissionsClosed closed) {
            state = provisional == null ? State.DELIBERATION : State.PROVISIONAL_FINDING;
            silent = closed.silent();
        }

        private void join(CasesJoined joined) {
            state = State.JOINED;
            joinedTo = joined.into();
        }

        private void weigh(EvidenceWeighed weighed) {
            hypotheses.replaceAll(each -> {
                if (!each.hypothesisId().equals(weighed.hypothesisId())) {
                    return each;
                }
                var evidence = new ArrayList<>(each.evidence());
                evidence.removeIf(other -> other.evidence().equals(weighed.evidence()));
                evidence.add(new Weighed(weighed.evidence(), weighed.supports(), weighed.note()));
                return new Hypothesis(each.hypothesisId(), each.level(), each.party(), each.formation(), each.statement(), List.copyOf(evidence),
                        each.struck());
            });
        }

        private void extend(FindingExtended extended) {
            findingDue = extended.until();
            extendBy = null;
            missed.remove(ClockKind.CASE_FINDING);
        }

        private void miss(CaseDeadlineMissed deadline) {
            missed.add(deadline.kind());
            extendBy = deadline.extendBy();
        }

        private void provisional(Issued issued) {
            provisional = issued;
            extendBy = null;
            if (state == State.DELIBERATION) {
                state = State.PROVISIONAL_FINDING;
            }
        }

        private void find(Issued issued, State now) {
            findings.add(issued);
            state = now;
            beforeReview = null;
        }

        private void opinion(Opinion opinion) {
            var last = findings.removeLast();
            var opinions = new ArrayList<>(last.opinions());
            opinions.add(opinion);
            findings.add(new Issued(last.ballotId(), last.finding(), last.party(), last.level(), last.dissents(), List.copyOf(opinions), last.reviews()));
        }

        private void review() {
            beforeReview = state;
            state = State.UNDER_REVIEW;
        }

        private void upheld(BallotId ballot) {
            var last = findings.removeLast();
            var reviews = new ArrayList<>(last.reviews());
            reviews.add(ballot);
            find(new Issued(last.ballotId(), last.finding(), last.party(), last.level(), last.dissents(), last.opinions(), List.copyOf(reviews)),
                    Objects.requireNonNull(beforeReview));
        }

        private BreachStanding standing() {
            return new BreachStanding(before.caseId, before.revision + 1, before.commissionId, before.by, before.parties, accused, affected, incidents,
                    accessRefusals, provisions, severity, summary, state, before.admissibilityDue, noticeAt, submissionsDue, findingDue, provisionalDue,
                    List.copyOf(submissions), silent, List.copyOf(hypotheses), List.copyOf(inquiries), provisional, List.copyOf(findings),
                    materialBreach, joinedTo, beforeReview, extendBy, List.copyOf(missed));
        }
    }
}
