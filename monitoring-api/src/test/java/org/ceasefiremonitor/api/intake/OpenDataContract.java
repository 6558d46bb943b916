package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.ceasefiremonitor.api.CeasefireMonitor;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Published data are imported into a node with a zone for each of Ukraine's 27 regions and one that overlaps them. The importer and the node
 * are killed on the way and go on. What the node then holds for each zone and month is what a program in Python counts in the raw files.
 * Then one import is retracted, with another kill on the way, and the views are compared with those of a node that never had it.
 */
abstract class OpenDataContract {

    private static final String REGIONS = "geo/ukraine_adm1_geoboundaries.geojson";
    private static final String BOX = "36,47,40,50";
    private static final String MONITOR = "participant=mech; person=importer; capacity=MONITOR";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    /** An incident's command has two or three times as many, and most rows of some stretches repeat earlier ones. */
    private static final long BYTES_OF_A_COMMAND = 400;

    private final TestDatabase database;
    private final int most;
    private final List<Source> others;
    @TempDir
    private Path directory;
    private SharedData data;
    private NodeProcess node;

    /**
     * @param database where the nodes keep everything
     * @param most     rows of each file that are read at most
     * @param others   what is imported beside the incidents
     */
    OpenDataContract(TestDatabase database, int most, List<Source> others) {
        this.database = database;
        this.most = most;
        this.others = others;
    }

    /** A file, how it is read, and by which clock its months are counted. */
    record Source(String name, String file, String timeZone, boolean pointsAreTheSources) {
    }

    private static final Source INCIDENTS = new Source("viina-incidents", "incidents/viina_incidents_2023-04_2024-06.csv.gz", "Europe/Kyiv", true);
    private static final Source HEAT = new Source("firms", "sensors/firms_ukraine_2023.csv.gz", "UTC", true);
    private static final Source SIRENS = new Source("air-raid-sirens", "sensors/sirens_official_2023-01_2024-04.csv.gz", "UTC", false);
    /** One file of each sensor. */
    static final List<Source> SENSORS = List.of(HEAT, SIRENS);
    static final List<Source> ALL = List.of(
            new Source("viina-reports", "incidents/viina_reports_with_sources_2023-01_2024-06.csv", "Europe/Kyiv", true), HEAT,
            new Source("firms", "sensors/firms_viirs_2026-06-24_2026-06-27.csv.gz", "UTC", true), SIRENS,
            new Source("air-raid-sirens", "sensors/sirens_volunteer_2023-01_2024-06.csv.gz", "UTC", false));

    /** One run of the import. */
    private record Run(int code, String out, String err, double seconds) {

        long count(String what) {
            return out.lines().filter(line -> line.strip().matches("[0-9,]+ " + what + ".*")).findFirst()
                    .map(line -> Long.parseLong(line.strip().split(" ")[0].replace(",", ""))).orElseThrow(() -> new AssertionError(out));
        }

        String importId() {
            return out.lines().filter(line -> line.startsWith("Import ")).findFirst().map(line -> line.split("[ ,]")[1])
                    .orElseThrow(() -> new AssertionError(out));
        }
    }

    @AfterEach
    void stop() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void what_is_imported_is_what_the_files_hold_through_kills_and_a_retraction_leaves_only_history() throws Exception {
        data = SharedData.orSkip("the import of VIINA, FIRMS and sirens");
        var url = database.fresh();
        node = start(url);
        establish(node);

        var incidents = importThroughKills(url);
        for (var source : others) {
            verify(source, run(node, source, file(source)));
        }
        var seen = new OpenDataViews(node.uri(""));
        assertThat(List.of("HEAT", "AIR_ALARM")).as("heat and alarms are observations").map(seen::counted).allSatisfy(cell -> {
            assertThat(cell.path("violations").asLong(-1)).isZero();
            assertThat(cell.path("observations").asLong()).isPositive();
        });

        retractThroughAKill(url, incidents);
        var after = new OpenDataViews(node.uri("")).everything(directory.resolve("after.ndjson"));

        node.close();
        node = start(database.fresh());
        establish(node);
        for (var source : others) {
            assertThat(run(node, source, file(source)).code()).isZero();
        }
        var never = new OpenDataViews(node.uri("")).everything(directory.resolve("never.ndjson"));
        assertThat(after.zones()).as("states of the zones").isEqualTo(never.zones());
        assertThat(after.statistics()).as("statistics").isEqualTo(never.statistics());
        assertThat(Files.mismatch(after.reports(), never.reports())).as("reports that stand, byte for byte").isEqualTo(-1);
    }

