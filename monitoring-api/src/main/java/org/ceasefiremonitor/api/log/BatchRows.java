package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.ceasefiremonitor.api.log.AppendRequest.DefinitionRow;
import org.ceasefiremonitor.api.log.AppendRequest.Row;

/** The rows of a batch of requests whose places in the log are given, and how they get into the tables. */
final class BatchRows {

    private final Connection connection;
    private final List<AppendRequest> requests;
    private final List<Appended> places;
    private final Leaf.Making making;

    /**
     * @param places where each request comes to stand, in the same order
     * @param making makes the leaves of the events
     */
    BatchRows(Connection connection, List<AppendRequest> requests, List<Appended> places, Leaf.Making making) {
        this.connection = connection;
        this.requests = requests;
        this.places = places;
        this.making = making;
    }

    /** @throws SQLException of class 23 where a unique key is hurt or a thing has moved */
    void insert() throws SQLException {
        insertEvents();
        insertThings();
        moveThings();
        moveClocks();
        insertKeys();
        putDefinitions();
        noteSubjects();
    }

    private void insertEvents() throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into event (position, event_id, aggregate_type, aggregate_id, sequence, type, revision, recorded_at, payload,
                    command, command_id, correlation_id, causation_id, actor_participant, actor_pseudonym, actor_capacity,
                    actor_authority, authenticated, reason, tlp, releasable_to, originator, salt, about, envelope, commitment)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < requests.size(); i++) {
                var at = places.get(i);
                var events = requests.get(i).events();
                var leaves = making.of(events, at.firstMicros());
                for (int k = 0; k < events.size(); k++) {
                    bind(statement, events.get(k), at.firstPosition() + k, at.recordedAt(k), leaves.get(k));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Row row, long position, Instant recordedAt, Leaf leaf) throws SQLException {
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
        statement.setBytes(23, leaf.salt());
        statement.setString(24, row.about());
        statement.setString(25, leaf.envelope());
        statement.setBytes(26, leaf.commitment());
    }

    private void insertThings() throws SQLException {
        if (requests.stream().allMatch(request -> request.things().stream().allMatch(thing -> thing.revision() > 1))) {
            return;
        }
        try (var statement = connection.prepareStatement("""
                insert into thing (id, state, revision, zones, position, first_position, last_position, actor, salt, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < requests.size(); i++) {
                var first = places.get(i).firstPosition();
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

    private void moveThings() throws SQLException {
        for (int i = 0; i < requests.size(); i++) {
            for (var thing : requests.get(i).things()) {
                if (thing.revision() > 1) {
                    try (var statement = connection.prepareStatement(
                            "update thing set state = ?, revision = ?, zones = ?, position = ? where id = ? and revision = ?")) {
                        statement.setString(1, thing.state());
                        statement.setLong(2, thing.revision());
                        statement.setString(3, thing.zones());
                        statement.setLong(4, places.get(i).firstPosition() + thing.last());
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

    private void moveClocks() throws SQLException {
        for (int i = 0; i < requests.size(); i++) {
            new ClockRows(connection).write(requests.get(i).clocks(), places.get(i).firstPosition());
        }
    }

    private void insertKeys() throws SQLException {
        if (requests.stream().allMatch(request -> request.key() == null)) {
            return;
        }
        try (var statement = connection.prepareStatement("""
                insert into idempotency (actor, idempotency_key, command, salt, digest, first_position, last_position, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < requests.size(); i++) {
                var key = requests.get(i).key();
                if (key != null) {
                    var at = places.get(i);
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

    private void putDefinitions() throws SQLException {
        for (int i = 0; i < requests.size(); i++) {
            for (var definition : requests.get(i).definitions()) {
                put(definition, places.get(i).directoryVersion());
            }
        }
    }

    private void noteSubjects() throws SQLException {
        for (int i = 0; i < requests.size(); i++) {
            for (var subject : requests.get(i).subjects()) {
                SubjectRows.note(connection, subject, places.get(i).firstPosition());
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
}
