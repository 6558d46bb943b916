package org.ceasefiremonitor.core.commission;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.commission.CommissionStanding.Session;
import org.ceasefiremonitor.core.commission.CommissionStanding.State;
import org.ceasefiremonitor.core.commission.ballot.Recused;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;

/** The special commission: who sits in it, by which rules of procedure, and whether a session can decide. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class SpecialCommission {

    private static final int MOST_SESSIONS = 100;
    private static final int MOST_SEATS = 128;

    @AggregateIdentifier
    private CommissionId commissionId;
    private CommissionStanding standing;

    @SuppressWarnings("NullAway.Init")
    SpecialCommission() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public SpecialCommission(ConstituteCommission command, Circumstances circumstances) {
        requireAgreement(command.agreementId(), circumstances);
        apply(new CommissionConstituted(command.commissionId(), command.agreementId(), command.name()));
    }

    @CommandHandler
    void decide(CorrectCommission command, Circumstances circumstances) {
        requireAgreement(command.agreementId(), circumstances);
        if (command.agreementId().equals(standing.agreementId()) && command.name().equals(standing.name())) {
            throw new Refusal(CommissionRule.CORRECTION_CHANGES, "This is what is recorded; say what is right.");
        }
        apply(new CommissionCorrected(commissionId, command.agreementId(), command.name(), command.reason()));
    }

    @CommandHandler
    void decide(SeatMember command, Circumstances circumstances) {
        var participant = circumstances.directory().find(command.member(), ParticipantStanding.class);
        if (participant.isEmpty() || !participant.get().holds(Mandate.COMMISSION_MEMBER, circumstances.at())) {
            throw new Refusal(CommissionRule.MANDATE_OF_A_MEMBER, "Grant " + command.member().value() + " the mandate COMMISSION_MEMBER first.");
        }
        if (standing.seat(command.member()).isPresent() || standing.seats().size() >= MOST_SEATS) {
            throw new Refusal(CommissionRule.SEATED_ONCE, "The participant has a seat already, or there are " + MOST_SEATS + " seats.");
        }
        if (command.alternateFor() != null && !standing.members().contains(command.alternateFor())) {
            throw new Refusal(CommissionRule.SEATED_ONCE, command.alternateFor().value() + " is no member for which one could stand in.");
        }
        apply(new MemberSeated(commissionId, command.member(), command.alternateFor()));
    }

    @CommandHandler
    void decide(UnseatMember command) {
        requireSeated(command.member());
        apply(new MemberUnseated(commissionId, command.member(), command.reason()));
    }

    @CommandHandler
    void decide(ElectChair command) {
        if (!standing.members().contains(command.member())) {
            throw new Refusal(CommissionRule.SEATED, command.member().value() + " is no member of the commission.");
        }
        apply(new ChairElected(commissionId, command.member()));
    }

    @CommandHandler
    void decide(AdoptRulesOfProcedure command) {
        if (standing.rules(command.rules().version()).isPresent()) {
            throw new Refusal(CommissionRule.RULES_ADOPTED, "Version " + command.rules().version() + " was adopted; give the new one a name of its own.");
        }
        if (command.rules().fallbackQuorum() > command.rules().quorum()) {
            throw new Refusal(CommissionRule.QUORUM_OF_FALLBACK, "The ordinary quorum is " + command.rules().quorum() + ".");
        }
        apply(new RulesOfProcedureAdopted(commissionId, command.rules()));
    }

    @CommandHandler
    void decide(RecuseMember command, Circumstances circumstances) {
        requireSeated(command.member());
        var actor = circumstances.actor();
        if (actor.capacity() == Mandate.COMMISSION_MEMBER && !actor.participant().equals(command.member())) {
            throw new Refusal(CommissionRule.RECUSES_ITSELF, "Ask the chair to recuse another.");
        }
        if (standing.recusal(command.member(), command.caseId()).isPresent()) {
            throw new Refusal(CommissionRule.RECUSED_ONCE, "The member is recused from this case already.");
        }
        apply(new MemberRecused(commissionId, command.member(), command.caseId(), command.ground()));
    }

    @CommandHandler
    void decide(StrikeRecusal command) {
        if (standing.recusal(command.member(), command.caseId()).isEmpty()) {
            throw new Refusal(CommissionRule.RECUSED_ONCE, "No recusal of this member from this case is recorded.");
        }
        apply(new RecusalStruck(commissionId, command.member(), command.caseId(), command.reason()));
    }

    @CommandHandler
    void decide(ConveneSession command) {
        if (standing.rules().isEmpty()) {
            throw new Refusal(CommissionRule.RULES_ADOPTED, "Adopt rules of procedure first.");
        }
        if (standing.session(command.sessionId()).isPresent() || standing.sessions().size() >= MOST_SESSIONS) {
            throw new Refusal(CommissionRule.SESSION_NAMED_ONCE, "Take another name, or close a session: " + standing.sessions().size() + " are open.");
        }
        apply(new SessionConvened(commissionId, command.sessionId(), command.at(), command.cases(), command.emergency(),
                standing.rules().getLast().version()));
    }

    @CommandHandler
    void decide(RecordAttendance command, Circumstances circumstances) {
        var session = requireOpen(command.sessionId());
        if (session.state() != State.CONVENED) {
            throw new Refusal(CommissionRule.ATTENDANCE_ONCE, "Attendance is recorded; correct it with a reason.");
        }
        if (circumstances.at().isBefore(session.at())) {
            throw new Refusal(CommissionRule.SESSION_BEGUN, "The session begins at " + session.at() + ".");
        }
        var quorum = quorum(session, command.present(), standing.failures(), circumstances.directory());
        apply(quorum.reached
                ? new QuorumReached(commissionId, command.sessionId(), quorum.present, quorum.absent, quorum.required, quorum.failures, quorum.fallback)
                : new QuorumFailed(commissionId, command.sessionId(), quorum.present, quorum.absent, quorum.required, quorum.failures, quorum.fallback));
    }

    @CommandHandler
    void decide(CorrectAttendance command, Circumstances circumstances) {
        var session = requireOpen(command.sessionId());
        if (session.state() == State.CONVENED || !command.sessionId().equals(standing.lastAttended())) {
            throw new Refusal(CommissionRule.ATTENDANCE_ONCE, "The attendance recorded last is that of " + standing.lastAttended() + ".");
        }
        var quorum = quorum(session, command.present(), session.failuresBefore(), circumstances.directory());
        if (quorum.present.equals(session.present())) {
            throw new Refusal(CommissionRule.CORRECTION_CHANGES, "This is the attendance that is recorded; say what is right.");
        }
        apply(new AttendanceCorrected(commissionId, command.sessionId(), quorum.present, quorum.absent, quorum.required, quorum.failures,
                quorum.reached, quorum.reached && quorum.fallback, command.reason()));
    }

    @CommandHandler
    void decide(CloseSession command) {
        if (requireOpen(command.sessionId()).state() == State.CONVENED) {
            throw new Refusal(CommissionRule.ATTENDED, "Record who attended, or strike the session.");
        }
        apply(new SessionClosed(commissionId, command.sessionId(), command.minutesSha256()));
    }

    @CommandHandler
    void decide(StrikeSession command) {
        if (requireOpen(command.sessionId()).state() != State.CONVENED) {
            throw new Refusal(CommissionRule.ATTENDED, "The session was attended; close it.");
        }
        apply(new SessionStruck(commissionId, command.sessionId(), command.reason()));
    }

    /**
     * Whether a session can decide.
     *
     * @param fallback for a session that can: whether by the fallback; for one that cannot: whether the fallback holds from the next one on
     */
    private record Quorum(boolean reached, List<ParticipantId> present, List<ParticipantId> absent, int required, int failures, boolean fallback) {
    }

    /**
     * Who is recused from each case of the agenda fills no seat. Where recusals leave too few seats for the quorum, no session could ever decide
     * these cases; then as many as under the fallback are enough, or all that are left.
     */
    private Quorum quorum(Session session, List<ParticipantId> stated, int failures, Directory directory) {
        var present = stated.stream().distinct().sorted().toList();
        present.forEach(this::requireSeated);
        var absent = standing.members().stream().filter(member -> !present.contains(member)
                && standing.alternates(member).stream().noneMatch(present::contains)).sorted().toList();
        var seats = standing.members().stream().map(member -> Stream.concat(Stream.of(member), standing.alternates(member).stream())
                .filter(each -> sits(each, session, directory)).toList()).filter(seat -> !seat.isEmpty()).toList();
        var filled = (int) seats.stream().filter(seat -> seat.stream().anyMatch(present::contains)).count();
        var rules = standing.rules(session.rulesVersion()).orElseThrow();
        var least = Math.clamp(seats.size(), 1, rules.fallbackQuorum());
        var ordinary = seats.size() < rules.quorum() ? least : rules.quorum();
        var boycotted = failures >= rules.failuresBeforeFallback();
        if (filled >= ordinary) {
            return new Quorum(true, present, absent, ordinary, 0, false);
        }
        var required = boycotted ? least : ordinary;
        return boycotted && filled >= required ? new Quorum(true, present, absent, required, failures, true)
                : new Quorum(false, present, absent, required, failures + 1, failures + 1 >= rules.failuresBeforeFallback());
    }

    private boolean sits(ParticipantId member, Session session, Directory directory) {
        return session.cases().isEmpty() || session.cases().stream().anyMatch(id -> directory.find(id, BreachStanding.class)
                .map(breach -> Recused.from(breach, member, standing, directory).isEmpty()).orElseGet(() -> standing.recusal(member, id).isEmpty()));
    }

    private Session requireOpen(String sessionId) {
        return standing.session(sessionId).orElseThrow(() ->
                new Refusal(CommissionRule.SESSION_OPEN, "There is no open session " + sessionId + "."));
    }

    private void requireSeated(ParticipantId member) {
        if (standing.seat(member).isEmpty()) {
            throw new Refusal(CommissionRule.SEATED, member.value() + " has no seat in the commission.");
        }
    }

    private static void requireAgreement(AgreementId agreementId, Circumstances circumstances) {
        if (circumstances.directory().find(agreementId, AgreementTerms.class).isEmpty()) {
            throw new Refusal(CommissionRule.AGREEMENT_RECORDED, "The agreement " + agreementId.value() + " is not recorded.");
        }
    }

    @EventSourcingHandler
    void evolve(CommissionEvent event) {
        standing = CommissionStanding.evolve(standing, event);
        commissionId = standing.commissionId();
    }
}
