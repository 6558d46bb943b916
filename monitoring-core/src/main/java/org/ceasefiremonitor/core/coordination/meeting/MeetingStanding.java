package org.ceasefiremonitor.core.coordination.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A joint meeting and what came of it.
 *
 * @param cellId      the cell that holds it
 * @param title       its title
 * @param begins      when it is to begin, UTC
 * @param invited     who is invited
 * @param agenda      what is on the agenda, in order
 * @param state       how far it has come
 * @param held        when it was held and who was there; absent before
 * @param minutes     where the minutes are found; absent before
 * @param commitments who committed themselves to what, numbered from 1, struck ones included; at most 50
 * @param cancelled   why it was cancelled; absent while it was not
 * @param marking     who may see it
 */
public record MeetingStanding(MeetingId meetingId, long revision, CellId cellId, String title, Instant begins, List<ParticipantId> invited,
        List<String> agenda, State state, @Nullable HeldMeeting held, @Nullable String minutes, List<MeetingCommitment> commitments,
        @Nullable String cancelled, Marking marking) implements Definition, Marked {

    /** Commitments that a meeting has room for. */
    static final int MOST_COMMITMENTS = 50;

    /** States of a meeting (domain reference, section 5.3, H4). */
    public enum State {
        PLANNED, HELD, CANCELLED
    }

    /** States of a commitment. */
    public enum CommitmentState {
        OPEN, KEPT,
        /** It was kept after its time had run out. */
        KEPT_LATE,
        /** Its time ran out; it can still be kept. */
        MISSED,
        /** It was recorded by mistake. */
        STRUCK;

        boolean kept() {
            return this == KEPT || this == KEPT_LATE;
        }
    }

    /**
     * When a meeting was held.
     *
     * @param from     since when, UTC
     * @param until    until when, UTC
     * @param attended who was there
     */
    public record HeldMeeting(Instant from, Instant until, List<ParticipantId> attended) {

        public HeldMeeting {
            attended = List.copyOf(attended);
        }
    }

    /**
     * What a participant committed itself to.
     *
     * @param number in the meeting, from 1
     * @param by     who committed itself
     * @param text   to what
     * @param due    by when, UTC
     * @param state  what came of it
     * @param note   how it is known that it was kept; absent before
     */
    public record MeetingCommitment(int number, ParticipantId by, String text, Instant due, CommitmentState state, @Nullable String note) {

        MeetingCommitment in(CommitmentState newState, @Nullable String newNote) {
            return new MeetingCommitment(number, by, text, due, newState, newNote);
        }
    }

    public MeetingStanding {
        invited = List.copyOf(invited);
        agenda = List.copyOf(agenda);
        commitments = List.copyOf(commitments);
    }

    @Override
    public Identifier identifier() {
        return meetingId;
    }

    /** Commitments that are open or were missed are followed up at the cell. */
    @Override
    public Set<String> foundUnder() {
        return commitments.stream().anyMatch(each -> each.state() == CommitmentState.OPEN || each.state() == CommitmentState.MISSED) ? Set.of(cellId.key()) : Set.of();
    }

    /** When the next commitment is due that is open; empty if none is. */
    public Optional<Instant> earliestDue() {
        return commitments.stream().filter(each -> each.state() == CommitmentState.OPEN).map(MeetingCommitment::due).min(Comparator.naturalOrder());
    }

    /** A commitment by its number; empty if there is none or it was struck. */
    Optional<MeetingCommitment> commitment(int number) {
        return commitments.stream().filter(each -> each.number() == number && each.state() != CommitmentState.STRUCK).findFirst();
    }

    /** The standing after an event; the one before is null for the first. */
    public static MeetingStanding evolve(@Nullable MeetingStanding before, MeetingEvent event) {
        if (event instanceof MeetingPlanned e) {
            return new MeetingStanding(e.meetingId(), 1, e.cellId(), e.title(), e.begins(), e.invited(), e.agenda(), State.PLANNED, null, null, List.of(),
                    null, e.marking());
        }
        var b = Objects.requireNonNull(before, "a meeting begins with its plan");
        return switch (event) {
            case MeetingPlanned again -> throw new IllegalArgumentException("planned twice: " + again);
            case MeetingCorrected e -> new MeetingStanding(b.meetingId, b.revision + 1, b.cellId, e.title(), e.begins(), e.invited(), e.agenda(), b.state,
                    b.held, b.minutes, b.commitments, b.cancelled, e.marking());
            case MeetingCancelled e -> b.with(State.CANCELLED, b.held, b.minutes, e.reason());
            case CancellationStruck e -> b.with(State.PLANNED, b.held, b.minutes, null);
            case MeetingHeld e -> b.with(State.HELD, new HeldMeeting(e.from(), e.until(), e.attended()), b.minutes, null);
            case HeldMeetingCorrected e -> b.with(State.HELD, new HeldMeeting(e.from(), e.until(), e.attended()), b.minutes, null);
            case HeldMeetingStruck e -> b.with(State.PLANNED, null, null, null);
            case MinutesRecorded e -> b.with(b.state, b.held, e.reference(), null);
            case MinutesCorrected e -> b.with(b.state, b.held, e.reference(), null);
            case MeetingCommitmentMade e -> b.committed(Stream.concat(b.commitments.stream(),
                    Stream.of(new MeetingCommitment(e.number(), e.by(), e.text(), e.due(), CommitmentState.OPEN, null))).toList());
            case MeetingCommitmentCorrected e -> b.each(e.number(), c -> new MeetingCommitment(c.number(), e.by(), e.text(), c.due(), c.state(), c.note()));
            case MeetingCommitmentStruck e -> b.each(e.number(), c -> c.in(CommitmentState.STRUCK, c.note()));
            case MeetingCommitmentKept e -> b.each(e.number(), c -> c.in(e.late() ? CommitmentState.KEPT_LATE : CommitmentState.KEPT, e.note()));
            // one whose time has run out since it was kept waits for nothing more
            case KeptMeetingCommitmentStruck e -> b.each(e.number(),
                    c -> c.in(c.state() == CommitmentState.KEPT && c.due().isAfter(e.at()) ? CommitmentState.OPEN : CommitmentState.MISSED, null));
            case MeetingCommitmentsMissed e -> b.committed(b.commitments.stream()
                    .map(c -> e.numbers().contains(c.number()) ? c.in(CommitmentState.MISSED, null) : c).toList());
            case MeetingCommitmentExtended e -> b.each(e.number(),
                    c -> new MeetingCommitment(c.number(), c.by(), c.text(), e.due(), CommitmentState.OPEN, null));
        };
    }

    private MeetingStanding each(int number, UnaryOperator<MeetingCommitment> change) {
        return committed(commitments.stream().map(each -> each.number() == number ? change.apply(each) : each).toList());
    }

    private MeetingStanding committed(List<MeetingCommitment> newCommitments) {
        return new MeetingStanding(meetingId, revision + 1, cellId, title, begins, invited, agenda, state, held, minutes, newCommitments, cancelled, marking);
    }

    private MeetingStanding with(State newState, @Nullable HeldMeeting newHeld, @Nullable String newMinutes, @Nullable String newCancelled) {
        return new MeetingStanding(meetingId, revision + 1, cellId, title, begins, invited, agenda, newState, newHeld, newMinutes, commitments, newCancelled,
                marking);
    }
}
