package org.ceasefiremonitor.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.health.StoreHealth;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What PostgreSQL refuses to the role of a node, with the tables in its own hands and in those of an owner. */
class AddedOnlyTest {

    private static final List<String> TABLES = List.of("event", "log_tile", "log_checkpoint");
    private static final List<String> FORBIDDEN = List.of(
            "update event set payload = payload || ' '", "update event set reason = null where position = 0", "update event set salt = salt where 1 = 0",
            "delete from event", "delete from event where position = 3", "truncate event", "truncate event cascade",
            "merge into event using (values (0)) as v (p) on position = v.p when matched then delete",
            "insert into event select * from event where position = 0 on conflict (position) do update set payload = ''",
            "update log_tile set hashes = hashes", "delete from log_tile", "truncate log_tile",
            "insert into log_tile (height, number, hashes) values (9, 9, '') on conflict (height, number) do update set hashes = ''",
            "update log_checkpoint set note = note", "delete from log_checkpoint where size = 0", "truncate log_checkpoint",
            "truncate log_head, event");
    private static final List<String> DEFINING = List.of(
            "drop trigger only_added_to on event", "alter table event disable trigger only_added_to", "alter table event disable trigger all",
            "drop table log_tile", "alter table event add column more integer", "alter table log_checkpoint rename to old", "create table other (id integer)", "create temporary table event (id integer)",
            "create index other on event (salt)", "create or replace function refuse_change() returns trigger language plpgsql as $$ begin return null; end $$",
            "drop function refuse_change cascade", "alter table event owner to current_user", "create rule quiet as on insert to event do instead nothing",
            "create trigger other before insert on event for each row execute function suppress_redundant_updates_trigger()", "create schema other",
            "drop schema public cascade", "set session_replication_role = replica",
            "delete from flyway_schema_history", "drop view if exists nothing; drop table event");

    private record Roles(String url, String name) {

        String as(String role) {
            return url.replaceAll("user=\\w+", "user=" + role);
        }

        JdbcClient client(String role) {
            return JdbcClient.create(new DriverManagerDataSource(as(role)));
        }

        String owner() {
            return name + "_owner";
        }

        String node() {
            return name + "_node";
        }

        Node start(String... more) {
            return Node.start(as(node()), more);
        }

        String[] ownerOptions() {
            return new String[] {"--monitor.owner.url=" + as(owner()), "--monitor.owner.username=" + owner(), "--monitor.owner.password=x"};
        }
    }

    /** An empty database that belongs to a role which is no superuser, and another role that may connect. */
    private static Roles roles(boolean nodeOwns) throws SQLException {
        var url = TestDatabase.POSTGRESQL.empty();
        var roles = new Roles(url, url.replaceAll(".*/(\\w+)\\?.*", "$1"));
        try (var connection = TestDatabase.open(url); var statement = connection.createStatement()) {
            statement.execute("create role " + roles.owner() + " login");
            statement.execute("create role " + roles.node() + " login");
            statement.execute("alter database " + roles.name() + " owner to " + (nodeOwns ? roles.node() : roles.owner()));
        }
        return roles;
    }

