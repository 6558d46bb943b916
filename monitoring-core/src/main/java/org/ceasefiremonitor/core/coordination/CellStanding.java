package org.ceasefiremonitor.core.coordination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A coordination cell, who is a member and who keeps watch. What a handover named stands in its event alone, which only those see who may see all of it.
 *
 * @param name         its name
 * @param seat         where it sits
 * @param headquarters the headquarters that it belongs to
 * @param runBy        the participant that runs it
 * @param agreementId  the agreement that it serves, whose time limits hold
 * @param state        whether a watch is open
 * @param members      memberships with their intervals, past ones included; at most 200
 * @param watch        the watch that is open, or was when the cell was closed; absent before the first
 * @param watchBefore  the one before it; absent if there is none or the one after it was struck
 * @param crisis       the crisis that goes on; absent while there is none
 * @param closed       why it was closed or struck; absent while it was not
 * @param marking      who may see it
 */
public record CellStanding(CellId cellId, long revision, String name, String seat, String headquarters, ParticipantId runBy, AgreementId agreementId,
        State state, List<CellMember> members, @Nullable CellWatch watch, @Nullable CellWatch watchBefore, @Nullable CellCrisis crisis,
        @Nullable String closed, Marking marking) implements Definition, Marked {

    /** Memberships that a cell has room for. */
    static final int MOST_MEMBERS = 200;

    /** States of a cell (domain reference, section 5.3, H1). */
    public enum State {
        /** No watch was opened yet. */
        ESTABLISHED, ON_WATCH,
        /** On watch, and activated for a crisis. */
        IN_CRISIS, CLOSED,
        /** It was recorded by mistake. */
        STRUCK
    }

    /**
     * A membership.
     *
     * @param participant the member
     * @param from        since when, UTC
     * @param until       until when, UTC; absent while no end is known
     */
    public record CellMember(ParticipantId participant, Instant from, @Nullable Instant until) {

        boolean is(ParticipantId other, Instant recordedFrom) {
            return participant.equals(other) && from.equals(recordedFrom);
        }

        boolean at(Instant at) {
            return !at.isBefore(from) && (until == null || at.isBefore(until));
        }

        boolean meets(Instant begin, @Nullable Instant end) {
            return (end == null || from.isBefore(end)) && (until == null || begin.isBefore(until));
        }
    }

    /**
     * A watch.
     *
     * @param number      1 for the first of the cell
     * @param participant the participant for which the officer acts
     * @param officer     pseudonym
     * @param since       since when, UTC
     */
    public record CellWatch(long number, ParticipantId participant, String officer, Instant since) {
    }

    /**
     * A crisis for which a cell was activated.
     *
     * @param since  since when, UTC
     * @param reason why
     */
    public record CellCrisis(Instant since, String reason) {
    }

    public CellStanding {
        members = List.copyOf(members);
    }

    @Override
    public Identifier identifier() {
        return cellId;
    }

    /** Whether a watch is open, so that somebody answers. */
    @JsonIgnore
    public boolean atWork() {
        return state == State.ON_WATCH || state == State.IN_CRISIS;
    }

    /** Whether it is neither closed nor struck. */
    @JsonIgnore
    public boolean goesOn() {
        return state != State.CLOSED && state != State.STRUCK;
    }

    /** Whether the people of a participant act for the cell: it runs it or is a member at that instant. */
    public boolean actsFor(ParticipantId participant, Instant at) {
        return runBy.equals(participant) || members.stream().anyMatch(member -> member.participant().equals(participant) && member.at(at));
    }

    /** The standing after an event; the one before is null for the first. */
    public static CellStanding evolve(@Nullable CellStanding before, CellEvent event) {
        if (event instanceof CellEstablished e) {
            return new CellStanding(e.cellId(), 1, e.name(), e.seat(), e.headquarters(), e.runBy(), e.agreementId(), State.ESTABLISHED, List.of(), null,
                    null, null, null, e.marking());
        }
        var b = Objects.requireNonNull(before, "a cell begins with its establishment");
        return switch (event) {
            case CellEstablished again -> throw new IllegalArgumentException("established twice: " + again);
            case CellCorrected e -> new CellStanding(b.cellId, b.revision + 1, e.name(), e.seat(), e.headquarters(), b.runBy, b.agreementId, b.state,
                    b.members, b.watch, b.watchBefore, b.crisis, b.closed, b.marking);
            case CellStruck e -> b.in(State.STRUCK, b.crisis, e.reason());
            case CellMemberAssigned e -> b.with(Stream.concat(b.members.stream(), Stream.of(new CellMember(e.participant(), e.from(), null))).toList());
            case CellMemberEnded e -> b.with(b.members.stream().map(each -> each.participant().equals(e.participant()) && each.at(e.until())
                    ? new CellMember(each.participant(), each.from(), e.until()) : each).toList());
            case CellMemberCorrected e -> b.with(b.members.stream().map(each -> each.is(e.participant(), e.recordedFrom())
                    ? new CellMember(e.participant(), e.from(), e.until()) : each).toList());
            case CellMemberStruck e -> b.with(b.members.stream().filter(each -> !each.is(e.participant(), e.recordedFrom())).toList());
            case WatchOpened e -> b.watched(State.ON_WATCH, new CellWatch(e.number(), e.participant(), e.officer(), e.at()), null);
            case WatchHandedOver e -> b.watched(b.state, new CellWatch(e.number(), e.participant(), e.officer(), e.at()), b.watch);
            case WatchStruck e -> b.watched(b.watchBefore == null ? State.ESTABLISHED : b.state, b.watchBefore, null);
            case CellActivatedForCrisis e -> b.in(State.IN_CRISIS, new CellCrisis(e.at(), e.reason()), null);
            case CellCrisisEnded e -> b.in(State.ON_WATCH, null, null);
            case CellCrisisStruck e -> b.in(State.ON_WATCH, null, null);
            case CellClosed e -> b.in(State.CLOSED, null, e.reason());
            case CellClosureStruck e -> b.in(b.watch == null ? State.ESTABLISHED : State.ON_WATCH, null, null);
        };
    }

    private CellStanding in(State newState, @Nullable CellCrisis newCrisis, @Nullable String newClosed) {
        return new CellStanding(cellId, revision + 1, name, seat, headquarters, runBy, agreementId, newState, members, watch, watchBefore, newCrisis,
                newClosed, marking);
    }

    private CellStanding with(List<CellMember> newMembers) {
        return new CellStanding(cellId, revision + 1, name, seat, headquarters, runBy, agreementId, state, newMembers, watch, watchBefore, crisis, closed,
                marking);
    }

    private CellStanding watched(State newState, @Nullable CellWatch newWatch, @Nullable CellWatch newBefore) {
        return new CellStanding(cellId, revision + 1, name, seat, headquarters, runBy, agreementId, newState, members, newWatch, newBefore, crisis, closed,
                marking);
    }
}
