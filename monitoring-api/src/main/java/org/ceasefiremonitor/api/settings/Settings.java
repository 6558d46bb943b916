package org.ceasefiremonitor.api.settings;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of a node that are its own. Those of the libraries keep the names that these give them. A name under {@code monitor.} that is not
 * here starts no node, so that a slip of the pen is not taken for a setting.
 *
 * @param dataDir          where the embedded database keeps its file; not used where {@code spring.datasource.url} names a database
 * @param backupDir        where backups are written; the directory {@code backups} in the data directory if absent
 * @param evidenceDir      where the bytes of evidence are kept; the directory {@code evidence} in the data directory if absent. Nodes on one
 *                         database share it
 * @param subjectKeys      where the keys are kept under which what is personal is sealed, a file for each subject; the directory
 *                         {@code subject-keys} in the data directory if absent. Nodes on one database share it
 * @param evidenceLimit    most bytes that one item of evidence may have, 1MB to 1TB
 * @param connections      most connections to the database, 4 to 1,000, beside those of the appender, of the watch on other nodes and of a backup
 * @param startPatience    how long a database that does not answer is waited for when the node starts, 1s to 1h
 * @param appendPatience   how long a command waits to be recorded before it is answered that its outcome is unknown, 1s to 10m
 * @param watchPatience    how long a node on PostgreSQL waits to be told of what another has recorded before it looks itself, 100ms to 1h
 * @param cachedAggregates most aggregates that are kept in memory with their state, 0 to 1,000,000
 * @param ready            when the node calls itself ready
 * @param http             limits of requests
 * @param log              the tree over the log and what signs it
 * @param owner            the role of PostgreSQL that owns the tables, beside the one that the node connects as
 * @param exercise         whether this is an exercise: its clock can be set, every answer says so, and its log is of no other use
 * @param policies         whether the node reacts to events by itself, such as by notices and recommendations; an exercise does unless it is told not to; begins with what is recorded after it is first set, and takes up what was recorded while it was not
 * @param telling          how the demo story goes on an exercise: {@code as-it-went}; {@code escalation}, with a response up to its last stage and guarantees that are invoked; {@code boycott} of the commission; or {@code late-report}, which moves the beginning of the fire
 */
@ConfigurationProperties(prefix = "monitor", ignoreUnknownFields = false)
public record Settings(@DefaultValue("./data") Path dataDir, @Nullable Path backupDir, @Nullable Path evidenceDir, @Nullable Path subjectKeys,
                       @DefaultValue("1GB") DataSize evidenceLimit, @DefaultValue("24") int connections,
                       @DefaultValue("30s") Duration startPatience, @DefaultValue("20s") Duration appendPatience, @DefaultValue("1s") Duration watchPatience,
                       @DefaultValue("2000") int cachedAggregates, @DefaultValue Ready ready, @DefaultValue Http http, @DefaultValue Log log, @DefaultValue Owner owner,
                       @DefaultValue("false") boolean exercise, @DefaultValue("false") boolean policies,
                       @DefaultValue("as-it-went") Telling telling) {

    public Settings {
        within("monitor.evidence-limit in megabytes", evidenceLimit.toMegabytes(), 1, 1_048_576);
        within("monitor.connections", connections, 4, 1_000);
        within("monitor.start-patience in seconds", startPatience.toSeconds(), 1, 3_600);
        within("monitor.append-patience in seconds", appendPatience.toSeconds(), 1, 600);
        within("monitor.watch-patience in milliseconds", watchPatience.toMillis(), 100, 3_600_000);
        within("monitor.cached-aggregates", cachedAggregates, 0, 1_000_000);
    }

    /**
     * When the node calls itself ready.
     *
     * @param eventsBehind most events that a view may have still to take in, from 0
     */
    public record Ready(@DefaultValue("50000") long eventsBehind) {

        public Ready {
            within("monitor.ready.events-behind", eventsBehind, 0, Long.MAX_VALUE);
        }
    }

    /**
     * Limits of requests.
     *
     * @param uploadPause how long a client may pause within a body that it sends, 1s to 1h
     */
    public record Http(@DefaultValue("60s") Duration uploadPause) {

        public Http {
            within("monitor.http.upload-pause in seconds", uploadPause.toSeconds(), 1, 3_600);
        }
    }

    /**
     * The tree over the log and what signs it.
     *
     * @param origin         name under which the log is signed, without spaces and plus signs; {@code localhost/ceasefire-monitor/1} if absent,
     *                       and {@code localhost/ceasefire-monitor/exercise/1} in an exercise. It is changed only by a rotation
     * @param key            file of the key that signs checkpoints, made at the first start; {@code log.key} in the data directory if absent.
     *                       Beside it stands the key that signs receipts, with {@code .receipts} after its name. Nodes on one database have the same
     * @param formerKey      file of the key that has signed the log so far, where it is to be rotated to another origin and key: the private key, or the
     *                       public one where that is lost or not trusted any more
     * @param keptCheckpoint file in which the last signed checkpoint is kept, outside of what a restore brings back; in a directory beside the data
     *                       directory, with {@code -kept} after its name, if absent. A log that does not continue it is not written
     * @param pace           least time between two checkpoints, 10ms to 10s
     * @param scrubRate      how many stored events a second are hashed anew and compared with the tree, 1 to 100,000
     */
    public record Log(@Nullable String origin, @Nullable Path key, @Nullable Path formerKey, @Nullable Path keptCheckpoint, @DefaultValue("500ms") Duration pace,
                      @DefaultValue("500") int scrubRate) {

        public Log {
            within("monitor.log.pace in milliseconds", pace.toMillis(), 10, 10_000);
            within("monitor.log.scrub-rate", scrubRate, 1, 100_000);
        }
    }

    /**
     * The role of PostgreSQL that owns the tables. It makes and changes them when the node starts, and the node's own role can then neither do that nor
     * change what is recorded. Without one the node's own role owns them, and what that lacks is told at the start and by readiness.
     *
     * @param url      JDBC URL of the same database as {@code spring.datasource.url}, by which the tables are made at the start; without one the node's own role owns
     *                 them, and readiness says what that lacks
     * @param username login of the owner, another than that of the node
     * @param password of the owner
     */
    public record Owner(@Nullable String url, @Nullable String username, @Nullable String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return "Owner[" + username + ']';
        }
    }

    /** Name under which the log is signed. */
    public String origin() {
        return log.origin() != null ? log.origin() : exercise ? "localhost/ceasefire-monitor/exercise/1" : "localhost/ceasefire-monitor/1";
    }

    /** File of the key that signs checkpoints. */
    public Path logKey() {
        return log.key() == null ? dataDir.resolve("log.key") : log.key();
    }

    /** File in which the last signed checkpoint is kept. */
    public Path keptCheckpoint() {
        var data = dataDir.toAbsolutePath().normalize();
        return log.keptCheckpoint() == null ? data.resolveSibling(data.getFileName() + "-kept").resolve("checkpoint") : log.keptCheckpoint();
    }

    /** Where backups are written. */
    public Path backups() {
        return backupDir == null ? dataDir.resolve("backups") : backupDir;
    }

    /** Where the bytes of evidence are kept. */
    public Path evidence() {
        return evidenceDir == null ? dataDir.resolve("evidence") : evidenceDir;
    }

    /** Where the keys of subjects are kept. */
    public Path keysOfSubjects() {
        return subjectKeys == null ? dataDir.resolve("subject-keys") : subjectKeys;
    }

    private static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + (most == Long.MAX_VALUE ? " or more" : " to " + most) + ", was " + value);
        }
    }
}
