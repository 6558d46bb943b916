package org.ceasefiremonitor.api.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
        this.skipped = header.size() >= COLUMNS.size() && header.subList(0, COLUMNS.size()).equals(COLUMNS) ? COLUMNS.size() : 0;
    }

    /** Writes to a file, which is replaced; to nowhere if there is none. */
    static RejectedRows to(@Nullable Path path, List<String> header) throws IOException {
        var rejected = new RejectedRows(path == null ? null : CsvWriter.builder().build(path, StandardCharsets.UTF_8), header);
        rejected.write(COLUMNS, header);
        return rejected;
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

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
    }
}
