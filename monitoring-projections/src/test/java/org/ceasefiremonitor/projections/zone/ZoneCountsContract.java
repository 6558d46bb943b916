package org.ceasefiremonitor.projections.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.core.zone.CeasefireZoneDesignated;
import org.ceasefiremonitor.core.zone.ReportEvent;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.ceasefiremonitor.core.zone.ZoneTallies;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.violation.RandomReports;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted in a zone, for whom, and as of when. */
abstract class ZoneCountsContract {

    private static final Instant DAY = Instant.parse("2031-04-01T00:00:00Z");
    private static final ZoneId PORT = new ZoneId("port");
    private static final Boundary AREA = Boundary.polygon(36, 48, 37, 48, 37, 49, 36, 49);
    private static final Reader GUARANTOR = Reader.of(new ParticipantId("guarantor"));

    private final Database database;
    private final Reports log = new Reports();
    private Feed feed;
    private ZoneQueries queries;

    ZoneCountsContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void set_up() {
        feed = new Feed(database.migrated());
        feed.to(new ZoneProjection(feed.writer(), feed.jdbc()), new ViolationProjection(feed.writer(), feed.jdbc()));
        queries = new ZoneQueries(feed.reader());
    }

    @Test
    void counts_agree_with_a_plain_count_of_what_stands_for_every_reader_and_instant() throws Exception {
        designateAll();
        RandomReports.record(log, 23, 150);
        feed.deliver(log.messages(), 40);
        for (Reader reader : List.of(Reader.PUBLIC, GUARANTOR, Reader.of(new ParticipantId("observers")), Reader.of(new ParticipantId("sensors")))) {
            for (String zone : List.of("north", "port")) {
                for (int day : new int[] {0, 1, 15, 30, 45, 80}) {
                    Instant at = Reports.OBSERVED.plus(day, ChronoUnit.DAYS);
                    for (Long asOf : new Long[] {null, log.head()}) {
                        ZoneState state = queries.find(new ZoneId(zone), at, List.of(1, 100), reader, asOf).found().orElseThrow();
                        assertThat(state.windows()).extracting(ZoneState.Window::hours).containsExactly(1, 24, 100, 168, 720);
                        for (ZoneState.Window window : state.windows()) {
                            assertThat(window.to()).isEqualTo(Instant.parse("2031-04-30T22:00:00Z").plus(day, ChronoUnit.DAYS));
                            assertThat(Duration.between(window.from(), window.to())).isEqualTo(Duration.ofHours(window.hours()));
                            assertThat(window.counts()).as("%s %s %s %s", reader, zone, at, window).isEqualTo(counted(reader, zone, window.from(), window.to()));
                        }
                        assertThat(state.total()).isEqualTo(counted(reader, zone, Instant.MIN, Instant.MAX));
                        assertLast(state, reader, zone, at);
                    }
                }
            }
        }
    }

    /** Counts by looking at each report as it stands. */
    private Counts counted(Reader reader, String zone, Instant from, Instant to) {
        Counts.Sum sum = new Counts.Sum();
        log.standings().values().forEach(report -> {
            Assessment assessment = report.zones().get(new ZoneId(zone));
            Instant observed = report.report().observed().from();
            if (!report.retracted() && assessment != null && sees(reader, report) && !observed.isBefore(from) && observed.isBefore(to)) {
                sum.add(assessment.classed().name(), report.report().kind().name(), String.valueOf(assessment.severity()), report.report().side(), 1);
            }
        });
        return sum.counts();
    }

    private static boolean sees(Reader reader, Reports.Standing report) {
        Marking marking = report.report().marking();
        if (reader.participant() == null) {
            return marking.tlp() == Tlp.CLEAR;
        }
        return switch (marking.tlp()) {
            case CLEAR, GREEN -> true;
            case AMBER, RED -> report.originator().equals(reader.participant().value()) || marking.releasableTo().contains(reader.participant());
            case AMBER_STRICT -> report.originator().equals(reader.participant().value());
        };
    }

    private void assertLast(ZoneState state, Reader reader, String zone, Instant at) {
        TreeMap<String, String> last = new TreeMap<>();
        log.standings().forEach((id, report) -> {
            Assessment assessment = report.zones().get(new ZoneId(zone));
            if (!report.retracted() && assessment != null && assessment.classed() == KindClass.VIOLATION && sees(reader, report)
                    && !report.report().observed().from().isAfter(at)) {
                last.put(report.report().observed().from() + " " + id, id);
            }
        });
        if (last.isEmpty()) {
            assertThat(state.lastViolation()).isNull();
            assertThat(state.quietHours()).isNull();
        } else {
            assertThat(state.lastViolation()).isNotNull();
            assertThat(state.lastViolation().violationId()).isEqualTo(last.lastEntry().getValue());
            assertThat(state.quietHours()).isEqualTo(Duration.between(state.lastViolation().observedFrom(), at).toHours());
        }
    }

