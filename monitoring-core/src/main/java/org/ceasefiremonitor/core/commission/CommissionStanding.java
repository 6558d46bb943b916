package org.ceasefiremonitor.core.commission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What is laid down about a special commission.
 *
 * @param agreementId  agreement under which it sits
 * @param name         its name
 * @param chair        member in the chair; null while nobody is elected
 * @param seats        members and alternates, in the order in which they were seated
 * @param rules        adopted rules of procedure, oldest first; the last version holds
 * @param recusals     who does not sit on which case
 * @param sessions     open sessions; a closed one leaves, its history stays in the log
 * @param failures     sessions in a row without quorum
 * @param lastAttended session whose attendance was recorded last; null before the first
 */
public record CommissionStanding(CommissionId commissionId, long revision, AgreementId agreementId, String name, @Nullable ParticipantId chair,
        List<Seat> seats, List<RulesOfProcedure> rules, List<Recusal> recusals, List<Session> sessions, int failures,
        @Nullable String lastAttended) implements Definition {

    /**
     * A seat.
     *
     * @param alternateFor member for which it stands in; null for a member
     */
    public record Seat(ParticipantId member, @Nullable ParticipantId alternateFor) {
    }

    /** A member or an alternate that does not sit on a case, and why. */
    public record Recusal(ParticipantId member, BreachCaseId caseId, String ground) {
    }

    /** How far a session has come. */
    public enum State {
        /** Convened; nobody's attendance is recorded. */
        CONVENED,
        /** It can decide. */
        QUORATE,
        /** It cannot decide. */
        INQUORATE
    }

    /**
     * An open session.
     *
     * @param at             when it begins
     * @param cases          its agenda
     * @param rulesVersion   rules of procedure that it follows
     * @param present        who is present; empty before attendance is recorded
     * @param absent         members whose seat nobody fills
     * @param fallback       whether it can decide by the fallback after a boycott
     * @param failuresBefore sessions in a row without quorum before this one
     */
    public record Session(String sessionId, Instant at, List<BreachCaseId> cases, boolean emergency, String rulesVersion, State state,
            List<ParticipantId> present, List<ParticipantId> absent, boolean fallback, int failuresBefore) {

        Session attended(State newState, List<ParticipantId> nowPresent, List<ParticipantId> nowAbsent, boolean byFallback, int before) {
            return new Session(sessionId, at, cases, emergency, rulesVersion, newState, nowPresent, nowAbsent, byFallback, before);
        }
    }

    @Override
    public Identifier identifier() {
        return commissionId;
    }

    /** The seat of a participant. */
    public Optional<Seat> seat(ParticipantId member) {
        return seats.stream().filter(seat -> seat.member().equals(member)).findFirst();
    }

    /** Members, without alternates. */
    @JsonIgnore
    public List<ParticipantId> members() {
        return seats.stream().filter(seat -> seat.alternateFor() == null).map(Seat::member).toList();
    }

    /** Alternates for a member. */
    public List<ParticipantId> alternates(ParticipantId member) {
        return seats.stream().filter(seat -> member.equals(seat.alternateFor())).map(Seat::member).toList();
    }

    /** The rules of procedure of that version. */
    public Optional<RulesOfProcedure> rules(String version) {
        return rules.stream().filter(each -> each.version().equals(version)).findFirst();
    }

    /** The open session of that name. */
    public Optional<Session> session(String sessionId) {
        return sessions.stream().filter(session -> session.sessionId().equals(sessionId)).findFirst();
    }

    /** Why a member does not sit on a case, where it was recused. */
    public Optional<Recusal> recusal(ParticipantId member, BreachCaseId caseId) {
        return recusals.stream().filter(recusal -> recusal.member().equals(member) && recusal.caseId().equals(caseId)).findFirst();
    }

    /** The standing after an event; the one before is null for the first. */
    public static CommissionStanding evolve(@Nullable CommissionStanding before, CommissionEvent event) {
        if (event instanceof CommissionConstituted first) {
            return new CommissionStanding(first.commissionId(), 1, first.agreementId(), first.name(), null, List.of(), List.of(), List.of(),
                    List.of(), 0, null);
        }
        var next = new Draft(Objects.requireNonNull(before, "a commission begins with its constitution"));
        switch (event) {
            case CommissionConstituted again -> throw new IllegalArgumentException("constituted twice: " + again);
            case CommissionCorrected corrected -> next.named(corrected.agreementId(), corrected.name());
            case MemberSeated seated -> next.seats.add(new Seat(seated.member(), seated.alternateFor()));
            case MemberUnseated unseated -> next.unseat(unseated.member());
            case ChairElected elected -> next.chair = elected.member();
            case RulesOfProcedureAdopted adopted -> next.rules.add(adopted.rules());
            case MemberRecused recused -> next.recusals.add(new Recusal(recused.member(), recused.caseId(), recused.ground()));
            case RecusalStruck struck -> next.recusals.removeIf(each -> each.member().equals(struck.member()) && each.caseId().equals(struck.caseId()));
            case SessionConvened convened -> next.sessions.add(new Session(convened.sessionId(), convened.at(), convened.cases(), convened.emergency(),
                    convened.rulesVersion(), State.CONVENED, List.of(), List.of(), false, 0));
            case QuorumReached reached -> next.attend(reached.sessionId(), State.QUORATE, reached.present(), reached.absent(), reached.fallback(),
                    before.failures, reached.failures());
            case QuorumFailed failed -> next.attend(failed.sessionId(), State.INQUORATE, failed.present(), failed.absent(), false,
                    before.failures, failed.failures());
            case AttendanceCorrected corrected -> next.attend(corrected.sessionId(), corrected.quorate() ? State.QUORATE : State.INQUORATE,
                    corrected.present(), corrected.absent(), corrected.fallback(),
                    before.session(corrected.sessionId()).map(Session::failuresBefore).orElse(0), corrected.failures());
            case SessionClosed closed -> next.sessions.removeIf(each -> each.sessionId().equals(closed.sessionId()));
            case SessionStruck struck -> next.sessions.removeIf(each -> each.sessionId().equals(struck.sessionId()));
        }
        return next.standing();
    }

    /** The next standing while it is put together. */
    private static final class Draft {
        private final CommissionStanding before;
        private AgreementId agreementId;
        private String name;
        private @Nullable ParticipantId chair;
        private final List<Seat> seats;
        private final List<RulesOfProcedure> rules;
        private final List<Recusal> recusals;
        private final List<Session> sessions;
        private int failures;
        private @Nullable String lastAttended;

        private Draft(CommissionStanding before) {
            this.before = before;
            agreementId = before.agreementId;
            name = before.name;
            chair = before.chair;
            seats = new ArrayList<>(before.seats);
            rules = new ArrayList<>(before.rules);
            recusals = new ArrayList<>(before.recusals);
            sessions = new ArrayList<>(before.sessions);
            failures = before.failures;
            lastAttended = before.lastAttended;
        }

        private void named(AgreementId agreement, String newName) {
            agreementId = agreement;
            name = newName;
        }

        /** With the seat of a member go those of its alternates, and the chair. */
        private void unseat(ParticipantId member) {
            seats.removeIf(seat -> seat.member().equals(member) || member.equals(seat.alternateFor()));
            if (member.equals(chair)) {
                chair = null;
            }
        }

        private void attend(String sessionId, State state, List<ParticipantId> present, List<ParticipantId> absent, boolean fallback,
                int failuresBefore, int failuresNow) {
            sessions.replaceAll(each -> each.sessionId().equals(sessionId)
                    ? each.attended(state, present, absent, fallback, failuresBefore) : each);
            failures = failuresNow;
            lastAttended = sessionId;
        }

        private CommissionStanding standing() {
            return new CommissionStanding(before.commissionId, before.revision + 1, agreementId, name, chair, List.copyOf(seats),
                    List.copyOf(rules), List.copyOf(recusals), List.copyOf(sessions), failures, lastAttended);
        }
    }
}
