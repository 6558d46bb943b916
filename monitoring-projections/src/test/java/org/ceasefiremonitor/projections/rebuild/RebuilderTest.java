package org.ceasefiremonitor.projections.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.rebuild.Rebuilds.State;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Positions;
import org.ceasefiremonitor.projections.view.Tally;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A rebuild whose process is taken for dead, or whose counts can't be moved, loses and doubles none. */
class RebuilderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final VersionedTable LAMPS = new VersionedTable("view_lamp", List.of(Column.text("lamp")), List.of(Column.text("colour")));
    private static final Tally COLOURS = new Tally("view_lamp_colour", List.of(Column.text("colour")), List.of());
    private static final Tally STREETS = new Tally("view_lamp_street", List.of(Column.text("street")), List.of());
    private static final Layout LAYOUT = new Layout("lamps", List.of("view_lamp", "view_lamp_colour", "view_lamp_street"), Layout.Sequence.AGGREGATE, List.of(),
            List.of(COLOURS, STREETS));
    private static final String STANDING = "select 'colour ' || colour, tally from side1.view_lamp_colour union all"
            + " select 'street ' || street, tally from side1.view_lamp_street order by 1";
    private static final String NOTED = "select 'colour', count(*) from side1.view_lamp_colour_noted union all select 'street', count(*) from side1.view_lamp_street_noted";

    /** Events of the log when its head is asked for the first time, and so on; then it stays. */
    private static final List<Integer> LENGTHS = List.of(2_500, 2_500, 2_800, 2_900);

    private Feed feed;
    private DataSource dataSource;
    private final AtomicInteger asked = new AtomicInteger();

    record LampLit(String lamp, String colour, String street) implements Event {
        @Override
        public Identifier subject() {
            return new ZoneId(lamp);
        }
    }

    private void set_up(Database database) {
        dataSource = database.migrated();
        feed = new Feed(dataSource);
        for (String sql : List.of(
                "create table view_lamp (lamp varchar not null, colour varchar not null, from_position bigint primary key, to_position bigint)",
                "create table view_lamp_colour (colour varchar not null primary key, tally bigint not null check (tally >= 0))",
                "create table view_lamp_street (street varchar not null primary key, tally bigint not null check (tally >= 0))",
                "insert into view_position (view, position) values ('lamps', -1)")) {
            feed.jdbc().sql(sql).update();
        }
    }

    private static EventMessage<?> lamp(long i) {
        return Feed.message(i, new LampLit("lamp-" + i, i % 3 == 0 ? "red" : "green", "street-" + i % 7), "observers");
    }

    /** The log grows as the rebuild asks for its head, and the view that answers keeps up with it. */
    private long head() {
        long head = LENGTHS.get(Math.min(asked.getAndIncrement(), LENGTHS.size() - 1)) - 1;
        feed.jdbc().sql("update view_position set position = ? where view = 'lamps'").param(head).update();
        return head;
    }

    private Rebuilder rebuilder(Rebuilds rebuilds, LongSupplier head, Supplier<Set<String>> behind, String darkened) {
        ViewWriter writer = new ViewWriter(dataSource, List.of(LAYOUT), new Positions("view_rebuild", "lamps"));
        Rebuilder.Filling filling = new Rebuilder.Filling(LAYOUT, message -> {
            LampLit event = (LampLit) message.getPayload();
            writer.write("lamps", message, changes -> light(changes, event, darkened));
            return null;
        }, (problem, event, handler) -> {
            throw problem;
        });
        return new Rebuilder(dataSource, rebuilds, new Rebuilder.LogReading(head, range -> LongStream.rangeClosed(range.after() + 1, range.last())
                .<EventMessage<?>>mapToObj(RebuilderTest::lamp).toList()), Map.of("lamps", filling), behind, feed.axon());
    }

    private static void light(Changes changes, LampLit event, String darkened) {
        LAMPS.open(changes, List.of(event.lamp()), List.of(event.colour()));
        changes.count(COLOURS, List.of(event.colour()), List.of(), 1);
        changes.count(STREETS, List.of(event.street()), List.of(), event.street().equals(darkened) ? -1 : 1);
    }

    private List<String> told(String sql) {
        return feed.jdbc().sql(sql).query((row, n) -> row.getString(1) + " " + row.getLong(2)).list();
    }

    private static List<String> lit(int lamps) {
        List<String> counts = new ArrayList<>();
        counts.add("colour green " + IntStream.range(0, lamps).filter(i -> i % 3 != 0).count());
        counts.add("colour red " + IntStream.range(0, lamps).filter(i -> i % 3 == 0).count());
        for (int street = 0; street < 7; street++) {
            int number = street;
            counts.add("street street-" + street + " " + IntStream.range(0, lamps).filter(i -> i % 7 == number).count());
        }
        return counts;
    }

    /** Steps: the log is taken in; the counts are moved; what was recorded meanwhile is taken in; the view is moved. */
    @ParameterizedTest
    @CsvSource({"H2,0", "H2,1", "H2,2", "H2,3", "H2,4", "POSTGRESQL,0", "POSTGRESQL,1", "POSTGRESQL,2", "POSTGRESQL,3", "POSTGRESQL,4"})
    void who_is_taken_for_dead_before_a_step_changes_nothing_more_and_whoever_takes_over_ends_it(Database database, int step) {
        set_up(database);
        Rebuilds rebuilds = new Rebuilds(feed.jdbc(), () -> "this code");
        List<String> left = new CopyOnWriteArrayList<>();
        List<String> found = new CopyOnWriteArrayList<>();
        rebuilds.request("lamps", "mech", "to see");
        try (Rebuilder rebuilder = rebuilder(rebuilds, () -> {
            long head = head();
            if (asked.get() == step) {
                feed.jdbc().sql("update view_rebuild set owner = 'another'").update();
                left.addAll(told(NOTED));
                left.addAll(told(STANDING));
            }
            return head;
        }, () -> {
            if (!left.isEmpty() && found.isEmpty()) {
                found.addAll(told(NOTED));
                found.addAll(told(STANDING));
                feed.jdbc().sql("update view_rebuild set owner = null").update();
            }
            return Set.of();
        }, "nowhere")) {
            rebuilder.wake();
            await().atMost(PATIENCE).until(() -> rebuilds.find("lamps").orElseThrow().state() == State.DONE);
        }
        assertThat(left.isEmpty()).isEqualTo(step == 0);
        assertThat(found).as("once who had lost it has gone on").isEqualTo(left);
        assertThat(told(STANDING)).isEqualTo(lit(LENGTHS.getLast()));
        assertThat(told(NOTED)).containsExactly("colour 0", "street 0");
        assertThat(feed.jdbc().sql("select count(*) from side1.view_lamp").query(Long.class).single()).isEqualTo(LENGTHS.getLast().longValue());
        assertThat(feed.position("lamps")).isEqualTo(LENGTHS.getLast() - 1L);
    }

    @ParameterizedTest
    @EnumSource
    void counts_that_fall_below_zero_fail_the_rebuild_as_a_whole(Database database) {
        set_up(database);
        Rebuilds rebuilds = new Rebuilds(feed.jdbc(), () -> "this code");
        rebuilds.request("lamps", "mech", "to see");
        try (Rebuilder rebuilder = rebuilder(rebuilds, this::head, Set::of, "street-5")) {
            rebuilder.wake();
            await().atMost(PATIENCE).until(() -> rebuilds.find("lamps").orElseThrow().state() == State.FAILED);
        }
        assertThat(rebuilds.find("lamps").orElseThrow().problem()).containsIgnoringCase("view_lamp_street");
        assertThat(told(STANDING)).as("colours could have been moved").isEmpty();
        assertThat(rebuilds.slot("lamps")).as("the view answers as before").isZero();
    }
}
