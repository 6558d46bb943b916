package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.ceasefiremonitor.api.log.AppendRequest.KeyRow;
import org.ceasefiremonitor.api.log.AppendRequest.Row;
import org.ceasefiremonitor.api.log.AppendRequest.ThingRow;
import org.jspecify.annotations.Nullable;

/**
 * A batch as PostgreSQL takes it in one statement, which is a transaction of its own: it moves the head, inserts the rows, announces the new
 * head and commits in one exchange, where the same in single steps takes four or five. Columns travel as arrays, so the statement is the
 * same for any number of rows and is planned once.
 */
final class SingleStatement {

    /** A column whose values travel as one array. */
    private record Column<T>(String name, String type, Function<T, @Nullable Object> value) {
    }

    /** A row beside the index, in the batch, of the first event of its request. */
    private record Placed<T>(T row, long first, long events) {
    }

    private static final List<Column<Row>> EVENT = List.of(
            new Column<>("event_id", "uuid", Row::eventId),
            new Column<>("aggregate_type", "varchar", Row::aggregateType),
            new Column<>("aggregate_id", "varchar", Row::aggregateId),
            new Column<>("sequence", "bigint", Row::sequence),
            new Column<>("type", "varchar", Row::type),
            new Column<>("revision", "varchar", Row::revision),
            new Column<>("payload", "varchar", Row::payload),
            new Column<>("command", "varchar", row -> row.origin().command()),
            new Column<>("command_id", "varchar", row -> row.origin().commandId()),
            new Column<>("correlation_id", "varchar", row -> row.origin().correlationId()),
            new Column<>("causation_id", "varchar", row -> row.origin().causationId()),
            new Column<>("actor_participant", "varchar", row -> row.origin().participant()),
            new Column<>("actor_pseudonym", "varchar", row -> row.origin().pseudonym()),
            new Column<>("actor_capacity", "varchar", row -> row.origin().capacity()),
            new Column<>("actor_authority", "varchar", row -> row.origin().authority()),
            new Column<>("authenticated", "boolean", row -> row.origin().authenticated()),
            new Column<>("reason", "varchar", Row::reason),
            new Column<>("tlp", "varchar", Row::tlp),
            new Column<>("releasable_to", "varchar", Row::releasableTo),
            new Column<>("originator", "varchar", row -> row.origin().participant()),
            new Column<>("about", "varchar", Row::about));

    private static final List<Column<Placed<ThingRow>>> THING = List.of(
            new Column<>("id", "varchar", thing -> thing.row().id()),
            new Column<>("state", "varchar", thing -> thing.row().state()),
            new Column<>("zones", "varchar", thing -> thing.row().zones()),
            new Column<>("first_event", "bigint", thing -> thing.first() + thing.row().first()),
            new Column<>("last_event", "bigint", thing -> thing.first() + thing.row().last()),
            new Column<>("actor", "varchar", thing -> thing.row().actor()),
            new Column<>("salt", "bytea", thing -> thing.row().digest().salt()),
            new Column<>("digest", "bytea", thing -> thing.row().digest().value()));

    private static final List<Column<Placed<KeyRow>>> KEY = List.of(
            new Column<>("actor", "varchar", key -> key.row().actor()),
            new Column<>("idempotency_key", "varchar", key -> key.row().key()),
            new Column<>("command", "varchar", key -> key.row().command()),
            new Column<>("salt", "bytea", key -> key.row().digest().salt()),
            new Column<>("digest", "bytea", key -> key.row().digest().value()),
            new Column<>("first_event", "bigint", Placed::first),
            new Column<>("last_event", "bigint", key -> key.first() + key.events() - 1));

