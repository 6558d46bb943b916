package org.ceasefiremonitor.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ceasefiremonitor.api.benchmark.Figure.Goal.atLeast;
import static org.ceasefiremonitor.api.benchmark.Figure.Goal.atMost;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.zone.ViolationReported;
import org.ceasefiremonitor.outside.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The benchmark: the node on PostgreSQL with fsync on, beside vanilla Axon and the raw limit of the same database, in one run after warm-up.
 * {@code -Pthorough} runs it small, to see that everything can still be measured; {@code -Pbenchmark} runs it at full size. The figures go to
 * {@code target/benchmark}; {@code -Dbenchmark.subject=http} measures that alone. It asserts that all was recorded and that the figures are whole, and never a speed.
 */
class BenchmarkTest {

    /** What alone is measured: commands, http, bulk, visible, overlap, register or start. */
    private static final String SUBJECT = System.getProperty("benchmark.subject", "all");
    private static final String ALL = "all";
    private static final int RUN = 500;
    private static final int OFTEN = 32;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String VISIBLE = "acknowledged to visible";
    private static final List<String> TABLES = List.of("view_violation", "view_violation_zone", "view_zone_hour", "view_zone_total");

    private final Scale scale = Scale.chosen();
    private final Figures figures = new Figures(scale);
    private @Nullable Double vanillaRebuild;
    private @Nullable Double vanillaP50;
    private @Nullable Double vanillaP99;

    @TempDir
    private Path directory;

    @Test
    @Tag("thorough")
    void every_subject_is_measured_beside_what_it_is_compared_with() throws Exception {
        if (measured("commands") || measured("http") || measured("bulk")) {
            commands();
        }
        if (measured("visible")) {
            visible();
        }
        if (measured("overlap")) {
            zonesOverEachOther();
        }
        if (measured("register")) {
            register();
        }
        if (measured("start")) {
            startUp();
        }
        figures.write(Path.of("target/benchmark"));
        System.out.println(figures.table());

        if (SUBJECT.equals(ALL)) {
            assertThat(figures.all()).extracting(Figure::what).containsOnly("commands in process", "one hot zone, in process", "commands over HTTP",
                    "commands over HTTP, slowest hundredth", "bulk over HTTP, runs of one zone", "bulk over HTTP", VISIBLE, VISIBLE + ", slowest hundredth",
                    "commands in process, six zones each", "rebuild of the register", "page of the register", "page of the register, slowest hundredth",
                    "start to first answer", "idle memory");
        } else {
            assertThat(figures.all()).isNotEmpty();
        }
        assertThat(figures.all()).allSatisfy(figure -> {
            assertThat(figure.project()).isPositive().isFinite();
            assertThat(figure.raw() == null || figure.raw() > 0).isTrue();
            assertThat(figure.vanilla() == null || figure.vanilla() > 0).isTrue();
            assertThat(figures.table()).contains("| " + figure.what() + " | " + figure.conditions() + " |");
        });
        JsonNode json = new JsonMapper().readTree(directory.getFileSystem().getPath("target/benchmark/benchmark.json"));
        assertThat(json.path("figures").size()).isEqualTo(figures.all().size());
        assertThat(json.path("machine").path("processors").asString()).startsWith("" + Runtime.getRuntime().availableProcessors());
    }

    @Test
    void a_goal_is_met_at_its_bound_and_on_its_better_side() {
        assertThat(figure(10, atLeast(10)).met()).isTrue();
        assertThat(figure(9, atLeast(10)).met()).isFalse();
        assertThat(figure(10, atMost(10)).met()).isTrue();
        assertThat(figure(11, atMost(10)).met()).isFalse();
        assertThat(figure(11, null).met()).isNull();
        assertThat(figure(10, null).ofRaw()).isEqualTo(0.5);
    }

    private static boolean measured(String subject) {
        return SUBJECT.equals(subject) || SUBJECT.equals(ALL);
    }

    private static Figure figure(double value, Figure.Goal goal) {
        return new Figure("what", "how", "1", value, null, 20.0, goal);
    }

