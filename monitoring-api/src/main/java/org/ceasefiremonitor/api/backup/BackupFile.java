package org.ceasefiremonitor.api.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup as a file: lines of JSON in gzip. The first line says what it is, the last one how it ends; what lies between is the log in lines,
 * and the digest in the last line is that of these bytes, so it can be checked with no more than {@code zcat}, {@code sed} and {@code sha256sum}.
 */
final class BackupFile {

    static final String FORMAT = "ceasefire-monitor-log";
    /** To be raised by whoever changes what is kept: a backup of an earlier version is not restored. */
    static final int VERSION = 2;
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LINE = 16 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    private BackupFile() {
    }

    /**
     * The first line.
     *
     * @param format   always {@value #FORMAT}
     * @param version  of the form of the file
     * @param position of the last event in it; -1 for none
     * @param rows     of all tables
     * @param madeAt   when the copy was begun
     * @param schema   versions of the log's migrations
     */
    record Beginning(String format, int version, long position, long rows, Instant madeAt, List<String> schema) {
    }

    /**
     * The last line.
     *
     * @param end what it is the end of
     */
    record Ending(End end) {
    }

    /**
     * How it ends.
     *
     * @param rows   of all tables
     * @param sha256 of all lines between the first and the last, with their ends; hexadecimal
     */
    record End(long rows, String sha256) {
    }

    /**
     * What a file says of itself.
     *
     * @param beginning in its first line
     * @param end       in its last line
     */
    record Content(Beginning beginning, End end) {
    }

    /** What is in a file is not what a backup has to be. */
    static final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;

        Damaged(String message) {
            super(message);
        }
    }

    /**
     * Writes a backup. The file has its name only once it is whole and on the disk, and nobody but its owner may read it.
     *
     * @param rows is told of the rows written so far
     */
    static End write(Path file, LogSnapshot snapshot, Instant madeAt, LongConsumer rows) throws IOException, SQLException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            End end;
            try (var channel = open(part)) {
                var gzip = new GZIPOutputStream(Channels.newOutputStream(channel), BUFFER);
                var out = new BufferedOutputStream(gzip, BUFFER);
                line(out, JSON.writeValueAsBytes(new Beginning(FORMAT, VERSION, snapshot.position(), snapshot.rows(), madeAt, snapshot.schema())));
                var digest = new LineDigest();
                snapshot.tell((line, row) -> {
                    digest.line(line, row);
                    line(out, line);
                    rows.accept(digest.rows());
                });
                end = digest.end();
                line(out, JSON.writeValueAsBytes(new Ending(end)));
                out.flush();
                gzip.finish();
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return end;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static FileChannel open(Path part) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        return part.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? FileChannel.open(part, options, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(part, options);
    }

    private static void line(OutputStream out, byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /**
     * Reads a whole backup and checks it: form, number of rows, digest.
     *
     * @param lines is told the lines between the first and the last; what it was told counts only if this ends without a failure
     * @throws Damaged if the file is not a whole backup
     */
    static Content read(Path file, LogSnapshot.Lines lines) throws IOException, SQLException {
        try (var in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER)) {
            var beginning = beginning(line(in));
            var digest = new LineDigest();
            for (var line = line(in); line != null; line = line(in)) {
                if (startsWith(line, "{\"end\":")) {
                    var end = JSON.readValue(line, Ending.class).end();
                    if (!end.equals(digest.end()) || digest.rows() != beginning.rows() || in.read() >= 0) {
                        throw new Damaged("what the file holds is not what its last line says");
                    }
                    return new Content(beginning, end);
                }
                boolean row = startsWith(line, "[");
                digest.line(line, row);
                lines.line(line, row);
            }
            throw new Damaged("the file breaks off");
        } catch (ZipException | EOFException damaged) {
            throw new Damaged("the file breaks off or is not in gzip: " + damaged.getMessage());
        } catch (JacksonException damaged) {
            throw new Damaged("a line of the file is not what it has to be: " + damaged.getOriginalMessage());
        }
    }

    private static Beginning beginning(byte @Nullable [] line) throws Damaged {
        var kind = "{\"format\":\"" + FORMAT + "\",\"version\":";
        if (line != null && startsWith(line, kind) && !startsWith(line, kind + VERSION + ",")) {
            throw new Damaged("The file is a backup of another release: its first line does not say version " + VERSION
                    + ". It is not carried over, and nothing was changed; restore it with the release that wrote it");
        }
        if (line == null || !startsWith(line, kind)) {
            throw new Damaged("the file is not a backup of this kind; its first line has to begin with the format " + FORMAT + " in version " + VERSION);
        }
        return JSON.readValue(line, Beginning.class);
    }

    private static boolean startsWith(byte[] line, String beginning) {
        var bytes = beginning.getBytes(StandardCharsets.US_ASCII);
        return line.length >= bytes.length && Arrays.equals(line, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static byte @Nullable [] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(1024);
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return line.toByteArray();
            }
            if (line.size() == LONGEST_LINE) {
                throw new Damaged("a line of the file is too long");
            }
            line.write(next);
        }
        return line.size() == 0 ? null : line.toByteArray();
    }
}
