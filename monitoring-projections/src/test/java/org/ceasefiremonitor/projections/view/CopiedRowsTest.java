package org.ceasefiremonitor.projections.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ceasefiremonitor.projections.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many rows are copied into PostgreSQL, few are inserted; they must be the same, and fail the same. */
class CopiedRowsTest {

    private static final List<Column> COLUMNS = List.of(Column.whole("id"), Column.text("words"), Column.number("degrees"), Column.instant("at"), Column.flag("counted"));
    private static final Statement COPIED = Statement.insert("view_copied", COLUMNS);
    private static final Statement INSERTED = Statement.insert("view_inserted", COLUMNS);
    private static final List<String> WORDS = List.of("", "plain", "tab\t line\n \\N \\. \"quote\"", "\u0442\u0438\u0448\u0430 \ud83d\udd4a", "x".repeat(200_000),
            "half a pair \ud83d", "x".repeat(48), "x".repeat(49), "x".repeat(47) + "\u0442", "x".repeat(46) + "\ud83d\udd4a");
    private static final List<String> INSTANTS = List.of("2026-03-01T00:00:00.123456499Z", "2026-03-01T00:00:00.123456500Z", "2026-03-01T00:00:00.999999999Z",
            "1999-12-31T23:59:59.999999Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z");
    private static final List<Double> DEGREES = List.of(0.0, -0.1, 37.854123400000001, 180.0, Double.MIN_VALUE);

    private static Object[] row(int i) {
        return new Object[] {(long) i, i % 7 == 0 ? null : WORDS.get(Math.abs(i) % WORDS.size()), i % 11 == 0 ? null : DEGREES.get(Math.abs(i) % DEGREES.size()),
                i % 13 == 0 ? null : Instant.parse(INSTANTS.get(Math.abs(i) % INSTANTS.size())), i % 3 == 0 ? null : i % 2 == 0};
    }

    private static Connection tables() throws SQLException {
        Connection connection = Database.POSTGRESQL.migrated().getConnection();
        try (java.sql.Statement statement = connection.createStatement()) {
            for (String table : List.of("view_copied", "view_inserted")) {
                statement.execute("create table " + table + " (id bigint primary key check (id >= 0), words varchar, degrees double precision,"
                        + " at timestamp(6) with time zone, counted boolean)");
            }
        }
        return connection;
    }

    private static void insert(Connection connection, Statement into, int from, int to) throws SQLException {
        StatementPlan plan = new StatementPlan();
        for (int i = from; i < to; i++) {
            plan.add("thing " + i, into, row(i));
        }
        plan.run(connection, UnaryOperator.identity());
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var row = connection.createStatement().executeQuery("select t::text from " + table + " t order by id")) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    @Test
    void copied_rows_are_those_that_would_have_been_inserted() throws SQLException {
        try (Connection connection = tables()) {
            int many = 4 * CopiedRows.WORTH_IT;
            insert(connection, COPIED, 0, many);
            for (int i = 0; i < many; i++) {
                insert(connection, INSERTED, i, i + 1);
            }
            assertThat(rows(connection, "view_copied")).hasSize(many).isEqualTo(rows(connection, "view_inserted"));
        }
    }

    private static List<List<Object>> unstorable() {
        return List.of(Arrays.asList(5L, "nul \u0000", null, null, null), Arrays.asList(5L, null, null, Instant.parse("+294277-01-01T00:00:00Z"), null));
    }

    @ParameterizedTest
    @MethodSource("unstorable")
    void what_an_insert_refuses_is_refused_for_the_same_reason(List<Object> unstorable) throws SQLException {
        try (Connection connection = tables()) {
            StatementPlan one = new StatementPlan();
            one.add("thing", INSERTED, unstorable.toArray());
            SQLException refused = catchThrowableOfType(SQLException.class, () -> one.run(connection, UnaryOperator.identity()));
            StatementPlan many = new StatementPlan();
            for (int i = 0; i < CopiedRows.WORTH_IT; i++) {
                many.add("thing " + i, COPIED, i == 5 ? unstorable.toArray() : row(i));
            }
            assertThatThrownBy(() -> many.run(connection, UnaryOperator.identity()))
                    .isInstanceOfSatisfying(SQLException.class, copy -> assertThat(copy.getSQLState()).isEqualTo(refused.getSQLState()));
            assertThat(rows(connection, "view_copied")).isEmpty();
        }
    }

    @Test
    void a_row_that_is_refused_refuses_all_and_leaves_the_connection_of_use() throws SQLException {
        try (Connection connection = tables()) {
            assertThatThrownBy(() -> insert(connection, COPIED, -1, CopiedRows.WORTH_IT)).isInstanceOf(SQLException.class).hasMessageContaining("check");
            assertThat(rows(connection, "view_copied")).isEmpty();
            StatementPlan unfit = new StatementPlan();
            for (int i = 0; i < CopiedRows.WORTH_IT; i++) {
                unfit.add("thing " + i, COPIED, i < 10 ? row(i) : new Object[] {(long) i, 5L, null, null, null});
            }
            assertThatThrownBy(() -> unfit.run(connection, UnaryOperator.identity())).isInstanceOf(ClassCastException.class);
            insert(connection, COPIED, 0, CopiedRows.WORTH_IT);
            assertThat(rows(connection, "view_copied")).hasSize(CopiedRows.WORTH_IT);
        }
    }
}
