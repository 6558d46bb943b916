package org.ceasefiremonitor.api.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.api.backup.LogSnapshot.Column;
import org.ceasefiremonitor.api.backup.LogSnapshot.Head;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the lines of a log into an empty one, each row as it was: positions, ids, times and salts. This is the only writing of the log
 * beside the appender's; the row of the head is locked first, so that a node on the same database could append nothing in between.
 */
final class LogLoader implements LogSnapshot.Lines, AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private final Connection connection;
    private @Nullable PreparedStatement insert;
    private List<Form> forms = List.of();
    private int waiting;

    /**
     * Begins the transaction.
     *
     * @param connection to an empty log whose tables are there
     * @throws NotEmpty if the log is not empty
     */
    LogLoader(Connection connection) throws SQLException, NotEmpty {
        this.connection = connection;
        connection.setAutoCommit(false);
        requireEmpty();
        execute("delete from log_head");
        // The directory that comes may have been folded by an earlier release.
        execute("delete from directory_code");
    }

    /** The log to be written holds something. */
    static final class NotEmpty extends Exception {

        private static final long serialVersionUID = 1L;

        NotEmpty(String message) {
            super(message, null, false, false);
        }
    }

    private void requireEmpty() throws SQLException, NotEmpty {
        try (var statement = connection.createStatement()) {
            try (var head = statement.executeQuery("select next_position from log_head where id = 1 for update")) {
                if (!head.next() || head.getLong(1) != 0) {
                    throw new NotEmpty("it holds events");
                }
            }
            for (var table : Kept.values()) {
                try (var row = statement.executeQuery("select count(*) from " + table.table())) {
                    row.next();
                    if (row.getLong(1) != (table == Kept.LOG_HEAD ? 1 : 0)) {
                        throw new NotEmpty("its table " + table.table() + " holds rows");
                    }
                }
            }
        }
    }

    @Override
    public void line(byte[] line, boolean row) throws SQLException, IOException {
        if (!row) {
            begin(JSON.readValue(line, Head.class));
            return;
        }
        var values = JSON.readTree(line);
        if (values.size() != forms.size()) {
            throw new BackupFile.Damaged("a row has " + values.size() + " values for " + forms.size() + " columns");
        }
        var statement = Objects.requireNonNull(insert, "a table begins with its head");
        for (int i = 0; i < forms.size(); i++) {
            forms.get(i).write(statement, i + 1, values.get(i));
        }
        statement.addBatch();
        if (++waiting == ROWS_AT_ONCE) {
            flush();
        }
    }

    private void begin(Head head) throws SQLException, IOException {
        flush();
        var table = Kept.of(head.table());
        var columns = columns(table);
        if (!columns.stream().map(Column::name).toList().equals(head.columns())) {
            throw new BackupFile.Damaged("table " + head.table() + " has the columns " + head.columns() + ", but here "
                    + columns.stream().map(Column::name).toList());
        }
        forms = columns.stream().map(Column::form).toList();
        if (insert != null) {
            insert.close();
        }
        insert = connection.prepareStatement("insert into " + table.table() + " (" + String.join(", ", head.columns()) + ") values ("
                + String.join(", ", Collections.nCopies(forms.size(), "?")) + ")");
    }

    private List<Column> columns(Kept table) throws SQLException {
        try (var statement = connection.createStatement(); var none = statement.executeQuery("select * from " + table.table() + " where 1 = 0")) {
            return new ArrayList<>(LogSnapshot.columns(none.getMetaData()));
        }
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            Objects.requireNonNull(insert).executeBatch();
            waiting = 0;
        }
    }

    /**
     * Writes what is left, reads all of it back in the same transaction, and commits if it is what was to be written.
     *
     * @param told what was to be written
     */
    void finish(BackupFile.End told) throws SQLException, IOException {
        flush();
        var digest = new LineDigest();
        LogSnapshot.tell(connection, digest);
        if (!digest.end().equals(told)) {
            throw new BackupFile.Damaged("what was written reads back as " + digest.end() + " and not as " + told);
        }
        numberOperations();
        connection.commit();
    }

    /** The next operation gets the number after the last one. */
    private void numberOperations() throws SQLException {
        long next;
        try (var statement = connection.createStatement(); var last = statement.executeQuery("select coalesce(max(id), 0) + 1 from operation")) {
            last.next();
            next = last.getLong(1);
        }
        execute("alter table operation alter column id restart with " + next);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        if (insert != null) {
            insert.close();
        }
        connection.rollback();
    }
}
