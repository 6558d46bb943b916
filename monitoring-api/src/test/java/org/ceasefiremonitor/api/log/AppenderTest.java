package org.ceasefiremonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.log.AppendRequest.DefinitionRow;
import org.ceasefiremonitor.api.log.AppendRequest.KeyRow;
import org.ceasefiremonitor.api.log.AppendRequest.Origin;
import org.ceasefiremonitor.api.log.AppendRequest.Row;
import org.ceasefiremonitor.api.log.AppendRequest.ThingRow;
import org.ceasefiremonitor.api.log.DecideAgain.Because;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one writer: dense positions, strictly rising times, whole or nothing, and no conflict that hurts a neighbour. */
class AppenderTest {

    private static final Origin ORIGIN = new Origin("Test", "c", "c", null, "xaa", "m-1", "MONITOR", null, false);

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final List<Appender> opened = new ArrayList<>();
    private final LogHead head = new LogHead();

    @AfterEach
    void close() {
        opened.forEach(Appender::close);
    }

    @ParameterizedTest
    @EnumSource
    void positions_are_dense_and_times_rise_strictly_under_many_writers_of_two_nodes(TestDatabase database) throws Exception {
        var url = database.fresh();
        var nodes = database == TestDatabase.H2 ? List.of(appender(url)) : List.of(appender(url), appender(url));
        inParallel(16, i -> {
            for (int k = 0; k < 25; k++) {
                nodes.get(i % nodes.size()).append(events("zone/" + i, k * 2L, 2));
            }
        });
        try (var connection = TestDatabase.open(url)) {
            assertThat(longs(connection, "select position from event order by position"))
                    .containsExactlyElementsOf(LongStream.range(0, 16 * 25 * 2).boxed().toList());
            assertThat(longs(connection, "select count(*) from (select recorded_at - lag(recorded_at) over (order by position) as step "
                    + "from event) as steps where step <= interval '0' second")).containsExactly(0L);
            assertThat(longs(connection, "select next_position from log_head")).containsExactly(800L);
        }
        assertThat(head.position()).isEqualTo(799);
    }

