package org.ceasefiremonitor.api.query;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.ceasefiremonitor.projections.violation.Violation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a list of reports one by one, so that its length does not matter. A list that breaks off is not ended, so that nobody takes a part for
 * the whole.
 */
abstract class ViolationStream {

    private static final int FLUSHED_EVERY = 500;

    private final Writer out;
    private int written;

    private ViolationStream(Writer out) {
        this.out = out;
    }

    /** The stream in the form that the request wants. */
    static ViolationStream of(Exchange exchange, JsonMapper json, long position) throws IOException {
        var response = exchange.response();
        response.setContentType(exchange.format() == Format.CSV ? "text/csv;charset=utf-8;header=present" : exchange.format().mediaType().toString());
        var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), 1 << 16);
        return switch (exchange.format()) {
            case CSV -> new Table(out);
            case GEOJSON -> new Collection(out, json, position);
            case NDJSON -> new Lines(out, json);
            case JSON -> throw new IllegalArgumentException("JSON comes in pages");
        };
    }

    /** Writes one report. */
    final void write(Violation violation) {
        try {
            write(violation, out, written == 0);
            if (++written % FLUSHED_EVERY == 0) {
                out.flush();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Ends the list. */
    final void end() throws IOException {
        end(out);
        out.flush();
    }

    abstract void write(Violation violation, Writer to, boolean first) throws IOException;

    abstract void end(Writer to) throws IOException;

    private static final class Lines extends ViolationStream {

        private final JsonMapper json;

        private Lines(Writer out, JsonMapper json) {
            super(out);
            this.json = json;
        }

        @Override
        void write(Violation violation, Writer to, boolean first) throws IOException {
            to.write(json.writeValueAsString(violation));
            to.write('\n');
        }

        @Override
        void end(Writer to) {
            // the last line has its end
        }
    }

    private static final class Collection extends ViolationStream {

        private final JsonMapper json;

        private Collection(Writer out, JsonMapper json, long position) throws IOException {
            super(out);
            this.json = json;
            out.write("{\"type\":\"FeatureCollection\",\"position\":" + position + ",\"view\":" + json.writeValueAsString(View.VIOLATIONS) + ",\"features\":[");
        }

        @Override
        void write(Violation violation, Writer to, boolean first) throws IOException {
            to.write(first ? "\n" : ",\n");
            to.write(json.writeValueAsString(violation.feature()));
        }

        @Override
        void end(Writer to) throws IOException {
            to.write("]}\n");
        }
    }

    private static final class Table extends ViolationStream {

        private final CsvWriter rows;

        private Table(Writer out) {
            super(out);
            rows = CsvWriter.builder().bufferSize(0).build(out);
            rows.writeRecord(ViolationRow.NAMES);
        }

        @Override
        void write(Violation violation, Writer to, boolean first) {
            rows.writeRecord(ViolationRow.of(violation));
        }

        @Override
        void end(Writer to) {
            // the last line has its end
        }
    }
}
