package org.ceasefiremonitor.projections.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long one page takes in a long register, at its beginning and deep inside; run like {@link ViolationRebuildCampaign}. */
@Tag("campaign")
class ViolationPagingCampaign {

    private static final int REPORTS = 40_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_page_takes_no_longer_deep_in_a_list_than_at_its_beginning(Database database) throws Exception {
        DataSource dataSource = database == Database.H2
                ? Database.migrate(JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("views"), "sa", "")) : database.migrated();
        Feed feed = new Feed(dataSource);
        feed.to(new ViolationProjection(feed.writer(), feed.jdbc()));
        for (int block = 0; block < REPORTS / 10_000; block++) {
            Reports log = new Reports(block * 10_000L);
            for (int i = block * 10_000; i < (block + 1) * 10_000; i++) {
                String zone = i % 10 == 0 ? "small" : "large";
                log.report("v" + Integer.toHexString(i * 0x9E3779B9), Reports.report(i % 3 == 0 ? Kind.HEAT : Kind.SHOT, (i * 7919) % REPORTS, "UNKNOWN",
                        org.ceasefiremonitor.core.marking.Marking.GREEN, "text " + i, 30 + i % 1000 / 100.0, 45 + i % 777 / 100.0), "observers", zone);
            }
            feed.deliver(log.messages(), 1000);
        }
        feed.jdbc().sql("analyze").update();
        ViolationQueries queries = new ViolationQueries(feed.reader());
        Reader reader = Reader.of(new ParticipantId("observers"));
        Map<String, ViolationFilter> filters = new LinkedHashMap<>();
        ViolationFilter all = ViolationFilter.ALL;
        filters.put("all", all);
        filters.put("large zone", zone("large"));
        filters.put("small zone", zone("small"));
        Instant middle = Reports.OBSERVED.plusSeconds(60L * REPORTS / 2);
        filters.put("observed in one day", new ViolationFilter(all.zone(), middle, middle.plusSeconds(86_400), null, null, null, all.kind(), all.severity(), all.side(),
                all.weapon(), all.means(), all.source(), all.reliability(), all.credibility(), null, List.of(), null));
        filters.put("box", new ViolationFilter(all.zone(), null, null, null, null, Box.valueOf("33.1,46.2,33.3,46.4"), all.kind(), all.severity(), all.side(),
                all.weapon(), all.means(), all.source(), all.reliability(), all.credibility(), null, List.of(), null));
        filters.put("violations", new ViolationFilter(all.zone(), null, null, null, null, null, all.kind(), all.severity(), all.side(),
                all.weapon(), all.means(), all.source(), all.reliability(), all.credibility(), null, List.of(), KindClass.VIOLATION));
        filters.forEach((name, filter) -> {
            for (ViolationOrder order : ViolationOrder.values()) {
                String cursor = null;
                long[] nanos = new long[12];
                int pages = 0;
                for (; pages < nanos.length; pages++) {
                    long begun = System.nanoTime();
                    Page<Violation> page = queries.list(filter, order, new Paging(100, cursor), reader, null);
                    nanos[pages] = System.nanoTime() - begun;
                    cursor = page.next();
                    if (cursor == null) {
                        break;
                    }
                }
                System.out.printf("%s, %s, %s: first page %.1f ms, page %d %.1f ms%n", database, name, order, nanos[0] / 1e6, pages, nanos[Math.min(pages, 11)] / 1e6);
            }
        });
        assertThat(queries.find(new ViolationId("v0"), reader, null).found()).isPresent();
    }

    private static ViolationFilter zone(String zone) {
        ViolationFilter all = ViolationFilter.ALL;
        return new ViolationFilter(List.of(new ZoneId(zone)), null, null, null, null, null, all.kind(), all.severity(), all.side(), all.weapon(), all.means(), all.source(),
                all.reliability(), all.credibility(), null, List.of(), null);
    }
}
