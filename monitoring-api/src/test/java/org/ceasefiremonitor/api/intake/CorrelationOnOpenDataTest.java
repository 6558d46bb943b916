package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.verification.Correlation;
import org.ceasefiremonitor.core.verification.Sighting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * How well the correlation finds what belongs together, on two published records. Two records of air alarms are compared with the pairs
 * that a program in Python finds in them; reports from news with pairs that were judged by reading them. The figures stand in the page on
 * correlation, and a figure that changes has to be written there anew.
 */
@Tag("real-data")
class CorrelationOnOpenDataTest {

    private static final Correlation CORRELATION = Correlation.DEFAULT;
    /** Reports from news state a day; a day of 25 hours is the longest. */
    private static final Correlation BY_DAY = new Correlation("by day", CORRELATION.nearM(), CORRELATION.uncertainM(), CORRELATION.gap(),
            Duration.ofHours(25), CORRELATION.lengthFactor(), CORRELATION.spanM(), CORRELATION.span());
    private static final int RESAMPLED = 2_000;
    private static final Path PAGE = Path.of("docs/correlation.md");
    private static final Path JUDGED = Path.of("src/test/resources/correlation/viina-pairs.csv");
    private static final String OFFICIAL = "sensors/sirens_official_2023-01_2024-04.csv.gz";
    private static final String VOLUNTEER = "sensors/sirens_volunteer_2023-01_2024-06.csv.gz";
    private static final String INCIDENTS = "incidents/viina_incidents_2023-04_2024-06.csv.gz";
    private static final String REPORTS = "incidents/viina_reports_with_sources_2023-01_2024-06.csv";

    private static SharedData data;
    private static JsonNode counted;

    @BeforeAll
    static void find_the_data() throws IOException, InterruptedException {
        data = SharedData.orSkip("correlation on VIINA and sirens");
        counted = SharedData.python("count_viina_pairs.py", "--incidents", data.file(INCIDENTS).toString(), "--reports",
                data.file(REPORTS).toString(), "--judged", JUDGED.toString());
    }

    @Test
    void the_reports_of_viina_hold_no_ground_truth_of_their_own() {
        assertThat(counted.path("reports").path("rows").asInt()).isEqualTo(948);
        assertThat(counted.path("reports").path("ids_named").asInt()).isEqualTo(999);
        assertThat(counted.path("reports").path("ids_named_that_are_rows").asInt(-1)).isZero();
    }

    @Test
    void each_judged_pair_is_of_the_stratum_for_which_it_was_drawn() throws IOException {
        assertThat(judged()).hasSize(200).doesNotHaveDuplicates();
        assertThat(counted.path("misplaced").size()).isZero();
    }

    /** Alarms arrive when they are over, from both records in turn; each joins an incident or opens one. */
    @Test
    void alarms_of_two_records_come_together_where_they_are_one() throws Exception {
        var matched = SharedData.python("match_sirens.py", "--official", data.file(OFFICIAL).toString(), "--volunteer", data.file(VOLUNTEER).toString());
        var truth = new HashSet<String>();
        matched.path("pairs").forEach(pair -> truth.add(pair.path(0).asInt() + "/" + pair.path(1).asInt()));
        var official = alarms(OFFICIAL, "o", matched.path("official"));
        var volunteer = alarms(VOLUNTEER, "v", matched.path("volunteer"));
        var arriving = Stream.concat(official.stream(), volunteer.stream()).sorted(Comparator.comparing(Sighting::to).thenComparing(Sighting::id)).toList();
        page("%,d official alarms, %,d of volunteers, %,d pairs.", official.size(), volunteer.size(), truth.size());

        for (int gap : List.of(0, 5, 15)) {
            var correlation = new Correlation("gap " + gap, CORRELATION.nearM(), CORRELATION.uncertainM(), Duration.ofMinutes(gap), CORRELATION.coarse(),
                    CORRELATION.lengthFactor(), CORRELATION.spanM(), CORRELATION.span());
            var groupings = grouped(arriving, correlation);
            var found = groupings.stream().flatMap(CorrelationOnOpenDataTest::across).collect(Collectors.toSet());
            long right = found.stream().filter(truth::contains).count();
            double precision = (double) right / found.size();
            double recall = (double) right / truth.size();
            page("| %d min | %,d | %,d | %,d | %s | %s |", gap, groupings.size(), found.size(), right, percent(precision), percent(recall));
            if (correlation.gap().equals(CORRELATION.gap())) {
                // The ends of 2 in 100 alarms differ by more than the gap, so no more are to be missed; and a person splits at most 1 in 20.
                assertThat(recall).isGreaterThan(0.98);
                assertThat(precision).isGreaterThan(0.95);
            }
        }
    }

