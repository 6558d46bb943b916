package org.ceasefiremonitor.projections.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.statistics.Breakdown;
import org.ceasefiremonitor.projections.statistics.Days;
import org.ceasefiremonitor.projections.statistics.StatisticsFilter;
import org.ceasefiremonitor.projections.statistics.StatisticsQueries;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How long pages of a long register take: the first, the middle and the last one of every list that is offered, in every order, of the present
 * and of the past. {@code mvn -Pcampaign -pl monitoring-projections -am test -Dtest=ViolationPagingCampaign -Dregister.reports=1000000
 * -Dsurefire.failIfNoSpecifiedTests=false}; one database alone by
 * {@code -Dregister.database=POSTGRESQL}, some lists alone by a part of their names, {@code -Dregister.lists=zone}.
 */
@Tag("campaign")
class ViolationPagingCampaign {

    private static final int REPORTS = Integer.getInteger("register.reports", 40_000);
    private static final String ONLY = System.getProperty("register.database", "");
    private static final String LISTS = System.getProperty("register.lists", "");
    private static final int BLOCK = 20_000;
    private static final int TRIES = 7;
    private static final Reader READER = Reader.of(new ParticipantId("observers"));
    private static final ViolationFilter ALL = ViolationFilter.ALL;
    private static final ImportId IMPORT = new ImportId("import-1");

    @TempDir
    private Path folder;
    private Feed feed;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Double> slowest = new TreeMap<>();

    /** What the reports hold: everything is spread evenly, so that a list with a share of 1/n has a page of 100 in any n * 100 reports. */
    private static Report report(int i) {
        Report plain = Reports.report(i % 3 == 0 ? Kind.HEAT : i % 50 == 1 ? Kind.GROUND_ASSAULT : Kind.SHOT, (int) ((long) i * 7919 % REPORTS),
                i % 4 == 0 ? "river-state" : i % 40 == 1 ? "BUFFER" : "harbour-state", Marking.GREEN, i % 10 == 0 ? "bridge " + i : "text " + i,
                30 + i % 1000 / 100.0, 45 + i % 777 / 100.0);
        return new Report(i % 100 == 7 ? "post-9" : plain.source(), i % 20 == 3 ? Means.RADAR : plain.means(), plain.observerPosition(), plain.place(),
                plain.observed(), plain.kind(), plain.movement(), plain.flightDirection(), i % 25 == 2 ? WeaponClass.TANK : plain.weaponClass(),
                plain.weaponDetail(), plain.count(), plain.side(), plain.casualties(), i % 10 == 4 ? Reliability.A : plain.reliability(), plain.credibility(),
                plain.narrative(), plain.evidence(), plain.attribution(), i % 30 == 11 ? IMPORT : plain.importId(), plain.marking(), null);
    }

