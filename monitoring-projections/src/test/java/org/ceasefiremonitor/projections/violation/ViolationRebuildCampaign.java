package org.ceasefiremonitor.projections.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.zone.ViolationReported;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How many events per second the register takes in on one thread when it is rebuilt: {@code mvn test -pl monitoring-projections -am
 * -Dtest=ViolationRebuildCampaign -Dtest.excluded.groups= -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Tag("campaign")
class ViolationRebuildCampaign {

    private static final int EVENTS = 60_000;
    private static final int BLOCK = 10_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_register_takes_in_events_as_fast_as_its_rows_can_be_inserted(Database database) throws Exception {
        for (int batch : new int[] {500, 1000}) {
            DataSource dataSource = database(database, "views" + batch);
            Feed feed = new Feed(dataSource);
            feed.to(new ViolationProjection(feed.writer(), feed.jdbc()));
            Stopwatch view = new Stopwatch();
            for (int block = 0; block < EVENTS / BLOCK; block++) {
                List<EventMessage<?>> messages = messages(block);
                view.run(block, () -> feed.deliver(messages, batch));
            }
            assertThat(feed.position("violations")).isEqualTo(EVENTS - 1);
            Stopwatch raw = new Stopwatch();
            try (Connection from = dataSource.getConnection(); Connection to = database(database, "raw" + batch).getConnection()) {
                to.setAutoCommit(false);
                for (int block = 0; block < EVENTS / BLOCK; block++) {
                    List<Object[]> reports = rows(from, "view_violation", block);
                    List<Object[]> zones = rows(from, "view_violation_zone", block);
                    raw.run(block, () -> {
                        for (int i = 0; i < reports.size(); i += batch) {
                            insert(to, "view_violation", reports.subList(i, i + batch));
                            insert(to, "view_violation_zone", zones.subList(i, i + batch));
                            to.commit();
                        }
                    });
                }
            }
            System.out.printf("%s, batches of %d: view %s; its rows inserted raw, without counting: %s; ratio of CPU %.2f, of time %.2f%n", database, batch, view, raw,
                    (double) raw.cpu / view.cpu, (double) raw.wall / view.wall);
        }
    }

    private DataSource database(Database database, String name) {
        return database == Database.H2 ? Database.migrate(JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve(name), "sa", "")) : database.migrated();
    }

    private static List<EventMessage<?>> messages(int block) {
        List<EventMessage<?>> messages = new ArrayList<>(BLOCK);
        for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
            ZoneId zone = new ZoneId("zone-" + i % 50);
            Report report = Reports.plain(i % 40_000);
            messages.add(Feed.message(i, new ViolationReported(new ViolationId("v" + Integer.toHexString(i * 0x9E3779B9)), zone, List.of(zone), 1, report,
                    Reports.violation(Severity.S1), report.observed().to()), "observers"));
        }
        return messages;
    }

    private static List<Object[]> rows(Connection connection, String table, int block) throws SQLException {
        List<Object[]> rows = new ArrayList<>(BLOCK);
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select * from " + table + " where from_position >= "
                + block * BLOCK + " and from_position < " + (block + 1) * BLOCK + " order by from_position")) {
            while (row.next()) {
                Object[] values = new Object[row.getMetaData().getColumnCount()];
                for (int column = 0; column < values.length; column++) {
                    values[column] = row.getMetaData().getColumnType(column + 1) == Types.TIMESTAMP_WITH_TIMEZONE || row.getObject(column + 1) instanceof Timestamp
                            ? row.getObject(column + 1, OffsetDateTime.class) : row.getObject(column + 1);
                }
                rows.add(values);
            }
        }
        return rows;
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        try (PreparedStatement prepared = connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (Object[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    prepared.setObject(column + 1, row[column]);
                }
                prepared.addBatch();
            }
            prepared.executeBatch();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Measures all blocks but the first two, in which code is still being compiled. */
    private static final class Stopwatch {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private long wall;
        private long cpu;
        private long events;

        void run(int block, Work work) throws Exception {
            long begun = System.nanoTime();
            long begunCpu = THREADS.getCurrentThreadCpuTime();
            work.run();
            if (block >= 2) {
                wall += System.nanoTime() - begun;
                cpu += THREADS.getCurrentThreadCpuTime() - begunCpu;
                events += BLOCK;
            }
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f/s, %.1f us of this thread's CPU each", events * 1e9 / wall, cpu / 1e3 / events);
        }
    }
}
