package org.ceasefiremonitor.projections.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.projections.Reports.judged;
import static org.ceasefiremonitor.projections.Reports.marked;
import static org.ceasefiremonitor.projections.Reports.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.NotYetSeen;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ViolationViewContract {

    private static final Reader OBSERVERS = Reader.of(new ParticipantId("observers"));

    private final Database database;
    private final Reports log = new Reports();
    private Feed feed;
    private ViolationQueries queries;

    ViolationViewContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void set_up() {
        feed = new Feed(database.migrated());
        feed.to(new ViolationProjection(feed.writer(), feed.jdbc()));
        queries = new ViolationQueries(feed.reader());
    }

    private List<String> ids(ViolationFilter filter) {
        return ids(filter, OBSERVERS, null);
    }

    private List<String> ids(ViolationFilter filter, Reader reader, Long asOf) {
        return queries.list(filter, ViolationOrder.OBSERVED, Paging.FIRST, reader, asOf).items().stream().map(Violation::violationId).toList();
    }

    @Test
    void a_report_reads_back_as_it_was_recorded_with_all_its_zones() throws Exception {
        log.report("v1", plain(0), "observers", "north", "port", "south");
        feed.deliver(log.messages(), 2);
        Violation found = queries.find(new ViolationId("v1"), OBSERVERS, null).found().orElseThrow();
        assertThat(found.report()).isEqualTo(plain(0));
        assertThat(found.zones()).extracting(Violation.InZone::zoneId).containsExactly("north", "port", "south");
        assertThat(found.zones()).allSatisfy(zone -> assertThat(zone.assessment()).isEqualTo(Reports.violation(Severity.S1)));
        assertThat(found).extracting(Violation::revision, Violation::state, Violation::position, Violation::firstPosition, Violation::recordedAt,
                Violation::revisedAt, Violation::revisedBy, Violation::originator, Violation::reason)
                .containsExactly(1L, ViolationState.RECORDED, 0L, 0L, Feed.BEGINNING, Feed.BEGINNING, "observers", "observers", null);
        assertThat(queries.position()).isEqualTo(2);
    }

    @Test
    void a_correction_that_moves_a_report_leaves_and_enters_zones_and_keeps_the_former_version() throws Exception {
        log.report("v1", plain(0), "observers", "north", "port");
        log.correct("v1", plain(30), "headquarters", judged(plain(30), "aaa", "port", "south"));
        for (int batch = 1; batch <= log.messages().size(); batch++) {
            set_up();
            feed.deliver(log.messages(), batch);
            Violation now = queries.find(new ViolationId("v1"), OBSERVERS, null).found().orElseThrow();
            assertThat(now).extracting(Violation::revision, Violation::state, Violation::originator, Violation::revisedBy, Violation::reason, Violation::firstPosition,
                    Violation::recordedAt).containsExactly(2L, ViolationState.CORRECTED, "observers", "headquarters", "the sound came from farther away", 0L, Feed.BEGINNING);
            assertThat(now.report()).isEqualTo(plain(30));
            assertThat(now.zones()).extracting(Violation.InZone::zoneId).containsExactly("aaa", "port", "south");
            assertThat(ids(inZone("north"))).isEmpty();
            assertThat(ids(inZone("south"))).containsExactly("v1");
            assertThat(queries.versions(new ViolationId("v1"), OBSERVERS, null).items())
                    .extracting(each -> each.revision() + " " + each.zones().stream().map(Violation.InZone::zoneId).toList())
                    .containsExactly("1 [north, port]", "2 [aaa, port, south]");
            Violation then = queries.find(new ViolationId("v1"), OBSERVERS, 1L).found().orElseThrow();
            assertThat(then.report()).isEqualTo(plain(0));
            assertThat(then.zones()).extracting(Violation.InZone::zoneId).containsExactly("north", "port");
            assertThat(ids(inZone("north"), OBSERVERS, 1L)).containsExactly("v1");
        }
    }

    @Test
    void a_report_recorded_corrected_and_retracted_in_one_batch_comes_out_right() throws Exception {
        log.report("v1", plain(0), "observers", "north", "port");
        log.correct("v1", plain(30), "observers", judged(plain(30), "port", "south"));
        log.retract("v1", "observers");
        log.report("v2", plain(1), "observers", "port");
        feed.deliverTogether(log.messages());
        assertThat(ids(ViolationFilter.ALL)).containsExactly("v2");
        assertThat(ids(withState(ViolationState.RETRACTED))).containsExactly("v1");
        Violation retracted = queries.find(new ViolationId("v1"), OBSERVERS, null).found().orElseThrow();
        assertThat(retracted.reason()).isEqualTo("it was thunder");
        assertThat(retracted.report()).isEqualTo(plain(30));
        assertThat(retracted.zones()).extracting(Violation.InZone::zoneId).containsExactly("port", "south");
        assertThat(queries.versions(new ViolationId("v1"), OBSERVERS, null).items()).extracting(Violation::state)
                .containsExactly(ViolationState.RECORDED, ViolationState.CORRECTED, ViolationState.RETRACTED);
        assertThat(feed.jdbc().sql("select zone_id from view_zone_total").query(String.class).list()).containsExactly("port");
    }

    @Test
    void the_same_events_in_batches_of_any_size_twice_or_again_after_a_reset_make_the_same_rows() throws Exception {
        RandomReports.record(log, 7, 150);
        feed.deliverTogether(log.messages());
        List<String> rows = rows();
        assertThat(rows).hasSizeGreaterThan(150);
        feed.deliver(log.messages(), 10);
        assertThat(rows()).as("delivered twice").isEqualTo(rows);
        for (int batch : new int[] {1, 17}) {
            feed.reset();
            assertThat(feed.position("violations")).isEqualTo(-1);
            assertThat(rows()).as("after a reset").isEmpty();
            feed.deliver(log.messages(), batch);
            assertThat(rows()).as("batches of %d", batch).isEqualTo(rows);
        }
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("view_violation", "view_violation_zone", "view_zone_hour", "view_zone_total", "view_zone_span")) {
            rows.addAll(feed.jdbc().sql("select * from " + table).query((row, number) -> {
                StringBuilder text = new StringBuilder(table);
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    text.append('|').append(Objects.toString(row.getObject(column)));
                }
                return text.toString();
            }).list());
        }
        return rows.stream().sorted().toList();
    }

    @Test
    void pages_of_every_size_show_each_report_once_in_every_order_even_while_the_log_goes_on() throws Exception {
        RandomReports.record(log, 11, 100);
        feed.deliver(log.messages(), 100);
        long pinned = log.head();
        List<String> all = ids(ViolationFilter.ALL);
        assertThat(all).hasSizeGreaterThan(15);
        int recorded = log.messages().size();
        for (ViolationOrder order : ViolationOrder.values()) {
            for (int size = 1; size <= all.size() + 1; size++) {
                List<Violation> paged = new ArrayList<>();
                String cursor = null;
                do {
                    Page<Violation> page = queries.list(ViolationFilter.ALL, order, new Paging(size, cursor), OBSERVERS, pinned);
                    assertThat(page.position()).isEqualTo(pinned);
                    assertThat(page.items().size()).isLessThanOrEqualTo(size);
                    paged.addAll(page.items());
                    cursor = page.next();
                    if (size == 3 && paged.size() == 3) {
                        String id = "later" + order;
                        log.report(id, plain(1), "observers", "port").correct(paged.getLast().violationId(), plain(5000), "observers", judged(plain(5000), "port"));
                        feed.deliver(log.messages().subList(recorded, log.messages().size()), 100);
                        recorded = log.messages().size();
                    }
                } while (cursor != null);
                assertThat(paged).extracting(Violation::violationId).as("%s by %d", order, size).containsExactlyInAnyOrderElementsOf(all).doesNotHaveDuplicates();
                assertThat(paged).isSortedAccordingTo((one, other) -> {
                    int sign = order.descending() ? -1 : 1;
                    return sign * (order.byObservation()
                            ? java.util.Comparator.comparing((Violation each) -> each.report().observed().from()).thenComparing(Violation::violationId).compare(one, other)
                            : Long.compare(one.firstPosition(), other.firstPosition()));
                });
            }
        }
    }

    @Test
    void a_cursor_continues_only_its_own_list() throws Exception {
        log.report("v1", plain(0), "observers", "port").report("v2", plain(1), "observers", "port");
        feed.deliver(log.messages(), 10);
        String next = queries.list(ViolationFilter.ALL, ViolationOrder.OBSERVED, new Paging(1, null), OBSERVERS, null).next();
        assertThatThrownBy(() -> queries.list(ViolationFilter.ALL, ViolationOrder.RECORDED, new Paging(1, next), OBSERVERS, null))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("another order");
        assertThatThrownBy(() -> queries.list(inZone("port"), ViolationOrder.OBSERVED, new Paging(1, next), OBSERVERS, null)).isInstanceOf(InvalidInput.class);
        for (String cursor : List.of("", "%%%", "bm9uc2Vuc2U", next + "A", "LTE")) {
            assertThatThrownBy(() -> queries.list(ViolationFilter.ALL, ViolationOrder.OBSERVED, new Paging(1, cursor), OBSERVERS, null))
                    .as(cursor).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void a_position_that_the_view_has_not_reached_is_not_answered() throws Exception {
        log.report("v1", plain(0), "observers", "port");
        feed.deliver(log.messages(), 1);
        assertThatThrownBy(() -> ids(ViolationFilter.ALL, OBSERVERS, 1L)).isInstanceOfSatisfying(NotYetSeen.class, e -> assertThat(e.reached()).isZero());
        assertThat(ids(ViolationFilter.ALL, OBSERVERS, -1L)).isEmpty();
        assertThatThrownBy(() -> ids(ViolationFilter.ALL, OBSERVERS, -2L)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void readers_see_what_the_marking_allows_and_nothing_else() throws Exception {
        int minute = 0;
        for (Tlp tlp : Tlp.values()) {
            log.report(tlp.name(), with(plain(minute++), marked(tlp)), "observers", "port");
            log.report(tlp + "-to-a_b", with(plain(minute++), marked(tlp, "a_b")), "observers", "port");
        }
        feed.deliver(log.messages(), 100);
        assertThat(ids(ViolationFilter.ALL, Reader.PUBLIC, null)).containsExactlyInAnyOrder("CLEAR", "CLEAR-to-a_b");
        assertThat(ids(ViolationFilter.ALL, Reader.of(new ParticipantId("guarantor")), null)).containsExactlyInAnyOrder("CLEAR", "CLEAR-to-a_b", "GREEN", "GREEN-to-a_b");
        assertThat(ids(ViolationFilter.ALL, Reader.of(new ParticipantId("a_b")), null))
                .containsExactlyInAnyOrder("CLEAR", "CLEAR-to-a_b", "GREEN", "GREEN-to-a_b", "AMBER-to-a_b", "RED-to-a_b");
        assertThat(ids(ViolationFilter.ALL, Reader.of(new ParticipantId("axb")), null)).as("an underscore is no wildcard").hasSize(4);
        assertThat(ids(ViolationFilter.ALL, Reader.of(new ParticipantId("a_")), null)).as("part of a name").hasSize(4);
        assertThat(ids(ViolationFilter.ALL, OBSERVERS, null)).as("the originator").hasSize(10);
        assertThat(queries.find(new ViolationId("RED"), Reader.of(new ParticipantId("guarantor")), null).found()).isEmpty();
        assertThat(queries.versions(new ViolationId("RED"), Reader.PUBLIC, null).items()).isEmpty();
        List<String> streamed = new ArrayList<>();
        queries.stream(ViolationFilter.ALL, ViolationOrder.RECORDED, null, Reader.PUBLIC, null, each -> streamed.add(each.violationId()));
        assertThat(streamed).containsExactlyInAnyOrder("CLEAR", "CLEAR-to-a_b");
    }

    @Test
    void a_correction_that_narrows_the_marking_hides_the_report_from_then_on() throws Exception {
        Reader guarantor = Reader.of(new ParticipantId("guarantor"));
        log.report("v1", plain(0), "observers", "port");
        log.correct("v1", with(plain(0), marked(Tlp.AMBER_STRICT)), "headquarters", judged(plain(0), "port"));
        feed.deliverTogether(log.messages());
        assertThat(ids(ViolationFilter.ALL, guarantor, null)).isEmpty();
        assertThat(ids(ViolationFilter.ALL, guarantor, 0L)).containsExactly("v1");
        assertThat(ids(ViolationFilter.ALL)).as("who first reported it").containsExactly("v1");
    }

    @Test
    void filters_select_what_they_say() throws Exception {
        log.report("fire", plain(0), "observers", "port");
        log.report("heat", Reports.report(Kind.HEAT, 60, "UNKNOWN", Marking.GREEN, "Glow, 100% cloud_free ПОЖАР", 36.9, 48.5), "sensors", "port", "north");
        log.report("grave", Reports.report(Kind.GROUND_ASSAULT, 120, "river-state", Marking.GREEN, "assault", -179.5, -10), "observers",
                severe("north", Severity.S3));
        feed.deliver(log.messages(), 100);
        assertThat(ids(ViolationFilter.ALL)).containsExactly("fire", "heat", "grave");
        assertThat(ids(inZone("port"))).containsExactly("fire", "heat");
        assertThat(ids(filter().zone("port", "north").build())).containsExactly("fire", "heat", "grave");
        assertThat(ids(filter().kind(Kind.HEAT, Kind.GROUND_ASSAULT).build())).containsExactly("heat", "grave");
        assertThat(ids(filter().severity(Severity.S3).build())).containsExactly("grave");
        assertThat(ids(filter().zone("port").severity(Severity.S3).build())).isEmpty();
        assertThat(ids(filter().classed(KindClass.OBSERVATION).build())).containsExactly("heat");
        assertThat(ids(filter().classed(KindClass.VIOLATION).zone("north", "port").build())).containsExactly("fire", "grave");
        assertThat(ids(filter().side("river-state").build())).containsExactly("grave");
        assertThat(ids(filter().observed(Reports.OBSERVED.plusSeconds(3600), Reports.OBSERVED.plusSeconds(7200)).build())).containsExactly("heat");
        assertThat(ids(filter().recorded(Feed.BEGINNING.plusSeconds(1), Feed.BEGINNING.plusSeconds(3)).build())).containsExactly("heat");
        assertThat(ids(filter().box("36.5,48.1,36.9,48.4").build())).containsExactly("fire");
        assertThat(ids(filter().box("170,-20,-179,0").build())).as("across the antimeridian").containsExactly("grave");
        assertThat(ids(filter().text("SILO").build())).containsExactly("fire");
        assertThat(ids(filter().text("quay 3").build())).as("place").hasSize(3);
        assertThat(ids(filter().text("пожар").build())).as("Cyrillic in another case").containsExactly("heat");
        assertThat(ids(filter().text("100%").build())).containsExactly("heat");
        assertThat(ids(filter().text("1%d").build())).as("no wildcard").isEmpty();
        assertThat(ids(filter().text("cloud_free").build())).containsExactly("heat");
        assertThat(ids(filter().text("cloudxfree").build())).isEmpty();
        assertThat(ids(filter().text("' or 1=1 --").build())).isEmpty();
        assertThat(ids(new ViolationFilter(List.of(), null, null, null, null, null, List.of(), List.of(), List.of(), List.of(WeaponClass.MORTAR_LT_100), List.of(Means.HEARD),
                List.of("post-4"), List.of(Reliability.B), List.of(2), null, List.of(), null, null))).hasSize(3);
        assertThat(ids(new ViolationFilter(List.of(), null, null, null, null, null, List.of(), List.of(), List.of(), List.of(WeaponClass.TANK), List.of(), List.of(), List.of(),
                List.of(), null, List.of(), null, null))).isEmpty();
        assertThat(ids(new ViolationFilter(List.of(), null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(Reliability.A),
                List.of(1), null, List.of(), null, null))).isEmpty();
    }

    @Test
    void a_stream_hands_over_every_report_once_in_order() throws Exception {
        for (int i = 0; i < 2345; i++) {
            log.report("v" + i, plain(i / 3), "observers", i % 2 == 0 ? "port" : "north");
        }
        feed.deliver(log.messages(), 500);
        for (ViolationOrder order : ViolationOrder.values()) {
            List<Violation> streamed = new ArrayList<>();
            assertThat(queries.stream(ViolationFilter.ALL, order, null, OBSERVERS, null, streamed::add)).isEqualTo(2344);
            assertThat(new HashSet<>(streamed.stream().map(Violation::violationId).toList())).hasSize(2345);
            assertThat(streamed).hasSize(2345).allSatisfy(each -> assertThat(each.zones()).hasSize(1));
        }
        List<Violation> port = new ArrayList<>();
        queries.stream(inZone("port"), ViolationOrder.OBSERVED_LATEST_FIRST, null, OBSERVERS, 1999L, port::add);
        assertThat(port).hasSize(1000);
    }

    private static ViolationFilter inZone(String zone) {
        return filter().zone(zone).build();
    }

    private static ViolationFilter withState(ViolationState... states) {
        ViolationFilter all = ViolationFilter.ALL;
        return new ViolationFilter(all.zone(), null, null, null, null, null, all.kind(), all.severity(), all.side(), all.weapon(), all.means(), all.source(),
                all.reliability(), all.credibility(), null, List.of(states), null, null);
    }

    private static org.ceasefiremonitor.core.report.Report with(org.ceasefiremonitor.core.report.Report report, Marking marking) {
        return RandomReports.marked(report, marking);
    }

    private static java.util.TreeMap<ZoneId, org.ceasefiremonitor.core.zone.Assessment> severe(String zone, Severity severity) {
        java.util.TreeMap<ZoneId, org.ceasefiremonitor.core.zone.Assessment> zones = new java.util.TreeMap<>();
        zones.put(new ZoneId(zone), Reports.violation(severity));
        return zones;
    }

    private static FilterOf filter() {
        return new FilterOf();
    }

    /** Puts together a filter that asks about little. */
    private static final class FilterOf {
        private List<ZoneId> zone = List.of();
        private java.time.Instant observedFrom;
        private java.time.Instant observedTo;
        private java.time.Instant recordedFrom;
        private java.time.Instant recordedTo;
        private Box box;
        private List<Kind> kind = List.of();
        private List<Severity> severity = List.of();
        private List<String> side = List.of();
        private String text;
        private KindClass classed;

        FilterOf zone(String... zones) {
            zone = java.util.Arrays.stream(zones).map(ZoneId::new).toList();
            return this;
        }

        FilterOf observed(java.time.Instant from, java.time.Instant to) {
            observedFrom = from;
            observedTo = to;
            return this;
        }

        FilterOf recorded(java.time.Instant from, java.time.Instant to) {
            recordedFrom = from;
            recordedTo = to;
            return this;
        }

        FilterOf box(String edges) {
            box = Box.valueOf(edges);
            return this;
        }

        FilterOf kind(Kind... kinds) {
            kind = List.of(kinds);
            return this;
        }

        FilterOf severity(Severity... severities) {
            severity = List.of(severities);
            return this;
        }

        FilterOf side(String... sides) {
            side = List.of(sides);
            return this;
        }

        FilterOf text(String part) {
            text = part;
            return this;
        }

        FilterOf classed(KindClass as) {
            classed = as;
            return this;
        }

        ViolationFilter build() {
            return new ViolationFilter(zone, observedFrom, observedTo, recordedFrom, recordedTo, box, kind, severity, side, List.of(), List.of(), List.of(), List.of(), List.of(),
                    text, List.of(), classed, null);
        }
    }
}