    private void commands() throws Exception {
        var url = TestDatabase.POSTGRESQL.fresh();
        try (var node = Node.start(url); var vanilla = new VanillaAxon(TestDatabase.POSTGRESQL.fresh());
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            figures.machine("database", "PostgreSQL " + node.jdbc().sql("show server_version").query(String.class).single()
                    + ", fsync and synchronous_commit on");
            new Ceasefire(node::uri).establish(scale.zones, 1);
            node.get(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::shutDown);
            var reports = new Reports(node, scale.zones);
            Load.run(OFTEN, scale.warm, reports::report);
            var events = reports.sample(5_000);
            var oneZone = events.stream().filter(event -> event.zoneId().equals(events.getFirst().zoneId())).toList();
            Load.Request axon = () -> vanilla.record(any(events));
            Load.run(8, scale.warm.dividedBy(4), axon);
            try (var raw = new RawGroupCommit(url, 1)) {
                Load.run(OFTEN, scale.warm.dividedBy(8), raw::request);
                if (measured("commands")) {
                    for (int clients : new int[] {1, 8, OFTEN}) {
                        var results = Load.alternating(scale, clients, reports::report, axon, raw::request);
                        rate("commands in process", clients + " clients, " + scale.zones + " zones, views stopped", results,
                                clients == OFTEN ? atLeast(15_000) : null);
                    }
                    rate("one hot zone, in process", OFTEN + " clients, views stopped",
                            Load.alternating(scale, OFTEN, () -> reports.report(0), () -> vanilla.record(any(oneZone)), raw::request), atLeast(2_000));
                }
                if (measured("http")) {
                    http(node, reports, pool);
                }
                if (measured("bulk")) {
                    bulk(node, reports, raw);
                }
            }
            assertThat(reports.recorded()).isEqualTo(reports.made());
            if (SUBJECT.equals(ALL)) {
                vanillaVisible(vanilla, events);
                vanillaRebuild = vanilla.rebuild();
            }
        }
    }

    private static ViolationReported any(List<ViolationReported> events) {
        return events.get(ThreadLocalRandom.current().nextInt(events.size()));
    }

    private void rate(String what, String conditions, List<Load.Result> results, Figure.Goal goal) {
        figures.add(new Figure(what, conditions, "1/s", results.get(0).perSecond(), results.get(1).perSecond(), results.get(2).perSecond(), goal));
    }

    private void http(Node node, Reports reports, java.util.concurrent.Executor executor) throws Exception {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(executor).build();
        Load.Request post = () -> expect(201, client, HttpRequest.newBuilder(node.uri("/api/v1/commands/ReportViolation"))
                .header("Content-Type", "application/json").header("Actor", Ceasefire.MONITOR).POST(BodyPublishers.ofString(reports.body())));
        Load.Request constant = () -> expect(200, client, HttpRequest.newBuilder(node.uri("/swagger-ui/index.css")));
        Load.run(OFTEN, scale.warm.dividedBy(2), post);
        for (int clients : new int[] {1, OFTEN}) {
            var results = Load.alternating(scale, clients, post, constant);
            var conditions = clients + " connections, views stopped; raw is a constant GET";
            figures.add(new Figure("commands over HTTP", conditions, "1/s", results.get(0).perSecond(), null, results.get(1).perSecond(),
                    clients == OFTEN ? atLeast(8_000) : null));
            figures.add(new Figure("commands over HTTP, slowest hundredth", conditions, "ms", results.get(0).p99(), null, results.get(1).p99(),
                    clients == OFTEN ? atMost(25) : null));
        }
    }

