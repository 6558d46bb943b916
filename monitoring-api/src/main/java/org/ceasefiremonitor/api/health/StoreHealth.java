package org.ceasefiremonitor.api.health;

import javax.sql.DataSource;
import org.ceasefiremonitor.api.log.AddedOnly;
import org.ceasefiremonitor.api.log.LogSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Whether the log can be read, where it ends, and what an acknowledged command survives, and what the database lacks to keep rows as they are. Down where a command survives nothing. */
public final class StoreHealth extends AbstractHealthIndicator {

    private final LogSource log;
    private final DataSource database;

    /**
     * @param log      the log
     * @param database the database, with connections like the one of the appender
     */
    public StoreHealth(LogSource log, DataSource database) {
        super("the log can not be read");
        this.log = log;
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws MetaDataAccessException {
        var durability = Durability.of(database);
        health.status(durability.survives() == Durability.Survives.NOTHING ? "DOWN" : "UP")
                .withDetail("position", log.lastPosition())
                .withDetail("survives", durability.survives())
                .withDetail("settings", durability.settings())
                .withDetail("protectionLacks", AddedOnly.lacks(JdbcClient.create(database), durability.postgresql()));
    }
}
