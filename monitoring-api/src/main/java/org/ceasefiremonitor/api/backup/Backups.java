package org.ceasefiremonitor.api.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.api.evidence.DamagedBytes;
import org.ceasefiremonitor.api.evidence.EvidenceFiles;
import org.ceasefiremonitor.api.log.Appender.ConnectionSource;
import org.ceasefiremonitor.api.log.StoreUnavailable;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.projections.view.Operations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backups of the running node, one at a time, each a file in a directory of this machine that only the node's user may read: a backup holds
 * what is marked for few, so it does not go over the interface. Those begun since the node was started are remembered; the record of
 * operations has all that were done.
 */
public final class Backups implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Backups.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int REMEMBERED = 100;
    private static final String SUBJECT = "log";

    private final Path directory;
    private final ConnectionSource connections;
    private final EvidenceFiles evidence;
    private final Consumer<DamagedBytes> alarms;
    private final Operations operations;
    private final Clock clock;
    private final Deque<Backup> begun = new ArrayDeque<>();
    private @Nullable Thread writer;
    private volatile boolean closed;

    /**
     * @param directory   where the files go; made when it is needed
     * @param connections gives each backup a connection of its own
     * @param evidence    what the node keeps of evidence
     * @param alarms      told of evidence that is found damaged; what it fails with costs no backup
     * @param operations  keeps what was done
     * @param clock       tells when
     */
    public Backups(Path directory, ConnectionSource connections, EvidenceFiles evidence, Consumer<DamagedBytes> alarms, Operations operations,
            Clock clock) {
        this.directory = directory.toAbsolutePath().normalize();
        this.connections = connections;
        this.evidence = evidence;
        this.alarms = alarms;
        this.operations = operations;
        this.clock = clock;
    }

    /**
     * Takes the moment of a backup and begins to write it. One that is being written is not begun anew.
     *
     * @throws StoreUnavailable if the log can not be read, or the directory can not be written
     */
    synchronized Backup begin(Actor by, @Nullable String reason) {
        var last = begun.peekFirst();
        if (last != null && last.state() == Backup.State.WRITING) {
            return last;
        }
        try {
            makeDirectory();
            var snapshot = new LogSnapshot(connections.open());
            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var backup = Backup.begun(free(NAME.format(at) + "-position-" + snapshot.position()), snapshot.position(), at, by, reason);
            begun.addFirst(backup);
            while (begun.size() > REMEMBERED) {
                begun.removeLast();
            }
            writer = Thread.ofPlatform().name("backup").daemon(true).start(() -> write(snapshot, backup));
            return backup;
        } catch (SQLException e) {
            throw new StoreUnavailable("the log can not be read", Duration.ofSeconds(5), false, e);
        } catch (IOException e) {
            throw new StoreUnavailable("the directory " + directory + " can not be written", Duration.ofSeconds(30), false, e);
        }
    }

    /** Those begun since the node was started, latest first. */
    synchronized List<Backup> all() {
        return new ArrayList<>(begun);
    }

    private void makeDirectory() throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private Path free(String name) {
        var file = directory.resolve(name + ".backup");
        for (int i = 2; Files.exists(file); i++) {
            file = directory.resolve(name + "-" + i + ".backup");
        }
        return file;
    }

    private void write(LogSnapshot snapshot, Backup backup) {
        try (snapshot) {
            long all = snapshot.rows();
            // first: bytes that an event in the snapshot tells of were on the disk before it, and a backup has its name only when all is there
            var damaged = new ArrayList<DamagedBytes>();
            int items = new BackedUpEvidence(backup.file()).copy(evidence, damaged::add, this::requireOpen);
            damaged.forEach(this::raise);
            var end = BackupFile.write(backup.file(), snapshot, backup.begunAt(), rows -> {
                requireOpen();
                if (rows % 1_000 == 0) {
                    put(backup.at(rows, all));
                }
            });
            operations.record(Operations.Act.BACKUP, SUBJECT, backup.file().getFileName().toString(),
                    "position " + backup.position() + ", SHA-256 " + end.sha256() + ", " + items + " files of evidence", backup.by(), backup.reason());
            log.info("backup {} is whole: up to position {}, SHA-256 {}", backup.file(), backup.position(), end.sha256());
            put(backup.done(end, items, damaged, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        } catch (IOException | SQLException | RuntimeException e) {
            // whatever it was: a backup that never ends would be in the way of every other one until the node is started anew
            log.error("backup {} could not be written", backup.file(), e);
            put(backup.failed(e.getMessage() == null ? e.toString() : e.getMessage(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the node is stopping");
        }
    }

    /** What is damaged stands in the backup's own account as well, and is not copied, so the next backup or reader that meets it raises the alarm again. */
    private void raise(DamagedBytes found) {
        try {
            alarms.accept(found);
        } catch (RuntimeException failed) {
            log.error("the alarm on evidence {} could not be recorded; the next backup or reader will raise it again", found.sha256(), failed);
        }
    }

    private synchronized void put(Backup latest) {
        begun.removeFirst();
        begun.addFirst(latest);
    }

    /** Gives up a backup that is being written; nothing is left of it. */
    @Override
    public void close() {
        closed = true;
        Thread writing;
        synchronized (this) {
            writing = writer;
        }
        if (writing != null) {
            try {
                writing.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