    private void fill(Database database) throws Exception {
        DataSource dataSource = database == Database.H2
                ? Database.migrate(JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("views") + ";CACHE_SIZE=1000000", "sa", "")) : database.migrated();
        feed = new Feed(dataSource);
        feed.to(new ViolationProjection(feed.writer(), feed.jdbc()));
        long begun = System.nanoTime();
        for (int block = 0; block < REPORTS / BLOCK; block++) {
            Reports log = new Reports((long) block * BLOCK);
            for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
                Report report = report(i);
                String zone = i % 10 == 0 ? "small" : "large";
                Assessment assessment = report.kind() == Kind.HEAT ? Reports.observation() : Reports.violation(i % 30 == 5 ? Severity.S3 : Severity.S1);
                log.report("v" + Integer.toHexString(i * 0x9E3779B9), report, "observers", new TreeMap<>(Map.of(new org.ceasefiremonitor.core.identity.ZoneId(zone), assessment)));
            }
            feed.deliver(log.messages(), 1000);
        }
        System.out.printf(Locale.ROOT, "%s: %d reports in %.0f s%n", database, REPORTS, (System.nanoTime() - begun) / 1e9);
        feed.jdbc().sql(database == Database.H2 ? "analyze" : "vacuum analyze").update();
    }

    /**
     * A list that is offered.
     *
     * @param filter what is asked
     * @param share  one in how many reports it holds
     */
    private record Asked(ViolationFilter filter, int share) {
    }

    private static Map<String, Asked> lists() {
        Map<String, Asked> lists = new LinkedHashMap<>();
        Instant middle = Reports.OBSERVED.plusSeconds(60L * REPORTS / 2);
        Instant recorded = Feed.BEGINNING.plusSeconds(REPORTS / 2);
        lists.put("all", new Asked(ALL, 1));
        lists.put("zone, large", new Asked(with(f -> f.zones = List.of("large")), 1));
        lists.put("zone, small", new Asked(with(f -> f.zones = List.of("small")), 10));
        lists.put("two zones", new Asked(with(f -> f.zones = List.of("small", "large")), 1));
        lists.put("observed, half", new Asked(with(f -> f.observedTo = middle), 2));
        lists.put("recorded, half", new Asked(with(f -> f.recordedTo = recorded), 2));
        lists.put("box, 1 in 20", new Asked(with(f -> f.box = "30,45,40,45.4"), 20));
        lists.put("kind, 1 in 3", new Asked(with(f -> f.kinds = List.of(Kind.HEAT)), 3));
        lists.put("kind, 1 in 75", new Asked(with(f -> f.kinds = List.of(Kind.GROUND_ASSAULT)), 75));
        lists.put("severity, 1 in 45", new Asked(with(f -> f.severities = List.of(Severity.S3)), 45));
        lists.put("side, 1 in 40", new Asked(with(f -> f.sides = List.of("BUFFER")), 40));
        lists.put("weapon, 1 in 25", new Asked(with(f -> f.weapons = List.of(WeaponClass.TANK)), 25));
        lists.put("means, 1 in 20", new Asked(with(f -> f.means = List.of(Means.RADAR)), 20));
        lists.put("source, 1 in 100", new Asked(with(f -> f.sources = List.of("post-9")), 100));
        lists.put("reliability, 1 in 10", new Asked(with(f -> f.reliabilities = List.of(Reliability.A)), 10));
        lists.put("credibility, all", new Asked(with(f -> f.credibilities = List.of(2)), 1));
        lists.put("text, 1 in 10", new Asked(with(f -> f.text = "bridge"), 10));
        lists.put("state, all", new Asked(with(f -> f.states = List.of(ViolationState.RECORDED)), 1));
        lists.put("import, 1 in 30", new Asked(with(f -> f.importId = IMPORT), 30));
        lists.put("violations", new Asked(with(f -> f.classed = KindClass.VIOLATION), 2));
        return lists;
    }

    @ParameterizedTest
    @EnumSource
    void no_page_takes_over_five_times_as_long_as_the_fastest_of_its_list(Database database) throws Exception {
        if (!ONLY.isEmpty() && !ONLY.equals(database.name())) {
            return;
        }
        fill(database);
        ViolationQueries queries = new ViolationQueries(feed.reader());
        long scanned = fullScans(database);
        Map<String, Asked> lists = lists();
        lists.keySet().removeIf(name -> !name.contains(LISTS));
        lists.forEach((name, asked) -> {
            for (ViolationOrder order : ViolationOrder.values()) {
                measure(name + ", " + order, cursors(asked, order, REPORTS - 1L).stream().<Supplier<Integer>>map(cursor -> () ->
                        queries.list(asked.filter(), order, new Paging(100, cursor), READER, null).items().size()).toList());
            }
        });
        for (long asOf : new long[] {REPORTS / 2, REPORTS - 10L}) {
            measure("as of " + asOf + ", OBSERVED", cursors(new Asked(ALL, asOf < REPORTS * 0.9 ? 2 : 1), ViolationOrder.OBSERVED, asOf).stream()
                    .<Supplier<Integer>>map(cursor -> () -> queries.list(ALL, ViolationOrder.OBSERVED, new Paging(100, cursor), READER, asOf).items().size()).toList());
        }
        assertThat(fullScans(database) - scanned).as("scans of the whole register or of all its zones that PostgreSQL has counted for all lists").isZero();
        StatisticsQueries statistics = new StatisticsQueries(feed.reader());
        LocalDate first = Reports.OBSERVED.atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate last = Reports.OBSERVED.plusSeconds(60L * REPORTS).atOffset(ZoneOffset.UTC).toLocalDate();
        for (Set<Breakdown> by : List.<Set<Breakdown>>of(EnumSet.of(Breakdown.DAY), EnumSet.of(Breakdown.DAY, Breakdown.ZONE, Breakdown.KIND))) {
            for (Long asOf : new Long[] {null, REPORTS / 2L}) {
                measure("statistics by " + by + " as of " + asOf, List.of(first.plusDays(1), first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2), last.minusDays(40))
                        .stream().<Supplier<Integer>>map(day -> () -> statistics.list(new StatisticsFilter(by, new Days(Days.Named.REPORTING, ZoneId.of("Europe/Kyiv")),
                                day, day.plusDays(29), List.of(), List.of(), List.of()), new Paging(30, null), READER, asOf).items().size()).toList());
            }
        }
        System.out.println(String.join("\n", lines));
        assertThat(slowest).as("lists that grow slow").isEmpty();
    }

    /** How often PostgreSQL has read the whole register, up to now; of H2 nothing is known. */
    private long fullScans(Database database) {
        if (database == Database.H2) {
            return 0;
        }
        String counted = "select coalesce(sum(seq_scan), 0) from pg_stat_user_tables where relname like ?";
        long before = feed.jdbc().sql(counted).param("view_import").query(Long.class).single();
        feed.jdbc().sql("select count(*) from view_import").query(Long.class).single();
        // What a connection did is counted some time later, in turn.
        org.awaitility.Awaitility.await().until(() -> feed.jdbc().sql(counted).param("view_import").query(Long.class).single() > before);
        return feed.jdbc().sql(counted).param("view_violation%").query(Long.class).single();
    }

    /** Cursors of the first, the middle and the last full page, of which the first is absent. */
    private static List<String> cursors(Asked asked, ViolationOrder order, long asOf) {
        List<String> cursors = new ArrayList<>(Arrays.asList((String) null));
        boolean halved = asked.filter().observedTo() != null || asked.filter().recordedTo() != null;
        boolean itsOwnOrder = asked.filter().observedTo() != null && order.byObservation() || asked.filter().recordedTo() != null && !order.byObservation();
        double end = halved && itsOwnOrder ? 0.5 : asOf < REPORTS * 0.9 && !order.byObservation() ? 0.5 : 1;
        double tail = 130.0 * asked.share() / (itsOwnOrder ? 2 : 1) / REPORTS;
        for (double part : new double[] {end / 2, order.descending() ? tail : end - tail}) {
            Instant instant = order.byObservation() ? Reports.OBSERVED.plusSeconds(60L * Math.round(part * REPORTS)) : Feed.BEGINNING.plusSeconds(Math.round(part * REPORTS));
            Page<String> page = new Paging(1, null).page(asOf, asked.filter() + " " + order, List.of("this", "next"), item -> List.of(instant, "v"));
            cursors.add(page.next());
        }
        return cursors;
    }

    private void measure(String name, List<Supplier<Integer>> pages) {
        double[] millis = new double[pages.size()];
        int[] items = new int[pages.size()];
        for (int page = 0; page < millis.length; page++) {
            millis[page] = Double.MAX_VALUE;
            for (int i = 0; i < TRIES && (i < 2 || millis[page] < 500); i++) {
                long begun = System.nanoTime();
                items[page] = pages.get(page).get();
                millis[page] = Math.min(millis[page], (System.nanoTime() - begun) / 1e6);
            }
        }
        double ratio = Arrays.stream(millis).max().orElseThrow() / Arrays.stream(millis).min().orElseThrow();
        lines.add(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f | %s |", name, millis[0], millis[1], millis[2], ratio, Arrays.toString(items)));
        // Within a few milliseconds the ratio is that of the noise.
        if (ratio > 5 && Arrays.stream(millis).max().orElseThrow() > 20) {
            slowest.put(name, ratio);
        }
    }

    /** A filter in the making. */
    private static final class Making {
        private List<String> zones = List.of();
        private Instant observedTo;
        private Instant recordedTo;
        private String box;
        private List<Kind> kinds = List.of();
        private List<Severity> severities = List.of();
        private List<String> sides = List.of();
        private List<WeaponClass> weapons = List.of();
        private List<Means> means = List.of();
        private List<String> sources = List.of();
        private List<Reliability> reliabilities = List.of();
        private List<Integer> credibilities = List.of();
        private String text;
        private List<ViolationState> states = List.of();
        private KindClass classed;
        private ImportId importId;
    }

    private interface Choice {
        void of(Making filter);
    }

    private static ViolationFilter with(Choice choice) {
        Making making = new Making();
        choice.of(making);
        return new ViolationFilter(making.zones.stream().map(org.ceasefiremonitor.core.identity.ZoneId::new).toList(), null, making.observedTo, null, making.recordedTo,
                making.box == null ? null : Box.valueOf(making.box), making.kinds, making.severities, making.sides, making.weapons, making.means, making.sources,
                making.reliabilities, making.credibilities, making.text, making.states, making.classed, making.importId);
    }
}
