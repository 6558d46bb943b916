package org.ceasefiremonitor.projections.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Statements of one batch, put in an order that lets equal statements run as one JDBC batch while the statements about one thing keep
 * the order in which they were given.
 *
 * <p>The plan is a list of waves, and a wave runs each statement text once, with all its values, in order of first appearance. A
 * statement about a thing goes into the wave of the thing's last statement if its text comes there at the same place or later, else
 * into the next one. A batch in which each report is only recorded is therefore one wave of two texts, and a report that is recorded,
 * corrected and retracted within one batch needs a few waves more and comes out right.
 */
final class StatementPlan {

    private final List<Map<Statement, Runs>> waves = new ArrayList<>();
    private final Map<String, Place> lastPlaces = new HashMap<>();

    private record Runs(int order, List<Run> runs) {
    }

    private record Run(String thing, @Nullable Object[] values) {
    }

    private record Place(int wave, int order) {
    }

    /**
     * Adds a statement.
     *
     * @param thing key of the thing whose rows it changes; statements about different things may be reordered
     */
    void add(String thing, Statement statement, @Nullable Object[] values) {
        Place last = lastPlaces.get(thing);
        int wave = last == null ? 0 : last.wave();
        Runs runs = runs(wave, statement);
        if (last != null && runs.order() < last.order()) {
            wave++;
            runs = runs(wave, statement);
        }
        runs.runs().add(new Run(thing, values));
        lastPlaces.put(thing, new Place(wave, runs.order()));
    }

    private Runs runs(int wave, Statement statement) {
        if (waves.size() <= wave) {
            waves.add(new LinkedHashMap<>());
        }
        Map<Statement, Runs> statements = waves.get(wave);
        return statements.computeIfAbsent(statement, key -> new Runs(statements.size(), new ArrayList<>()));
    }

    int waves() {
        return waves.size();
    }

    /**
     * Runs everything and forgets it.
     *
     * @param naming puts the names of tables right
     */
    void run(Connection connection, UnaryOperator<String> naming) throws SQLException {
        for (Map<Statement, Runs> wave : waves) {
            for (Map.Entry<Statement, Runs> entry : wave.entrySet()) {
                run(connection, naming, entry.getKey(), entry.getValue().runs());
            }
        }
        clear();
    }

    void clear() {
        waves.clear();
        lastPlaces.clear();
    }

    private static void run(Connection connection, UnaryOperator<String> naming, Statement statement, List<Run> runs) throws SQLException {
        if (statement.filled() != null && runs.size() >= CopiedRows.WORTH_IT && CopiedRows.canBe(connection)) {
            CopiedRows.into(connection, naming.apply(statement.filled()), statement.parameters(), runs.stream().map(Run::values).toList());
            return;
        }
        try (PreparedStatement prepared = connection.prepareStatement(naming.apply(statement.sql()))) {
            for (Run run : runs) {
                statement.bind(prepared, run.values());
                prepared.addBatch();
            }
            int[] changed = prepared.executeBatch();
            for (int i = 0; i < changed.length; i++) {
                statement.check(changed[i], runs.get(i).thing());
            }
        }
    }
}
