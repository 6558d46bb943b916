package org.ceasefiremonitor.projections.clock;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.clock.ClockExtended;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps each clock of each thing with its times and how far it has come. */
@ProcessingGroup(DeadlineProjection.VIEW)
public final class DeadlineProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "deadlines";

    private static final VersionedTable TABLE = new VersionedTable("view_deadline", List.of(Column.text("thing"), Column.text("kind")),
            Stream.concat(Stream.of(Column.text("state"), Column.instant("due"), Column.instant("first_due"), Column.whole("extensions"),
                    Column.text("reason"), Column.text("awaited_from"), Column.instant("recorded_at")), Markings.COLUMNS.stream()).toList());

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public DeadlineProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /** A clock as its row has it. */
    private record Standing(DeadlineState state, Instant due, Instant firstDue, int extensions, @Nullable String reason, @Nullable String awaitedFrom,
            Marking marking, String originator) {

        static Standing set(ClockSet set, Marking marking, String originator) {
            return new Standing(DeadlineState.OPEN, set.due(), set.due(), 0, null, set.awaitedFrom() == null ? null : set.awaitedFrom().name(), marking,
                    originator);
        }

        /** After a move; unchanged where it moves nothing. */
        @Nullable Standing after(ClockMove move) {
            return switch (move) {
                case ClockSet set -> set(set, marking, originator);
                case ClockExtended extended -> new Standing(DeadlineState.OPEN, extended.due(), firstDue, extensions + 1, extended.reason(), awaitedFrom, marking, originator);
                case ClockMet met -> state == DeadlineState.OPEN || state == DeadlineState.KNOWN_LATE ? in(DeadlineState.MET, reason)
                        : state == DeadlineState.MISSED ? in(DeadlineState.MET_LATE, reason) : null;
                case ClockMissed missed -> state == DeadlineState.OPEN
                        ? in(missed.beforeKnown() ? DeadlineState.KNOWN_LATE : DeadlineState.MISSED, reason) : null;
                case ClockStopped stopped -> state == DeadlineState.OPEN ? in(DeadlineState.STOPPED, stopped.reason()) : null;
            };
        }

        static @Nullable Standing first(ClockMove move, Marking marking, String originator) {
            return switch (move) {
                case ClockSet set -> set(set, marking, originator);
                case ClockExtended extended -> new Standing(DeadlineState.OPEN, extended.due(), extended.due(), 1, extended.reason(), null, marking, originator);
                case ClockMet met -> null;
                case ClockMissed missed -> null;
                case ClockStopped stopped -> null;
            };
        }

        private Standing in(DeadlineState next, @Nullable String why) {
            return new Standing(next, due, firstDue, extensions, why, awaitedFrom, marking, originator);
        }

        Standing narrowed(Marking further) {
            return new Standing(state, due, firstDue, extensions, reason, awaitedFrom, marking.and(further), originator);
        }
    }

    @EventHandler
    void on(MovesClocks event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> event.clockMoves().stream().collect(Collectors.groupingBy(ClockMove::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, moves) -> move(changes, event, kind, moves, Recorded.of(message))));
    }

    /** An event that moves one clock several times leaves it where the last move does, in one row. */
    private void move(Changes changes, MovesClocks event, ClockKind kind, List<ClockMove> moves, Recorded recorded) {
        var keys = List.of(event.subject().key(), kind.name());
        var name = String.join(" ", keys);
        var before = changes.kept(name, Standing.class, () -> stored(keys));
        Standing after = null;
        for (var move : moves) {
            var from = after == null ? before : after;
            var next = from == null ? Standing.first(move, event.visibility(), recorded.originator()) : from.after(move);
            after = next == null ? after : next;
        }
        if (after == null) {
            return;
        }
        // What was said of it before is still shown, so nobody sees it who may not see one of its events.
        var shown = before == null ? after : after.narrowed(event.visibility());
        List<@Nullable Object> row = Arrays.asList(shown.state(), shown.due(), shown.firstDue(), (long) shown.extensions(), shown.reason(), shown.awaitedFrom(), recorded.at(),
                shown.marking().tlp(), Markings.releasableTo(shown.marking()), shown.originator());
        if (before == null) {
            TABLE.open(changes, keys, row);
        } else {
            TABLE.replace(changes, keys, row);
        }
        changes.keep(name, shown);
    }

    private @Nullable Standing stored(List<String> keys) {
        return jdbc.sql("select state, due, first_due, extensions, reason, awaited_from, tlp, releasable_to, originator from view_deadline where thing = ? and kind = ?"
                        + " and to_position = " + VersionedTable.CURRENT).params(keys)
                .query((row, number) -> new Standing(DeadlineState.valueOf(row.getString(1)), Rows.instant(row, 2), Rows.instant(row, 3), row.getInt(4),
                        row.getString(5), row.getString(6), Markings.of(row.getString(7), row.getString(8)), row.getString(9)))
                .optional().orElse(null);
    }

    /** Other events only move the position. */
    @EventHandler(payloadType = Event.class)
    void pass(EventMessage<?> message) {
        writer.pass(VIEW, message);
    }

    /** Empties the view before the log is read again from its beginning. */
    @ResetHandler
    void reset() {
        writer.empty(VIEW, LAYOUT.tables());
    }
}
