package org.ceasefiremonitor.api.backup;

import java.util.List;
import java.util.Locale;

/**
 * The tables that hold what can not be made anew: the log, what was signed of it, what is decided by it, and what people have done to views. Views,
 * their parked events, the tree over the log, open clocks, snapshots and tokens are made again from these by a node that starts.
 */
enum Kept {
    LOG_HEAD("id"),
    EVENT("position"),
    LOG_CHECKPOINT("size"),
    THING("id"),
    IDEMPOTENCY("actor", "idempotency_key"),
    DIRECTORY("id"),
    OPERATION("id"),
    EXERCISE("id");

    private final List<String> key;

    Kept(String... key) {
        this.key = List.of(key);
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads all rows in the order of the key, texts by their code points, so that equal tables are read equally from any database. */
    String select(boolean postgresql) {
        var order = String.join(", ", key.stream().map(column -> postgresql && isText() ? column + " collate \"C\"" : column).toList());
        return "select * from " + table() + " order by " + order;
    }

    private boolean isText() {
        return this == THING || this == IDEMPOTENCY || this == DIRECTORY;
    }

    static Kept of(String table) {
        return valueOf(table.toUpperCase(Locale.ROOT));
    }
}
