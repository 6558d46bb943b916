package org.ceasefiremonitor.projections.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.support.Amount;
import org.ceasefiremonitor.core.support.SupportAnnounced;
import org.ceasefiremonitor.core.support.SupportCancelled;
import org.ceasefiremonitor.core.support.SupportContracted;
import org.ceasefiremonitor.core.support.SupportCorrected;
import org.ceasefiremonitor.core.support.SupportDelayed;
import org.ceasefiremonitor.core.support.SupportDelivered;
import org.ceasefiremonitor.core.support.SupportDeliveryPromised;
import org.ceasefiremonitor.core.support.SupportEvent;
import org.ceasefiremonitor.core.support.SupportFunded;
import org.ceasefiremonitor.core.support.SupportKind;
import org.ceasefiremonitor.core.support.SupportOverdue;
import org.ceasefiremonitor.core.support.SupportReopened;
import org.ceasefiremonitor.core.support.SupportStanding;
import org.ceasefiremonitor.core.support.SupportStepCorrected;
import org.ceasefiremonitor.core.support.SupportStepStruck;
import org.ceasefiremonitor.core.support.SupportStruck;
import org.ceasefiremonitor.core.support.programme.ChannelOpened;
import org.ceasefiremonitor.core.support.programme.CourseOpened;
import org.ceasefiremonitor.core.support.programme.GraduatesRecorded;
import org.ceasefiremonitor.core.support.programme.ProgrammeKind;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding;
import org.ceasefiremonitor.core.support.programme.ProgrammeStarted;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packages, programmes and the tracker, as rows have them after batches of any size, against sums that are worked out from the events alone. */
abstract class SupportTrackerContract {

    private static final ParticipantId CALDONIA = new ParticipantId("caldonia");
    private static final ParticipantId DALMARK = new ParticipantId("dalmark");
    private static final ParticipantId ASTORIA = new ParticipantId("astoria");
    private static final SupportPackageId SHELLS = new SupportPackageId("shells");
    private static final SupportPackageId LOAN = new SupportPackageId("loan");
    private static final SupportPackageId SECRET = new SupportPackageId("secret");
    private static final SupportPackageId SLIP = new SupportPackageId("slip");
    private static final Marking NARROW = new Marking(Tlp.AMBER, List.of(ASTORIA));
    private static final Instant JUNE = Instant.parse("2031-06-01T00:00:00Z");

    private static final List<SupportEvent> EVENTS = List.of(
            announced(SHELLS, DALMARK, SupportKind.AMMUNITION, pieces("1000.5"), "2031-01-31T23:59:59Z", Marking.GREEN),
            new SupportFunded(SHELLS, 1, pieces("1000.5"), "stocks", Instant.parse("2031-02-01T00:00:00Z"), Marking.GREEN),
            new SupportContracted(SHELLS, 2, pieces("600"), "works", Instant.parse("2031-02-03T00:00:00Z"), Marking.GREEN),
            new SupportDeliveryPromised(SHELLS, JUNE, Marking.GREEN),
            announced(LOAN, CALDONIA, SupportKind.FINANCE, euro("999999999999999.99"), "2031-02-05T00:00:00Z", Marking.GREEN),
            announced(SECRET, CALDONIA, SupportKind.ARMS, euro("5"), "2031-02-06T00:00:00Z", NARROW),
            new SupportDelivered(SHELLS, 3, pieces("200.25"), "depot", Instant.parse("2031-03-01T00:00:00Z"), Marking.GREEN),
            new SupportDelivered(SHELLS, 4, pieces("0.125"), "depot", Instant.parse("2031-03-02T00:00:00Z"), Marking.GREEN),
            announced(SLIP, DALMARK, SupportKind.BUDGET, yen("7"), "2031-03-02T00:00:00Z", Marking.GREEN),
            new SupportStepCorrected(SHELLS, 3, pieces("300"), "depot", Instant.parse("2031-04-01T00:00:00Z"), "misread", Marking.GREEN),
            new SupportOverdue(SHELLS, JUNE, JUNE, Marking.GREEN),
            new SupportDelayed(SHELLS, JUNE, JUNE.plusSeconds(9), "late", JUNE, Marking.GREEN),
            new SupportCancelled(SHELLS, pieces("700.375"), "closed", JUNE, Marking.GREEN),
            new SupportReopened(SHELLS, JUNE, "misread", Marking.GREEN),
            new SupportStruck(SLIP, "a slip", Marking.GREEN),
            new SupportCorrected(LOAN, ASTORIA, SupportKind.FINANCE, "loan", yen("12"), Instant.parse("2031-02-05T00:00:00Z"), "misread", Marking.GREEN),
            new SupportStepStruck(SHELLS, 4, "misread", Marking.GREEN),
            new SupportCancelled(SHELLS, pieces("700.5"), "closed", Instant.parse("2031-07-01T00:00:00Z"), Marking.GREEN));

