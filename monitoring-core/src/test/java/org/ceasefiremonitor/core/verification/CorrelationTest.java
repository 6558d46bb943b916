package org.ceasefiremonitor.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {

    private static final Correlation CORRELATION = Correlation.DEFAULT;
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    /** Metres of a degree of longitude on the equator, rounded down. */
    private static final double DEGREE_M = 111_300;

    private record Group(List<Sighting> sightings) implements Correlation.Grouping {
    }

    private static Sighting blast(String id, double eastM, long second) {
        return sighting(id, Kind.EXPLOSION, eastM, 0, second, 0);
    }

    private static Sighting sighting(String id, Kind kind, double eastM, double uncertaintyM, long second, long seconds) {
        return new Sighting(id, kind, new Position(eastM / DEGREE_M, 0), uncertaintyM, NOON.plusSeconds(second), NOON.plusSeconds(second + seconds));
    }

    private static Sighting any(String id, Random random) {
        return sighting(id, Kind.values()[random.nextInt(Kind.values().length)], random.nextInt(20_000), random.nextInt(8_000), random.nextInt(3_000),
                (long) Math.pow(random.nextInt(60), 2.8));
    }

    /** Groupings of sightings that come in the order given. */
    private static List<Group> grouped(List<Sighting> arriving) {
        var groups = new ArrayList<Group>();
        for (var sighting : arriving) {
            CORRELATION.choose(sighting, groups).ifPresentOrElse(group -> group.sightings().add(sighting),
                    () -> groups.add(new Group(new ArrayList<>(List.of(sighting)))));
        }
        return groups;
    }

    private static Set<Set<String>> ids(List<Group> groups) {
        return groups.stream().map(group -> group.sightings().stream().map(Sighting::id).collect(Collectors.toSet())).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EXPLOSION,            900,    0, 240, true
            BURST,                900,    0, 240, true
            UNCLASSIFIED,         900,    0, 240, true
            JAMMING,              900,    0, 240, false
            EXPLOSION,           1100,    0, 240, false
            EXPLOSION,           1100,  200, 240, true
            EXPLOSION,           7000, 9000, 240, false
            EXPLOSION,           5900, 9000, 240, true
            EXPLOSION,            900,    0, 310, false""")
    void reports_of_like_kind_link_if_near_in_place_and_time(Kind kind, double eastM, double uncertaintyM, long second, boolean link) {
        assertThat(CORRELATION.links(blast("one", 0, 0), sighting("other", kind, eastM, uncertaintyM, second, 0))).isEqualTo(link);
    }

    @Test
    void a_report_that_states_a_day_only_links_to_none() {
        var day = sighting("day", Kind.EXPLOSION, 0, 0, -43_200, 86_399);
        assertThat(CORRELATION.links(day, day)).isFalse();
        assertThat(CORRELATION.links(day, blast("noon", 0, 0))).isFalse();
    }

    @Test
    void some_time_in_six_hours_is_not_the_shot_in_the_midst_of_them_but_may_be_the_fire_of_half_an_hour() {
        var hours = sighting("hours", Kind.EXPLOSION, 0, 0, 0, 21_600);
        assertThat(CORRELATION.links(hours, blast("shot", 0, 10_000))).isFalse();
        assertThat(CORRELATION.links(hours, sighting("fire", Kind.EXPLOSION, 0, 0, 10_000, 1_800))).isTrue();
    }

    @Test
    void whether_two_link_does_not_depend_on_which_is_named_first() {
        var random = new Random(41);
        long linked = IntStream.range(0, 20_000).filter(i -> {
            var one = any("one", random);
            var other = any("other", random);
            boolean links = CORRELATION.links(one, other);
            assertThat(CORRELATION.links(other, one)).as("%s and %s", one, other).isEqualTo(links);
            assertThat(CORRELATION.choose(other, List.of(new Group(List.of(one)))).isPresent()).as("%s and %s", one, other)
                    .isEqualTo(CORRELATION.choose(one, List.of(new Group(List.of(other)))).isPresent());
            return links;
        }).count();
        assertThat(linked).as("both cases occurred often").isBetween(500L, 19_500L);
    }

    /** Nothing of who reports, who is accused or who holds the ground can play a part, since nothing of it is known here. */
    @Test
    void a_sighting_says_what_where_and_when_and_its_id_decides_nothing() {
        assertThat(Sighting.class.getRecordComponents()).extracting(RecordComponent::getName)
                .containsExactly("id", "kind", "position", "uncertaintyM", "from", "to");
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            var arriving = IntStream.range(0, 60).mapToObj(i -> any(String.valueOf(i), random)).toList();
            var renamed = arriving.stream().map(each -> new Sighting(String.valueOf(59 - Integer.parseInt(each.id())), each.kind(), each.position(),
                    each.uncertaintyM(), each.from(), each.to())).toList();
            var back = ids(grouped(renamed)).stream().map(group -> group.stream().map(id -> String.valueOf(59 - Integer.parseInt(id)))
                    .collect(Collectors.toSet())).collect(Collectors.toSet());
            assertThat(back).isEqualTo(ids(grouped(arriving)));
        }
    }

    @Test
    void events_that_are_well_apart_are_grouped_alike_in_whichever_order_their_reports_come() {
        var random = new Random(11);
        for (int round = 0; round < 100; round++) {
            var expected = new HashSet<Set<String>>();
            var reports = new ArrayList<Sighting>();
            for (int event = 0; event < 8; event++) {
                var of = new HashSet<String>();
                for (int report = 0; report < 1 + random.nextInt(6); report++) {
                    var id = event + "-" + report;
                    of.add(id);
                    reports.add(blast(id, 4_000L * event + random.nextInt(900), 3_600L * (event % 3) + random.nextInt(240)));
                }
                expected.add(of);
            }
            Collections.shuffle(reports, random);
            assertThat(ids(grouped(reports))).isEqualTo(expected);
        }
    }

    /** What order does: the first report of an incident fixes how far it can reach, and nobody joins two that are open but a person. */
    @Test
    void the_order_decides_where_a_chain_is_cut() {
        var chain = IntStream.range(0, 6).mapToObj(i -> blast(String.valueOf(i), 800.0 * i, 0)).toList();
        assertThat(ids(grouped(chain))).containsExactlyInAnyOrder(Set.of("0", "1", "2", "3"), Set.of("4", "5"));
        assertThat(ids(grouped(chain.reversed()))).containsExactlyInAnyOrder(Set.of("5", "4", "3", "2"), Set.of("1", "0"));
        assertThat(ids(grouped(Stream.of(0, 2, 1).map(chain::get).toList()))).containsExactlyInAnyOrder(Set.of("0", "1"), Set.of("2"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void an_incident_reaches_no_further_than_its_span(long seed) {
        var random = new Random(seed);
        for (var group : grouped(IntStream.range(0, 2_000).mapToObj(i -> any(String.valueOf(i), random)).toList())) {
            var first = group.sightings().getFirst();
            assertThat(group.sightings()).allSatisfy(each -> {
                assertThat(first.metresTo(each)).isLessThanOrEqualTo(CORRELATION.spanM() + 2 * CORRELATION.uncertainM());
                assertThat(Duration.between(first.from(), each.from()).abs()).isLessThanOrEqualTo(CORRELATION.span());
                assertThat(first.from()).isBetween(CORRELATION.earliest(each), CORRELATION.latest(each));
            });
        }
    }

    @Test
    void of_several_incidents_the_one_nearest_in_time_is_chosen_then_the_one_nearest_in_place_then_the_first() {
        var now = blast("now", 0, 0);
        var sooner = new Group(List.of(blast("sooner", 900, -60)));
        var later = new Group(List.of(blast("later", 100, 120)));
        var nearer = new Group(List.of(blast("nearer", 500, 60)));
        var asNear = new Group(List.of(blast("as near", 500, 60)));
        assertThat(CORRELATION.choose(now, List.of(later, sooner))).contains(sooner);
        assertThat(CORRELATION.choose(now, List.of(later, sooner, nearer, asNear)).orElseThrow()).isSameAs(nearer);
        assertThat(CORRELATION.choose(now, List.<Group>of())).isEmpty();
    }

    @Test
    void a_sighting_ends_not_before_it_begins_and_its_place_is_not_less_than_certain() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> sighting("x", Kind.SHOT, 0, 0, 0, -1));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> sighting("x", Kind.SHOT, 0, Double.NaN, 0, 0));
    }
}