    private static Stream<String> across(Group grouping) {
        return grouping.sightings().stream().filter(one -> one.id().startsWith("o"))
                .flatMap(one -> grouping.sightings().stream().filter(other -> other.id().startsWith("v"))
                        .map(other -> one.id().substring(1) + "/" + other.id().substring(1)));
    }

    /** Pairs of a month, drawn and judged by stratum: of those that would be brought together how many are one event, and of those how many are found. */
    @Test
    void reports_from_news_come_together_too_often_by_place_and_day_alone() throws Exception {
        var rows = incidents();
        var strata = judged().stream().map(pair -> new Drawn(pair, together(BY_DAY, rows.get(pair.one()), rows.get(pair.other()))))
                .collect(Collectors.groupingBy(drawn -> drawn.pair().stratum(), TreeMap::new, Collectors.toList()));
        strata.forEach((stratum, drawn) -> page("| %s | %,d | %d | %d | %d | %d | %d |", stratum, counted.path("strata").path(stratum).asInt(),
                drawn.size(), count(drawn, "SAME"), count(drawn, "DIFFERENT"), count(drawn, "UNCLEAR"), drawn.stream().filter(Drawn::together).count()));
        assertThat(strata.values().stream().flatMap(List::stream).map(Drawn::pair)
                .filter(pair -> together(CORRELATION, rows.get(pair.one()), rows.get(pair.other())))).as("by the parameters in use").isEmpty();

        for (boolean unclearAreSame : List.of(false, true)) {
            var estimate = estimate(strata, unclearAreSame);
            var random = new Random(2023);
            var resampled = Stream.generate(() -> estimate(resampled(strata, random), unclearAreSame)).limit(RESAMPLED).toList();
            page("| %s | %s, %s | %s, %s |", unclearAreSame ? "one event" : "two events", percent(estimate.precision()),
                    interval(resampled, Estimate::precision), percent(estimate.recall()), interval(resampled, Estimate::recall));
            // To be of any use it has to do better than bringing all pairs together, and by more than the draw explains.
            double all = estimate.same() / estimate.pairs();
            assertThat(resampled.stream().filter(each -> each.precision() <= all).count()).isLessThan(RESAMPLED / 40);
            assertThat(estimate.precision()).as("why a report of a day is linked to none").isLessThan(0.5);
        }
    }

    private static Estimate estimate(Map<String, List<Drawn>> strata, boolean unclearAreSame) {
        double pairs = 0;
        double together = 0;
        double same = 0;
        double both = 0;
        for (var stratum : strata.entrySet()) {
            double population = counted.path("strata").path(stratum.getKey()).asDouble();
            double weight = population / stratum.getValue().size();
            pairs += population;
            for (var drawn : stratum.getValue()) {
                boolean one = drawn.pair().verdict().equals("SAME") || unclearAreSame && drawn.pair().verdict().equals("UNCLEAR");
                together += drawn.together() ? weight : 0;
                same += one ? weight : 0;
                both += drawn.together() && one ? weight : 0;
            }
        }
        return new Estimate(pairs, same, both / together, both / same);
    }

    private static Map<String, List<Drawn>> resampled(Map<String, List<Drawn>> strata, Random random) {
        var again = new TreeMap<String, List<Drawn>>();
        strata.forEach((stratum, drawn) -> again.put(stratum, drawn.stream().map(each -> drawn.get(random.nextInt(drawn.size()))).toList()));
        return again;
    }