    private static final String SQL = """
            with moved as (
                update log_head set next_position = next_position + ?, last_recorded_micros = ?
                where id = 1 and directory_version = ? and last_recorded_micros < ? returning next_position
            ), batch as (
                select next_position, next_position - ? as position, cast(? as bigint) as micros from moved
            ), events as (
                insert into event (position, recorded_at, salt, envelope, commitment, %s)
                select batch.position + n, timestamptz 'epoch' + (batch.micros + n) * interval '1 microsecond', salt, envelope, commitment, %s
                from batch, unnest(cast(? as bytea[]), cast(? as varchar[]), cast(? as bytea[]), cast(? as bigint[]), %s)
                    as r (salt, envelope, commitment, n, %s)
            ), things as (
                insert into thing (id, state, revision, zones, position, first_position, last_position, actor, salt, digest)
                select id, state, 1, zones, batch.position + last_event, batch.position + first_event, batch.position + last_event, actor, salt,
                    digest from batch, unnest(%s) as r (%s)
            ), keys as (
                insert into idempotency (actor, idempotency_key, command, salt, digest, first_position, last_position, recorded_at)
                select actor, idempotency_key, command, salt, digest, batch.position + first_event, batch.position + last_event,
                    timestamptz 'epoch' + (batch.micros + first_event) * interval '1 microsecond' from batch, unnest(%s) as r (%s)
            )
            select position, pg_notify('%s', (next_position - 1)::text) from batch""".formatted(names(EVENT), names(EVENT), arrays(EVENT),
            names(EVENT), arrays(THING), names(THING), arrays(KEY), names(KEY), LogWatch.CHANNEL);

    private final Connection connection;
    private final Leaf.Making making;
    private int parameter;

    /**
     * @param connection in auto-commit mode
     * @param making     makes the leaves of the events
     */
    SingleStatement(Connection connection, Leaf.Making making) {
        this.connection = connection;
        this.making = making;
    }

    /** Whether requests can be recorded this way: they only add rows, and were decided on the same version of the directory. */
    static boolean takes(List<AppendRequest> requests) {
        long version = requests.getFirst().directoryVersion();
        return requests.stream().allMatch(request -> request.directoryVersion() == version && request.definitions().isEmpty()
                && request.clocks().isEmpty() && request.subjects().isEmpty()
                && request.things().stream().allMatch(thing -> thing.revision() == 1));
    }

    /**
     * Records the requests and commits.
     *
     * @param firstMicros time of recording of the first event, microseconds since the epoch: it is in the envelope, so it is given before
     * @return place of the first request; null if the directory or the time has moved and nothing was recorded
     * @throws SQLException of class 23 if a unique key is hurt and nothing was recorded
     */
    @Nullable Appended record(List<AppendRequest> requests, long firstMicros) throws SQLException {
        var events = new ArrayList<Row>();
        var things = new ArrayList<Placed<ThingRow>>();
        var keys = new ArrayList<Placed<KeyRow>>();
        for (var request : requests) {
            long first = events.size();
            long count = request.events().size();
            request.things().forEach(thing -> things.add(new Placed<>(thing, first, count)));
            if (request.key() != null) {
                keys.add(new Placed<>(request.key(), first, count));
            }
            events.addAll(request.events());
        }
        long version = requests.getFirst().directoryVersion();
        try (var statement = connection.prepareStatement(SQL)) {
            parameter = 0;
            for (long number : new long[] {events.size(), firstMicros + events.size() - 1, version, firstMicros, events.size(), firstMicros}) {
                statement.setLong(++parameter, number);
            }
            var leaves = making.of(events, firstMicros);
            statement.setArray(++parameter, connection.createArrayOf("bytea", leaves.stream().map(Leaf::salt).toArray(byte[][]::new)));
            statement.setArray(++parameter, connection.createArrayOf("varchar", leaves.stream().map(Leaf::envelope).toArray(String[]::new)));
            statement.setArray(++parameter, connection.createArrayOf("bytea", leaves.stream().map(Leaf::commitment).toArray(byte[][]::new)));
            statement.setArray(++parameter, connection.createArrayOf("bigint", LongStream.range(0, events.size()).boxed().toArray(Long[]::new)));
            bind(statement, EVENT, events);
            bind(statement, THING, things);
            bind(statement, KEY, keys);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? new Appended(rows.getLong(1), firstMicros, version) : null;
            }
        }
    }

    private <T> void bind(PreparedStatement statement, List<Column<T>> columns, List<T> rows) throws SQLException {
        for (var column : columns) {
            var values = switch (column.type()) {
                case "bigint" -> new Long[rows.size()];
                case "boolean" -> new Boolean[rows.size()];
                case "bytea" -> new byte[rows.size()][];
                case "uuid" -> new Object[rows.size()];
                default -> new String[rows.size()];
            };
            for (int i = 0; i < values.length; i++) {
                values[i] = column.value().apply(rows.get(i));
            }
            statement.setArray(++parameter, connection.createArrayOf(column.type(), values));
        }
    }

    private static String names(List<? extends Column<?>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static String arrays(List<? extends Column<?>> columns) {
        return columns.stream().map(column -> "cast(? as " + column.type() + "[])").collect(Collectors.joining(", "));
    }
}