    @Test
    void with_an_owner_the_nodes_role_can_only_add_and_read_and_define_nothing() throws Exception {
        var roles = roles(false);
        try (var node = roles.start(roles.ownerOptions())) {
            story(node);
            assertThat(lacks(node)).isEqualTo("[]");
            var before = rows(roles.client(roles.owner()));
            for (var statement : FORBIDDEN) {
                assertRefused(roles, roles.node(), statement, "42501");
                if (!statement.contains("conflict") && !statement.contains("log_head")) {
                    assertRefused(roles, roles.owner(), statement, "42501");
                }
            }
            for (var statement : DEFINING) {
                assertRefused(roles, roles.node(), statement, "42501");
            }
            assertThat(rows(roles.client(roles.owner()))).isEqualTo(before);
            // what has to move on does
            new Ceasefire(node::uri).post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("later", 0, "2026-03-01T10:00:00Z"));
            rebuild(node);
        }
        // a second start has nothing to migrate, and views that a rebuild has moved stay readable
        try (var node = roles.start(roles.ownerOptions())) {
            assertThat(lacks(node)).isEqualTo("[]");
            rebuild(node);
        }
    }

    @Test
    void without_an_owner_the_triggers_hold_and_what_is_lacking_is_told() throws Exception {
        var roles = roles(true);
        try (var node = roles.start()) {
            story(node);
            assertThat(lacks(node)).contains("the node connects as " + roles.node() + ", who owns the tables", "monitor.owner.url");
            var before = rows(roles.client(roles.node()));
            for (var statement : FORBIDDEN) {
                assertRefused(roles, roles.node(), statement, "42501");
            }
            assertThat(rows(roles.client(roles.node()))).isEqualTo(before);
            roles.client(roles.node()).sql("alter table event disable trigger only_added_to").update();
            assertThat(lacks(node)).contains("the trigger only_added_to on event is missing or disabled");
        }
        try (var node = Node.start(TestDatabase.POSTGRESQL.fresh())) {
            assertThat(lacks(node)).contains("the node connects as postgres, a superuser");
        }
        try (var node = Node.start(TestDatabase.H2.fresh())) {
            assertThat(lacks(node)).contains("whoever may open the file of H2 can change every row");
        }
    }

    @Test
    void the_tables_of_a_log_are_given_to_an_owner_later() throws Exception {
        var roles = roles(true);
        try (var node = roles.start()) {
            story(node);
            rebuild(node);
        }
        var before = rows(roles.client(roles.node()));
        assertThatThrownBy(() -> roles.start(roles.ownerOptions())).rootCause().hasMessageContaining("the tables of the log belong to the role " + roles.node())
                .hasMessageContaining("REASSIGN OWNED BY " + roles.node() + " TO " + roles.owner());
        assertThatThrownBy(() -> roles.start("--monitor.owner.url=" + roles.as(roles.node()))).rootCause().hasMessageContaining("which the node itself connects as");
        assertThatThrownBy(() -> Node.start(TestDatabase.H2.fresh(), "--monitor.owner.url=" + roles.url())).rootCause().hasMessageContaining("is for PostgreSQL");
        try (var connection = TestDatabase.open(roles.url()); var statement = connection.createStatement()) {
            statement.execute("reassign owned by " + roles.node() + " to " + roles.owner());
        }
        try (var node = roles.start(roles.ownerOptions())) {
            assertThat(lacks(node)).isEqualTo("[]");
            assertThat(rows(roles.client(roles.owner()))).isEqualTo(before);
            assertThat(new Http(node.uri("").getPort()).get("/api/v1/zones").json().path("items").size()).isPositive();
            rebuild(node);
        }
    }

    private static void story(Node node) {
        var ceasefire = new Ceasefire(node::uri);
        ceasefire.establish(1, 1);
        for (int i = 0; node.head() < 260; i++) {
            ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("v" + i, 0, "2026-03-01T10:00:00Z"));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> node.jdbc().sql("select max(size) from log_checkpoint").query(Long.class).single() == node.head() + 1);
    }

    private static void rebuild(Node node) throws Exception {
        var http = new Http(node.uri("").getPort());
        var before = node.jdbc().sql("select slot from view_position where view = 'zones'").query(Integer.class).single();
        http.as(Ceasefire.REGISTRAR).post("/api/v1/rebuilds", "{\"views\": [\"zones\"], \"reason\": \"its rows were doubted\"}");
        await().atMost(Duration.ofSeconds(60)).until(() -> !node.jdbc().sql("select slot from view_position where view = 'zones'").query(Integer.class).single().equals(before));
        assertThat(http.get("/api/v1/zones").json().path("items").size()).isPositive();
    }

    private static String lacks(Node node) {
        return String.valueOf(node.get(StoreHealth.class).health().getDetails().get("protectionLacks"));
    }

    private static void assertRefused(Roles roles, String role, String statement, String state) throws SQLException {
        try (var connection = TestDatabase.open(roles.as(role)); var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).as(role + ": " + statement).isInstanceOf(SQLException.class)
                    .extracting(thrown -> ((SQLException) thrown).getSQLState()).as(role + ": " + statement).isEqualTo(state);
        }
    }

    private static Map<String, String> rows(JdbcClient as) {
        var digests = new TreeMap<String, String>();
        TABLES.forEach(table -> digests.put(table, as.sql("select count(*) || ' ' || md5(string_agg(t::text, '' order by t::text)) from " + table + " t").query(String.class).single()));
        digests.put("triggers", as.sql("select string_agg(tgname || tgrelid::regclass || tgenabled::text, ',' order by tgrelid) from pg_trigger where not tgisinternal").query(String.class).single());
        return digests;
    }
}
