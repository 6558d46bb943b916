package org.ceasefiremonitor.api.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that did not become reports, as CSV: the line on which the row begins, the code of the rule, the reason, and the row's own
 * columns, so that the file can be mended and imported in its turn.
 */
final class RejectedRows implements AutoCloseable {

    private static final List<String> COLUMNS = List.of("rejected_line", "rejected_code", "rejected_reason");

    private final @Nullable CsvWriter csv;
    private final int skipped;

    private RejectedRows(@Nullable CsvWriter csv, List<String> header) {
        this.csv = csv;
        // A file that comes from here itself has its own three columns in front; they are replaced.
        this.skipped = columnsOf(header);
    }

    /** How many columns of its own a file with this header has in front: those of a file that comes from here itself, else none. */
    static int columnsOf(Collection<String> header) {
        return header.containsAll(COLUMNS) ? COLUMNS.size() : 0;
    }

    /**
     * Writes to a file, which is replaced; to nowhere if there is none.
     *
     * @param settled the last line that an earlier run has settled, 0 if there was none; what it has written up to there is kept
     */
    static RejectedRows to(@Nullable Path path, List<String> header, long settled) throws IOException {
        if (path == null) {
            return new RejectedRows(null, header);
        }
        var kept = Files.createTempFile(path.toAbsolutePath().getParent(), path.getFileName().toString(), ".earlier");
        try {
            boolean earlier = settled > 0 && Files.exists(path);
            if (earlier) {
                Files.move(path, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            var rejected = new RejectedRows(CsvWriter.builder().build(path, StandardCharsets.UTF_8), header);
            rejected.write(COLUMNS, header);
            if (earlier) {
                rejected.copy(kept, settled);
            }
            return rejected;
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    /** Takes over what an earlier run has written, but for lines that are read again, and for a row that it could not write to its end. */
    private void copy(Path earlier, long settled) throws IOException {
        try (var rows = CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(earlier, StandardCharsets.UTF_8)) {
            for (var row : rows) {
                var line = row.getField(0);
                if (row.getFieldCount() > COLUMNS.size() && line.matches("[0-9]{1,18}") && Long.parseLong(line) <= settled && csv != null) {
                    csv.writeRecord(row.getFields());
                }
            }
        }
    }

    void add(Row row, String code, String reason) {
        write(List.of(Long.toString(row.line()), code, reason), row.values());
    }

    private void write(List<String> first, List<String> values) {
        if (csv != null) {
            var fields = new ArrayList<>(first);
            fields.addAll(values.subList(Math.min(skipped, values.size()), values.size()));
            csv.writeRecord(fields);
        }
    }

    /** Has on disk what was added, before its rows count as settled. */
    void flush() throws IOException {
        if (csv != null) {
            csv.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
    }
}
