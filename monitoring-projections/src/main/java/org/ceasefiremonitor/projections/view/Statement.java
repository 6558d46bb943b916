package org.ceasefiremonitor.projections.view;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An SQL statement that changes exactly one row each time it is run; a run that changes none or several is an error, because the view
 * would then no longer be what the log says. Two statements are the same only if they are the same object, so they are kept in constants.
 */
public final class Statement {

    private final String sql;
    private final List<Column> parameters;
    /** The table, if the statement does nothing but insert a row of its parameters. */
    private final @Nullable String filled;

    /**
     * @param sql        the text, with a question mark per parameter
     * @param parameters the parameters' types, in order
     */
    public Statement(String sql, List<Column> parameters) {
        this(sql, parameters, null);
    }

    private Statement(String sql, List<Column> parameters, @Nullable String filled) {
        this.sql = sql;
        this.parameters = List.copyOf(parameters);
        this.filled = filled;
    }

    /** Inserts one row. */
    public static Statement insert(String table, List<Column> columns) {
        return new Statement("insert into " + table
                + columns.stream().map(Column::name).collect(Collectors.joining(", ", " (", ") values "))
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")")), columns, table);
    }

    /** The table that it inserts a row of its parameters into; null if it does anything else. */
    @Nullable String filled() {
        return filled;
    }

    /** The parameters' types, in order. */
    List<Column> parameters() {
        return parameters;
    }

    /** The text. */
    public String sql() {
        return sql;
    }

    /** Binds one run's values. */
    void bind(PreparedStatement prepared, @Nullable Object[] values) throws SQLException {
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException("Expected " + parameters.size() + " values but got " + values.length + " for: " + sql);
        }
        for (int i = 0; i < values.length; i++) {
            bind(prepared, i + 1, values[i], parameters.get(i));
        }
    }

    static void bind(PreparedStatement prepared, int at, @Nullable Object value, Column column) throws SQLException {
        switch (value) {
            case null -> prepared.setNull(at, column.jdbcType());
            case String text -> prepared.setString(at, text);
            case Long whole -> prepared.setLong(at, whole);
            case Integer whole -> prepared.setLong(at, whole);
            case Double number -> prepared.setDouble(at, number);
            case Boolean flag -> prepared.setBoolean(at, flag);
            case Instant instant -> prepared.setObject(at, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> prepared.setString(at, constant.name());
            default -> throw new IllegalArgumentException("No rule to store a " + value.getClass() + " in " + column.name());
        }
    }

    /** Checks how many rows one run changed. */
    void check(int changed, String thing) {
        // The PostgreSQL driver may merge inserts into one and then does not say how many rows each made.
        if (changed != 1 && changed != java.sql.Statement.SUCCESS_NO_INFO) {
            throw new IllegalStateException("Expected to change one row for " + thing + " but changed " + changed + " by: " + sql);
        }
    }

    @Override
    public String toString() {
        return sql;
    }
}
