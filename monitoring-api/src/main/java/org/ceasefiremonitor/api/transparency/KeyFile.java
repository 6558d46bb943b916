package org.ceasefiremonitor.api.transparency;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.ceasefiremonitor.core.log.note.NoteKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A private key in a file that only the node's user may read. */
final class KeyFile {

    private static final Logger log = LoggerFactory.getLogger(KeyFile.class);
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");

    private KeyFile() {
    }

    /**
     * Reads the key, or makes one where there is no file yet.
     *
     * @param name that it signs under
     * @throws IllegalStateException if the file holds no key, one of another name, or may be read by others; the message says what to do
     */
    static NoteSigner open(Path file, String name) throws IOException {
        if (!Files.exists(file)) {
            make(file, name);
        }
        requireOwn(file);
        NoteSigner signer;
        try {
            signer = NoteSigner.parse(Files.readString(file).strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the file " + file + " holds no private key (" + e.getMessage() + "); put back the one that signs this log", e);
        }
        if (!signer.key().name().equals(name)) {
            throw new IllegalStateException("the private key " + file + " signs as " + signer.key().name() + ", not as " + name
                    + "; set monitor.log.origin to what this log was begun with, or monitor.log.key to its key");
        }
        return signer;
    }

    /**
     * Reads the key that a log is rotated from.
     *
     * @param file with the private key, or with the public one where the private is lost or not trusted any more
     * @throws IllegalStateException if the file holds neither, or a private key may be read by others
     */
    static FormerKey former(Path file) throws IOException {
        var text = Files.readString(file).strip();
        try {
            if (!text.startsWith("PRIVATE+KEY+")) {
                return new FormerKey(NoteKey.parse(text), null);
            }
            requireOwn(file);
            var signer = NoteSigner.parse(text);
            return new FormerKey(signer.key(), signer);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the file " + file + " holds neither the private nor the public key that has signed this log", e);
        }
    }

    private static void requireOwn(Path file) throws IOException {
        if (isPosix(file) && !OWN.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException("the private key " + file + " may be read by others; take that from them (chmod 600) and see whether somebody has");
        }
    }

    private static void make(Path file, String name) throws IOException {
        var directory = file.toAbsolutePath().normalize().getParent();
        Files.createDirectories(directory);
        var made = NoteSigner.draw(name, new SecureRandom());
        var part = directory.resolve(file.getFileName() + ".part-" + ProcessHandle.current().pid() + '-' + Thread.currentThread().threadId());
        try {
            Files.deleteIfExists(part);
            var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var channel = isPosix(directory) ? FileChannel.open(part, options, PosixFilePermissions.asFileAttribute(OWN)) : FileChannel.open(part, options)) {
                channel.write(ByteBuffer.wrap((made.text() + '\n').getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.createLink(file, part);
            log.info("a new key was made, {}; keep a copy of {} where backups are not", made.key().text(), file);
        } catch (FileAlreadyExistsException another) {
            log.info("another node has made {} just now", file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