    /** Where 95 of 100 estimates lie if as many pairs are drawn again from those that were judged. */
    private static String interval(List<Estimate> resampled, ToDoubleFunction<Estimate> figure) {
        var sorted = resampled.stream().mapToDouble(figure).sorted().toArray();
        return percent(sorted[RESAMPLED / 40]) + " to " + percent(sorted[RESAMPLED - RESAMPLED / 40]);
    }

    private static long count(List<Drawn> pairs, String verdict) {
        return pairs.stream().filter(drawn -> drawn.pair().verdict().equals(verdict)).count();
    }

    private static boolean together(Correlation correlation, Sighting one, Sighting other) {
        return correlation.choose(other, List.of(new Group(new ArrayList<>(List.of(one))))).isPresent();
    }

    /** What stands in the page, to the letter. */
    private static void page(String line, Object... values) {
        var stated = String.format(Locale.ROOT, line, values);
        System.out.println(stated);
        try {
            assertThat(Files.readString(PAGE)).contains(stated);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part);
    }

    /** A pair of rows that was judged, by their numbers. */
    private record Pair(String stratum, int one, int other, String verdict) {
    }

    /** A judged pair, and whether it would be brought together. */
    private record Drawn(Pair pair, boolean together) {
    }

    /**
     * Figures for the month.
     *
     * @param pairs     pairs from which were drawn
     * @param same      of these, one event
     * @param precision of those brought together, the part that is one event
     * @param recall    of those that are one event, the part brought together
     */
    private record Estimate(double pairs, double same, double precision, double recall) {
    }

    private record Group(List<Sighting> sightings) implements Correlation.Grouping {
    }

    private static List<Pair> judged() throws IOException {
        try (var rows = CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(JUDGED)) {
            return rows.stream().map(row -> new Pair(row.getField("stratum"), Integer.parseInt(row.getField("one")),
                    Integer.parseInt(row.getField("other")), row.getField("verdict"))).toList();
        }
    }

    /** The rows that were judged, as the import reads them. */
    private static Map<Integer, Sighting> incidents() throws IOException, UnreadableRow {
        var wanted = new HashSet<Integer>();
        judged().forEach(pair -> wanted.addAll(Set.of(pair.one(), pair.other())));
        return read(INCIDENTS, "viina-incidents", "", wanted);
    }

    private static List<Sighting> alarms(String file, String prefix, JsonNode numbers) throws IOException, UnreadableRow {
        var wanted = new HashSet<Integer>();
        numbers.forEach(number -> wanted.add(number.asInt()));
        return List.copyOf(read(file, "air-raid-sirens", prefix, wanted).values());
    }

    private static Map<Integer, Sighting> read(String file, String mapping, String prefix, Set<Integer> wanted) throws IOException, UnreadableRow {
        var source = new MappedCsv(Mapping.builtIn(mapping), null);
        var sightings = new LinkedHashMap<Integer, Sighting>();
        try (var rows = RowReader.open(data.file(file))) {
            for (int number = 0; rows.hasNext(); number++) {
                var row = rows.next();
                if (wanted.contains(number)) {
                    var report = source.read(row, "UNKNOWN").command().report();
                    var place = report.place().resolve(null);
                    var observed = report.observed().resolve("Europe/Kyiv");
                    sightings.put(number, new Sighting(prefix + number, report.kind(), place.position(),
                            place.uncertaintyM() == null ? 0 : place.uncertaintyM(), observed.from(), observed.to()));
                }
            }
        }
        return sightings;
    }

    private static List<Group> grouped(List<Sighting> arriving, Correlation correlation) {
        var open = new TreeMap<Instant, List<Group>>();
        for (var sighting : arriving) {
            var near = open.subMap(correlation.earliest(sighting), true, correlation.latest(sighting), true).values().stream().flatMap(List::stream).toList();
            correlation.choose(sighting, near).ifPresentOrElse(group -> group.sightings().add(sighting),
                    () -> open.computeIfAbsent(sighting.from(), begin -> new ArrayList<>()).add(new Group(new ArrayList<>(List.of(sighting)))));
        }
        return open.values().stream().flatMap(List::stream).toList();
    }
}
