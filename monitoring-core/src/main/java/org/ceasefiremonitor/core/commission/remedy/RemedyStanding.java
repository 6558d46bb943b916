package org.ceasefiremonitor.core.commission.remedy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.jspecify.annotations.Nullable;

/**
 * A remedy and how far it has come.
 *
 * @param caseId                case whose finding it rests on
 * @param finding               ballot that adopted that finding
 * @param ballotId              ballot that adopted the remedy; null while it is proposed
 * @param addressee             Party that the finding holds responsible
 * @param by                    who proposed it
 * @param due                   until when it is to be done
 * @param notifiedAt            when it was served on the Party; null before
 * @param acknowledgeBy         until when the Party is to acknowledge it; null before it is served
 * @param acknowledgedAt        when the Party acknowledged it; null before
 * @param acknowledgementMissed whether that time ran out
 * @param contest               why the Party contests it; null where it does not
 * @param progress              what the Party says of how far it has come, and its claims that it is done
 * @param verifyBy              until when the latest such claim is to be verified; null before there is one
 * @param verificationMissed    whether that time ran out
 * @param graceUntil            until when it is not escalated though overdue; null unless it was ever overdue
 * @param graceEnded            whether that time ran out
 * @param results               compliance, non-compliance, waiver and escalation, in order, without those that were struck
 */
