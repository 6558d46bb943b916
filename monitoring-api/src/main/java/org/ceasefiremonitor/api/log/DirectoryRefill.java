package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceasefiremonitor.api.log.Appender.ConnectionSource;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Folds the directory anew from the log where other code than this has folded what is kept: after an upgrade, and after a restore; the open
 * clocks are made again with it, and the list of subjects. It is one
 * transaction under the lock of the head, so nothing is appended meanwhile, and what breaks off has changed nothing. Only events that
 * define something are read, one after the other; what they define is held in memory, as the directory always is.
 */
public final class DirectoryRefill {

    private static final Logger log = LoggerFactory.getLogger(DirectoryRefill.class);
    private static final int ROWS_AT_ONCE = 500;
    private static final int TELL_EVERY = 10_000;

    private final ConnectionSource connections;
    private final EventTypes types;
    private final DirectoryStore directory;
    private final String code;

    /**
     * @param types what events this release knows
     * @param code  mark of the code that folds definitions
     */
    public DirectoryRefill(ConnectionSource connections, EventTypes types, DirectoryStore directory, String code) {
        this.connections = connections;
        this.types = types;
        this.directory = directory;
        this.code = code;
    }

    /** Does nothing where this code has folded the directory. */
    public void run() {
        try (var connection = connections.open()) {
            connection.setAutoCommit(false);
            try {
                refill(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the directory can't be read or written", e);
        }
    }

    private void refill(Connection connection) throws SQLException {
        long version = lockHead(connection);
        if (code.equals(folder(connection))) {
            return;
        }
        var fold = fold(connection);
        int changed = replace(connection, fold, version + 1);
        int unread = new ClockRefill(connection, types).run() + new SubjectRefill(connection, types).run();
        if (fold.events > 0) {
            log.info("another release has folded the directory; folded anew from {} events, {} of {} definitions stand otherwise", fold.events,
                    changed, fold.definitions.size());
        }
        try (var statement = connection.createStatement()) {
            if (changed > 0) {
                statement.executeUpdate("update log_head set directory_version = directory_version + 1 where id = 1");
            }
            statement.executeUpdate("delete from directory_code");
        }
        // What could not be folded now is tried again at the next start.
        if (fold.left.isEmpty() && unread == 0) {
            try (var statement = connection.prepareStatement("insert into directory_code (code) values (?)")) {
                statement.setString(1, code);
                statement.executeUpdate();
            }
        }
    }

    private static long lockHead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var head = statement.executeQuery("select directory_version from log_head where id = 1 for update")) {
            if (!head.next()) {
                throw new IllegalStateException("table log_head has no row; the database was not migrated or was tampered with");
            }
            return head.getLong(1);
        }
    }

    private static @Nullable String folder(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var kept = statement.executeQuery("select code from directory_code")) {
            return kept.next() ? kept.getString(1) : null;
        }
    }

    /** What the log defines so far. */
    private static final class Fold {
        private final Map<String, Definition> definitions = new HashMap<>();
        /** Keys of things that can't be folded. */
        private final Set<String> left = new HashSet<>();
        private long events;
    }

    private Fold fold(Connection connection) throws SQLException {
        var defining = new HashMap<String, DefinitionType<?, ?>>();
        types.names().forEach(name -> types.classOf(name).flatMap(directory::definedBy).ifPresent(type -> defining.put(name, type)));
        var fold = new Fold();
        var places = String.join(", ", defining.keySet().stream().map(name -> "?").toList());
        try (var statement = connection.prepareStatement("select position, type, revision, payload, about from event where type in ("
                + places + ") order by position")) {
            int parameter = 1;
            for (var name : defining.keySet()) {
                statement.setString(parameter++, name);
            }
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var type = rows.getString(2);
                    evolve(fold, rows.getString(5), defining.get(type), rows.getLong(1), type, rows.getString(3), rows.getString(4));
                    if (++fold.events % TELL_EVERY == 0) {
                        log.info("the directory is folded anew: {} events so far, at position {}", fold.events, rows.getLong(1));
                    }
                }
            }
        }
        return fold;
    }

    /** An event that can't be folded leaves what is kept of its thing as it is, and stops nothing else. */
    private void evolve(Fold fold, String thing, DefinitionType<?, ?> definition, long position, String type, String revision, String payload) {
        if (fold.left.contains(thing)) {
            return;
        }
        try {
            var event = types.read(position, type, revision, payload);
            fold.definitions.put(thing, definition.after(fold.definitions.get(thing), event));
        } catch (RuntimeException e) {
            log.error("what is laid down about {} can't be folded anew and stays as it was kept; the event at position {} fails", thing, position, e);
            fold.left.add(thing);
            fold.definitions.remove(thing);
        }
    }

    /** Makes the directory what the fold says; tells how many definitions that changes. */
    private int replace(Connection connection, Fold fold, long version) throws SQLException {
        var wrong = new ArrayList<String>();
        var missing = new HashMap<>(fold.definitions);
        try (var statement = connection.createStatement(); var kept = statement.executeQuery("select id, type, definition from directory")) {
            while (kept.next()) {
                var id = kept.getString(1);
                var folded = fold.definitions.get(id);
                if (fold.left.contains(id) || folded != null && says(folded, kept.getString(2), kept.getString(3))) {
                    missing.remove(id);
                } else {
                    wrong.add(id);
                }
            }
        }
        try (var delete = connection.prepareStatement("delete from directory where id = ?")) {
            for (var id : wrong) {
                delete.setString(1, id);
                delete.executeUpdate();
            }
        }
        try (var insert = connection.prepareStatement("insert into directory (id, type, version, definition) values (?, ?, ?, ?)")) {
            for (var each : missing.entrySet()) {
                insert.setString(1, each.getKey());
                insert.setString(2, each.getValue().identifier().type());
                insert.setLong(3, version);
                insert.setString(4, directory.write(each.getValue()));
                insert.executeUpdate();
            }
        }
        var changed = new HashSet<>(wrong);
        changed.addAll(missing.keySet());
        return changed.size();
    }

    private boolean says(Definition folded, String type, String kept) {
        try {
            return folded.equals(directory.read(type, kept));
        } catch (JacksonException e) {
            return false;
        }
    }
}
