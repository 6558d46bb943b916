package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceasefiremonitor.api.log.AppendRequest.DefinitionRow;
import org.ceasefiremonitor.api.log.AppendRequest.Row;
import org.ceasefiremonitor.api.log.AppendRequest.ThingRow;
import org.ceasefiremonitor.api.log.DecideAgain.Because;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of the appender: takes the head's row lock, gives dense positions, inserts, commits.
 *
 * <p>It first hopes that nothing conflicts and relies on the unique keys. If one is hurt it rolls back and does the same batch again
 * with a look before each request: under the head lock nothing else can move, so the look is exact, each request gets its own reason,
 * and its neighbours are recorded.
 */
final class AppendTransaction {

    private final Connection connection;
    private final Dialect dialect;
    private final Clock clock;

    AppendTransaction(Connection connection, Dialect dialect, Clock clock) {
        this.connection = connection;
        this.dialect = dialect;
        this.clock = clock;
    }

    /** Raised by {@link #commit}: whether the transaction took place is not known. */
    static final class OutcomeUnknown extends Exception {
        private static final long serialVersionUID = 1L;

        OutcomeUnknown(SQLException cause) {
            super(cause);
        }
    }

    /** An {@link Appended} or a {@link DecideAgain} for each request, in order. */
    List<Object> append(List<AppendRequest> requests) throws SQLException, OutcomeUnknown {
        if (requests.stream().allMatch(request -> request.definitions().isEmpty())) {
            var hoped = hopeful(requests);
            if (hoped != null) {
                return hoped;
            }
        }
        return careful(requests);
    }

    private @Nullable List<Object> hopeful(List<AppendRequest> requests) throws SQLException, OutcomeUnknown {
        try {
            var head = moveHead(requests.stream().mapToInt(request -> request.events().size()).sum(), 0);
            if (requests.stream().anyMatch(request -> request.directoryVersion() != head.directoryVersion())) {
                connection.rollback();
                return null;
            }
            var answers = insert(requests, head, new long[requests.size()], head.directoryVersion());
            commit();
            return answers;
        } catch (SQLException e) {
            connection.rollback();
            if (isConflict(e)) {
                return null;
            }
            throw e;
        }
    }

    private List<Object> careful(List<AppendRequest> requests) throws SQLException, OutcomeUnknown {
        try {
            var before = moveHead(0, 0);
            var looks = new Looks(before.directoryVersion());
            var answers = new ArrayList<Object>();
            var accepted = new ArrayList<AppendRequest>();
            for (var request : requests) {
                var conflict = looks.conflictOf(request);
                if (conflict == null) {
                    looks.accept(request);
                    accepted.add(request);
                    answers.add(request);
                } else {
                    answers.add(conflict);
                }
            }
            if (accepted.isEmpty()) {
                connection.rollback();
                return answers;
            }
            var changes = accepted.stream().filter(request -> !request.definitions().isEmpty()).count();
            var head = moveHead(accepted.stream().mapToInt(request -> request.events().size()).sum(), changes);
            var versions = new long[accepted.size()];
            var version = before.directoryVersion();
            for (int i = 0; i < versions.length; i++) {
                version += accepted.get(i).definitions().isEmpty() ? 0 : 1;
                versions[i] = version;
            }
            var inserted = insert(accepted, head, versions, -1).iterator();
            commit();
            answers.replaceAll(answer -> answer instanceof AppendRequest ? inserted.next() : answer);
            return answers;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private void commit() throws OutcomeUnknown {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new OutcomeUnknown(e);
        }
    }

    /** The head after it was moved. */
    private record Head(long firstPosition, long firstMicros, long directoryVersion) {
    }

    private Head moveHead(int events, long directoryChanges) throws SQLException {
        try (var statement = connection.prepareStatement(dialect.moveHead)) {
            statement.setLong(1, events);
            statement.setLong(2, ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
            statement.setLong(3, events - 1L);
            statement.setLong(4, directoryChanges);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("table log_head has no row; the database was not migrated or was tampered with");
                }
                return new Head(rows.getLong(1) - events, rows.getLong(2) - (events - 1L), rows.getLong(3));
            }
        }
    }

    private List<Object> insert(List<AppendRequest> requests, Head head, long[] versions, long sameVersion) throws SQLException {
        var answers = new ArrayList<Object>(requests.size());
        long position = head.firstPosition();
        for (int i = 0; i < requests.size(); i++) {
            var micros = head.firstMicros() + (position - head.firstPosition());
            answers.add(new Appended(position, micros, sameVersion < 0 ? versions[i] : sameVersion));
            position += requests.get(i).events().size();
        }
        insertEvents(requests, answers);
        insertThings(requests, answers);
        moveThings(requests, answers);
        insertKeys(requests, answers);
        putDefinitions(requests, answers);
        return answers;
    }

