package org.ceasefiremonitor.projections.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While a view is filled that nobody reads yet, its counts are only noted; in the end they must be as if they had been moved. */
class CountsLaterTest {

    private static final int MANY = 3_500;
    private static final VersionedTable LAMPS = new VersionedTable("view_lamp", List.of(Column.text("lamp")), List.of(Column.text("colour")));
    private static final Tally COLOURS = new Tally("view_lamp_colour", List.of(Column.text("colour")), List.of());
    private static final Layout LAYOUT = new Layout("lamps", List.of("view_lamp", "view_lamp_colour"), Layout.Sequence.AGGREGATE, List.of(), List.of(COLOURS));

    record LampLit(String lamp, String colour) implements Event {
        @Override
        public Identifier subject() {
            return new ZoneId(lamp);
        }
    }

    private ViewWriter writer;
    private Feed feed;

    private void set_up(Database database) {
        DataSource dataSource = database.migrated();
        feed = new Feed(dataSource);
        writer = new ViewWriter(dataSource, List.of(LAYOUT), new Positions("view_rebuild", "lamps"));
        for (String sql : List.of(
                "create table view_lamp (lamp varchar not null, colour varchar check (colour <> 'broken'), from_position bigint primary key, to_position bigint)",
                "create table view_lamp_colour (colour varchar not null primary key, tally bigint not null check (tally >= 0))",
                "create table view_lamp_colour_noted (colour varchar not null, tally bigint not null)",
                "insert into view_position (view, position) values ('lamps', -1)",
                "insert into view_rebuild (view, state, position, slot, requested_at, requested_by, reason, begun_position)"
                        + " values ('lamps', 'FILLING', -1, 0, current_timestamp, 'mech', 'to see', -1)")) {
            feed.jdbc().sql(sql).update();
        }
    }

    /** The lamp of each event is lit. */
    private void light(LampLit event, EventMessage<?> message) {
        writer.write("lamps", message, changes -> {
            LAMPS.open(changes, List.of(event.lamp()), List.of(event.colour()));
            changes.count(COLOURS, List.of(event.colour()), List.of(), 1);
        });
    }

    private void deliver(List<EventMessage<?>> messages) throws Exception {
        feed.deliverTogether(messages, message -> {
            try {
                light((LampLit) message.getPayload(), message);
            } catch (RuntimeException e) {
                if (Passing.is(e)) {
                    throw e;
                }
                writer.park("lamps", message, e);
            }
        });
    }

    private static List<EventMessage<?>> lamps(int broken) {
        return IntStream.range(0, MANY).<EventMessage<?>>mapToObj(i -> Feed.message(i, new LampLit("lamp-" + i, i == broken ? "broken" : i % 2 == 0 ? "red" : "green"),
                "observers")).toList();
    }

    private List<String> counted() {
        feed.jdbc().sql(COLOURS.gather()).update();
        return feed.jdbc().sql("select colour, tally from view_lamp_colour order by colour").query((row, n) -> row.getString(1) + " " + row.getLong(2)).list();
    }

    @ParameterizedTest
    @EnumSource
    void all_rows_and_counts_are_there(Database database) throws Exception {
        set_up(database);
        deliver(lamps(-1));
        assertThat(feed.jdbc().sql("select count(distinct lamp) from view_lamp").query(Long.class).single()).isEqualTo(MANY);
        assertThat(counted()).containsExactly("green " + MANY / 2, "red " + MANY / 2);
        assertThat(feed.jdbc().sql("select position from view_rebuild where view = 'lamps'").query(Long.class).single()).isEqualTo(MANY - 1);
    }

    @ParameterizedTest
    @EnumSource
    void an_error_in_rows_undoes_all_and_is_then_put_to_its_own_event(Database database) throws Exception {
        set_up(database);
        int broken = 300;
        assertThatThrownBy(() -> deliver(lamps(broken))).hasMessageContaining("view_lamp");
        assertThat(feed.jdbc().sql("select count(*) from view_lamp").query(Long.class).single()).isZero();
        assertThat(feed.jdbc().sql("select count(*) from parked_event").query(Long.class).single()).isZero();

        deliver(lamps(broken));
        assertThat(feed.jdbc().sql("select count(*) from view_lamp").query(Long.class).single()).isEqualTo(MANY - 1);
        assertThat(feed.jdbc().sql("select position from parked_event").query(Long.class).list()).containsExactly((long) broken);
        assertThat(counted()).containsExactly("green " + MANY / 2, "red " + (MANY / 2 - 1));
    }
}
