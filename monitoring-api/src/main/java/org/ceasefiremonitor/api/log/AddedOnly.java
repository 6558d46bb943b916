package org.ceasefiremonitor.api.log;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables whose rows are only added to and read: events, full tiles of the tree, checkpoints. PostgreSQL refuses every other statement on them by
 * triggers, and to the role of the node also by privileges where another role owns the tables. See ADR 74.
 */
public final class AddedOnly {

    /** The tables. */
    public static final List<String> TABLES = List.of("event", "log_tile", "log_checkpoint");

    private static final String HISTORY = "flyway_schema_history";
    /** Where views are made anew; see ADR 19. The node makes and drops tables there, and nowhere else. */
    private static final List<String> SIDES = List.of("side1", "side2");

    private AddedOnly() {
    }

    /** Folders of the migrations of the log that a database has, by its URL. */
    public static List<String> locations(String url) {
        return url.startsWith("jdbc:postgresql:") ? List.of("classpath:db/migration/log", "classpath:db/migration/log-postgresql") : List.of("classpath:db/migration/log");
    }

    /**
     * Refuses an owner that does not own the tables, before anything is done by it.
     *
     * @param owner connects as the owner
     * @throws IllegalStateException if another role owns them; the message says what to do
     */
    public static void requireOwner(JdbcClient owner) {
        owner.sql("""
                select current_user, pg_get_userbyid(relowner) from pg_class where oid = to_regclass('event') and not pg_has_role(current_user, relowner, 'MEMBER')""")
                .query((row, n) -> "the tables of the log belong to the role " + row.getString(2) + ", not to " + row.getString(1)
                        + ", whom monitor.owner.username names. Stop all nodes, have an administrator run REASSIGN OWNED BY " + row.getString(2) + " TO "
                        + row.getString(1) + " in this database, and start again")
                .optional().ifPresent(why -> {
                    throw new IllegalStateException(why);
                });
    }

    /** Whether tables in the schemas of rebuilds belong to another role than the node's, as after the tables were given to an owner. */
    public static boolean sidesAreForeign(JdbcClient owner, String role) {
        return owner.sql("""
                select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('side1', 'side2') and c.relkind = 'r' and pg_get_userbyid(c.relowner) <> ?""").param(role).query(Long.class).single() > 0;
    }

    /** Drops the schemas of rebuilds, in which no view may be kept any more. */
    public static void dropSides(JdbcClient owner) {
        SIDES.forEach(side -> owner.sql("drop schema if exists " + side + " cascade").update());
    }

    /**
     * Gives the node's role what it needs, and takes from it what it must not have; in a transaction of the caller's, so that other nodes that run
     * never miss anything.
     *
     * @param owner connects as the owner of the tables, which are there
     * @param role  that the node connects as
     */
    public static void grant(JdbcClient owner, String role) {
        owner.sql("select pg_advisory_xact_lock(74)").query((row, n) -> n).single();
        var home = quoted(owner.sql("select current_schema()").query(String.class).single());
        var to = " to " + quoted(role);
        owner.sql("revoke create on schema " + home + " from public, " + quoted(role)).update();
        revokeTemporary(owner, role);
        owner.sql("grant usage on schema " + home + to).update();
        var tables = owner.sql("select tablename from pg_tables where schemaname = current_schema()").query(String.class).list();
        for (var table : tables) {
            var name = home + '.' + quoted(table);
            owner.sql("revoke all on " + name + " from public, " + quoted(role)).update();
            owner.sql("grant " + (table.equals(HISTORY) ? "select" : TABLES.contains(table) ? "select, insert" : "select, insert, update, delete")
                    + " on " + name + to).update();
        }
        for (var side : SIDES) {
            owner.sql("create schema if not exists " + side).update();
            owner.sql("grant usage, create on schema " + side + to).update();
        }
    }

    /**
     * A temporary table hides the one of its name from all statements of its session. Only who owns the database can take that right; where the owner of
     * the tables does not, {@link #lacks} tells what is to be done.
     */
    private static void revokeTemporary(JdbcClient owner, String role) {
        owner.sql("select datname from pg_database where datname = current_database() and pg_has_role(current_user, datdba, 'MEMBER')").query(String.class).optional()
                .ifPresent(database -> owner.sql("revoke temporary on database " + quoted(database) + " from public, " + quoted(role)).update());
    }

    /**
     * What the database lacks to keep these rows as they are, by what it says of itself; empty if nothing.
     *
     * @param node connects as the node does
     */
    public static List<String> lacks(JdbcClient node, boolean postgresql) {
        if (!postgresql) {
            return List.of("whoever may open the file of H2 can change every row of it; PostgreSQL can refuse that");
        }
        var lacks = new ArrayList<String>();
        node.sql("""
                select current_user, t.name, rolsuper, pg_has_role(current_user, c.relowner, 'MEMBER'),
                    has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE, TRIGGER') or has_any_column_privilege(c.oid, 'UPDATE'),
                    exists (select 1 from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'only_added_to' and g.tgenabled in ('O', 'A')),
                    has_schema_privilege(current_schema(), 'CREATE'), has_database_privilege(current_database(), 'TEMPORARY'), current_database()
                from unnest(string_to_array(?, ',')) as t (name) left join pg_class c on c.oid = to_regclass(t.name), pg_roles where rolname = current_user""")
                .param(String.join(",", TABLES)).query((row, n) -> {
                    var role = row.getString(1);
                    if (row.getBoolean(3)) {
                        lacks.add("the node connects as " + role + ", a superuser, whom nothing holds back; give it a role of its own, and the tables to another by monitor.owner.url");
                    } else if (row.getBoolean(4)) {
                        lacks.add("the node connects as " + role + ", who owns the tables and could drop their triggers; give them to another role by monitor.owner.url");
                    } else if (row.getBoolean(5)) {
                        lacks.add("the role " + role + " may change rows of " + row.getString(2));
                    } else if (row.getBoolean(7)) {
                        lacks.add("the role " + role + " may make tables beside those of the log");
                    } else if (row.getBoolean(8)) {
                        lacks.add("the role " + role + " may make temporary tables, which hide those of the log from its own statements; have an administrator run"
                                + " REVOKE TEMPORARY ON DATABASE " + quoted(row.getString(9)) + " FROM PUBLIC, " + quoted(role));
                    }
                    if (!row.getBoolean(6)) {
                        lacks.add("the trigger only_added_to on " + row.getString(2) + " is missing or disabled");
                    }
                    return n;
                }).list();
        return lacks.stream().distinct().toList();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
