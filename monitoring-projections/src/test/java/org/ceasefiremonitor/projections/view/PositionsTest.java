package org.ceasefiremonitor.projections.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.ceasefiremonitor.projections.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PositionsTest {

    private static final String WAITING = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%view_position%'";
    private static final String WAITING_H2 = "select count(*) from information_schema.sessions where blocker_id is not null";

    private static Connection transaction(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** As where another node takes over a view whose last batch is just being written. */
    @ParameterizedTest
    @EnumSource
    void who_has_waited_for_a_view_knows_what_was_parked_meanwhile(Database database) throws Exception {
        DataSource source = database.migrated();
        JdbcClient jdbc = JdbcClient.create(source);
        try (var threads = Executors.newSingleThreadExecutor(); Connection first = transaction(source); Connection second = transaction(source)) {
            assertThat(Positions.OF_VIEWS.lock(first, TableSets.NONE, null).hasParked("zones")).isFalse();
            var locked = threads.submit(() -> Positions.OF_VIEWS.lock(second, TableSets.NONE, null));
            await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(5))
                    .until(() -> jdbc.sql(database == Database.H2 ? WAITING_H2 : WAITING).query(Long.class).single() > 0);
            try (var statement = first.createStatement()) {
                statement.execute("insert into parked_event (follower, slot, position, sequence, parked_at, tries, left_out)"
                        + " values ('zones', 0, 7, 'zone/north', current_timestamp, 1, false)");
                statement.execute("update view_position set position = 7 where view = 'zones'");
            }
            first.commit();
            ViewUnit unit = locked.get();
            assertThat(unit.batch("zones").stored()).isEqualTo(7);
            assertThat(unit.hasParked("zones")).isTrue();
            assertThat(unit.hasParked("violations")).isFalse();
            second.rollback();
        }
    }
}