    private final Database database;
    private final Reports log = new Reports();
    private Feed feed;

    SupportTrackerContract(Database database) {
        this.database = database;
    }

    private static SupportAnnounced announced(SupportPackageId id, ParticipantId contributor, SupportKind kind, Amount amount, String at, Marking marking) {
        return new SupportAnnounced(id, contributor, ASTORIA, kind, id.value(), amount, Instant.parse(at), marking);
    }

    private static Amount pieces(String value) {
        return new Amount(new BigDecimal(value), null, null, "pieces");
    }

    private static Amount euro(String value) {
        return new Amount(new BigDecimal(value), "EUR", LocalDate.parse("2031-01-01"), null);
    }

    private static Amount yen(String value) {
        return new Amount(new BigDecimal(value), "JPY", LocalDate.parse("2031-01-01"), null);
    }

    @BeforeEach
    void set_up() {
        feed = new Feed(database.migrated());
        feed.to(new SupportProjection(feed.writer(), feed.jdbc()), new ProgrammeProjection(feed.writer(), feed.jdbc()));
    }

    @Test
    void the_tracker_adds_up_what_the_events_say_at_every_position_whatever_the_batches() throws Exception {
        var tracker = new SupportTracker(feed.reader());
        EVENTS.forEach(event -> log.record(event, event.packageId().equals(SHELLS) ? "dalmark" : "caldonia"));
        for (int batch : new int[] {1, 3, 100}) {
            feed.reset();
            feed.deliver(log.messages(), batch);
            for (int position = 0; position < EVENTS.size(); position++) {
                var found = new TreeMap<String, String>();
                tracker.list(all(), Paging.FIRST, Reader.of(CALDONIA), (long) position).items().forEach(each -> stages(each, found));
                assertThat(found).as("at %s in batches of %s", position, batch).isEqualTo(reckoned(EVENTS.subList(0, position + 1)));
            }
        }
    }

    @Test
    void the_tracker_goes_on_page_by_page_for_the_position_where_it_began() throws Exception {
        var tracker = new SupportTracker(feed.reader());
        EVENTS.forEach(event -> log.record(event, event.packageId().equals(SHELLS) ? "dalmark" : "caldonia"));
        feed.deliver(log.messages().subList(0, EVENTS.size() - 1), 5);
        var whole = tracker.list(all(), Paging.FIRST, Reader.of(ASTORIA), null);
        var first = tracker.list(all(), new Paging(2, null), Reader.of(ASTORIA), null);
        feed.deliver(log.messages().subList(EVENTS.size() - 1, EVENTS.size()), 5);
        var paged = new ArrayList<>(first.items());
        for (Page<TrackedSupport> page = first; page.next() != null;) {
            page = tracker.list(all(), new Paging(2, page.next()), Reader.of(ASTORIA), null);
            paged.addAll(page.items());
        }
        assertThat(paged).hasSizeGreaterThan(4).isEqualTo(whole.items());
    }

