package org.ceasefiremonitor.projections.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Standing;
import org.ceasefiremonitor.projections.violation.RandomReports;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class StatisticsContract {

    private static final Reader OBSERVERS = Reader.of(new ParticipantId("observers"));
    private static final Days UTC = new Days(Days.Named.CALENDAR, ZoneId.of("UTC"));
    private static final List<Days> DAYS = List.of(UTC, new Days(Days.Named.REPORTING, ZoneId.of("Europe/Kyiv")),
            new Days(Days.Named.CALENDAR, ZoneId.of("Asia/Kolkata")));

    private final Database database;
    private final Reports log = new Reports();
    private Feed feed;
    private StatisticsQueries queries;

    StatisticsContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void set_up() {
        feed = new Feed(database.migrated());
        feed.to(new ViolationProjection(feed.writer(), feed.jdbc()));
        queries = new StatisticsQueries(feed.reader());
    }

    private static StatisticsFilter by(Days days, Set<Breakdown> by) {
        return new StatisticsFilter(by, days, null, null, List.of(), List.of(), List.of());
    }

    private List<Cell> all(StatisticsFilter filter, Reader reader, int size) {
        List<Cell> cells = new ArrayList<>();
        String cursor = null;
        do {
            Page<Cell> page = queries.list(filter, new Paging(size, cursor), reader, null);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            cells.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return cells;
    }

    private static String shown(Cell cell) {
        return Stream.of(cell.day(), cell.zoneId(), cell.kind(), cell.side(), cell.severity()).map(value -> value == null ? "-" : value.toString())
                .collect(Collectors.joining(" ")) + ": " + cell.violations() + "/" + cell.observations();
    }

    /** Counts by looking at each report as it stands, with plain local times. */
    private List<String> counted(StatisticsFilter filter, Reader reader) {
        TreeMap<String, long[]> cells = new TreeMap<>();
        log.standings().values().stream().filter(report -> !report.retracted() && sees(reader, report)).forEach(report -> {
            LocalDateTime local = LocalDateTime.ofInstant(report.report().observed().from(), filter.days().zone());
            LocalDate day = filter.days().named() == Days.Named.REPORTING && !local.toLocalTime().isBefore(LocalTime.of(19, 30))
                    ? local.toLocalDate().plusDays(1) : local.toLocalDate();
            Map<String, List<Assessment>> groups = new TreeMap<>();
            report.zones().forEach((zone, assessment) -> groups
                    .computeIfAbsent(filter.by().contains(Breakdown.ZONE) ? zone.value() : "-", key -> new ArrayList<>()).add(assessment));
            groups.forEach((zone, assessments) -> {
                boolean violation = assessments.stream().anyMatch(each -> each.classed() == KindClass.VIOLATION);
                String severity = assessments.stream().map(each -> String.valueOf(each.severity())).filter(each -> !each.equals("null"))
                        .max(String::compareTo).orElse("NONE");
                String key = String.join(" ", filter.by().contains(Breakdown.DAY) ? day.toString() : "-", zone,
                        filter.by().contains(Breakdown.KIND) ? report.report().kind().name() : "-",
                        filter.by().contains(Breakdown.SIDE) ? report.report().side() : "-", filter.by().contains(Breakdown.SEVERITY) ? severity : "-");
                cells.computeIfAbsent(key, none -> new long[2])[violation ? 0 : 1]++;
            });
        });
        return cells.entrySet().stream().map(cell -> cell.getKey() + ": " + cell.getValue()[0] + "/" + cell.getValue()[1]).toList();
    }

    private static boolean sees(Reader reader, Reports.Standing report) {
        Tlp tlp = report.report().marking().tlp();
        String me = reader.participant() == null ? "" : reader.participant().value();
        return tlp == Tlp.CLEAR || !me.isEmpty() && (tlp == Tlp.GREEN || report.originator().equals(me)
                || tlp != Tlp.AMBER_STRICT && report.report().marking().releasableTo().stream().anyMatch(each -> each.value().equals(me)));
    }

    @Test
    void every_breakdown_counts_what_a_look_at_each_report_counts() throws Exception {
        RandomReports.record(log, 51, 300);
        feed.deliver(log.messages(), 100);
        List<Set<Breakdown>> breakdowns = List.of(EnumSet.noneOf(Breakdown.class), EnumSet.of(Breakdown.DAY), EnumSet.of(Breakdown.ZONE),
                EnumSet.of(Breakdown.SEVERITY), EnumSet.of(Breakdown.DAY, Breakdown.KIND), EnumSet.of(Breakdown.KIND, Breakdown.SIDE, Breakdown.SEVERITY),
                EnumSet.of(Breakdown.DAY, Breakdown.ZONE, Breakdown.SIDE), EnumSet.allOf(Breakdown.class));
        for (Reader reader : List.of(Reader.PUBLIC, OBSERVERS, Reader.of(new ParticipantId("guarantor")))) {
            for (Days days : DAYS) {
                for (Set<Breakdown> by : breakdowns) {
                    StatisticsFilter filter = by(days, by);
                    List<String> expected = counted(filter, reader);
                    assertThat(all(filter, reader, 1000)).as("%s %s", reader, filter).extracting(StatisticsContract::shown)
                            .containsExactlyInAnyOrderElementsOf(expected);
                }
            }
        }
        assertThat(counted(by(UTC, EnumSet.of(Breakdown.ZONE)), OBSERVERS)).as("the oracle looks at something").hasSize(4).noneMatch(cell -> cell.endsWith(": 0/0"));
    }

    @Test
    void cells_come_in_order_in_pages_of_any_size_and_as_a_stream() throws Exception {
        RandomReports.record(log, 53, 120);
        feed.deliver(log.messages(), 100);
        for (Set<Breakdown> by : List.<Set<Breakdown>>of(EnumSet.allOf(Breakdown.class), EnumSet.of(Breakdown.ZONE, Breakdown.KIND))) {
            StatisticsFilter filter = by(UTC, by);
            List<Cell> whole = all(filter, OBSERVERS, 1000);
            assertThat(whole).hasSizeGreaterThan(10).isSortedAccordingTo(Cell.ORDER).doesNotHaveDuplicates();
            assertThat(whole).allSatisfy(cell -> assertThat(cell.coverage()).isEqualTo(Coverage.UNKNOWN));
            for (int size : new int[] {1, 7, whole.size()}) {
                assertThat(all(filter, OBSERVERS, size)).isEqualTo(whole);
            }
            List<Cell> streamed = new ArrayList<>();
            queries.stream(filter, OBSERVERS, log.head(), streamed::add);
            assertThat(streamed).isEqualTo(whole);
        }
    }

    @Test
    void a_total_counts_a_report_in_two_zones_once_and_cells_by_zone_count_it_in_both() throws Exception {
        log.report("v1", Reports.plain(0), "observers", "north", "south");
        log.report("v2", Reports.plain(1), "observers", "south");
        log.report("v3", Reports.report(Kind.HEAT, 2, "BUFFER", Reports.marked(Tlp.GREEN), "heat", 36.5, 48.1), "observers", "north", "south");
        log.report("v4", Reports.plain(3), "observers", "north").retract("v4", "observers");
        feed.deliver(log.messages(), 100);
        assertThat(all(by(UTC, EnumSet.of(Breakdown.ZONE)), OBSERVERS, 10)).extracting(StatisticsContract::shown)
                .containsExactly("- north - - -: 1/1", "- south - - -: 2/1");
        Cell total = queries.total(by(UTC, EnumSet.of(Breakdown.ZONE)), OBSERVERS, log.head());
        assertThat(shown(total)).isEqualTo("- - - - -: 2/1");
        assertThat(shown(queries.total(by(UTC, Set.of()), Reader.PUBLIC, log.head()))).as("nothing that the public may see").isEqualTo("- - - - -: 0/0");
    }

    @Test
    void filters_leave_the_reports_that_they_name() throws Exception {
        RandomReports.record(log, 57, 200);
        feed.deliver(log.messages(), 100);
        List<String> daily = counted(by(UTC, EnumSet.of(Breakdown.DAY)), OBSERVERS);
        LocalDate from = LocalDate.parse("2031-05-10");
        LocalDate to = LocalDate.parse("2031-05-20");
        assertThat(all(new StatisticsFilter(EnumSet.of(Breakdown.DAY), UTC, from, to, List.of(), List.of(), List.of()), OBSERVERS, 1000))
                .extracting(StatisticsContract::shown).isNotEmpty()
                .isEqualTo(daily.stream().filter(cell -> cell.compareTo(from.toString()) >= 0 && cell.compareTo(to + "z") < 0).toList());
        assertThat(all(new StatisticsFilter(EnumSet.of(Breakdown.ZONE), UTC, null, null, List.of(new org.ceasefiremonitor.core.identity.ZoneId("port")), List.of(),
                List.of()), OBSERVERS, 10)).extracting(StatisticsContract::shown)
                .isEqualTo(counted(by(UTC, EnumSet.of(Breakdown.ZONE)), OBSERVERS).stream().filter(cell -> cell.contains(" port ")).toList());
        assertThat(all(new StatisticsFilter(EnumSet.of(Breakdown.KIND, Breakdown.SIDE), UTC, null, null, List.of(), List.of(Kind.SHOT), List.of("BUFFER")), OBSERVERS, 10))
                .extracting(StatisticsContract::shown)
                .isEqualTo(counted(by(UTC, EnumSet.of(Breakdown.KIND, Breakdown.SIDE)), OBSERVERS).stream().filter(cell -> cell.contains("SHOT BUFFER")).toList());
        assertThatThrownBy(() -> new StatisticsFilter(Set.of(), UTC, to, from, List.of(), List.of(), List.of())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_was_counted_at_a_position_is_counted_again_as_of_it() throws Exception {
        RandomReports.record(log, 59, 80);
        Map<Long, List<Cell>> shown = new TreeMap<>();
        StatisticsFilter filter = by(DAYS.get(1), EnumSet.allOf(Breakdown.class));
        StatisticsFilter daily = by(DAYS.get(1), EnumSet.of(Breakdown.DAY));
        for (int from = 0; from < log.messages().size(); from += 7) {
            feed.deliverTogether(log.messages().subList(from, Math.min(from + 7, log.messages().size())));
            List<Cell> both = new ArrayList<>(queries.list(filter, new Paging(1000, null), OBSERVERS, null).items());
            both.addAll(queries.list(daily, new Paging(1000, null), OBSERVERS, null).items());
            shown.put(queries.position(), both);
        }
        assertThat(shown).hasSizeGreaterThan(10);
        shown.forEach((position, cells) -> {
            List<Cell> both = new ArrayList<>(queries.list(filter, new Paging(1000, null), OBSERVERS, position).items());
            both.addAll(queries.list(daily, new Paging(1000, null), OBSERVERS, position).items());
            assertThat(both).as("as of %d", position).isEqualTo(cells);
        });
    }

    @Test
    void an_empty_register_has_no_cells_and_a_cursor_continues_only_its_own_list() throws Exception {
        assertThat(queries.list(by(UTC, EnumSet.of(Breakdown.DAY)), Paging.FIRST, OBSERVERS, null)).isEqualTo(new Page<>(-1, List.of(), null, Standing.WHOLE));
        assertThat(queries.list(by(UTC, Set.of()), Paging.FIRST, OBSERVERS, null).items()).isEmpty();
        RandomReports.record(log, 61, 30);
        feed.deliver(log.messages(), 100);
        String next = queries.list(by(UTC, EnumSet.of(Breakdown.DAY)), new Paging(1, null), OBSERVERS, null).next();
        assertThatThrownBy(() -> queries.list(by(UTC, EnumSet.of(Breakdown.KIND)), new Paging(1, next), OBSERVERS, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> queries.list(by(DAYS.get(1), EnumSet.of(Breakdown.DAY)), new Paging(1, next), OBSERVERS, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> queries.list(by(UTC, EnumSet.of(Breakdown.DAY)), new Paging(1, next), OBSERVERS, 0L)).isInstanceOf(InvalidInput.class);
    }
}