    private void insertEvents(List<AppendRequest> requests, List<Object> answers) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into event (position, event_id, aggregate_type, aggregate_id, sequence, type, revision, recorded_at, payload,
                    command, command_id, correlation_id, causation_id, actor_participant, actor_pseudonym, actor_capacity,
                    actor_authority, authenticated, reason, tlp, releasable_to, originator, salt, about)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < requests.size(); i++) {
                var at = (Appended) answers.get(i);
                var events = requests.get(i).events();
                for (int k = 0; k < events.size(); k++) {
                    bind(statement, events.get(k), at.firstPosition() + k, at.recordedAt(k));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Row row, long position, Instant recordedAt) throws SQLException {
        var origin = row.origin();
        statement.setLong(1, position);
        statement.setObject(2, row.eventId());
        statement.setString(3, row.aggregateType());
        statement.setString(4, row.aggregateId());
        statement.setLong(5, row.sequence());
        statement.setString(6, row.type());
        statement.setString(7, row.revision());
        statement.setObject(8, OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setString(9, row.payload());
        statement.setString(10, origin.command());
        statement.setString(11, origin.commandId());
        statement.setString(12, origin.correlationId());
        statement.setString(13, origin.causationId());
        statement.setString(14, origin.participant());
        statement.setString(15, origin.pseudonym());
        statement.setString(16, origin.capacity());
        statement.setString(17, origin.authority());
        statement.setBoolean(18, origin.authenticated());
        statement.setString(19, row.reason());
        statement.setString(20, row.tlp());
        statement.setString(21, row.releasableTo());
        statement.setString(22, origin.participant());
        statement.setBytes(23, row.salt());
        statement.setString(24, row.about());
    }

    private void insertThings(List<AppendRequest> requests, List<Object> answers) throws SQLException {
        if (requests.stream().allMatch(request -> request.things().stream().allMatch(thing -> thing.revision() > 1))) {
            return;
        }
        try (var statement = connection.prepareStatement("""
                insert into thing (id, state, revision, zones, position, first_position, last_position, actor, salt, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < requests.size(); i++) {
                var first = ((Appended) answers.get(i)).firstPosition();
                for (var thing : requests.get(i).things()) {
                    if (thing.revision() == 1) {
                        statement.setString(1, thing.id());
                        statement.setString(2, thing.state());
                        statement.setLong(3, thing.revision());
                        statement.setString(4, thing.zones());
                        statement.setLong(5, first + thing.last());
                        statement.setLong(6, first + thing.first());
                        statement.setLong(7, first + thing.last());
                        statement.setString(8, thing.actor());
                        statement.setBytes(9, thing.digest().salt());
                        statement.setBytes(10, thing.digest().value());
                        statement.addBatch();
                    }
                }
            }
            statement.executeBatch();
        }
    }

    private void moveThings(List<AppendRequest> requests, List<Object> answers) throws SQLException {
        for (int i = 0; i < requests.size(); i++) {
            for (var thing : requests.get(i).things()) {
                if (thing.revision() > 1) {
                    try (var statement = connection.prepareStatement(
                            "update thing set state = ?, revision = ?, zones = ?, position = ? where id = ? and revision = ?")) {
                        statement.setString(1, thing.state());
                        statement.setLong(2, thing.revision());
                        statement.setString(3, thing.zones());
                        statement.setLong(4, ((Appended) answers.get(i)).firstPosition() + thing.last());
                        statement.setString(5, thing.id());
                        statement.setLong(6, thing.revision() - 1);
                        if (statement.executeUpdate() != 1) {
                            throw new SQLException("thing " + thing.id() + " has moved", "23000");
                        }
                    }
                }
            }
        }
    }

    private void insertKeys(List<AppendRequest> requests, List<Object> answers) throws SQLException {
        if (requests.stream().allMatch(request -> request.key() == null)) {
            return;
        }
        try (var statement = connection.prepareStatement("""
                insert into idempotency (actor, idempotency_key, command, salt, digest, first_position, last_position, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < requests.size(); i++) {
                var key = requests.get(i).key();
                if (key != null) {
                    var at = (Appended) answers.get(i);
                    statement.setString(1, key.actor());
                    statement.setString(2, key.key());
                    statement.setString(3, key.command());
                    statement.setBytes(4, key.digest().salt());
                    statement.setBytes(5, key.digest().value());
                    statement.setLong(6, at.firstPosition());
                    statement.setLong(7, at.firstPosition() + requests.get(i).events().size() - 1);
                    statement.setTimestamp(8, Timestamp.from(at.recordedAt(0)));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private void putDefinitions(List<AppendRequest> requests, List<Object> answers) throws SQLException {
        for (int i = 0; i < requests.size(); i++) {
            for (var definition : requests.get(i).definitions()) {
                put(definition, ((Appended) answers.get(i)).directoryVersion());
            }
        }
    }

    private void put(DefinitionRow definition, long version) throws SQLException {
        try (var update = connection.prepareStatement("update directory set version = ?, definition = ? where id = ?")) {
            update.setLong(1, version);
            update.setString(2, definition.definition());
            update.setString(3, definition.id());
            if (update.executeUpdate() == 1) {
                return;
            }
        }
        try (var insert = connection.prepareStatement("insert into directory (id, type, version, definition) values (?, ?, ?, ?)")) {
            insert.setString(1, definition.id());
            insert.setString(2, definition.type());
            insert.setLong(3, version);
            insert.setString(4, definition.definition());
            insert.executeUpdate();
        }
    }

    /** SQLSTATE class 23: a unique key was hurt, or a compare-and-set found nothing. Batches hide the cause in the next exception. */
    private static boolean isConflict(SQLException e) {
        for (SQLException each = e; each != null; each = each.getNextException()) {
            if (each.getSQLState() != null && each.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }

    /** What is in the database, and on top of it what the requests accepted so far will put there. */
    private final class Looks {

        private final long headVersion;
        private final Map<String, Long> heads = new HashMap<>();
        private final Map<String, Long> things = new HashMap<>();
        private final Set<String> keys = new HashSet<>();
        private final Set<String> changedThings = new HashSet<>();
        private final Set<String> changedTypes = new HashSet<>();

        private Looks(long headVersion) {
            this.headVersion = headVersion;
        }

        private @Nullable DecideAgain conflictOf(AppendRequest request) throws SQLException {
            var key = request.key();
            if (key != null && (keys.contains(key.actor() + " " + key.key()) || keyUsed(key))) {
                return new DecideAgain(Because.KEY_USED, key.key());
            }
            for (var thing : request.things()) {
                long revision = revisionOf(thing);
                if (revision != thing.revision() - 1) {
                    return new DecideAgain(thing.revision() == 1 ? Because.ALREADY_RECORDED : Because.THING_MOVED, thing.id());
                }
            }
            if (directoryMoved(request)) {
                return new DecideAgain(Because.DIRECTORY_MOVED, "decided on version " + request.directoryVersion());
            }
            var next = new HashMap<String, Long>();
            for (var event : request.events()) {
                long head = next.containsKey(event.aggregateId()) ? next.get(event.aggregateId()) : headOf(event.aggregateId());
                if (event.sequence() != head + 1) {
                    return new DecideAgain(Because.STREAM_MOVED, event.aggregateId());
                }
                next.put(event.aggregateId(), event.sequence());
            }
            return null;
        }

        private void accept(AppendRequest request) {
            request.events().forEach(event -> heads.put(event.aggregateId(), event.sequence()));
            request.things().forEach(thing -> things.put(thing.id(), thing.revision()));
            request.definitions().forEach(definition -> {
                changedThings.add(definition.id());
                changedTypes.add(definition.type());
            });
            var key = request.key();
            if (key != null) {
                keys.add(key.actor() + " " + key.key());
            }
        }

        private boolean keyUsed(AppendRequest.KeyRow key) throws SQLException {
            try (var statement = connection.prepareStatement("select 1 from idempotency where actor = ? and idempotency_key = ?")) {
                statement.setString(1, key.actor());
                statement.setString(2, key.key());
                try (var rows = statement.executeQuery()) {
                    return rows.next();
                }
            }
        }

        private long revisionOf(ThingRow thing) throws SQLException {
            var known = things.get(thing.id());
            if (known != null) {
                return known;
            }
            try (var statement = connection.prepareStatement("select revision from thing where id = ?")) {
                statement.setString(1, thing.id());
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? rows.getLong(1) : 0;
                }
            }
        }

        private long headOf(String aggregateId) throws SQLException {
            var known = heads.get(aggregateId);
            if (known != null) {
                return known;
            }
            long head = streamHead(connection, aggregateId);
            heads.put(aggregateId, head);
            return head;
        }

        private boolean directoryMoved(AppendRequest request) throws SQLException {
            if (request.readTypes().contains("*") ? !changedTypes.isEmpty()
                    : request.readTypes().stream().anyMatch(changedTypes::contains)
                            || request.readThings().stream().anyMatch(changedThings::contains)) {
                return true;
            }
            if (request.directoryVersion() == headVersion) {
                return false;
            }
            try (Statement statement = connection.createStatement();
                    var rows = statement.executeQuery("select id, type from directory where version > " + request.directoryVersion())) {
                while (rows.next()) {
                    if (request.readThings().contains(rows.getString(1)) || request.readTypes().contains(rows.getString(2))
                            || request.readTypes().contains("*")) {
                        return true;
                    }
                }
                return false;
            }
        }
    }

    /** Sequence of the last event of a stream, -1 where there is none. */
    static long streamHead(Connection connection, String aggregateId) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select sequence from event where aggregate_id = ? order by aggregate_id, sequence desc limit 1")) {
            statement.setString(1, aggregateId);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : -1;
            }
        }
    }
}