    @Test
    void amounts_are_found_by_who_gives_what_to_whom_and_when_and_by_those_who_may_see_them() throws Exception {
        var tracker = new SupportTracker(feed.reader());
        EVENTS.forEach(event -> log.record(event, event.packageId().equals(SHELLS) ? "dalmark" : "caldonia"));
        feed.deliver(log.messages(), 4);
        assertThat(rows(tracker, filter(CALDONIA, null, List.of(), null, null), ASTORIA)).containsExactly("caldonia 2031-02 EUR 5.00", "caldonia 2031-02 JPY 12");
        assertThat(rows(tracker, filter(CALDONIA, null, List.of(), null, null), DALMARK)).containsExactly("caldonia 2031-02 JPY 12");
        assertThat(rows(tracker, filter(null, ASTORIA, List.of(SupportKind.AMMUNITION), "2031-02", "2031-03"), DALMARK)).containsExactly("dalmark 2031-02 pieces 0");
        assertThat(rows(tracker, filter(null, DALMARK, List.of(), null, null), ASTORIA)).isEmpty();
        assertThat(tracker.list(all(), Paging.FIRST, Reader.PUBLIC, null).items()).isEmpty();
    }

    @Test
    void packages_read_back_as_the_core_folds_them_and_are_found_by_how_they_stand() throws Exception {
        var queries = new SupportQueries(feed.reader());
        EVENTS.forEach(event -> log.record(event, "mech"));
        feed.deliver(log.messages(), 4);
        SupportStanding expected = null;
        for (int position = 0; position < EVENTS.size(); position++) {
            if (EVENTS.get(position).packageId().equals(SHELLS)) {
                expected = SupportStanding.evolve(expected, EVENTS.get(position));
                assertThat(queries.find(SHELLS, Reader.of(DALMARK), (long) position).found().orElseThrow().standing()).isEqualTo(expected);
            }
        }
        assertThat(queries.list(SupportFilter.ALL, Paging.FIRST, Reader.of(DALMARK), null).items()).extracting(each -> each.standing().packageId())
                .containsExactly(LOAN, SHELLS, SLIP);
        assertThat(queries.list(new SupportFilter(List.of(SupportStanding.State.CANCELLED), List.of(SupportKind.AMMUNITION), DALMARK, ASTORIA, false, true,
                JUNE.plusSeconds(10)), Paging.FIRST, Reader.of(DALMARK), null).items()).hasSize(1);
        assertThat(queries.list(new SupportFilter(List.of(), List.of(), null, null, true, null, null), Paging.FIRST, Reader.of(DALMARK), 10L).items()).hasSize(1);
        assertThat(queries.find(SHELLS, Reader.of(DALMARK), null).found().orElseThrow().delivered()).isEqualTo("300");
    }

    @Test
    void programmes_are_found_by_kind_and_partner() throws Exception {
        var queries = new ProgrammeQueries(feed.reader());
        var pilots = new ProgrammeId("pilots");
        var desk = new ProgrammeId("desk");
        Stream.of(new ProgrammeStarted(pilots, ProgrammeKind.TRAINING, "Pilots", List.of(ASTORIA, DALMARK), null, JUNE, Marking.GREEN),
                new CourseOpened(pilots, 1, "First", 40, JUNE, null, Marking.GREEN),
                new ProgrammeStarted(desk, ProgrammeKind.INTELLIGENCE, "Desk", List.of(ASTORIA, CALDONIA), null, JUNE, NARROW),
                new ChannelOpened(desk, 1, "Line", JUNE, NARROW),
                new GraduatesRecorded(pilots, 1, 36, JUNE, Marking.GREEN)).forEach(event -> log.record(event, "mech"));
        feed.deliver(log.messages(), 3);
        assertThat(queries.find(pilots, Reader.of(CALDONIA), null).found().orElseThrow().graduates()).isEqualTo(36);
        assertThat(queries.find(pilots, Reader.of(CALDONIA), 3L).found().orElseThrow().graduates()).isZero();
        assertThat(ids(queries, new ProgrammeFilter(List.of(), List.of(), ASTORIA), ASTORIA)).containsExactly(desk, pilots);
        assertThat(ids(queries, new ProgrammeFilter(List.of(), List.of(), ASTORIA), DALMARK)).as("those that a participant may see").containsExactly(pilots);
        assertThat(ids(queries, new ProgrammeFilter(List.of(ProgrammeStanding.State.ACTIVE), List.of(ProgrammeKind.INTELLIGENCE), CALDONIA), ASTORIA)).containsExactly(desk);
        assertThat(ids(queries, new ProgrammeFilter(List.of(), List.of(), new ParticipantId("dal")), ASTORIA)).isEmpty();
    }

