package org.ceasefiremonitor.api.wiring;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.ceasefiremonitor.api.log.AddedOnly;
import org.ceasefiremonitor.api.log.Appender.ConnectionSource;
import org.ceasefiremonitor.api.log.EarlierLog;
import org.ceasefiremonitor.api.log.EmbeddedDatabase;
import org.ceasefiremonitor.api.settings.Settings;
import org.ceasefiremonitor.projections.Projections;
import org.ceasefiremonitor.projections.rebuild.HomeComing;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database: PostgreSQL where {@code spring.datasource.url} names one, else an H2 file in the data directory.
 *
 * <p>H2 acknowledges before it writes unless WRITE_DELAY is 0, and loses what it acknowledged when the process is killed; so the file
 * store always sets it. Even then no sync of the disk was seen: it survives the end of the process, not that of the power.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class Database {

    private static final Logger log = LoggerFactory.getLogger(Database.class);

    static final String CONNECTIONS = "connectionSource";

    /** The first release of PostgreSQL that knows {@code merge}, by which a rebuild moves counts. */
    private static final int POSTGRESQL_SINCE = 15;

    private final String url;
    private final Properties properties = new Properties();
    /** Owns the tables; null where the node's own role does. */
    private final @Nullable DataSource owner;

    Database(@Value("${spring.datasource.url:}") String configured, @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String password, Settings settings) {
        url = configured.isBlank()
                ? "jdbc:h2:file:" + settings.dataDir().toAbsolutePath().normalize() + "/monitor;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                : configured;
        if (!user.isBlank()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        if (isPostgresql()) {
            properties.setProperty("reWriteBatchedInserts", "true");
            properties.setProperty("connectTimeout", "5");
            properties.setProperty("socketTimeout", "30");
            properties.setProperty("tcpKeepAlive", "true");
            properties.setProperty("ApplicationName", "ceasefire-monitor");
            // The detail of an error quotes the row that was refused, with whatever is personal in it; messages get into logs and parked events.
            properties.setProperty("logServerErrorDetail", "false");
            log.info("the log is kept in PostgreSQL");
        } else if (url.startsWith("jdbc:h2:")) {
            log.info("the log is kept in {}", url.substring(0, url.indexOf(';') < 0 ? url.length() : url.indexOf(';')));
        } else {
            // the URL may hold a password, so it is not told
            throw new IllegalArgumentException("spring.datasource.url must begin with jdbc:postgresql: or jdbc:h2:");
        }
        owner = owner(settings.owner());
    }

    private @Nullable DataSource owner(Settings.Owner named) {
        var ownersUrl = named.url();
        if (ownersUrl == null || ownersUrl.isBlank()) {
            return null;
        }
        if (!isPostgresql() || !ownersUrl.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("monitor.owner.url is for PostgreSQL: it and spring.datasource.url must begin with jdbc:postgresql:");
        }
        var login = new Properties();
        if (named.username() != null) {
            login.setProperty("user", named.username());
            login.setProperty("password", named.password() == null ? "" : named.password());
        }
        login.setProperty("connectTimeout", "5");
        login.setProperty("ApplicationName", "ceasefire-monitor owner");
        return new DriverManagerDataSource(ownersUrl, login);
    }

    /** The pool gets its connections to H2 where all others come from. */
    private static final class Embedded extends AbstractDataSource {

        private final ConnectionSource connections;

        Embedded(ConnectionSource connections) {
            this.connections = connections;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return connections.open();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return connections.open();
        }

        /** How long the pool waits, when it closes, for a connection that is just being opened; with none it would warn each time. */
        @Override
        public int getLoginTimeout() {
            return 5;
        }
    }

    /** Makes the pool drop connections to a database of H2 that has closed itself; by themselves they look alive. */
    private static final class Closed implements SQLExceptionOverride {

        @java.lang.Override
        public Override adjudicate(SQLException failure) {
            return EmbeddedDatabase.isGone(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
        }
    }

    private boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    @Bean
    HikariDataSource dataSource(Settings settings, @Qualifier(CONNECTIONS) ConnectionSource connections) {
        var source = new HikariDataSource();
        source.setPoolName("monitor");
        if (isPostgresql()) {
            source.setJdbcUrl(url);
            source.setDataSourceProperties(properties);
        } else {
            source.setDataSource(new Embedded(connections));
            source.setExceptionOverride(new Closed());
        }
        source.setMaximumPoolSize(settings.connections());
        source.setConnectionTimeout(5_000);
        source.setInitializationFailTimeout(settings.startPatience().toMillis());
        return source;
    }

    /** Migrations know one set of tables; views that a rebuild has left in the other come back before one is run. */
    @Bean
    FlywayMigrationStrategy migrations(DataSource dataSource) {
        return flyway -> {
            if (isPostgresql()) {
                requireRelease(JdbcClient.create(dataSource).sql("show server_version_num").query(Integer.class).single());
            }
            var patient = isPostgresql() ? patient() : dataSource;
            if (owner != null) {
                asOwner(flyway, JdbcClient.create(owner), patient, owner);
                return;
            }
            EarlierLog.refuse(JdbcClient.create(patient));
            if (flyway.info().pending().length > 0) {
                bringHome(patient);
            }
            Flyway.configure().configuration(flyway.getConfiguration()).dataSource(patient).load().migrate();
        };
    }

    /** The owner migrates, the node's role moves the rows of views, and gets no more privileges than it needs. */
    private static void asOwner(Flyway flyway, JdbcClient owner, DataSource node, DataSource owners) {
        var role = JdbcClient.create(node).sql("select current_user").query(String.class).single();
        if (owner.sql("select current_user").query(String.class).single().equals(role)) {
            throw new IllegalStateException("monitor.owner.url names the role " + role + ", which the node itself connects as; that protects nothing");
        }
        AddedOnly.requireOwner(owner);
        EarlierLog.refuse(owner);
        if (AddedOnly.sidesAreForeign(owner, role)) {
            bringHome(owners);
            AddedOnly.dropSides(owner);
        }
        var migrating = Flyway.configure().configuration(flyway.getConfiguration()).dataSource(owners).load();
        if (migrating.info().pending().length > 0) {
            bringHome(node);
        }
        migrating.migrate();
        new TransactionTemplate(new JdbcTransactionManager(owners)).executeWithoutResult(status -> AddedOnly.grant(owner, role));
    }

    private static void bringHome(DataSource as) {
        int away = new HomeComing(as).run(Projections.LAYOUTS);
        if (away > 0) {
            log.info("{} views were brought back to the tables that are migrated now", away);
        }
    }

    /**
     * Refuses a PostgreSQL on which not all statements would run.
     *
     * @param version as the server tells its number, 150004 for 15.4
     */
    static void requireRelease(int version) {
        if (version < POSTGRESQL_SINCE * 10_000) {
            throw new IllegalStateException("PostgreSQL " + POSTGRESQL_SINCE + " or later is needed, this is " + version / 10_000
                    + "; move the database to a later release with the tools of PostgreSQL and start again");
        }
    }

    /** A migration may take as long as it takes, without a word from the database. */
    private DataSource patient() {
        var unlimited = new Properties();
        unlimited.putAll(properties);
        unlimited.remove("socketTimeout");
        return new DriverManagerDataSource(url, unlimited);
    }

    /** Connections outside the pool, for the appender and the watch, so that readers never keep them waiting. */
    @Bean(CONNECTIONS)
    ConnectionSource connectionSource() {
        return isPostgresql() ? () -> DriverManager.getConnection(url, properties) : new EmbeddedDatabase(url, properties);
    }
}