    /** The first import, in a process of its own that is killed together with the node, and goes on. */
    private String importThroughKills(String url) throws IOException, InterruptedException {
        var file = file(INCIDENTS);
        long begun = System.nanoTime();
        var views = new OpenDataViews(node.uri(""));
        long some = Math.min(most, 119_061) / 3;
        try (var valve = new Valve(node.uri(""), some * BYTES_OF_A_COMMAND)) {
            long before = views.head();
            var importer = importer(INCIDENTS, file, valve.uri());
            await().pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).until(() -> views.head() - before > some / 20);
            importer.destroyForcibly().waitFor();
            node.kill();
        }
        double first = (System.nanoTime() - begun) / 1e9;

        node = start(url);
        var run = run(node, INCIDENTS, file);
        assertThat(run.err()).contains("goes on after");
        System.out.printf("%s: killed after %.1f s, then %.1f s%n", INCIDENTS.name(), first, run.seconds());
        verify(INCIDENTS, run);

        long head = new OpenDataViews(node.uri("")).head();
        assertThat(run(node, INCIDENTS, file).err()).contains("was completed before; nothing is sent");
        assertThat(new OpenDataViews(node.uri("")).head()).isEqualTo(head);
        return run.importId();
    }

    /** Compares what the import and the register say with what the other program counts. */
    private void verify(Source source, Run run) throws IOException, InterruptedException {
        assertThat(run.code()).as(run.err()).isZero();
        System.out.print(source.file() + ": " + run.out());
        var counted = SharedData.python("count_open_data.py", "--rows", file(source).toString(), "--regions", data.file(REGIONS).toString(), "--box", BOX);
        var views = new OpenDataViews(node.uri(""));
        for (var what : List.of("recorded", "repeats", "refused")) {
            assertThat(run.count(what)).as(source.file() + " " + what).isEqualTo(counted.path(what).asLong());
        }
        assertThat(run.count("unreadable")).isZero();
        var standing = views.importOf(run.importId());
        assertThat(standing.path("state").asString()).isEqualTo("COMPLETED");
        assertThat(standing.path("counts").path("rows").asLong()).isEqualTo(counted.path("rows").asLong());
        assertThat(standing.path("counts").path("recorded").asLong()).isEqualTo(counted.path("recorded").asLong());
        var register = views.byZoneAndMonth(run.importId(), source.timeZone());
        assertThat(register.reports()).as("distinct reports in the register").isEqualTo(counted.path("recorded").asLong());
        assertThat(without(register.counts(), source)).as(source.file() + " by zone and month").isEqualTo(without(expected(counted), source));
        assertThat(register.attributed()).as("reports that carry the attribution").isEqualTo(register.reports());
    }

    private static Map<String, Map<String, Long>> without(Map<String, Map<String, Long>> counts, Source source) {
        var compared = new LinkedHashMap<>(counts);
        // Which region an alarm is in, the source says; which point stands for it, only the mapping does.
        compared.keySet().removeIf(zone -> zone.equals("BOX") && !source.pointsAreTheSources());
        return compared;
    }

    private static Map<String, Map<String, Long>> expected(JsonNode counted) {
        var expected = new LinkedHashMap<String, Map<String, Long>>();
        counted.path("by_zone_and_month").forEachEntry((zone, months) -> {
            var byMonth = new LinkedHashMap<String, Long>();
            months.forEachEntry((month, count) -> byMonth.put(month, count.asLong()));
            expected.put(zone, byMonth);
        });
        return expected;
    }

    /** Retracts an import, kills the node on the way, and lets others go on meanwhile. */
    private void retractThroughAKill(String url, String importId) {
        var mechanism = new AstorianMechanism(node.uri(""));
        var recorded = new OpenDataViews(node.uri("")).importOf(importId).path("counts").path("recorded").asLong();
        long begun = System.nanoTime();
        mechanism.retractImport(importId, "The mapping is to be looked at again.");
        long decided = new OpenDataViews(node.uri("")).head();
        await().pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).until(() -> new OpenDataViews(node.uri("")).head() > decided + recorded / 4);
        node.kill();
        node = start(url);
        var views = new OpenDataViews(node.uri(""));
        boolean whole = most == Integer.MAX_VALUE;
        // A few hundred reports may be through by now.
        assertThat(views.importOf(importId).path("state").asString()).isIn(whole ? List.of("RETRACTING") : List.of("RETRACTING", "RETRACTED"));
        var waits = new ArrayList<Long>();
        await().pollInterval(Duration.ofMillis(100)).atMost(PATIENCE).until(() -> {
            long asked = System.nanoTime();
            new AstorianMechanism(node.uri("")).beginImport("probe-" + waits.size());
            waits.add(System.nanoTime() - asked);
            return views.importOf(importId).path("state").asString().equals("RETRACTED");
        });
        assertThat(waits).as("commands of others that were answered while it went on").hasSizeGreaterThan(whole ? 1 : 0);
        var retraction = views.importOf(importId).path("retraction");
        assertThat(retraction.path("retracted").asLong()).isEqualTo(recorded);
        assertThat(retraction.path("left").asLong(-1)).isZero();
        var longest = Duration.ofNanos(waits.stream().mapToLong(Long::longValue).max().orElseThrow());
        System.out.printf("%,d reports retracted in %.1f s with a kill; %d commands of others meanwhile, the longest %d ms%n", recorded,
                (System.nanoTime() - begun) / 1e9, waits.size(), longest.toMillis());
    }

    private NodeProcess start(String url) {
        return NodeProcess.start(most == Integer.MAX_VALUE ? List.of("-Xmx768m") : NodeProcess.BRIEF, "--spring.datasource.url=" + url);
    }

    private void establish(NodeProcess node) {
        var mechanism = new AstorianMechanism(node.uri(""));
        mechanism.agreementInForceFrom("2022-12-31T22:00:00Z", "00:00 Kyiv time on 1 January 2023");
        for (var region : data.json(REGIONS).path("features")) {
            mechanism.designate(region.path("properties").path("shapeISO").asString(), region.path("properties").path("shapeName").asString(),
                    "REGION", region.path("geometry").toString());
        }
        mechanism.designate("BOX", "The east", "REGION", "{\"type\":\"Polygon\",\"coordinates\":[[[36,47],[40,47],[40,50],[36,50],[36,47]]]}");
    }

    /** The file, or its first rows. */
    private Path file(Source source) throws IOException {
        var whole = data.file(source.file());
        if (most == Integer.MAX_VALUE) {
            return whole;
        }
        var part = directory.resolve(whole.getFileName().toString().replace(".gz", ""));
        if (!Files.exists(part)) {
            try (var in = opened(whole); var rows = CsvReader.builder().ofCsvRecord(in, StandardCharsets.UTF_8);
                    var out = CsvWriter.builder().build(part, StandardCharsets.UTF_8)) {
                rows.stream().limit(most + 1L).forEach(row -> out.writeRecord(row.getFields()));
            }
        }
        return part;
    }

    private static InputStream opened(Path file) throws IOException {
        var in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static List<String> arguments(URI node, Source source, Path file) {
        return List.of("--source=" + source.name(), "--file=" + file, "--url=" + node, "--actor=" + MONITOR, "--patience=60");
    }

    private Run run(NodeProcess node, Source source, Path file) {
        var arguments = new ArrayList<>(arguments(node.uri(""), source, file));
        arguments.add("--rejected=" + directory.resolve("rejected.csv"));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        long begun = System.nanoTime();
        int code = Import.run(arguments.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) / 1000.0);
    }

    private Process importer(Source source, Path file, URI node) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), CeasefireMonitor.class.getName(), "import"));
        command.addAll(arguments(node, source, file));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(directory.resolve("importer.out").toFile()).start();
    }
}