    private static List<ProgrammeId> ids(ProgrammeQueries queries, ProgrammeFilter filter, ParticipantId reader) {
        return queries.list(filter, Paging.FIRST, Reader.of(reader), null).items().stream().map(each -> each.standing().programmeId()).toList();
    }

    private static TrackerFilter all() {
        return filter(null, null, List.of(), null, null);
    }

    private static TrackerFilter filter(@Nullable ParticipantId contributor, @Nullable ParticipantId recipient, List<SupportKind> kind, @Nullable String from,
            @Nullable String until) {
        return new TrackerFilter(contributor, recipient, kind, from == null ? null : YearMonth.parse(from), until == null ? null : YearMonth.parse(until));
    }

    private static List<String> rows(SupportTracker tracker, TrackerFilter filter, ParticipantId reader) {
        return tracker.list(filter, Paging.FIRST, Reader.of(reader), null).items().stream().map(each -> each.contributor() + " " + each.month() + " "
                + (each.currency() == null ? each.unit() : each.currency()) + " " + each.pledged()).toList();
    }

    private static void stages(TrackedSupport row, Map<String, String> found) {
        var key = row.contributor() + " " + row.month() + " " + (row.currency() == null ? row.unit() : row.currency()) + " ";
        Map.of("pledged", row.pledged(), "funded", row.funded(), "contracted", row.contracted(), "delivered", row.delivered(), "cancelled", row.cancelled())
                .forEach((stage, sum) -> {
                    if (sum.signum() != 0) {
                        found.put(key + stage, sum.stripTrailingZeros().toPlainString());
                    }
                });
    }

    /** An amount that an event says, by package and step; what follows replaces it. */
    private record Said(String contributor, String month, Amount amount, String stage) {
    }

    /** The sums, worked out from the events by another way: the latest word on each amount. */
    private static TreeMap<String, String> reckoned(List<SupportEvent> events) {
        var latest = new TreeMap<String, Said>();
        for (var event : events) {
            var of = event.packageId().value() + " ";
            var contributor = event.packageId().equals(SHELLS) || event.packageId().equals(SLIP) ? "dalmark" : "caldonia";
            switch (event) {
                case SupportAnnounced e -> latest.put(of + "0", new Said(contributor, month(e.at()), e.amount(), "pledged"));
                case SupportCorrected e -> latest.put(of + "0", new Said(contributor, month(e.at()), e.amount(), "pledged"));
                case SupportFunded e -> latest.put(of + e.number(), new Said(contributor, month(e.at()), e.amount(), "funded"));
                case SupportContracted e -> latest.put(of + e.number(), new Said(contributor, month(e.at()), e.amount(), "contracted"));
                case SupportDelivered e -> latest.put(of + e.number(), new Said(contributor, month(e.at()), e.amount(), "delivered"));
                case SupportStepCorrected e -> latest.computeIfPresent(of + e.number(), (key, said) -> new Said(contributor, month(e.at()), e.amount(), said.stage()));
                case SupportStepStruck e -> latest.remove(of + e.number());
                case SupportCancelled e -> latest.put(of + "end", new Said(contributor, month(e.at()), e.undelivered(), "cancelled"));
                case SupportReopened e -> latest.remove(of + "end");
                case SupportStruck e -> latest.keySet().removeIf(key -> key.startsWith(of));
                default -> { }
            }
        }
        var sums = new TreeMap<String, BigDecimal>();
        latest.values().forEach(said -> sums.merge(said.contributor() + " " + said.month() + " " + said.amount().measure() + " " + said.stage(),
                said.amount().value(), BigDecimal::add));
        var written = new TreeMap<String, String>();
        sums.forEach((key, sum) -> written.put(key, sum.stripTrailingZeros().toPlainString()));
        return written;
    }

    private static String month(Instant at) {
        return at.toString().substring(0, 7);
    }
}
