package org.ceasefiremonitor.api.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log as it was at one moment, while others go on writing: all is read in one transaction that sees one snapshot of the database. Told
 * as lines of JSON: for each table its name and columns, then each row as an array. Equal logs are told in equal lines by both databases.
 */
final class LogSnapshot implements AutoCloseable {

    /** H2's own level: one snapshot of all tables, where REPEATABLE_READ takes one of each table as it comes to it. */
    private static final int H2_SNAPSHOT = 6;
    private static final int ROWS_AT_ONCE = 1_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Connection connection;
    private final boolean postgresql;
    private final long position;

    /** Takes lines. */
    @FunctionalInterface
    interface Lines {

        /**
         * A line, without its end.
         *
         * @param line UTF-8
         * @param row  whether it is a row, and not the head of a table
         */
        void line(byte[] line, boolean row) throws IOException, SQLException;
    }

    /**
     * Begins the transaction.
     *
     * @param connection belongs to the snapshot from now on
     */
    LogSnapshot(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgresql = isPostgresql(connection);
        try {
            connection.setAutoCommit(false);
            if (postgresql) {
                // sorting a large table may take longer than other statements are allowed to
                connection.setNetworkTimeout(Runnable::run, 0);
                connection.setReadOnly(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            } else {
                connection.setTransactionIsolation(H2_SNAPSHOT);
            }
            this.position = number("select next_position - 1 from log_head");
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    static boolean isPostgresql(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** Position of the last event in it; -1 for none. */
    long position() {
        return position;
    }

    /** Rows of all tables. */
    long rows() throws SQLException {
        long rows = 0;
        for (var table : Kept.values()) {
            rows += number("select count(*) from " + table.table());
        }
        return rows;
    }

    /** Versions of the log's own migrations, below 200, that have been applied; those of views are no part of a copy. */
    static List<String> schema(Connection connection) throws SQLException {
        var versions = new ArrayList<String>();
        try (var statement = connection.createStatement(); var row = statement.executeQuery(
                "select \"version\" from \"flyway_schema_history\" where \"version\" is not null and \"success\" order by \"installed_rank\"")) {
            while (row.next()) {
                if (Integer.parseInt(row.getString(1)) < 200) {
                    versions.add(row.getString(1));
                }
            }
        }
        versions.sort(null);
        return versions;
    }

    List<String> schema() throws SQLException {
        return schema(connection);
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Tells it all. */
    void tell(Lines lines) throws SQLException, IOException {
        tell(connection, lines);
    }

    /** Tells the log as a transaction sees it that has just written it. */
    static void tell(Connection connection, Lines lines) throws SQLException, IOException {
        for (var table : Kept.values()) {
            tell(connection, table, lines);
        }
    }

    private static void tell(Connection connection, Kept table, Lines lines) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            if (!isPostgresql(connection)) {
                // rows as they are read, not all of them first
                statement.execute("set lazy_query_execution true");
            }
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var row = statement.executeQuery(table.select(isPostgresql(connection)))) {
                var columns = columns(row.getMetaData());
                lines.line(JSON.writeValueAsBytes(new Head(table.table(), columns.stream().map(Column::name).toList())), false);
                var values = new @Nullable Object[columns.size()];
                while (row.next()) {
                    for (int i = 0; i < values.length; i++) {
                        values[i] = columns.get(i).form().read(row, i + 1);
                    }
                    lines.line(JSON.writeValueAsBytes(values), true);
                }
            }
        }
    }

    /**
     * The line before the rows of a table.
     *
     * @param table   its name
     * @param columns in the order of the values in each row
     */
    record Head(String table, List<String> columns) {
    }

    /** A column. */
    record Column(String name, Form form) {
    }

    /** The columns of a result, in their order. */
    static List<Column> columns(ResultSetMetaData result) throws SQLException {
        var columns = new ArrayList<Column>();
        for (int i = 1; i <= result.getColumnCount(); i++) {
            columns.add(new Column(result.getColumnName(i).toLowerCase(Locale.ROOT), Form.of(result.getColumnTypeName(i))));
        }
        return columns;
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
        } finally {
            connection.close();
        }
    }
}