public record RemedyStanding(RemedyId remedyId, long revision, BreachCaseId caseId, BallotId finding, @Nullable BallotId ballotId,
        ParticipantId addressee, ParticipantId by, RemedyKind kind, String act, Instant due, String verification, String consequence,
        String proportionality, State state, @Nullable Instant notifiedAt, @Nullable Instant acknowledgeBy, @Nullable Instant acknowledgedAt,
        boolean acknowledgementMissed, @Nullable Contest contest, List<RemedyProgress> progress, @Nullable Instant verifyBy,
        boolean verificationMissed, @Nullable Instant graceUntil, boolean graceEnded, List<RemedyResult> results) implements Definition {

    /** How far a remedy has come (domain reference, section 5.3, E5). */
    public enum State {
        /** A member of the commission proposes it. */
        PROPOSED,
        /** Proposed by mistake. */
        STRUCK,
        /** The commission has adopted it. */
        DETERMINED,
        /** Served on the Party. */
        NOTIFIED,
        ACKNOWLEDGED,
        CONTESTED,
        IN_PROGRESS,
        /** The Party says that it is done; nobody has verified it. */
        CLAIMED_DONE,
        VERIFIED_COMPLIED,
        OVERDUE,
        NON_COMPLIANCE_FOUND,
        WAIVED,
        /** Handed on to the response ladder. */
        ESCALATED
    }

    /** Why the Party contests it; {@code rejected} says why it stands all the same, and is null until that is ruled. */
    public record Contest(String grounds, Instant at, @Nullable String rejected) {
    }

    /** What the Party says of how far it has come; {@code complete} where it claims that it is done. */
    public record RemedyProgress(String text, List<EvidenceRef> evidence, boolean complete, Instant at) {
    }

    /**
     * What came of it.
     *
     * @param outcome  the state that this led to
     * @param before   the state before, to which striking the result returns
     * @param method   how it was verified; null for a waiver and an escalation
     * @param evidence what shows it; empty for a waiver and an escalation
     * @param reasons  why
     * @param by       who verified it; null for a waiver and an escalation
     * @param at       when
     */
    public record RemedyResult(State outcome, State before, @Nullable String method, List<EvidenceRef> evidence, String reasons, @Nullable ParticipantId by,
            Instant at) {
    }

    @Override
    public Identifier identifier() {
        return remedyId;
    }

    /** When its next step is due; null where nothing is due. */
    @JsonIgnore
    public @Nullable Instant nextDue() {
        return switch (state) {
            case PROPOSED, DETERMINED, ACKNOWLEDGED, CONTESTED, IN_PROGRESS -> due;
            case NOTIFIED -> acknowledgementMissed || acknowledgeBy == null || due.isBefore(acknowledgeBy) ? due : acknowledgeBy;
            case CLAIMED_DONE -> verificationMissed ? null : verifyBy;
            case OVERDUE -> graceEnded ? null : graceUntil;
            default -> null;
        };
    }

    /** An open remedy keeps its case from being closed. */
    @Override
    public Set<String> foundUnder() {
        return open() ? Set.of(caseId.key()) : Set.of();
    }

    /** Whether it is determined, and neither verified as carried out nor waived nor handed on. */
    @JsonIgnore
    public boolean open() {
        return switch (state) {
            case PROPOSED, STRUCK, VERIFIED_COMPLIED, WAIVED, ESCALATED -> false;
            case DETERMINED, NOTIFIED, ACKNOWLEDGED, CONTESTED, IN_PROGRESS, CLAIMED_DONE, OVERDUE, NON_COMPLIANCE_FOUND -> true;
        };
    }

    /** Whether it was not carried out: it was found so, it was escalated, or it is overdue and its grace has ended. */
    @JsonIgnore
    public boolean failed() {
        return state == State.NON_COMPLIANCE_FOUND || state == State.ESCALATED || state == State.OVERDUE && graceEnded;
    }

    /** Whether the Party contests it and that was not ruled on. */
    @JsonIgnore
    public boolean contestPending() {
        return contest != null && contest.rejected() == null;
    }

    /** The standing after an event; the one before is null for the first. */
    public static RemedyStanding evolve(@Nullable RemedyStanding before, RemedyEvent event) {
        if (event instanceof RemedyProposed p) {
            return new RemedyStanding(p.remedyId(), 1, p.caseId(), p.finding(), null, p.addressee(), p.by(), p.kind(), p.act(), p.due(), p.verification(),
                    p.consequence(), p.proportionality(), State.PROPOSED, null, null, null, false, null, List.of(), null, false, null, false, List.of());
        }
        var next = new Draft(Objects.requireNonNull(before, "a remedy begins with its proposal"));
        switch (event) {
            case RemedyProposed again -> throw new IllegalArgumentException("proposed twice: " + again);
            case RemedyCorrected corrected -> next.correct(corrected);
            case RemedyStruck struck -> next.state = State.STRUCK;
            case RemedyDetermined determined -> next.determine(determined);
            case RemedyNotified notified -> next.serve(notified);
            case RemedyAcknowledged acknowledged -> next.acknowledge(acknowledged.at(), State.ACKNOWLEDGED);
            case RemedyContested contested -> {
                next.acknowledge(contested.at(), State.CONTESTED);
                next.contest = new Contest(contested.grounds(), contested.at(), null);
            }
            case ContestRejected rejected -> next.reject(rejected);
            case RemedyProgressReported reported -> next.progress(new RemedyProgress(reported.text(), reported.evidence(), false, reported.at()));
            case RemedyClaimedComplete claimed -> next.claim(claimed);
            case RemedyComplianceVerified v -> next.result(State.VERIFIED_COMPLIED, v.method(), v.evidence(), v.reason(), v.by(), v.at());
            case NonComplianceFound f -> next.result(State.NON_COMPLIANCE_FOUND, f.method(), f.evidence(), f.reason(), f.by(), f.at());
            case RemedyExtended extended -> next.due = extended.until();
            case RemedyWaived waived -> next.result(State.WAIVED, null, List.of(), waived.reasons(), null, waived.at());
            case RemedyEscalated escalated -> next.result(State.ESCALATED, null, List.of(), escalated.reasons(), null, escalated.at());
            case RemedyResultStruck struck -> next.state = next.results.removeLast().before();
            case RemedyAcknowledgementMissed missed -> next.acknowledgementMissed = true;
            case RemedyOverdue overdue -> next.overdue(overdue);
            case RemedyVerificationMissed missed -> next.verificationMissed = true;
            case RemedyGraceEnded ended -> next.graceEnded = true;
        }
        return next.standing();
    }

    /** The next standing while it is put together. */
    private static final class Draft {
        private final RemedyStanding before;
        private BallotId finding;
        private @Nullable BallotId ballotId;
        private ParticipantId addressee;
        private RemedyKind kind;
        private String act;
        private Instant due;
        private String verification;
        private String consequence;
        private String proportionality;
        private State state;
        private @Nullable Instant notifiedAt;
        private @Nullable Instant acknowledgeBy;
        private @Nullable Instant acknowledgedAt;
        private boolean acknowledgementMissed;
        private @Nullable Contest contest;
        private List<RemedyProgress> progress;
        private @Nullable Instant verifyBy;
        private boolean verificationMissed;
        private @Nullable Instant graceUntil;
        private boolean graceEnded;
        private final List<RemedyResult> results;

        private Draft(RemedyStanding before) {
            this.before = before;
            finding = before.finding;
            ballotId = before.ballotId;
            addressee = before.addressee;
            kind = before.kind;
            act = before.act;
            due = before.due;
            verification = before.verification;
            consequence = before.consequence;
            proportionality = before.proportionality;
            state = before.state;
            notifiedAt = before.notifiedAt;
            acknowledgeBy = before.acknowledgeBy;
            acknowledgedAt = before.acknowledgedAt;
            acknowledgementMissed = before.acknowledgementMissed;
            contest = before.contest;
            progress = before.progress;
            verifyBy = before.verifyBy;
            verificationMissed = before.verificationMissed;
            graceUntil = before.graceUntil;
            graceEnded = before.graceEnded;
            results = new ArrayList<>(before.results);
        }

        private void correct(RemedyCorrected corrected) {
            kind = corrected.kind();
            act = corrected.act();
            due = corrected.due();
            verification = corrected.verification();
            consequence = corrected.consequence();
            proportionality = corrected.proportionality();
        }

        private void determine(RemedyDetermined determined) {
            state = State.DETERMINED;
            ballotId = determined.ballotId();
            finding = determined.finding();
            addressee = determined.addressee();
        }

        private void serve(RemedyNotified notified) {
            state = State.NOTIFIED;
            notifiedAt = notified.at();
            acknowledgeBy = notified.acknowledgeBy();
        }

        /** Whatever the Party says to it, it has got it. */
        private void acknowledge(Instant at, State now) {
            state = now;
            acknowledgedAt = acknowledgedAt == null ? at : acknowledgedAt;
        }

        private void reject(ContestRejected rejected) {
            var contested = Objects.requireNonNull(contest, "only a contest is rejected");
            contest = new Contest(contested.grounds(), contested.at(), rejected.reasons());
            state = state == State.CONTESTED ? State.ACKNOWLEDGED : state;
        }

        private void progress(RemedyProgress reported) {
            acknowledge(reported.at(), state == State.OVERDUE ? State.OVERDUE : State.IN_PROGRESS);
            progress = Stream.concat(progress.stream(), Stream.of(reported)).toList();
        }

        private void claim(RemedyClaimedComplete claimed) {
            progress(new RemedyProgress(claimed.text(), claimed.evidence(), true, claimed.at()));
            state = State.CLAIMED_DONE;
            verifyBy = claimed.verifyBy();
            verificationMissed = false;
        }

        private void overdue(RemedyOverdue overdue) {
            state = State.OVERDUE;
            graceUntil = overdue.graceUntil();
            graceEnded = false;
        }

        private void result(State outcome, @Nullable String method, List<EvidenceRef> evidence, String reasons, @Nullable ParticipantId by, Instant at) {
            results.add(new RemedyResult(outcome, state, method, evidence, reasons, by, at));
            state = outcome;
        }

        private RemedyStanding standing() {
            return new RemedyStanding(before.remedyId, before.revision + 1, before.caseId, finding, ballotId, addressee, before.by, kind, act, due,
                    verification, consequence, proportionality, state, notifiedAt, acknowledgeBy, acknowledgedAt, acknowledgementMissed, contest, progress,
                    verifyBy, verificationMissed, graceUntil, graceEnded, List.copyOf(results));
        }
    }
}
