package org.ceasefiremonitor.projections.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ViewWriterContract {

    private final Database database;
    private Feed feed;

    ViewWriterContract(Database database) {
        this.database = database;
    }

    /** What happens to a flag; the events of this test. */
    sealed interface FlagEvent extends Event {
        String flag();

        @Override
        default Identifier subject() {
            return new ZoneId(flag());
        }
    }

    record FlagRaised(String flag, String colour) implements FlagEvent {
    }

    record FlagChanged(String flag, String colour) implements FlagEvent {
    }

    record FlagLowered(String flag) implements FlagEvent {
    }

    record Otherwise() implements Event {
        @Override
        public Identifier subject() {
            return new ZoneId("z");
        }
    }

    static final class FlagProjection {
        private static final VersionedTable FLAGS = new VersionedTable("view_flag", List.of(Column.text("flag")),
                List.of(Column.text("colour"), Column.whole("size")));
        private static final Tally COLOURS = new Tally("view_colour", List.of(Column.text("colour")), List.of());

        private final ViewWriter writer;

        FlagProjection(ViewWriter writer) {
            this.writer = writer;
        }

        @EventHandler
        void on(FlagEvent event, EventMessage<?> message) {
            writer.write("flags", message, changes -> {
                switch (event) {
                    case FlagRaised raised -> {
                        FLAGS.open(changes, List.of(raised.flag()), java.util.Arrays.asList(raised.colour(), 7L));
                        changes.count(COLOURS, List.of(raised.colour()), List.of(), 1);
                    }
                    case FlagChanged changed -> {
                        FLAGS.amend(changes, List.of(changed.flag()), Map.of("colour", changed.colour()));
                        changes.count(COLOURS, List.of(changed.colour()), List.of(), 1);
                    }
                    case FlagLowered lowered -> {
                        FLAGS.close(changes, List.of(lowered.flag()));
                        if (lowered.flag().equals("heavy")) {
                            throw new IllegalStateException("too heavy");
                        }
                    }
                }
            });
        }

        @EventHandler(payloadType = Event.class)
        void pass(EventMessage<?> message) {
            writer.pass("flags", message);
        }
    }

    @BeforeEach
    void set_up() {
        feed = new Feed(database.migrated());
        feed.jdbc().sql("create table view_flag (flag varchar not null, colour varchar, size bigint, from_position bigint, to_position bigint, "
                + "constraint view_flag_pk primary key (flag, from_position))").update();
        feed.jdbc().sql("create table view_colour (colour varchar not null primary key, tally bigint not null, constraint view_colour_tally check (tally >= 0))").update();
        feed.jdbc().sql("insert into view_position (view, position) values ('flags', -1)").update();
        feed.to(new FlagProjection(feed.writer()));
    }

    private static List<EventMessage<?>> messages(Event... events) {
        List<EventMessage<?>> messages = new ArrayList<>();
        for (Event event : events) {
            messages.add(Feed.message(messages.size(), event, "observers"));
        }
        return messages;
    }

    private List<String> rows() {
        return feed.jdbc().sql("select flag, colour, size, from_position, to_position from view_flag order by flag, from_position")
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3) + " " + row.getLong(4) + " "
                        + (row.getLong(5) == VersionedTable.CURRENT ? "now" : row.getString(5))).list();
    }

    private List<String> colours() {
        return feed.jdbc().sql("select colour, tally from view_colour order by colour").query((row, number) -> row.getString(1) + " " + row.getLong(2)).list();
    }

    private static final Event[] STORY = {
        new FlagRaised("a", "red"), new FlagRaised("b", "red"), new Otherwise(), new FlagChanged("a", "blue"), new FlagChanged("a", "white"),
        new FlagLowered("a"), new FlagRaised("a", "green"), new FlagChanged("b", "blue"), new Otherwise()};

    @Test
    void what_is_written_while_a_read_goes_on_is_not_seen_by_it_in_any_table() throws Exception {
        feed.deliver(messages(new FlagRaised("a", "red")), 1);
        String seen = feed.reader().read(List.of("flags"), null, reading -> {
            CompletableFuture.runAsync(() -> {
                try {
                    feed.deliver(messages(new FlagRaised("a", "red"), new FlagChanged("a", "blue"), new FlagLowered("a")), 3);
                } catch (Exception e) {
                    throw new CompletionException(e);
                }
            }).join();
            return reading.position() + " "
                    + reading.jdbc().sql("select colour from view_flag f where " + reading.holds("f")).query(String.class).list()
                    + reading.jdbc().sql("select colour from view_colour order by colour").query(String.class).list();
        });
        assertThat(seen).isEqualTo("0 [red][red]");
        assertThat(feed.position("flags")).isEqualTo(2);
    }

    @Test
    void rows_of_one_thing_come_out_right_whatever_the_size_of_batches() throws Exception {
        for (int size = 1; size <= STORY.length; size++) {
            feed.reset();
            feed.jdbc().sql("delete from view_flag").update();
            feed.jdbc().sql("delete from view_colour").update();
            feed.jdbc().sql("update view_position set position = -1").update();
            feed.deliver(messages(STORY), size);
            assertThat(rows()).as("batches of %d", size).containsExactly(
                    "a red 7 0 3", "a blue 7 3 4", "a white 7 4 5", "a green 7 6 now", "b red 7 1 7", "b blue 7 7 now");
            assertThat(colours()).containsExactly("blue 2", "green 1", "red 2", "white 1");
            assertThat(feed.position("flags")).isEqualTo(STORY.length - 1);
        }
    }

    @Test
    void an_event_delivered_twice_changes_nothing() throws Exception {
        feed.deliver(messages(STORY), 4);
        List<String> once = rows();
        feed.deliver(messages(STORY), 3);
        feed.deliverTogether(List.of(messages(STORY).get(8), messages(STORY).get(8)));
        assertThat(rows()).isEqualTo(once);
        assertThat(colours()).containsExactly("blue 2", "green 1", "red 2", "white 1");
        assertThat(feed.position("flags")).isEqualTo(STORY.length - 1);
    }

    @Test
    void an_event_twice_in_one_batch_counts_once() throws Exception {
        EventMessage<?> raised = messages(STORY).getFirst();
        feed.deliverTogether(List.of(raised, raised));
        assertThat(rows()).containsExactly("a red 7 0 now");
        assertThat(colours()).containsExactly("red 1");
    }

    @Test
    void a_change_that_hits_no_row_fails_the_whole_batch() {
        assertThatThrownBy(() -> feed.deliverTogether(messages(new FlagRaised("a", "red"), new FlagChanged("nowhere", "blue"))))
                .hasStackTraceContaining("nowhere");
        assertThat(rows()).isEmpty();
        assertThat(feed.position("flags")).isEqualTo(-1);
    }

    @Test
    void after_a_failed_batch_the_error_meets_its_own_event_and_the_neighbours_are_written() throws Exception {
        List<EventMessage<?>> messages = messages(new FlagRaised("a", "red"), new FlagChanged("nowhere", "blue"), new FlagRaised("b", "red"), new FlagLowered("a"));
        assertThatThrownBy(() -> feed.deliverParking(messages)).hasStackTraceContaining("nowhere");
        assertThat(feed.deliverParking(messages)).containsExactly(messages.get(1));
        assertThat(rows()).containsExactly("a red 7 0 3", "b red 7 2 now");
        assertThat(colours()).containsExactly("red 2");
        assertThat(feed.position("flags")).isEqualTo(3);
    }

    @Test
    void a_handler_that_throws_has_changed_nothing() throws Exception {
        List<EventMessage<?>> messages = messages(new FlagRaised("heavy", "red"), new FlagLowered("heavy"), new FlagRaised("b", "red"));
        assertThat(feed.deliverParking(messages)).containsExactly(messages.get(1));
        assertThat(rows()).containsExactly("b red 7 2 now", "heavy red 7 0 now");
    }

    @Test
    void a_parked_event_is_written_when_its_letter_is_processed_later() throws Exception {
        List<EventMessage<?>> messages = messages(new FlagRaised("a", "red"), new FlagRaised("b", "red"), new Otherwise());
        feed.deliverTogether(List.of(messages.get(0), messages.get(2)));
        feed.deliverWith(messages.get(1), Map.of(ViewWriter.AGAIN, true));
        assertThat(rows()).containsExactly("a red 7 0 now", "b red 7 1 now");
        assertThat(feed.position("flags")).isEqualTo(2);
    }

    @Test
    void a_count_taken_back_leaves_no_row_and_one_below_zero_is_refused() throws Exception {
        Tally tally = new Tally("view_colour", List.of(Column.text("colour")), List.of());
        feed.deliver(messages(new FlagRaised("a", "red")), 1);
        count(tally, 1, "red", -1);
        assertThat(colours()).isEmpty();
        assertThatThrownBy(() -> count(tally, 2, "red", -1)).isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    private void count(Tally tally, long position, String colour, long delta) throws Exception {
        Object counting = new Object() {
            @EventHandler
            void on(Otherwise event, EventMessage<?> message) {
                feed.writer().write("flags", message, changes -> changes.count(tally, List.of(colour), List.of(), delta));
            }
        };
        Feed other = feed.sharing().to(counting);
        other.deliverTogether(List.of(Feed.message(position, new Otherwise(), "observers")));
    }

    @Test
    void without_a_transaction_nothing_is_written() {
        org.axonframework.messaging.unitofwork.UnitOfWork<EventMessage<?>> unitOfWork =
                org.axonframework.messaging.unitofwork.DefaultUnitOfWork.startAndGet(messages(STORY).getFirst());
        try {
            assertThatThrownBy(() -> feed.writer().pass("flags", unitOfWork.getMessage())).hasMessageContaining("within a transaction");
        } finally {
            unitOfWork.rollback();
        }
    }

    @Test
    void what_is_kept_in_a_batch_is_what_later_events_of_it_see() {
        ViewBatch batch = new ViewBatch("flags", -1, false);
        ViewBatch.StagedChanges first = batch.stage(0);
        assertThat(first.kept("a", String.class, () -> "stored")).isEqualTo("stored");
        first.keep("a", "new");
        assertThat(first.kept("a", String.class, () -> "stored")).isEqualTo("new");
        assertThat(batch.stage(1).kept("a", String.class, () -> "stored")).as("not yet taken").isEqualTo("stored");
        first.take();
        assertThat(batch.stage(1).kept("a", String.class, () -> "stored")).isEqualTo("new");
        batch.forget();
        assertThat(batch.stage(1).kept("a", String.class, () -> "stored")).isEqualTo("stored");
    }
}
