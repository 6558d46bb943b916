package org.ceasefiremonitor.core.coordination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
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
 * @param rota         watches that are planned, the earliest first; those that were over, or that another one had followed, when the cell last took a step are left
 *                     out; at most 100
 * @param crisis       the crisis that goes on; absent while there is none
 * @param closed       why it was closed or struck; absent while it was not
 * @param marking      who may see it
 */
public record CellStanding(CellId cellId, long revision, String name, String seat, String headquarters, ParticipantId runBy, AgreementId agreementId,
        State state, List<CellMember> members, @Nullable CellWatch watch, @Nullable CellWatch watchBefore, List<PlannedWatch> rota,
        @Nullable CellCrisis crisis, @Nullable String closed, Marking marking) implements Definition, Marked {

    /** Memberships that a cell has room for. */
    static final int MOST_MEMBERS = 200;
    /** Watches that a rota has room for. */
    static final int MOST_PLANNED = 100;

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
     * A watch that is planned.
     *
     * @param participant the participant for which the officer acts
     * @param officer     pseudonym
     * @param from        since when, UTC
     * @param until       until when, UTC; itself no part of it
     */
    public record PlannedWatch(ParticipantId participant, String officer, Instant from, Instant until) {

        boolean overlaps(Instant begin, Instant end) {
            return from.isBefore(end) && begin.isBefore(until);
        }

        boolean of(ParticipantId other, String person) {
            return participant.equals(other) && officer.equals(person);
        }

        boolean over(Instant at) {
            return !until.isAfter(at);
        }
    }

    /**
     * Time between two planned watches for which nobody is planned.
     *
     * @param from  since when, UTC
     * @param until until when, UTC
     */
    public record RotaGap(Instant from, Instant until) {
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
        rota = List.copyOf(rota);
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

    /** The planned watch that begins at an instant; empty if there is none. */
    Optional<PlannedWatch> planned(Instant from) {
        return rota.stream().filter(each -> each.from().equals(from)).findFirst();
    }

    /** Who is to have the watch next: the first on the rota that is another's than the watch that is open; empty where nobody is planned. */
    public Optional<PlannedWatch> next() {
        return rota.stream().filter(each -> watch == null || !each.of(watch.participant(), watch.officer())).findFirst();
    }

    /** Times between planned watches for which nobody is planned, the earliest first. */
    public List<RotaGap> rotaGaps() {
        return IntStream.range(1, rota.size()).filter(i -> rota.get(i - 1).until().isBefore(rota.get(i).from()))
                .mapToObj(i -> new RotaGap(rota.get(i - 1).until(), rota.get(i).from())).toList();
    }

    /** The standing after an event; the one before is null for the first. */
    public static CellStanding evolve(@Nullable CellStanding before, CellEvent event) {
        if (event instanceof CellEstablished e) {
            return new CellStanding(e.cellId(), 1, e.name(), e.seat(), e.headquarters(), e.runBy(), e.agreementId(), State.ESTABLISHED, List.of(), null,
                    null, List.of(), null, null, e.marking());
        }
        var b = Objects.requireNonNull(before, "a cell begins with its establishment");
        return switch (event) {
            case CellEstablished again -> throw new IllegalArgumentException("established twice: " + again);
            case CellCorrected e -> new CellStanding(b.cellId, b.revision + 1, e.name(), e.seat(), e.headquarters(), b.runBy, b.agreementId, b.state,
                    b.members, b.watch, b.watchBefore, b.rota, b.crisis, b.closed, b.marking);
            case CellStruck e -> b.in(State.STRUCK, b.crisis, e.reason());
            case CellMemberAssigned e -> b.with(Stream.concat(b.members.stream(), Stream.of(new CellMember(e.participant(), e.from(), null))).toList());
            case CellMemberEnded e -> b.with(b.members.stream().map(each -> each.participant().equals(e.participant()) && each.at(e.until())
                    ? new CellMember(each.participant(), each.from(), e.until()) : each).toList());
            case CellMemberCorrected e -> b.with(b.members.stream().map(each -> each.is(e.participant(), e.recordedFrom())
                    ? new CellMember(e.participant(), e.from(), e.until()) : each).toList());
            case CellMemberStruck e -> b.with(b.members.stream().filter(each -> !each.is(e.participant(), e.recordedFrom())).toList());
            case WatchPlanned e -> b.planning(null, new PlannedWatch(e.participant(), e.officer(), e.from(), e.until()), e.at());
            case PlannedWatchCorrected e -> b.planning(e.recordedFrom(), new PlannedWatch(e.participant(), e.officer(), e.from(), e.until()), e.at());
            case PlannedWatchStruck e -> b.planning(e.recordedFrom(), null, e.at());
            case WatchOpened e -> b.watched(State.ON_WATCH, new CellWatch(e.number(), e.participant(), e.officer(), e.at()), null,
                    b.followed(e.participant(), e.officer(), e.at()));
            case WatchHandedOver e -> b.watched(b.state, new CellWatch(e.number(), e.participant(), e.officer(), e.at()), b.watch,
                    b.followed(e.participant(), e.officer(), e.at()));
            case WatchStruck e -> b.watched(b.watchBefore == null ? State.ESTABLISHED : b.state, b.watchBefore, null, b.rota);
            case CellActivatedForCrisis e -> b.in(State.IN_CRISIS, new CellCrisis(e.at(), e.reason()), null);
            case CellCrisisEnded e -> b.in(State.ON_WATCH, null, null);
            case CellCrisisStruck e -> b.in(State.ON_WATCH, null, null);
            case CellClosed e -> b.in(State.CLOSED, null, e.reason());
            case CellClosureStruck e -> b.in(b.watch == null ? State.ESTABLISHED : State.ON_WATCH, null, null);
        };
    }

    private CellStanding in(State newState, @Nullable CellCrisis newCrisis, @Nullable String newClosed) {
        return new CellStanding(cellId, revision + 1, name, seat, headquarters, runBy, agreementId, newState, members, watch, watchBefore, rota,
                newCrisis, newClosed, marking);
    }

    private CellStanding with(List<CellMember> newMembers) {
        return new CellStanding(cellId, revision + 1, name, seat, headquarters, runBy, agreementId, state, newMembers, watch, watchBefore, rota,
                crisis, closed, marking);
    }

    private CellStanding watched(State newState, @Nullable CellWatch newWatch, @Nullable CellWatch newBefore, List<PlannedWatch> newRota) {
        return new CellStanding(cellId, revision + 1, name, seat, headquarters, runBy, agreementId, newState, members, newWatch, newBefore, newRota,
                crisis, closed, marking);
    }

    /** One watch off the rota and another one on it; those that are over leave it. */
    private CellStanding planning(@Nullable Instant off, @Nullable PlannedWatch on, Instant at) {
        var planned = Stream.concat(rota.stream().filter(each -> !each.from().equals(off)), Stream.ofNullable(on)).filter(each -> !each.over(at))
                .sorted(Comparator.comparing(PlannedWatch::from)).toList();
        return new CellStanding(cellId, revision + 1, name, seat, headquarters, runBy, agreementId, state, members, watch, watchBefore, planned, crisis, closed, marking);
    }

    /**
     * What is left of the rota for whoever takes the watch: not what is over, nor what whoever had the watch leaves before its end, nor, where it is the turn of the
     * officer, what was planned before.
     */
    private List<PlannedWatch> followed(ParticipantId participant, String person, Instant at) {
        var turn = next().filter(each -> each.of(participant, person)).map(PlannedWatch::from).orElse(Instant.MIN);
        return rota.stream().filter(each -> !each.over(at) && !each.from().isBefore(turn))
                .filter(each -> watch == null || !each.of(watch.participant(), watch.officer()) || each.from().isAfter(at)).toList();
    }
}