    @ParameterizedTest
    @EnumSource
    void a_request_that_conflicts_is_sent_back_with_its_reason_and_its_neighbours_are_recorded(TestDatabase database) throws Exception {
        var url = database.fresh();
        try (var connection = TestDatabase.open(url)) {
            connection.setAutoCommit(false);
            var transaction = new AppendTransaction(connection, Dialect.of(connection), new RisingTime(Clock.systemUTC()), Steps.UNWATCHED, Leaf::of);
            transaction.append(List.of(events("zone/a", 0, 1), thing("violation/1", 1), keyed("k1", "zone/k", 0)));

            var answers = transaction.append(List.of(
                    events("zone/b", 0, 2),
                    events("zone/a", 0, 1),
                    thing("violation/1", 1),
                    keyed("k1", "zone/k", 1),
                    thing("violation/2", 1),
                    thing("violation/2", 1),
                    moved("violation/2", 2),
                    moved("violation/1", 3),
                    events("zone/b", 2, 1),
                    events("zone/b", 5, 1)));

            assertThat(answers).extracting(answer -> answer instanceof DecideAgain again ? again.because() : null).containsExactly(
                    null, Because.STREAM_MOVED, Because.ALREADY_RECORDED, Because.KEY_USED, null, Because.ALREADY_RECORDED, null,
                    Because.THING_MOVED, null, Because.STREAM_MOVED);
            assertThat(answers).filteredOn(Appended.class::isInstance).extracting(answer -> ((Appended) answer).firstPosition())
                    .containsExactly(3L, 5L, 6L, 7L);
            assertThat(longs(connection, "select position from event order by position"))
                    .containsExactlyElementsOf(LongStream.range(0, 8).boxed().toList());
            assertThat(longs(connection, "select revision from thing order by id")).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_stored_is_what_was_requested(TestDatabase database) throws Exception {
        var url = database.fresh();
        var origin = new AppendRequest.Origin("ReportViolation", "c1", "c2", "c3", "xaa", "m-1", "MONITOR", "order 7", true);
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID());
        var rows = List.of(
                new Row(ids.get(0), "CeasefireZone", "zone/a", 0, "violation/v", "zone.Test", "1", "{\"text\":\"\u00e9, \\\"{}\\\" NULL\"}", origin, "because",
                        "GREEN", " xab "),
                new Row(ids.get(1), "CeasefireZone", "zone/b", 4, "violation/v", "zone.Test", "2", "{}", ORIGIN, null, "CLEAR", " "));
        var digest = KeyedDigest.of("Test", new byte[] {1});
        try (var connection = TestDatabase.open(url)) {
            var transaction = new AppendTransaction(connection, Dialect.of(connection), new RisingTime(Clock.systemUTC()), Steps.UNWATCHED, Leaf::of);
            var at = (Appended) transaction.append(List.of(events("zone/c", 0, 1), new AppendRequest(rows, List.of(
                    new ThingRow("violation/v", "RECORDED", 1, "zone/a zone/b", 0, 1, "xaa/m-1", digest)),
                    List.of(), new KeyRow("xaa/m-1", "k", "Test", digest), List.of(), Set.of(), 0, Set.of(), Set.of()))).get(1);

            assertThat(at.firstPosition()).isEqualTo(1);
            assertThat(table(connection, "event where position > 0 order by position")).containsExactly(
                    Arrays.asList(1L, ids.get(0), "CeasefireZone", "zone/a", 0L, "zone.Test", "1", at.recordedAt(0), rows.get(0).payload(),
                            "ReportViolation", "c1", "c2", "c3", "xaa", "m-1", "MONITOR", "order 7", true, "because", "GREEN", " xab ", "xaa", 32,
                            "violation/v", envelope(rows.get(0), at.recordedAt(0)), 32),
                    Arrays.asList(2L, ids.get(1), "CeasefireZone", "zone/b", 4L, "zone.Test", "2", at.recordedAt(1), "{}", "Test", "c", "c", null,
                            "xaa", "m-1", "MONITOR", null, false, null, "CLEAR", " ", "xaa", 32, "violation/v", envelope(rows.get(1), at.recordedAt(1)), 32));
            assertThat(table(connection, "thing")).containsExactly(
                    List.of("violation/v", "RECORDED", 1L, "zone/a zone/b", 2L, 1L, 2L, "xaa/m-1", 16, 32));
            assertThat(table(connection, "idempotency")).containsExactly(List.of("xaa/m-1", "k", "Test", 16, 32, 1L, 2L, at.recordedAt(0)));
        }
    }

    /** The digests that the tree is built of, made here a second time and by hand. */
    @ParameterizedTest
    @EnumSource
    void each_event_is_committed_to_by_an_envelope_that_says_what_and_when_it_was_recorded(TestDatabase database) throws Exception {
        var url = database.fresh();
        var appender = appender(url);
        inParallel(8, i -> {
            for (int k = 0; k < 10; k++) {
                appender.append(events("zone/" + i, k * 3L, 3));
            }
        });
        try (var connection = TestDatabase.open(url); var statement = connection.createStatement(); var row = statement.executeQuery(
                "select event_id, aggregate_id, sequence, recorded_at, envelope, salt, commitment from event order by position")) {
            int events = 0;
            var salts = new java.util.HashSet<String>();
            for (; row.next(); events++) {
                var mac = javax.crypto.Mac.getInstance("HmacSHA256");
                mac.init(new javax.crypto.spec.SecretKeySpec(row.getBytes(6), "HmacSHA256"));
                assertThat(row.getBytes(7)).isEqualTo(mac.doFinal(row.getString(5).getBytes(StandardCharsets.UTF_8)));
                assertThat(row.getString(5)).startsWith("{\"actor\":\"m-1\",\"agg\":\"" + row.getString(2) + "\",\"corr\":\"c\",\"id\":\"" + row.getString(1)
                        + "\",\"marking\":\"TLP:CLEAR\",\"metaSha256\":\"").endsWith("\",\"party\":\"xaa\",\"payloadLen\":2,\"payloadSha256\":"
                        + "\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\",\"recordedAt\":\""
                        + row.getObject(4, OffsetDateTime.class).format(MICROSECONDS) + "\",\"seq\":" + row.getLong(3)
                        + ",\"type\":\"zone.Test/1\",\"v\":1}");
                salts.add(java.util.HexFormat.of().formatHex(row.getBytes(6)));
            }
            assertThat(events).isEqualTo(240);
            assertThat(salts).hasSize(240);
        }
    }

    /** A node whose clock is behind that of another records as well, after what the other has recorded. */
    @ParameterizedTest
    @EnumSource
    void what_a_node_with_a_slow_clock_records_stands_after_the_other_s(TestDatabase database) throws Exception {
        var url = database.fresh();
        try (var connection = TestDatabase.open(url)) {
            connection.setAutoCommit(false);
            var dialect = Dialect.of(connection);
            var quick = new AppendTransaction(connection, dialect, new RisingTime(Clock.fixed(Instant.parse("2030-01-01T00:00:05Z"), ZoneOffset.UTC)), Steps.UNWATCHED, Leaf::of);
            var slow = new AppendTransaction(connection, dialect, new RisingTime(Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC)), Steps.UNWATCHED, Leaf::of);
            appendOne(quick, events("zone/a", 0, 2));
            var late = (Appended) appendOne(slow, events("zone/b", 0, 2));
            assertThat(late.firstPosition()).isEqualTo(2);
            assertThat(late.recordedAt(0)).isEqualTo("2030-01-01T00:00:05.000002Z");
            assertThat(((Appended) appendOne(slow, events("zone/b", 2, 1))).recordedAt(0)).isEqualTo("2030-01-01T00:00:05.000004Z");
            assertThat(((Appended) appendOne(quick, events("zone/a", 2, 1))).recordedAt(0)).isEqualTo("2030-01-01T00:00:05.000005Z");
            try (var statement = connection.createStatement(); var row = statement.executeQuery("select recorded_at, envelope from event order by position")) {
                while (row.next()) {
                    assertThat(row.getString(2)).contains(row.getObject(1, OffsetDateTime.class).format(MICROSECONDS));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_taken_on_definitions_that_have_moved_is_sent_back_and_one_that_read_others_is_recorded(TestDatabase database)
            throws Exception {
        var url = database.fresh();
        try (var connection = TestDatabase.open(url)) {
            connection.setAutoCommit(false);
            var transaction = new AppendTransaction(connection, Dialect.of(connection), new RisingTime(Clock.systemUTC()), Steps.UNWATCHED, Leaf::of);
            var answers = new ArrayList<>(transaction.append(List.of(
                    defining("agreement/x", "agreement", 0, 0, Set.of(), Set.of()),
                    defining("zone/1", "zone", 0, 0, Set.of(), Set.of()))));
            assertThat(answers).extracting(answer -> ((Appended) answer).directoryVersion()).containsExactly(1L, 2L);

            answers.clear();
            answers.addAll(transaction.append(List.of(
                    reading("zone/s1", 0, 1, Set.of("agreement/x"), Set.of()),
                    reading("zone/s2", 0, 1, Set.of("zone/1"), Set.of()),
                    reading("zone/s3", 0, 1, Set.of(), Set.of("zone")),
                    reading("zone/s4", 0, 1, Set.of(), Set.of("agreement")),
                    reading("zone/s5", 0, 1, Set.of(), Set.of("*")),
                    defining("agreement/x", "agreement", 1, 2, Set.of(), Set.of()),
                    reading("zone/s6", 0, 2, Set.of("agreement/x"), Set.of()),
                    reading("zone/s7", 0, 2, Set.of("zone/1"), Set.of("zone")))));

            assertThat(answers).extracting(answer -> answer instanceof DecideAgain again ? again.because() : null).containsExactly(
                    null, Because.DIRECTORY_MOVED, Because.DIRECTORY_MOVED, null, Because.DIRECTORY_MOVED, null, Because.DIRECTORY_MOVED,
                    null);
            assertThat(longs(connection, "select version from directory order by id")).containsExactly(3L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void time_of_recording_rises_even_if_the_clock_stands_still_or_goes_back(TestDatabase database) throws Exception {
        var url = database.fresh();
        var instants = List.of(Instant.parse("2030-01-01T00:00:00Z"), Instant.parse("2029-01-01T00:00:00Z"),
                Instant.parse("2030-01-01T00:00:00Z")).iterator();
        InstantSource source = instants::next;
        try (var connection = TestDatabase.open(url)) {
            connection.setAutoCommit(false);
            var transaction = new AppendTransaction(connection, Dialect.of(connection), new RisingTime(source.withZone(ZoneOffset.UTC)), Steps.UNWATCHED, Leaf::of);
            var times = IntStream.range(0, 3).mapToObj(i -> (Appended) appendOne(transaction, events("zone/a", i * 2L, 2))).toList();
            assertThat(times.get(0).recordedAt(0)).isEqualTo("2030-01-01T00:00:00Z");
            assertThat(times.get(1).recordedAt(0)).isEqualTo("2030-01-01T00:00:00.000002Z");
            assertThat(times.get(2).recordedAt(1)).isEqualTo("2030-01-01T00:00:00.000005Z");
        }
    }

    /**
     * The scenario in which Axon's own tracking token skips a committed event for ever: an earlier position would become visible after a
     * later one was read, with an old time. Here a position exists only under the head lock, so whatever is late simply comes later.
     */
    @ParameterizedTest
    @EnumSource
    void a_late_commit_is_never_skipped_by_a_reader(TestDatabase database) throws Exception {
        var url = database.fresh();
        var appender = appender(url);
        try (var slow = TestDatabase.open(url)) {
            slow.setAutoCommit(false);
            var transaction = new AppendTransaction(slow, Dialect.of(slow),
                    new RisingTime(Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC)), Steps.UNWATCHED, Leaf::of);
            appender.append(thing("violation/late", 1));
            try (var statement = slow.createStatement()) {
                statement.executeUpdate("update log_head set next_position = next_position where id = 1");
            }
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                var overtaking = pool.submit(() -> appender.append(events("zone/b", 0, 1)));
                transaction.append(List.of(moved("violation/late", 2)));
                assertThat(overtaking.get().firstPosition()).isEqualTo(2);
            }
            assertThat(longs(slow, "select position from thing where id = 'violation/late'")).containsExactly(1L);
            assertThat(longs(slow, "select count(*) from event as e join event as f on f.position = e.position + 1 "
                    + "where f.recorded_at <= e.recorded_at")).containsExactly(0L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_that_cannot_be_stored_fails_alone(TestDatabase database) throws Exception {
        var url = database.fresh();
        var appender = appender(url);
        var broken = new AppendRequest(List.of(new Row(UUID.randomUUID(), null, "zone/x", 0, "zone/x", "t", "1", "{}", ORIGIN, null,
                "CLEAR", " ")), List.of(), List.of(), null, List.of(), Set.of(), 0, Set.of(), Set.of());
        var failures = inParallel(8, i -> {
            if (i == 3) {
                appender.append(broken);
            } else {
                appender.append(events("zone/" + i, 0, 1));
            }
        });
        assertThat(failures).hasSize(1);
        try (var connection = TestDatabase.open(url)) {
            assertThat(longs(connection, "select position from event order by position"))
                    .containsExactlyElementsOf(LongStream.range(0, 7).boxed().toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void while_the_database_is_gone_callers_are_told_so_and_afterwards_it_goes_on(TestDatabase database) throws Exception {
        var url = database.fresh();
        var down = new java.util.concurrent.atomic.AtomicBoolean(true);
        var appender = new Appender(() -> {
            if (down.get()) {
                throw new SQLException("connection refused", "08001");
            }
            return TestDatabase.open(url);
        }, head, Clock.systemUTC(), Duration.ofSeconds(5), Steps.UNWATCHED);
        opened.add(appender);
        var failure = catchThrowableOfType(StoreUnavailable.class, () -> appender.append(events("zone/a", 0, 1)));
        assertThat(failure.outcomeUnknown()).isFalse();
        assertThat(failure.retryAfter()).isPositive();
        down.set(false);
        assertThat(appender.append(events("zone/a", 0, 1)).firstPosition()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_appender_refuses(TestDatabase database) {
        var appender = appender(database.fresh());
        appender.close();
        assertThatThrownBy(() -> appender.append(events("zone/a", 0, 1))).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void a_held_appender_says_why_it_records_nothing() {
        var appender = appender(TestDatabase.H2.fresh());
        appender.append(events("zone/a", 0, 1));
        appender.hold("it was set back. Restore a later backup");
        assertThatThrownBy(() -> appender.append(events("zone/a", 1, 1))).isInstanceOf(StoreUnavailable.class)
                .hasMessage("the log takes no more events: it was set back. Restore a later backup");
    }

    /** What the cost of the log is compared with: it must leave out the three columns and nothing else. */
    @ParameterizedTest
    @EnumSource
    void an_appender_without_leaves_records_all_but_these(TestDatabase database) throws Exception {
        var url = database.fresh();
        var bare = AppenderWithoutLeaves.on(() -> TestDatabase.open(url), head, Clock.systemUTC(), Duration.ofSeconds(20));
        opened.add(bare);
        // in one statement where the database takes it, and in steps
        bare.append(thing("violation/1", 1));
        bare.append(moved("violation/1", 2));
        opened.removeLast().close();
        try (var connection = TestDatabase.open(url)) {
            assertThat(longs(connection, "select position from event where envelope = '' and octet_length(salt) = 0 and octet_length(commitment) = 0 order by position"))
                    .containsExactly(0L, 1L);
            assertThat(longs(connection, "select revision from thing")).containsExactly(2L);
        }
        appender(url).append(moved("violation/1", 3));
        try (var connection = TestDatabase.open(url)) {
            assertThat(longs(connection, "select position from event where length(envelope) > 100 and octet_length(salt) = 32 and octet_length(commitment) = 32"))
                    .containsExactly(2L);
            assertThat(longs(connection, "select next_position from log_head")).containsExactly(3L);
        }
    }

    private static Object appendOne(AppendTransaction transaction, AppendRequest request) {
        try {
            return transaction.append(List.of(request)).getFirst();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Appender appender(String url) {
        var appender = new Appender(() -> TestDatabase.open(url), head, Clock.systemUTC(), Duration.ofSeconds(20), Steps.UNWATCHED);
        opened.add(appender);
        return appender;
    }

    private static String envelope(Row row, Instant recordedAt) {
        return Leaf.envelope(row, recordedAt).json();
    }

    private static AppendRequest events(String stream, long from, int count) {
        return request(stream, from, count, List.of(), null, List.of(), 0, Set.of(), Set.of());
    }

    private static AppendRequest thing(String id, long revision) {
        var random = new Random();
        return request("zone/t" + random.nextLong(), 0, 1, List.of(new ThingRow(id, "RECORDED", revision, "zone/t", 0, 0, "xaa/m-1",
                KeyedDigest.of("Test", new byte[0]))), null, List.of(), 0, Set.of(), Set.of());
    }

    private static AppendRequest moved(String id, long revision) {
        return thing(id, revision);
    }

    private static AppendRequest keyed(String key, String stream, long from) {
        return request(stream, from, 1, List.of(), new KeyRow("xaa/m-1", key, "Test", KeyedDigest.of("Test", new byte[0])), List.of(), 0,
                Set.of(), Set.of());
    }

    private static AppendRequest defining(String id, String type, long sequence, long version, Set<String> things, Set<String> types) {
        var read = new java.util.HashSet<>(things);
        read.add(id);
        return request(id, sequence, 1, List.of(), null, List.of(new DefinitionRow(id, type, "{}")), version, read, types);
    }

    private static AppendRequest reading(String stream, long sequence, long version, Set<String> things, Set<String> types) {
        return request(stream, sequence, 1, List.of(), null, List.of(), version, things, types);
    }

    private static AppendRequest request(String stream, long from, int count, List<ThingRow> things, KeyRow key,
            List<DefinitionRow> definitions, long version, Set<String> readThings, Set<String> readTypes) {
        var rows = LongStream.range(from, from + count).mapToObj(sequence -> new Row(UUID.randomUUID(), "CeasefireZone", stream, sequence,
                stream, "zone.Test", "1", "{}", ORIGIN, null, "CLEAR", " ")).toList();
        return new AppendRequest(rows, things, List.of(), key, definitions, Set.of(), version, readThings, readTypes);
    }

    /** All columns; instants as such, and of bytes how many there are. */
    private static List<List<Object>> table(Connection connection, String from) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select * from " + from)) {
            var table = new ArrayList<List<Object>>();
            while (rows.next()) {
                var row = new ArrayList<Object>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(switch (rows.getObject(column)) {
                        case Timestamp at -> at.toInstant();
                        case OffsetDateTime at -> at.toInstant();
                        case byte[] bytes -> bytes.length;
                        case null -> null;
                        case Object other -> other;
                    });
                }
                table.add(row);
            }
            return table;
        }
    }

    private static List<Long> longs(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<Long>();
            while (rows.next()) {
                values.add(rows.getLong(1));
            }
            return values;
        }
    }

    private interface Work {
        void run(int i) throws Exception;
    }

    private static List<Throwable> inParallel(int threads, Work work) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var tasks = IntStream.range(0, threads).<Callable<Void>>mapToObj(i -> () -> {
                work.run(i);
                return null;
            }).toList();
            return pool.invokeAll(tasks).stream().filter(done -> done.state() == Future.State.FAILED).map(Future::exceptionNow).toList();
        }
    }
}
