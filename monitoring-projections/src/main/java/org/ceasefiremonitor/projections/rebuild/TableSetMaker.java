package org.ceasefiremonitor.projections.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.TableSets;
import org.ceasefiremonitor.projections.view.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;

/**
 * Makes the tables of a set as the migrations have left theirs: empty, with their checks and keys and, once they are filled, the indexes that
 * only readers need. On PostgreSQL that is part of the caller's transaction, if there is one; on H2 statements of this kind commit at once, so each
 * can be done again. They take as long as they take: the database is waited for without a limit.
 */
final class TableSetMaker {

    private final DataSource dataSource;

    TableSetMaker(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes the tables of a view in a set, in place of any that are there. */
    void make(Layout layout, int slot) {
        String schema = TableSets.schema(slot);
        patiently("make the tables of " + layout.view(), (connection, statement) -> {
            // Where the tables have an owner of their own, the node may not make schemas, not even one that is there.
            if (!exists(connection, schema)) {
                statement.execute("create schema if not exists " + schema);
            }
            for (Tally tally : layout.tallies()) {
                String notes = schema + "." + tally.notes();
                statement.execute("drop table if exists " + notes);
                statement.execute("create table " + notes + " as select * from " + tally.name() + " with no data");
            }
            for (String table : layout.tables()) {
                statement.execute("drop table if exists " + schema + "." + table);
                if (postgresql(connection)) {
                    statement.execute("create table " + schema + "." + table + " (like " + table + " including all excluding indexes)");
                    if (layout.personal()) {
                        // not copied with the column: nothing of it is noted to plan by, since an erasure would not reach that
                        statement.execute("alter table " + schema + "." + table + " alter column personal set statistics 0");
                    }
                } else {
                    for (String copied : script(connection, table, schema)) {
                        if (!copied.contains(" INDEX ")) {
                            statement.execute(copied);
                        }
                    }
                }
                for (String index : indexes(connection, table, schema)) {
                    if (layout.readersIndexes().stream().noneMatch(readers -> names(index, readers))) {
                        statement.execute(index);
                    }
                }
            }
        });
    }

    /** Moves the counts of a view by what was noted since this was last done; in the caller's transaction. */
    void gather(Layout layout, int slot) {
        patiently("gather the counts of " + layout.view(), (connection, statement) -> {
            for (Tally tally : layout.tallies()) {
                statement.execute(TableSets.in(slot, layout, tally.gather()));
                statement.execute(TableSets.in(slot, layout, "delete from " + tally.notes()));
            }
        });
    }

    /** Makes the indexes that only readers need, as far as they are not there, and counts what is in the tables, by which the database plans. */
    void complete(Layout layout, int slot) {
        patiently("make the indexes of " + layout.view(), (connection, statement) -> {
            for (String table : layout.tables()) {
                for (String index : indexes(connection, table, TableSets.schema(slot))) {
                    if (layout.readersIndexes().stream().anyMatch(readers -> names(index, readers))) {
                        statement.execute(index);
                    }
                }
                statement.execute((postgresql(connection) ? "analyze " : "analyze table ") + TableSets.schema(slot) + "." + table);
            }
        });
    }

    /** Empties the tables of a set that a view has left, in the caller's transaction: an erasure clears only the set that holds the view. */
    void empty(Layout layout, int slot) {
        patiently("empty the former tables of " + layout.view(), (connection, statement) -> {
            for (String table : layout.tables()) {
                statement.execute(TableSets.in(slot, layout, "delete from " + table));
            }
        });
    }

    private interface Work {
        void on(Connection connection, Statement statement) throws SQLException;
    }

    private void patiently(String task, Work work) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            try (Statement statement = connection.createStatement()) {
                work.on(connection, statement);
            } finally {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        } catch (SQLException e) {
            @Nullable DataAccessException translated = new SQLErrorCodeSQLExceptionTranslator(dataSource).translate(task, null, e);
            throw translated == null ? new IllegalStateException(task, e) : translated;
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static boolean exists(Connection connection, String schema) throws SQLException {
        try (ResultSet schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                if (schemas.getString(1).equalsIgnoreCase(schema)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean postgresql(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static boolean names(String index, String name) {
        return index.toLowerCase(Locale.ROOT).matches("(?s)create (unique )?index if not exists \\S*\\b" + name + "\\b.*");
    }

    /** The statements that make the indexes of a table, without constraints on H2, where those are made with the table. */
    private static List<String> indexes(Connection connection, String table, String schema) throws SQLException {
        List<String> indexes = new ArrayList<>();
        if (!postgresql(connection)) {
            for (String copied : script(connection, table, schema)) {
                if (copied.startsWith("CREATE") && copied.contains(" INDEX ")) {
                    indexes.add(copied.replaceFirst(" INDEX (?!IF NOT EXISTS)", " INDEX IF NOT EXISTS "));
                }
            }
            return indexes;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select indexdef from pg_indexes where schemaname = current_schema() and tablename = ? order by indexname")) {
            select.setString(1, table);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    indexes.add(row.getString(1).replaceFirst(" INDEX ", " INDEX IF NOT EXISTS ")
                            .replaceFirst(" ON \\S+ USING ", " ON " + schema + "." + table + " USING "));
                }
            }
        }
        return indexes;
    }

    /** H2 can't make a table like another, but it can tell the statements that would make it. */
    private static List<String> script(Connection connection, String table, String schema) throws SQLException {
        List<String> statements = new ArrayList<>();
        String home = '"' + connection.getSchema() + "\".";
        String side = '"' + schema.toUpperCase(Locale.ROOT) + "\".";
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("script nodata nopasswords nosettings table " + table)) {
            while (row.next()) {
                String told = row.getString(1).strip();
                if ((told.startsWith("CREATE") || told.startsWith("ALTER TABLE")) && told.contains(home)) {
                    statements.add(told.replace(home, side));
                }
            }
        }
        return statements;
    }
}
