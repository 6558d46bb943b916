package org.ceasefiremonitor.core.coordination.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding.CommitmentState;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding.HeldMeeting;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding.MeetingCommitment;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding.State;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** A joint meeting: its agenda, whether it was held, and what was committed to in it. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class JointMeeting {

    @AggregateIdentifier
    private MeetingId meetingId;
    private MeetingStanding standing;

    @SuppressWarnings("NullAway.Init")
    JointMeeting() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public JointMeeting(PlanMeeting command, Circumstances circumstances) {
        var actor = circumstances.actor().participant();
        var cell = circumstances.directory().find(command.cellId(), CellStanding.class)
                .filter(each -> each.atWork() && each.marking().shows(actor, each.runBy()))
                .orElseThrow(() -> Refusal.notSuchAOne(MeetingRule.CELL_AT_WORK, command.cellId().key()));
        requireOf(cell, circumstances);
        requireRegistered(command.invited(), circumstances);
        var marking = Marking.stated(command.marking());
        if (marking.tlp() == Tlp.AMBER_STRICT) {
            throw new Refusal(MeetingRule.SEEN_BY_ALL, "AMBER_STRICT is shown to nobody else; name participants under AMBER.");
        }
        apply(new MeetingPlanned(command.meetingId(), command.cellId(), command.title(), command.begins(), command.invited(), command.agenda(),
                circumstances.at(), shownTo(marking.alsoFor(cell.runBy()).alsoFor(actor), command.invited())));
    }

    @CommandHandler
    void decide(CorrectMeeting command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        require(standing.state() == State.PLANNED);
        requireRegistered(command.invited(), circumstances);
        if (command.title().equals(standing.title()) && command.begins().equals(standing.begins()) && command.invited().equals(standing.invited())
                && command.agenda().equals(standing.agenda())) {
            throw unchanged();
        }
        apply(new MeetingCorrected(meetingId, command.title(), command.begins(), command.invited(), command.agenda(), command.reason(), circumstances.at(),
                shownTo(standing.marking(), command.invited())));
    }

    @CommandHandler
    void decide(CancelMeeting command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        require(standing.state() == State.PLANNED);
        apply(new MeetingCancelled(meetingId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeCancellation command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        require(standing.state() == State.CANCELLED);
        apply(new CancellationStruck(meetingId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(HoldMeeting command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        require(standing.state() == State.PLANNED);
        requirePast(command.until(), circumstances);
        requireInvited(command.attended());
        apply(new MeetingHeld(meetingId, command.from(), command.until(), command.attended(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectHeldMeeting command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        requireHeld();
        requirePast(command.until(), circumstances);
        requireInvited(command.attended());
        if (new HeldMeeting(command.from(), command.until(), command.attended()).equals(standing.held())) {
            throw unchanged();
        }
        if (!command.attended().containsAll(standing.commitments().stream().filter(each -> each.state() != CommitmentState.STRUCK)
                .map(MeetingCommitment::by).toList())) {
            throw new Refusal(MeetingRule.COMMITMENTS_STAND, "Somebody who would not have been there committed itself; correct or strike that first.");
        }
        apply(new HeldMeetingCorrected(meetingId, command.from(), command.until(), command.attended(), command.reason(), circumstances.at(),
                standing.marking()));
    }

    @CommandHandler
    void decide(StrikeHeldMeeting command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        requireHeld();
        if (standing.commitments().stream().anyMatch(each -> each.state() != CommitmentState.STRUCK)) {
            throw new Refusal(MeetingRule.COMMITMENTS_STAND, "Strike its commitments first.");
        }
        apply(new HeldMeetingStruck(meetingId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(RecordMinutes command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        requireHeld();
        require(standing.minutes() == null);
        apply(new MinutesRecorded(meetingId, command.reference(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectMinutes command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        requireHeld();
        require(standing.minutes() != null);
        if (command.reference().equals(standing.minutes())) {
            throw unchanged();
        }
        apply(new MinutesCorrected(meetingId, command.reference(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MakeMeetingCommitment command, Circumstances circumstances) {
        if (circumstances.actor().capacity() != Mandate.PARTY_LIAISON) {
            requireOfTheCell(circumstances);
        } else if (!circumstances.actor().participant().equals(command.by())) {
            throw new Refusal(MeetingRule.FOR_ITSELF, "The commitment would be that of " + command.by().value() + ".");
        }
        requireHeld();
        requireAttended(command.by());
        requireLater(command.due(), circumstances);
        if (standing.commitments().size() == MeetingStanding.MOST_COMMITMENTS) {
            throw new Refusal(MeetingRule.ROOM_FOR_COMMITMENTS, "It has " + standing.commitments().size() + "; record more with another meeting.");
        }
        var number = standing.commitments().size() + 1;
        var due = standing.earliestDue().filter(earliest -> earliest.isBefore(command.due())).orElse(command.due());
        apply(new MeetingCommitmentMade(meetingId, number, command.by(), command.text(), command.due(), due, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectMeetingCommitment command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        var commitment = commitment(command.number());
        requireAttended(command.by());
        if (command.by().equals(commitment.by()) && command.text().equals(commitment.text())) {
            throw unchanged();
        }
        apply(new MeetingCommitmentCorrected(meetingId, command.number(), command.by(), command.text(), command.reason(), circumstances.at(),
                standing.marking()));
    }

    @CommandHandler
    void decide(StrikeMeetingCommitment command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        commitment(command.number());
        var at = circumstances.at();
        apply(new MeetingCommitmentStruck(meetingId, command.number(), command.reason(),
                next(new MeetingCommitmentStruck(meetingId, command.number(), command.reason(), null, at, standing.marking())), at, standing.marking()));
    }

    @CommandHandler
    void decide(KeepMeetingCommitment command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        var commitment = commitment(command.number());
        requireInOrder(!commitment.state().kept(), commitment);
        var at = circumstances.at();
        var late = !at.isBefore(commitment.due());
        apply(new MeetingCommitmentKept(meetingId, command.number(), command.note(), late,
                next(new MeetingCommitmentKept(meetingId, command.number(), command.note(), late, null, at, standing.marking())), at, standing.marking()));
    }

    @CommandHandler
    void decide(StrikeKeptMeetingCommitment command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        var commitment = commitment(command.number());
        requireInOrder(commitment.state().kept(), commitment);
        var at = circumstances.at();
        apply(new KeptMeetingCommitmentStruck(meetingId, command.number(), command.reason(),
                next(new KeptMeetingCommitmentStruck(meetingId, command.number(), command.reason(), null, at, standing.marking())), at, standing.marking()));
    }

    @CommandHandler
    void decide(MissMeetingCommitments command, Circumstances circumstances) {
        var at = circumstances.at();
        var numbers = standing.commitments().stream().filter(each -> each.state() == CommitmentState.OPEN && !at.isBefore(each.due()))
                .map(MeetingCommitment::number).toList();
        if (numbers.isEmpty()) {
            throw new Refusal(MeetingRule.RUN_OUT, standing.earliestDue().map(due -> "The next time runs out at " + due + ".")
                    .orElse("No commitment is open."));
        }
        apply(new MeetingCommitmentsMissed(meetingId, numbers, next(new MeetingCommitmentsMissed(meetingId, numbers, null, at, standing.marking())), at,
                standing.marking()));
    }

    @CommandHandler
    void decide(ExtendMeetingCommitment command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        var commitment = commitment(command.number());
        requireInOrder(!commitment.state().kept(), commitment);
        requireLater(command.due(), circumstances);
        if (!command.due().isAfter(commitment.due())) {
            throw new Refusal(MeetingRule.DUE_LATER, "It is due at " + commitment.due() + " already.");
        }
        var at = circumstances.at();
        var next = MeetingStanding.evolve(standing, new MeetingCommitmentExtended(meetingId, command.number(), command.due(), command.reason(),
                command.due(), at, standing.marking())).earliestDue().orElseThrow();
        apply(new MeetingCommitmentExtended(meetingId, command.number(), command.due(), command.reason(), next, at, standing.marking()));
    }

    /** When the next open commitment is due after an event. */
    private @Nullable Instant next(MeetingEvent event) {
        return MeetingStanding.evolve(standing, event).earliestDue().orElse(null);
    }

    private static Marking shownTo(Marking marking, List<ParticipantId> invited) {
        var shown = marking;
        for (var each : invited) {
            shown = shown.alsoFor(each);
        }
        return shown;
    }

    private static void requireOf(CellStanding cell, Circumstances circumstances) {
        var actor = circumstances.actor().participant();
        if (!cell.actsFor(actor, circumstances.at())) {
            throw new Refusal(MeetingRule.BY_THE_CELL, actor.value() + " does not act for the cell.");
        }
    }

    private void requireOfTheCell(Circumstances circumstances) {
        requireOf(circumstances.directory().find(standing.cellId(), CellStanding.class).orElseThrow(), circumstances);
        var actor = circumstances.actor().participant();
        if (standing.marking().limits() && !standing.marking().releasableTo().contains(actor)) {
            throw new Refusal(MeetingRule.BY_THE_CELL, actor.value() + " does not act for the cell here.");
        }
    }

    private static void requireRegistered(List<ParticipantId> invited, Circumstances circumstances) {
        for (var each : invited) {
            if (circumstances.directory().find(each, ParticipantStanding.class).filter(ParticipantStanding::stands).isEmpty()) {
                throw new Refusal(MeetingRule.REGISTERED, "The participant " + each.value() + " is not registered.");
            }
        }
    }

    private static void requirePast(Instant until, Circumstances circumstances) {
        if (until.isAfter(circumstances.at())) {
            throw new Refusal(MeetingRule.NOT_FROM_THE_FUTURE, "It is " + circumstances.at() + ".");
        }
    }

    private static void requireLater(Instant due, Circumstances circumstances) {
        if (!due.isAfter(circumstances.at())) {
            throw new Refusal(MeetingRule.DUE_LATER, "It is " + circumstances.at() + ".");
        }
    }

    private void requireInvited(List<ParticipantId> attended) {
        var others = new HashSet<>(attended);
        standing.invited().forEach(others::remove);
        if (!others.isEmpty()) {
            throw new Refusal(MeetingRule.INVITED, others.iterator().next().value() + " was not invited.");
        }
    }

    private void requireAttended(ParticipantId by) {
        if (standing.held() == null || !standing.held().attended().contains(by)) {
            throw new Refusal(MeetingRule.INVITED, by.value() + " was not there.");
        }
    }

    private void requireHeld() {
        require(standing.state() == State.HELD);
    }

    private MeetingCommitment commitment(int number) {
        return standing.commitment(number).orElseThrow(() -> new Refusal(MeetingRule.COMMITMENT_MADE, "There is no commitment " + number + "."));
    }

    private static void requireInOrder(boolean holds, MeetingCommitment commitment) {
        if (!holds) {
            throw new Refusal(MeetingRule.COMMITMENT_IN_ORDER, "The commitment is " + commitment.state() + ".", Map.of("state", commitment.state().name()));
        }
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new Refusal(MeetingRule.IN_ORDER, "The meeting is " + standing.state() + ".", Map.of("state", standing.state().name()));
        }
    }

    private static Refusal unchanged() {
        return new Refusal(MeetingRule.CORRECTION_CHANGES, "It is recorded so already.");
    }

    @EventSourcingHandler
    void evolve(MeetingEvent event) {
        standing = MeetingStanding.evolve(standing, event);
        meetingId = standing.meetingId();
    }
}
