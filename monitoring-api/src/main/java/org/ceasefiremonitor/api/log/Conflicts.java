package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ceasefiremonitor.api.log.AppendRequest.ThingRow;
import org.ceasefiremonitor.api.log.DecideAgain.Because;
import org.jspecify.annotations.Nullable;

/**
 * Which requests of a batch conflict with what is in the database, and on top of it with what the requests accepted so far will put there.
 * Exact only under the head's row lock, since nothing else can move then.
 */
final class Conflicts {

    private final Connection connection;
    private final long headVersion;
    private final Map<String, Long> heads = new HashMap<>();
    private final Map<String, Long> things = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> changedThings = new HashSet<>();
    private final Set<String> changedTypes = new HashSet<>();

    /** @param headVersion version of the directory at the head */
    Conflicts(Connection connection, long headVersion) {
        this.connection = connection;
        this.headVersion = headVersion;
    }

    /** Why a request must be decided again; null if nothing has moved under it. */
    @Nullable DecideAgain of(AppendRequest request) throws SQLException {
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

    /** Counts a request as recorded from here on. */
    void accept(AppendRequest request) {
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
        long head = streamHead(aggregateId);
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

    /** Sequence of the last event of a stream, -1 where there is none. */
    private long streamHead(String aggregateId) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select sequence from event where aggregate_id = ? order by aggregate_id, sequence desc limit 1")) {
            statement.setString(1, aggregateId);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : -1;
            }
        }
    }
}
