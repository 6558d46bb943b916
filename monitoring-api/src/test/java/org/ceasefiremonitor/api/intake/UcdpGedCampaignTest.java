package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.zone.ZoneRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The main job on real input: four years of events of UCDP GED are imported into a node on which an agreement has been in force since 15
 * February 2015, with a zone for the 15 km on either side of the Donbas line of contact and one for each of Ukraine's 27 regions. What the
 * node then holds is compared with what two programs in Python make of the raw files and of the exported events. {@code -Ducdp.database=POSTGRESQL}
 * for the other database.
 */
@Tag("real-data")
class UcdpGedCampaignTest {

    private static final String EVENTS = "incidents/ucdp_ged_ukraine_2014_2017.csv.gz";
    private static final String LINE = "geo/line_of_contact_donbas_ne10m.geojson";
    private static final String REGIONS = "geo/ukraine_adm1_geoboundaries.geojson";
    private static final String BELT = "donbas-15km";
    private static final double BELT_M = 15_000;
    private static final String MONITOR = "participant=mech; person=importer; capacity=MONITOR";
    private static final List<Integer> WINDOWS = List.of(24, 168, 720, 8760);

    @TempDir
    static Path directory;
    private static Node node;
    private static AstorianMechanism mechanism;
    private static Seen seen;
    private static JsonNode counted;
    private static JsonNode folded;
    private static Run withoutZones;
    private static long headWithoutZones;
    private static long headBefore;
    private static Run first;
    private static long headFirst;
    private static Run second;
    private static long headSecond;
    private static Map<String, Map<String, Long>> registered;
    private static List<String> moments;
    private static Map<String, Map<String, JsonNode>> shown;

    /** One run of the import. */
    private record Run(int code, String out, String err, double seconds) {

        long count(String what) {
            return out.lines().filter(line -> line.endsWith(" " + what)).findFirst()
                    .map(line -> Long.parseLong(line.strip().split(" ")[0].replace(",", ""))).orElseThrow(() -> new AssertionError(out));
        }

        long reason(String code) {
            return out.lines().filter(line -> line.contains(" " + code + "  ")).findFirst()
                    .map(line -> Long.parseLong(line.strip().split(" ")[0].replace(",", ""))).orElse(0L);
        }
    }

    @BeforeAll
    static void import_everything() throws IOException, InterruptedException {
        var data = SharedData.orSkip("the import of UCDP GED 2014 to 2017");
        var belt = Belt.within(data.json(LINE).path("features").path(0).path("geometry").path("coordinates").valueStream()
                .map(vertex -> new double[] {vertex.path(0).asDouble(), vertex.path(1).asDouble()}).toList(), BELT_M);
        var beltFile = Files.writeString(directory.resolve("belt.geojson"), GeoJson.of(belt));
        counted = SharedData.python("count_ucdp.py", "--events", data.file(EVENTS).toString(), "--line", data.file(LINE).toString(),
                "--regions", data.file(REGIONS).toString(), "--belt", beltFile.toString());

        node = Node.start(TestDatabase.valueOf(System.getProperty("ucdp.database", "H2")).empty());
        mechanism = new AstorianMechanism(node.uri(""));
        seen = new Seen(node.uri(""));
        mechanism.agreementInForceFrom("2015-02-14T22:00:00Z", "00:00 Kyiv time on 15 February 2015");
        headBefore = seen.head();
        withoutZones = run(data, "--edition=before");
        headWithoutZones = seen.head();

        mechanism.designate(BELT, "15 km on either side of the line of contact", "LINE_OF_CONTACT", GeoJson.of(belt));
        for (var region : data.json(REGIONS).path("features")) {
            mechanism.designate(region.path("properties").path("shapeISO").asString(), region.path("properties").path("shapeName").asString(),
                    "REGION", region.path("geometry").toString());
        }
        first = run(data);
        headFirst = seen.head();
        second = run(data);
        headSecond = seen.head();
        registered = seen.registeredByZoneAndYear(List.of(2014, 2015, 2016, 2017));

        changeSome();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        moments = Stream.of("2015-03-01T12:00:00Z", "2016-07-20T05:30:00Z", "2017-12-31T21:59:59Z", now.toString()).toList();
        shown = new TreeMap<>();
        for (var moment : moments) {
            shown.put(moment, seen.zoneStates(moment, WINDOWS));
        }
        var exported = seen.exportEvents(directory.resolve("events.ndjson"));
        var arguments = Stream.concat(Stream.of("--events", exported.toString(), "--hours",
                String.join(",", WINDOWS.stream().map(String::valueOf).toList())), moments.stream().flatMap(moment -> Stream.of("--at", moment)));
        folded = SharedData.python("fold_events.py", arguments.toArray(String[]::new));
        report();
    }