    @Test
    void counts_agree_with_those_by_which_the_zone_decides() throws Exception {
        designateAll();
        RandomReports.recordGreen(log, 29, 200);
        feed.deliver(log.messages(), 64);
        for (String zone : List.of("north", "port", "ridge", "south")) {
            ZoneTallies tallies = new ZoneTallies();
            log.messages().forEach(message -> {
                if (message.getPayload() instanceof ReportEvent event && event.zoneId().value().equals(zone)) {
                    tallies.evolve(event);
                }
            });
            Instant at = Reports.OBSERVED.plus(40, ChronoUnit.DAYS);
            ZoneState state = queries.find(new ZoneId(zone), at, List.of(5), GUARANTOR, null).found().orElseThrow();
            assertThat(state.total().violations()).isPositive().isEqualTo(tallies.total().violationsInAll());
            for (ZoneState.Window window : state.windows()) {
                org.ceasefiremonitor.core.zone.Tally expected = tallies.window(window.hours(), at);
                assertThat(window.counts().violationsByKind()).isEqualTo(named(expected.violations()));
                assertThat(window.counts().violationsBySeverity()).isEqualTo(named(expected.severities()));
                assertThat(window.counts().violationsBySide()).isEqualTo(expected.sides());
                assertThat(window.counts().observationsByKind()).isEqualTo(named(expected.observations()));
            }
        }
    }

    private static Map<String, Long> named(Map<? extends Enum<?>, Long> counts) {
        Map<String, Long> named = new TreeMap<>();
        counts.forEach((constant, count) -> named.put(constant.name(), count));
        return named;
    }

    @Test
    void the_state_as_of_a_position_is_the_state_that_was_shown_there() throws Exception {
        designateAll();
        RandomReports.record(log, 31, 60);
        Instant at = Reports.OBSERVED.plus(20, ChronoUnit.DAYS);
        Map<Long, ZoneState> shown = new TreeMap<>();
        for (int from = 0; from < log.messages().size(); from += 13) {
            feed.deliverTogether(log.messages().subList(from, Math.min(from + 13, log.messages().size())));
            long position = feed.position("violations");
            shown.put(position, queries.find(PORT, at, List.of(), GUARANTOR, null).found().orElseThrow());
        }
        assertThat(shown).hasSizeGreaterThan(5);
        shown.forEach((position, state) -> assertThat(queries.find(PORT, at, List.of(), GUARANTOR, position).found()).as("as of %d", position).contains(state));
    }

    @Test
    void counts_stand_for_the_position_that_the_answer_names_however_far_the_register_is_ahead_of_the_zones() throws Exception {
        long begin = 2 * ViolationProjection.SPAN - 1_000;
        Reports history = new Reports(begin);
        designateAll(history);
        RandomReports.record(history, 37, 1_100);
        assertThat(history.head()).as("far beyond what is taken back, and over the end of a span").isGreaterThan(begin + 2_200);
        Instant at = Reports.OBSERVED.plus(20, ChronoUnit.DAYS);
        List<Answer<ZoneState>> level = new ArrayList<>();
        for (int from = 0; from < history.messages().size(); from += 97) {
            feed.deliverTogether(history.messages().subList(from, Math.min(from + 97, history.messages().size())));
            level.add(queries.find(PORT, at, List.of(7), GUARANTOR, null));
        }
        Feed register = new Feed(database.migrated());
        Feed zones = register.sharing().to(new ZoneProjection(register.writer(), register.jdbc()));
        register.to(new ViolationProjection(register.writer(), register.jdbc())).deliver(history.messages(), 500);
        ZoneQueries behind = new ZoneQueries(register.reader());
        for (int from = 0; from < history.messages().size(); from += 97) {
            zones.deliverTogether(history.messages().subList(from, Math.min(from + 97, history.messages().size())));
            assertThat(behind.find(PORT, at, List.of(7), GUARANTOR, null)).isEqualTo(level.get(from / 97));
        }
    }

    @Test
    void windows_have_limits() throws Exception {
        designateAll();
        feed.deliver(log.messages(), 64);
        for (List<Integer> hours : List.of(List.of(0), List.of(-1), List.of(87_601), List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))) {
            assertThatThrownBy(() -> queries.find(PORT, DAY, hours, Reader.PUBLIC, null)).isInstanceOf(InvalidInput.class);
        }
        assertThat(queries.find(PORT, DAY, List.of(87_600, 24), Reader.PUBLIC, null).found().orElseThrow().windows()).hasSize(4);
    }

    private void designateAll() {
        designateAll(log);
    }

    private static void designateAll(Reports log) {
        for (String zone : List.of("north", "port", "ridge", "south")) {
            log.record(new CeasefireZoneDesignated(new ZoneId(zone), Reports.AGREEMENT, "Zone " + zone, ZoneKind.BUFFER, "Europe/Kyiv", AREA,
                    DAY, "decision 1", Marking.CLEAR, DAY), "headquarters");
        }
    }
}
