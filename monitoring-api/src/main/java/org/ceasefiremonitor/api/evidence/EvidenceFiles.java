package org.ceasefiremonitor.api.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.core.identity.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bytes in files named by their SHA-256, in directories by its first two digits: {@code 9f/9f86d0..}. A file has its name only once it is whole,
 * right and on the disk, so several nodes may share the directory, and {@code sha256sum} tells whether a file is what it has to be.
 */
public final class EvidenceFiles {

    private static final Logger log = LoggerFactory.getLogger(EvidenceFiles.class);
    private static final String INCOMING = "incoming";
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final int PART = 1 << 16;
    private static final FileAttribute<?>[] OWNER_ONLY = {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))};

    private final Path directory;

    /** @param directory where they are; made when it is needed */
    public EvidenceFiles(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** Where the bytes with this digest are, or would be. */
    public Path file(String sha256) {
        if (!Sha256.isOne(sha256)) {
            throw new IllegalArgumentException("no digest: " + sha256);
        }
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Whether there is a file for this digest, right or not. */
    public boolean has(String sha256) {
        return Files.isRegularFile(file(sha256));
    }

    /** The digests for which there are files, in order. */
    public List<String> all() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        var all = new ArrayList<String>();
        try (var homes = Files.newDirectoryStream(directory, "[0-9a-f][0-9a-f]")) {
            for (var home : homes) {
                try (var files = Files.newDirectoryStream(home, home.getFileName() + "*")) {
                    files.forEach(file -> all.add(file.getFileName().toString()));
                }
            }
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        all.removeIf(name -> !Sha256.isOne(name));
        all.sort(null);
        return all;
    }

    /**
     * Keeps bytes. They replace what was there, which is the same or damaged.
     *
     * @param sha256 what their digest must be
     * @param sizes  how many they may be; at least one number
     * @param bytes  gives them
     * @return how many they were
     * @throws RequestFault         if they are others, or of another size; nothing is kept then
     * @throws IOException          if they could not be read
     * @throws UncheckedIOException if they could not be written
     */
    public long keep(String sha256, Set<Long> sizes, InputStream bytes) throws IOException {
        var part = onDisk(() -> incoming().resolve(UUID.randomUUID() + ".part"));
        try {
            long size;
            try (var channel = onDisk(() -> open(part))) {
                size = receive(sha256, sizes, bytes, channel);
                onDisk(() -> {
                    channel.force(true);
                    return channel;
                });
            }
            onDisk(() -> move(part, file(sha256)));
            return size;
        } finally {
            onDisk(() -> Files.deleteIfExists(part));
        }
    }

    private static long receive(String sha256, Set<Long> sizes, InputStream bytes, FileChannel channel) throws IOException {
        long most = Collections.max(sizes);
        var digest = sha256();
        var buffer = new byte[PART];
        long size = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            size += read;
            if (size > most) {
                throw new RequestFault(Fault.OTHER_BYTES, "They are more than the " + most + " bytes that were sealed.");
            }
            digest.update(buffer, 0, read);
            var rest = ByteBuffer.wrap(buffer, 0, read);
            onDisk(() -> {
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                return channel;
            });
        }
        var found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(sha256)) {
            throw new RequestFault(Fault.OTHER_BYTES, "These are " + size + " bytes with the SHA-256 " + found + ". Send the original, to its end.");
        }
        if (!sizes.contains(size)) {
            throw new RequestFault(Fault.OTHER_BYTES, "The digest is right, but there are " + size + " bytes, and the item was sealed with " + most
                    + ". Withdraw it and seal another with the right size.");
        }
        return size;
    }

    /**
     * Opens bytes that are kept, after they were read through.
     *
     * @throws DamagedBytes if there are none, or others
     */
    public WholeBytes open(String sha256) throws IOException, DamagedBytes {
        FileChannel channel;
        try {
            channel = FileChannel.open(file(sha256), StandardOpenOption.READ);
        } catch (NoSuchFileException gone) {
            throw new DamagedBytes(sha256, null, 0);
        }
        try {
            return WholeBytes.of(sha256, channel);
        } catch (IOException | DamagedBytes | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    /** Where bytes come in. */
    private Path incoming() throws IOException {
        var incoming = directory.resolve(INCOMING);
        make(incoming);
        return incoming;
    }

    /** Removes what a node that fell has left where bytes come in, once it is a day old. */
    public void tidy() {
        var incoming = directory.resolve(INCOMING);
        if (Files.isDirectory(incoming)) {
            var before = Instant.now().minus(ABANDONED);
            onDisk(() -> {
                try (Stream<Path> parts = Files.list(incoming)) {
                    for (var part : parts.toList()) {
                        removeBefore(before, part);
                    }
                }
                return incoming;
            });
        }
    }

    private static void removeBefore(Instant before, Path part) throws IOException {
        try {
            if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                Files.deleteIfExists(part);
            }
        } catch (NoSuchFileException gone) {
            log.debug("{} was gone before it was asked for its age: another node has given it its name or removed it", part);
        }
    }

    /** The move and the name are on the disk when this returns. */
    private Path move(Path part, Path file) throws IOException {
        var home = file.getParent();
        make(home);
        // also if it was there: another may have made it a moment ago, and may fall before it is on the disk
        force(directory);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(home);
        return file;
    }

    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** A directory that was made is on the disk when this returns, and so are those above it that were made. */
    private static void make(Path directory) throws IOException {
        var parent = directory.getParent();
        if (!Files.isDirectory(directory) && parent != null) {
            make(parent);
            Files.createDirectories(directory, isPosix(directory) ? OWNER_ONLY : new FileAttribute<?>[0]);
            force(parent);
        }
    }

    private static FileChannel open(Path part) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return isPosix(part) ? FileChannel.open(part, options, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(part, options);
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** What the disk does; its failures are none of the client's. */
    @FunctionalInterface
    private interface DiskWork<T> {

        T run() throws IOException;
    }

    private static <T> T onDisk(DiskWork<T> work) {
        try {
            return work.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
