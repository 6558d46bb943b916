package org.ceasefiremonitor.projections.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.rebuild.Rebuilds.State;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildsTest {

    @ParameterizedTest
    @EnumSource
    void one_process_works_on_a_rebuild_and_another_takes_over_from_one_that_fell_silent(Database database) {
        var jdbc = JdbcClient.create(database.migrated());
        var rebuilds = new Rebuilds(jdbc, () -> "this code");
        assertThat(rebuilds.claim("one")).as("nothing was asked for").isEmpty();
        assertThat(rebuilds.request("violations", "mech", "to see")).isTrue();
        assertThat(rebuilds.request("violations", "mech", "again")).as("one is under way").isFalse();
        assertThat(rebuilds.request("nothing", "mech", "no such view")).isFalse();
        assertThat(rebuilds.claim("one")).hasValueSatisfying(claimed -> assertThat(claimed.state()).isEqualTo(State.WAITING));
        assertThat(rebuilds.claim("other")).as("it is being worked on").isEmpty();
        assertThat(rebuilds.begin("violations", "other", 1)).isFalse();
        assertThat(rebuilds.begin("violations", "one", 1)).isTrue();
        assertThat(rebuilds.alive("violations", "one")).isTrue();

        jdbc.sql("update view_rebuild set position = 41, alive_at = alive_at - interval '" + (Rebuilds.SILENCE_S + 1) + "' second").update();
        assertThat(rebuilds.claim("other")).hasValueSatisfying(claimed -> {
            assertThat(claimed.state()).isEqualTo(State.FILLING);
            assertThat(claimed.position()).isEqualTo(41);
            assertThat(claimed.begunPosition()).isEqualTo(41);
        });
        assertThat(rebuilds.alive("violations", "one")).as("it comes back and finds that it is not its own").isFalse();
        assertThat(rebuilds.alive("violations", "other")).isTrue();
        assertThat(rebuilds.cancel("violations")).isTrue();
        assertThat(rebuilds.alive("violations", "other")).isFalse();
        assertThat(rebuilds.request("violations", "mech", "anew")).isTrue();
        assertThat(rebuilds.find("violations")).hasValueSatisfying(anew -> assertThat(anew.position()).isEqualTo(-1));
    }

    @ParameterizedTest
    @EnumSource
    void a_rebuild_that_other_code_has_begun_is_begun_anew(Database database) {
        var jdbc = JdbcClient.create(database.migrated());
        var earlier = new Rebuilds(jdbc, () -> "earlier");
        var later = new Rebuilds(jdbc, () -> "later");
        for (var begun : List.of("update view_rebuild set position = 41", "update view_rebuild set position = 41, code = null")) {
            assertThat(earlier.request("violations", "mech", "to see")).isTrue();
            assertThat(earlier.claim("one")).isPresent();
            assertThat(earlier.begin("violations", "one", 1)).isTrue();
            jdbc.sql(begun).update();
            earlier.release("violations", "one");
            assertThat(later.claim("other")).hasValueSatisfying(claimed -> {
                assertThat(claimed.state()).isEqualTo(State.WAITING);
                assertThat(claimed.position()).isEqualTo(-1);
                assertThat(claimed.begunPosition()).isEqualTo(-1);
            });
            assertThat(later.begin("violations", "other", 2)).isTrue();
            jdbc.sql("update view_rebuild set position = 41").update();
            later.release("violations", "other");
            assertThat(later.claim("third")).as("by the same code").hasValueSatisfying(claimed -> assertThat(claimed.position()).isEqualTo(41));
            assertThat(later.cancel("violations")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_database_knows_how_much_is_in_tables_that_were_completed(Database database) {
        var source = database.migrated();
        var jdbc = JdbcClient.create(source);
        var maker = new TableSetMaker(source);
        maker.make(ViolationProjection.LAYOUT, 1);
        jdbc.sql("insert into side1.view_zone_span (zone_id, span, ceased, classed, kind, severity, side, audience, tlp, releasable_to, originator, tally)"
                + " values ('north', 1, false, 'VIOLATION', 'BURST', 'S1', 'UNKNOWN', 'all', 'CLEAR', '', 'mech', 1)").update();
        maker.complete(ViolationProjection.LAYOUT, 1);
        assertThat(jdbc.sql(database == Database.POSTGRESQL ? "select reltuples from pg_class where oid = 'side1.view_zone_span'::regclass"
                : "select selectivity from information_schema.columns where table_schema = 'SIDE1' and table_name = 'VIEW_ZONE_SPAN' and column_name = 'TALLY'")
                .query(Long.class).single()).isEqualTo(database == Database.POSTGRESQL ? 1L : 100L);
    }

    @ParameterizedTest
    @EnumSource
    void tables_beside_have_the_keys_checks_and_indexes_of_those_of_the_migrations(Database database) throws SQLException {
        var source = database.migrated();
        var jdbc = JdbcClient.create(source);
        var maker = new TableSetMaker(source);
        var tables = ViolationProjection.LAYOUT.tables();
        maker.make(ViolationProjection.LAYOUT, 1);
        maker.make(ViolationProjection.LAYOUT, 1);
        try (var connection = source.getConnection()) {
            assertThat(indexes(connection, "side1", "view_violation")).as("while it is filled").hasSize(2);
        }
        maker.complete(ViolationProjection.LAYOUT, 1);
        maker.complete(ViolationProjection.LAYOUT, 1);
        try (var connection = source.getConnection()) {
            for (var table : tables) {
                assertThat(indexes(connection, "side1", table)).as(table).isNotEmpty().containsExactlyInAnyOrderElementsOf(indexes(connection, connection.getSchema(), table));
            }
        }
        var checks = "select count(*) from information_schema.table_constraints where constraint_type = 'CHECK' and lower(table_name) like 'view!_zone!_%' escape '!'"
                + " and lower(table_schema) = ?";
        assertThat(jdbc.sql(checks).param("side1").query(Long.class).single()).isPositive();
        assertThat(jdbc.sql("select count(*) from side1.view_violation").query(Long.class).single()).isZero();
    }

    private static List<String> indexes(java.sql.Connection connection, String schema, String table) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        var found = new java.util.TreeMap<String, String>();
        try (var rows = connection.getMetaData().getIndexInfo(null, upper ? schema.toUpperCase(java.util.Locale.ROOT) : schema,
                upper ? table.toUpperCase(java.util.Locale.ROOT) : table, false, false)) {
            while (rows.next()) {
                if (rows.getString("INDEX_NAME") != null) {
                    found.merge(rows.getString("INDEX_NAME"), rows.getBoolean("NON_UNIQUE") + " " + rows.getString("COLUMN_NAME"), (a, b) -> a + "," + b);
                }
            }
        }
        return List.copyOf(found.values());
    }
}