    /** Brings in what a real day has and old events have not: corrections, retractions, reports of today, observations. */
    private static void changeSome() {
        var reports = seen.reports(BELT);
        var imported = List.copyOf(reports.keySet());
        assertThat(imported).hasSizeGreaterThan(40);
        for (int i = 0; i < 12; i++) {
            mechanism.correct(imported.get(i), reports.get(imported.get(i)), i % 3 == 0 ? "HEAT" : "HARM_TO_CIVILIAN", i % 2 == 0 ? new double[] {30.52, 50.45} : null);
        }
        for (int i = 8; i < 20; i++) {
            mechanism.retract(imported.get(i));
        }
        for (int i = 0; i < 15; i++) {
            mechanism.report("today-" + i, i % 5 == 4 ? "HEAT" : "EXPLOSION", 37.75 + 0.001 * i, 48.05,
                    Instant.now().minus(10L + 67L * i, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES).toString());
        }
        for (int i = 0; i < 4; i++) {
            mechanism.retract("today-" + i);
        }
    }

    private static Run run(SharedData data, String... more) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        long begun = System.nanoTime();
        var arguments = Stream.concat(Stream.of("--source=ucdp-ged", "--file=" + data.file(EVENTS), "--url=" + node.uri(""), "--actor=" + MONITOR,
                "--rejected=" + directory.resolve("rejected.csv")), Stream.of(more));
        int code = Import.run(arguments.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), (System.nanoTime() - begun) / 1e9);
    }

    private static void report() {
        System.out.printf("UCDP GED 2014 to 2017: %d rows, %d recorded in %.1f s, second run %.1f s; belt of %s points and middles drawn %s to %s m from the line, nearest"
                        + " event %s m from its edge; %d events folded for %d zones at %d instants%n",
                counted.path("rows").asInt(), first.count("recorded"), first.seconds(), second.seconds(),
                counted.path("belt_edge_m").path("points"), counted.path("belt_edge_m").path("least"),
                counted.path("belt_edge_m").path("greatest"), counted.path("nearest_to_edge_of_belt").path("metres"), folded.path("events").asInt(),
                shown.get(moments.getFirst()).size(), moments.size());
        System.out.print(first.out());
    }

    @AfterAll
    static void stop() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void the_belt_is_drawn_so_exactly_that_no_event_can_fall_on_the_wrong_side() {
        var edge = counted.path("belt_edge_m");
        assertThat(edge.path("points").asInt()).isGreaterThan(1000);
        assertThat(edge.path("least").asDouble()).isGreaterThan(BELT_M - 1);
        assertThat(edge.path("greatest").asDouble()).isLessThan(BELT_M + 1);
        assertThat(counted.path("nearest_to_edge_of_belt").path("metres").asDouble()).isGreaterThan(10);
    }

    @Test
    void without_zones_every_row_is_refused_and_nothing_is_recorded() {
        assertThat(withoutZones.code()).as(withoutZones.err()).isZero();
        assertThat(withoutZones.count("recorded")).isZero();
        assertThat(withoutZones.reason(ZoneRule.ZONE_IN_FORCE.code())).isEqualTo(refusedBefore());
        assertThat(withoutZones.reason(ZoneRule.PLACE_IN_A_ZONE.code())).isEqualTo(counted.path("rows").asLong() - refusedBefore());
        assertThat(headWithoutZones).as("but for the import's beginning, advance and end").isEqualTo(headBefore + 3);
    }

    @Test
    void every_row_is_accepted_or_refused_as_the_independent_count_says() {
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.count("recorded")).isEqualTo(counted.path("accepted").asLong());
        assertThat(first.count("unreadable")).isZero();
        assertThat(first.reason(ZoneRule.ZONE_IN_FORCE.code())).isEqualTo(refusedBefore());
        assertThat(first.reason(ZoneRule.PLACE_IN_A_ZONE.code())).isEqualTo(counted.path("refused").path("since_entry_into_force_outside_every_zone").asLong());
        assertThat(first.count("refused")).isEqualTo(counted.path("rows").asLong() - counted.path("accepted").asLong());
    }

    @Test
    void every_refused_row_is_written_down_with_its_line_and_code() throws IOException {
        var lines = Files.readString(directory.resolve("rejected.csv"));
        assertThat(lines.lines().filter(line -> line.matches("[0-9]+,ZON-[0-9]{2},.*"))).hasSize((int) first.count("refused"));
    }

    @Test
    void accepted_reports_per_zone_and_year_equal_the_independent_count() {
        var expected = new TreeMap<String, Map<String, Long>>();
        counted.path("accepted_by_zone_and_year").forEachEntry((zone, years) -> {
            var byYear = new TreeMap<String, Long>();
            years.forEachEntry((year, count) -> byYear.put(year, count.asLong()));
            expected.put(zone, byYear);
        });
        assertThat(expected).hasSize(28);
        assertThat(registered).isEqualTo(expected);
    }

    @Test
    void a_second_run_adds_nothing() {
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.count("recorded")).isEqualTo(first.count("recorded"));
        assertThat(second.count("refused")).isEqualTo(first.count("refused"));
        assertThat(headSecond).isEqualTo(headFirst).isGreaterThan(headBefore);
    }

    @Test
    void the_exported_log_is_dense_and_does_not_contradict_itself() {
        assertThat(folded.path("faults")).isEmpty();
        assertThat(folded.path("events").asLong()).isEqualTo(seen.head() + 1);
        assertThat(folded.path("types").path("zone.ViolationRetracted").asLong()).isGreaterThan(12);
        assertThat(folded.path("types").path("zone.ViolationCorrected").asLong()).isGreaterThan(12);
        assertThat(folded.path("types").path("zone.AlertLevelChanged").asLong()).isGreaterThan(1);
    }

    @Test
    void the_state_of_every_zone_equals_what_the_exported_events_fold_to() {
        assertThat(moments).allSatisfy(moment -> {
            var zones = folded.path("zones").path(moment);
            assertThat(shown.get(moment)).hasSize(28);
            assertThat(zones.size()).isEqualTo(28);
            shown.get(moment).forEach((zone, state) -> assertThat(ZoneSummary.of(state)).as("%s at %s", zone, moment)
                    .isEqualTo(ZoneSummary.ofFold(zones.path(zone))));
        });
        var early = shown.get(moments.getFirst()).get(BELT).path("windows").path(2).path("counts");
        assertThat(early.path("violations").asInt()).as("violations in the first two weeks").isPositive();
        var belt = ZoneSummary.of(shown.get(moments.getLast()).get(BELT));
        assertThat(belt.alertLevel()).isNotEqualTo("CALM");
        assertThat(belt.windows().getFirst()).contains("\"observations\":3");
    }

    private static long refusedBefore() {
        return counted.path("refused").path("before_entry_into_force_in_a_zone").asLong()
                + counted.path("refused").path("before_entry_into_force_outside_every_zone").asLong();
    }
}
