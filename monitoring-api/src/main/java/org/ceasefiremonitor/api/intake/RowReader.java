package org.ceasefiremonitor.api.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads a CSV file (RFC 4180, UTF-8, with a header), plain or in gzip, row by row. A file in gzip is known by its first two bytes. */
final class RowReader implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Counted file;
    private final long size;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final Map<String, Integer> columns = new HashMap<>();

    private RowReader(Counted file, long size, InputStream text) throws IOException {
        this.file = file;
        this.size = size;
        csv = CsvReader.builder().detectBomHeader(true).allowExtraFields(true).allowMissingFields(true)
                .ofCsvRecord(text, StandardCharsets.UTF_8);
        records = csv.iterator();
        header = records.hasNext() ? records.next().getFields().stream().map(String::strip).toList() : List.of();
        for (int i = 0; i < header.size(); i++) {
            if (columns.put(header.get(i), i) != null) {
                close();
                throw new IOException("the header names the column " + header.get(i) + " twice");
            }
        }
    }

    /** Opens a file and reads its header. */
    static RowReader open(Path path) throws IOException {
        var file = new Counted(Files.newInputStream(path));
        try {
            var buffered = new BufferedInputStream(file, BUFFER);
            buffered.mark(2);
            boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
            buffered.reset();
            return new RowReader(file, Files.size(path), gzip ? new GZIPInputStream(buffered, BUFFER) : buffered);
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw broken;
        }
    }

    /** SHA-256 of a file's bytes as they are, lower-case hexadecimal. */
    static String sha256(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Names of the columns, in the order of the file. */
    List<String> header() {
        return header;
    }

    boolean hasNext() {
        return records.hasNext();
    }

    Row next() {
        var record = records.next();
        return new Row(record.getStartingLineNumber(), columns, record.getFields());
    }

    /** How much of the file has been read, 0 to 1. */
    double part() {
        return size == 0 ? 1 : Math.min(1, (double) file.count / size);
    }

    @Override
    public void close() throws IOException {
        csv.close();
        file.close();
    }

    /** Counts the bytes that are read from the file itself. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
