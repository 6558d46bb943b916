package org.ceasefiremonitor.api.health;

import java.sql.DatabaseMetaData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * What an acknowledged command survives, by what the database says of itself and not by what it was configured with.
 *
 * @param postgresql whether the database is PostgreSQL, else it is H2
 * @param survives   what it survives
 * @param settings   the settings of the database that decide it, with their values
 */
public record Durability(boolean postgresql, Survives survives, Map<String, String> settings) {

    /** What an acknowledged command survives. */
    public enum Survives {
        /** The loss of power, if disk and operating system keep what they say. */
        LOSS_OF_POWER,
        /** The end of the process, also by {@code kill -9}, but not the loss of power: H2 does not sync its file. */
        END_OF_PROCESS,
        /** Nothing: the database acknowledges before it has written, or keeps nothing on a disk. */
        NOTHING
    }

    private static final String POSTGRESQL = "PostgreSQL";

    /** Asks the database. */
    public static Durability of(DataSource database) throws MetaDataAccessException {
        var product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        return POSTGRESQL.equals(product) ? ofPostgresql(JdbcClient.create(database)) : ofH2(JdbcClient.create(database));
    }

    private static Durability ofPostgresql(JdbcClient jdbc) {
        var settings = new LinkedHashMap<String, String>();
        jdbc.sql("select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by name")
                .query(row -> {
                    settings.put(row.getString(1), row.getString(2));
                });
        boolean durable = "on".equals(settings.get("fsync")) && !"off".equals(settings.getOrDefault("synchronous_commit", "off"));
        return new Durability(true, durable ? Survives.LOSS_OF_POWER : Survives.NOTHING, settings);
    }

    private static Durability ofH2(JdbcClient jdbc) {
        // told twice: as the connection has set it, and as the file keeps it
        var delays = new TreeSet<>(jdbc.sql("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                .query(String.class).set());
        Optional<String> file = jdbc.sql("select database_path()").query((row, number) -> Optional.ofNullable(row.getString(1))).single();
        return new Durability(false, file.isPresent() && delays.equals(Set.of("0")) ? Survives.END_OF_PROCESS : Survives.NOTHING,
                Map.of("file", file.orElse("none"), "write_delay", String.join(", ", delays)));
    }

    /** In a sentence, for people. */
    public String told() {
        return switch (survives) {
            case LOSS_OF_POWER -> "an acknowledged command survives the loss of power";
            case END_OF_PROCESS -> "an acknowledged command survives the end of the process, not the loss of power";
            case NOTHING -> "an acknowledged command may be lost: set fsync and synchronous_commit in PostgreSQL, WRITE_DELAY=0 and a file in H2";
        } + " " + settings;
    }
}
