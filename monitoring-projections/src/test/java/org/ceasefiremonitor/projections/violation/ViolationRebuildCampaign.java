package org.ceasefiremonitor.projections.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static final int EVENTS = 100_000;
    private static final int BLOCK = 10_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_register_takes_in_events_as_fast_as_it_should(Database database) throws Exception {
        for (int batch : new int[] {500, 1000}) {
            DataSource dataSource = database == Database.H2
                    ? Database.migrate(JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("views" + batch), "sa", ""))
                    : database.migrated();
            Feed feed = new Feed(dataSource);
            feed.to(new ViolationProjection(feed.writer(), feed.jdbc()));
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long wall = 0;
            long cpu = 0;
            for (int block = 0; block < EVENTS / BLOCK; block++) {
                List<EventMessage<?>> messages = new ArrayList<>(BLOCK);
                for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
                    ZoneId zone = new ZoneId("zone-" + i % 50);
                    Report report = Reports.plain(i % 40_000);
                    messages.add(Feed.message(i, new ViolationReported(new ViolationId("v" + Integer.toHexString(i * 0x9E3779B9)), zone, List.of(zone), 1, report,
                            Reports.violation(Severity.S1), report.observed().to()), "observers"));
                }
                long begun = System.nanoTime();
                long begunCpu = threads.getCurrentThreadCpuTime();
                feed.deliver(messages, batch);
                if (block >= 3) {
                    wall += System.nanoTime() - begun;
                    cpu += threads.getCurrentThreadCpuTime() - begunCpu;
                }
            }
            double measured = EVENTS - 3.0 * BLOCK;
            System.out.printf("%s, batches of %d: %.0f events/s, %.1f us of the thread's CPU each%n", database, batch, measured * 1e9 / wall, cpu / measured / 1000);
            assertThat(feed.position("violations")).isEqualTo(EVENTS - 1);
        }
    }
}
