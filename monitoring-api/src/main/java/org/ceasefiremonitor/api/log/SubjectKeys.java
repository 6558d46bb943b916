package org.ceasefiremonitor.api.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which what is personal is sealed, one for each subject and each in a file of its own, in a directory outside of the database
 * that nodes on one database share. A file is written whole before it has its name, and then never changed, but once: when its subject is erased, the
 * key in it is overwritten and a file that says so takes its place for ever.
 */
public final class SubjectKeys {

    private static final String FORM = "cfm-subject-key/v1";
    private static final String ERASED = "erased";
    private static final int KEY_BYTES = 32;
    private static final int CACHED = 10_000;
    private static final Set<PosixFilePermission> OWN_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path directory;
    private final SecureRandom random = new SecureRandom();
    private final Cache<SubjectId, SecretKey> cached = Caffeine.newBuilder().maximumSize(CACHED).build();

    /** What there is of a subject's key. */
    public enum State {
        /** It is there. */
        KEPT,
        /** It was deleted for ever. */
        ERASED,
        /** There is no trace of it: none was made, or it was lost. */
        MISSING
    }

    private record Kept(SubjectId subject, State state, @Nullable SecretKey key) {
    }

    /**
     * @param directory where the files are; made with the first key
     * @throws IllegalStateException if others than the node's user may look into it
     */
    public SubjectKeys(Path directory) {
        this.directory = directory;
        try {
            if (Files.isDirectory(directory) && isPosix() && !OWN_DIRECTORY.containsAll(Files.getPosixFilePermissions(directory))) {
                throw new IllegalStateException("the directory of subjects' keys, " + directory
                        + ", may be read by others; take that from them (chmod 700) and see whether somebody has");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is of a subject's key. */
    public State state(SubjectId subject) {
        return cached.getIfPresent(subject) != null ? State.KEPT : kept(subject).state();
    }

    /** The key of a subject; null unless it is there. */
    @Nullable SecretKey find(SubjectId subject) {
        var known = cached.getIfPresent(subject);
        return known != null ? known : kept(subject).key();
    }

    /** Makes a key for a subject that has none, and has it on disk before this returns; nothing changes where there is one, or was one. */
    public void make(SubjectId subject) {
        if (state(subject) == State.MISSING) {
            var bytes = new byte[KEY_BYTES];
            random.nextBytes(bytes);
            try {
                var file = file(subject);
                var part = part(file, subject, Base64.getEncoder().encodeToString(bytes));
                try {
                    Files.createLink(file, part);
                    force(file.getParent());
                } catch (FileAlreadyExistsException another) {
                    // made by another node or thread just now; that one holds
                } finally {
                    Files.delete(part);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Deletes the key of a subject for ever; none can be made for it any more. Doing it again changes nothing. */
    public synchronized void erase(SubjectId subject) {
        var file = file(subject);
        try {
            // whatever else is in it, also what is no key
            if (!Files.exists(file) || !Files.readString(file, StandardCharsets.ISO_8859_1).equals(text(subject, ERASED))) {
                replace(file, subject);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cached.invalidate(subject);
        cached.cleanUp();
    }

    /** Under the lock, so that no key is taken into memory after it was erased. */
    private synchronized Kept kept(SubjectId subject) {
        var file = file(subject);
        if (!Files.exists(file)) {
            return new Kept(subject, State.MISSING, null);
        }
        var kept = read(file);
        if (!kept.subject().equals(subject)) {
            throw new IllegalStateException("the file " + file + " is of another subject");
        }
        if (kept.key() != null) {
            cached.put(subject, kept.key());
        }
        return kept;
    }

    private static Kept read(Path file) {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            if (lines.size() != 3 || !lines.getFirst().equals(FORM)) {
                throw new IllegalStateException("the file " + file + " holds no key of a subject; put back the one that was there");
            }
            var subject = new SubjectId(lines.get(1));
            if (lines.get(2).equals(ERASED)) {
                return new Kept(subject, State.ERASED, null);
            }
            var bytes = Base64.getDecoder().decode(lines.get(2));
            if (bytes.length != KEY_BYTES) {
                throw new IllegalStateException("the file " + file + " holds a key of another length; put back the one that was there");
            }
            return new Kept(subject, State.KEPT, new SecretKeySpec(bytes, "AES"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named by a digest, since a file system may not tell capitals from small letters, as ids do. */
    private Path file(SubjectId subject) {
        try {
            var name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(subject.value().getBytes(StandardCharsets.UTF_8)));
            return directory.resolve(name.substring(0, 2)).resolve(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private Path part(Path file, SubjectId subject, String last) throws IOException {
        makeDirectory(directory);
        makeDirectory(file.getParent());
        var part = file.resolveSibling(file.getFileName() + ".part-" + ProcessHandle.current().pid() + '-' + Thread.currentThread().threadId());
        Files.deleteIfExists(part);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = isPosix() ? FileChannel.open(part, options, PosixFilePermissions.asFileAttribute(OWN_FILE)) : FileChannel.open(part, options)) {
            channel.write(ByteBuffer.wrap(text(subject, last).getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        return part;
    }

    private static String text(SubjectId subject, String last) {
        return FORM + '\n' + subject.value() + '\n' + last + '\n';
    }

    private void makeDirectory(Path made) throws IOException {
        if (Files.isDirectory(made)) {
            return;
        }
        if (isPosix()) {
            Files.createDirectories(made, PosixFilePermissions.asFileAttribute(OWN_DIRECTORY));
        } else {
            Files.createDirectories(made);
        }
    }

    /**
     * Puts the file that says erased in the place of another, and then overwrites what that held, so that nobody reads a file that is half of
     * either. Where the file system writes in place the key is gone from the disk with it; where it does not, see the runbook.
     */
    private void replace(Path file, SubjectId subject) throws IOException {
        try (var former = Files.exists(file) ? FileChannel.open(file, StandardOpenOption.WRITE) : null) {
            Files.move(part(file, subject, ERASED), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(file.getParent());
            if (former != null) {
                former.write(ByteBuffer.allocate((int) former.size()), 0);
                former.force(true);
            }
        }
    }

    private void force(Path changed) throws IOException {
        if (isPosix()) {
            try (var channel = FileChannel.open(changed, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private boolean isPosix() {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