    private static void expect(int status, HttpClient client, HttpRequest.Builder request) throws Exception {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private void bulk(Node node, Reports reports, RawGroupCommit raw) throws Exception {
        var ceasefire = new Ceasefire(node::uri);
        int lines = scale == Scale.SMALL ? RUN : 20 * RUN;
        for (boolean hot : new boolean[] {true, false}) {
            Load.Request stream = () -> {
                var body = new StringBuilder();
                for (int i = 0; i < lines; i++) {
                    body.append(Ceasefire.line("ReportViolation", hot ? reports.body(0) : reports.body()));
                }
                try (var answers = ceasefire.stream(Ceasefire.MONITOR, body.toString()).body()) {
                    assertThat(answers.filter(line -> line.contains("\"status\":201")).count()).isEqualTo(lines);
                }
            };
            var results = Load.alternating(scale, 1, stream, () -> raw.request(RUN));
            figures.add(new Figure(hot ? "bulk over HTTP, runs of one zone" : "bulk over HTTP", "1 connection, " + lines
                    + " lines a request, views stopped", "1/s", results.get(0).perSecond() * lines, null, results.get(1).perSecond() * RUN, atLeast(20_000)));
        }
    }

    private void vanillaVisible(VanillaAxon vanilla, List<ViolationReported> events) throws Exception {
        LongPredicate visible = vanilla.visible()::contains;
        var delays = Visibility.delays(20, scale == Scale.SMALL ? 10 : 200, () -> vanilla.record(any(events)), () -> visible);
        vanillaP50 = Load.millis(delays, 50);
        vanillaP99 = Load.millis(delays, 99);
    }

    private void visible() throws Exception {
        var url = TestDatabase.POSTGRESQL.fresh();
        int zones = Math.min(scale.zones, 200);
        int count = scale == Scale.SMALL ? 100 : 10_000;
        try (var node = Node.start(url); var connection = TestDatabase.open(url);
                var look = connection.prepareStatement("select position from view_position where view = 'violations'")) {
            new Ceasefire(node::uri).establish(zones, 1);
            var reports = new Reports(node, zones);
            long[] delays = {};
            for (int run = 0; run < 2; run++) {
                delays = Visibility.delays(scale == Scale.SMALL ? 50 : 500, count, reports::report, () -> {
                    try (var rows = look.executeQuery()) {
                        rows.next();
                        long reached = rows.getLong(1);
                        return position -> position <= reached;
                    }
                });
            }
            var conditions = (scale == Scale.SMALL ? 50 : 500) + " commands a second in process; vanilla 20";
            figures.add(new Figure(VISIBLE, conditions, "ms", Load.millis(delays, 50), vanillaP50, null, atMost(10)));
            figures.add(new Figure(VISIBLE + ", slowest hundredth", conditions, "ms", Load.millis(delays, 99), vanillaP99, null, atMost(50)));
        }
    }

    private void zonesOverEachOther() throws Exception {
        var url = TestDatabase.POSTGRESQL.fresh();
        int places = Math.max(3, scale.zones / 6);
        try (var node = Node.start(url)) {
            new Ceasefire(node::uri).establish(places, 6);
            node.get(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::shutDown);
            var reports = new Reports(node, places);
            Load.run(OFTEN, scale.warm.dividedBy(4), reports::report);
            try (var raw = new RawGroupCommit(url, 6)) {
                Load.run(OFTEN, scale.warm.dividedBy(8), raw::request);
                var results = Load.alternating(scale, OFTEN, reports::report, raw::request);
                figures.add(new Figure("commands in process, six zones each", OFTEN + " clients, " + places * 6 + " zones, views stopped", "1/s",
                        results.get(0).perSecond(), null, results.get(1).perSecond(), null));
            }
            assertThat(reports.recorded()).isEqualTo(reports.made());
        }
    }

    private void register() throws Exception {
        var url = TestDatabase.POSTGRESQL.fresh();
        var jdbc = JdbcClient.create(new DriverManagerDataSource(url));
        try (var node = Node.start(url)) {
            LongLog.begin(node);
        }
        LongLog.lengthen(jdbc, scale.reports);
        try (var node = Node.start(url)) {
            var http = new Http(node.uri("/").getPort()).as(Ceasefire.REGISTRAR);
            var seconds = new ArrayList<Double>();
            for (int round = 0; round < scale.rounds; round++) {
                long begin = System.nanoTime();
                assertThat(http.post("/api/v1/rebuilds", "{\"views\":[\"violations\"],\"reason\":\"to measure\"}").status()).isEqualTo(202);
                await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20))
                        .until(() -> http.read("/api/v1/rebuilds/violations").json().path("state").asString().equals("DONE"));
                seconds.add((System.nanoTime() - begin) / 1e9);
            }
            seconds.sort(null);
            figures.add(new Figure("rebuild of the register", scale.reports + " reports in 50 zones; raw is the database copying the same rows", "1/s",
                    scale.reports / seconds.get(seconds.size() / 2), vanillaRebuild, scale.reports / copied(jdbc), atLeast(100_000)));
            pages(url, http);
        }
    }

    /** Seconds in which the database itself copies the rows of the register into tables with the same indexes. */
    private static double copied(JdbcClient jdbc) {
        int slot = jdbc.sql("select slot from view_position where view = 'violations'").query(Integer.class).single();
        var side = slot == 0 ? "" : "side" + slot + ".";
        long begin = System.nanoTime();
        for (var table : TABLES) {
            jdbc.sql("create table raw_" + table + " (like " + side + table + " including all)").update();
            jdbc.sql("insert into raw_" + table + " select * from " + side + table).update();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void pages(String url, Http http) throws Exception {
        var next = new ArrayList<>(List.of("observed", "-observed", "recorded", "-recorded"));
        var starts = next.stream().collect(Collectors.toMap(sort -> sort, sort -> "/api/v1/violations?limit=100&sort="
                + sort.replace("-", "") + "&order=" + (sort.startsWith("-") ? "desc" : "asc")));
        var at = new java.util.HashMap<>(starts);
        var turn = new AtomicInteger();
        Load.Request page = () -> {
            var sort = next.get(turn.getAndIncrement() % next.size());
            var answer = http.read(at.get(sort));
            assertThat(answer.status()).isEqualTo(200);
            var following = answer.json().path("next").asString("");
            at.put(sort, following.isEmpty() ? starts.get(sort) : following.replaceFirst("^https?://[^/]+", ""));
        };
        try (var connection = TestDatabase.open(url);
                var rows = connection.prepareStatement("select * from event where position >= ? order by position limit 100")) {
            Load.Request raw = () -> {
                rows.setLong(1, ThreadLocalRandom.current().nextInt(scale.reports));
                try (var read = rows.executeQuery()) {
                    while (read.next()) {
                        read.getString("payload");
                    }
                }
            };
            for (int i = 0; i < scale.pages; i++) {
                page.run();
            }
            var results = Load.alternating(scale, 1, page, raw);
            var conditions = "100 of " + scale.reports + " over HTTP, each sort in turn, page after page; raw reads as many events";
            figures.add(new Figure("page of the register", conditions, "ms", results.get(0).p50(), null, results.get(1).p50(), null));
            figures.add(new Figure("page of the register, slowest hundredth", conditions, "ms", results.get(0).p99(), null, results.get(1).p99(), atMost(50)));
        }
    }

    private void startUp() throws Exception {
        var starts = new StartUp(directory);
        var ways = starts.ways(scale == Scale.FULL);
        if (scale == Scale.FULL && !ways.containsKey(StartUp.CACHED)) {
            figures.machine("AOT cache", "NOT MEASURED: that takes Java " + StartUp.CACHE_SINCE + ", this is " + Runtime.version().feature());
        }
        var last = List.copyOf(ways.keySet()).getLast();
        for (Map.Entry<String, List<String>> way : ways.entrySet()) {
            if (scale == Scale.FULL || way.getKey().equals(last)) {
                start(starts, way.getKey(), way.getValue());
            }
        }
    }

    private void start(StartUp starts, String name, List<String> way) throws Exception {
        boolean cached = name.startsWith(StartUp.CACHED);
        var first = new double[scale.rounds];
        var again = new double[scale.rounds];
        for (int round = 0; round < scale.rounds; round++) {
            var data = starts.unused();
            first[round] = starts.start(way, data, Duration.ZERO).seconds();
            var idle = round + 1 == scale.rounds ? scale.idle : Duration.ZERO;
            var started = starts.start(way, data, idle);
            again[round] = started.seconds();
            if (round + 1 == scale.rounds) {
                figures.add(new Figure("idle memory", name + ", H2, " + idle.toSeconds() + " s after the first answer", "MiB", started.mebibytes(),
                        null, null, cached ? atMost(300) : null));
            }
        }
        Arrays.sort(first);
        Arrays.sort(again);
        figures.add(new Figure("start to first answer", name + ", H2, nothing there", "s", first[first.length / 2], null, null, cached ? atMost(2) : null));
        figures.add(new Figure("start to first answer", name + ", H2, started before", "s", again[again.length / 2], null, null,
                cached ? atMost(2) : null));
    }
}
