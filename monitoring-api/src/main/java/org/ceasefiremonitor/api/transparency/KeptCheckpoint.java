package org.ceasefiremonitor.api.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.NoteKey;
import org.ceasefiremonitor.core.log.note.SignedNote;

/**
 * The last checkpoint that this node has signed or seen, in a file outside of what a restore of the database brings back. It is on the disk before
 * anybody else gets to see the checkpoint, so a log that was set back is found by it, whatever was lost.
 */
public final class KeptCheckpoint {

    private final Path file;
    private final Map<String, NoteKey> keys = new ConcurrentHashMap<>();

    /**
     * @param file where it is kept
     * @param key  that signs the log
     */
    public KeptCheckpoint(Path file, NoteKey key) {
        this.file = file.toAbsolutePath().normalize();
        keys.put(key.name(), key);
    }

    /** A key that has signed this log under another name counts as well. */
    void accept(NoteKey other) {
        keys.putIfAbsent(other.name(), other);
    }

    /** Where it is kept. */
    Path file() {
        return file;
    }

    /**
     * Reads it.
     *
     * @return nothing if none was kept
     * @throws LogHalted if what is kept is no checkpoint of this log
     */
    Optional<Checkpoint> read() throws LogHalted {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(checked(SignedNote.parse(Files.readAllBytes(file)), "the checkpoint kept in " + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new LogHalted("the file " + file + " holds no checkpoint (" + e.getMessage() + "); put the latest one of this log there, which whoever reads the log has");
        }
    }

    /** The checkpoint that a note holds, if a key of this log has signed it. */
    Checkpoint checked(SignedNote note, String what) throws LogHalted {
        var checkpoint = Checkpoint.parse(note.text());
        var key = keys.get(checkpoint.origin());
        if (key == null || !note.signedBy(key)) {
            throw new LogHalted(what + " is of the log " + checkpoint.origin() + " and not signed by " + keys.values().stream().map(NoteKey::text).sorted().collect(Collectors.joining(" or "))
                    + "; set monitor.log.key, monitor.log.origin and monitor.log.kept-checkpoint to what belongs to this log");
        }
        return checkpoint;
    }

    /** Keeps a note in place of the last one; when this returns it is on the disk. */
    void keep(SignedNote note) {
        try {
            Files.createDirectories(file.getParent());
            var part = file.resolveSibling(file.getFileName() + ".part");
            try (var channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(note.whole().getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            try (var directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoint can not be kept in " + file, e);
        }
    }
}
