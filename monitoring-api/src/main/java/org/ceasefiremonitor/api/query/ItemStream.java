package org.ceasefiremonitor.api.query;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the items of a list one by one, so that its length does not matter. A list that breaks off is not ended, so that nobody takes a part for
 * the whole.
 */
abstract class ItemStream<T> {

    private static final int FLUSHED_EVERY = 500;

    private final Writer out;
    private int written;

    private ItemStream(Writer out) {
        this.out = out;
    }

    /**
     * How the items of a list are written.
     *
     * @param columns names of the columns of a table
     * @param row     the cells of an item, as many as there are columns
     * @param feature the item on the map; absent where it has no place on it
     */
    record Shape<T>(List<String> columns, Function<T, List<String>> row, @Nullable Function<T, GeoFeature<T>> feature) {
    }

    /**
     * Begins a stream in the form that the request wants.
     *
     * @param resumed whether it goes on where another broke off; a table has no line of names then, so that both can be put together
     */
    static <T> ItemStream<T> begin(Exchange exchange, JsonMapper json, View view, long position, Shape<T> shape, boolean resumed) throws IOException {
        var response = exchange.response();
        response.setContentType(exchange.format() == Format.CSV ? csv(!resumed) : exchange.format().mediaType().toString());
        var out = writer(response);
        return switch (exchange.format()) {
            case CSV -> new Table<>(out, shape, !resumed);
            case GEOJSON -> new Collection<>(out, json, view, position, Objects.requireNonNull(shape.feature()));
            case NDJSON -> new Lines<>(out, json);
            case JSON -> throw new IllegalArgumentException("JSON comes in pages");
        };
    }

    /** The media type of a table. */
    static String csv(boolean header) {
        return "text/csv;charset=utf-8;header=" + (header ? "present" : "absent");
    }

    /** The answer as text. */
    static Writer writer(HttpServletResponse response) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), 1 << 16);
    }

    /** Writes one item. */
    final void write(T item) {
        try {
            write(item, out, written == 0);
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

    abstract void write(T item, Writer to, boolean first) throws IOException;

    abstract void end(Writer to) throws IOException;

    private static final class Lines<T> extends ItemStream<T> {

        private final JsonMapper json;

        private Lines(Writer out, JsonMapper json) {
            super(out);
            this.json = json;
        }

        @Override
        void write(T item, Writer to, boolean first) throws IOException {
            to.write(json.writeValueAsString(item));
            to.write('\n');
        }

        @Override
        void end(Writer to) {
            // the last line has its end
        }
    }

    private static final class Collection<T> extends ItemStream<T> {

        private final JsonMapper json;
        private final Function<T, GeoFeature<T>> feature;

        private Collection(Writer out, JsonMapper json, View view, long position, Function<T, GeoFeature<T>> feature) throws IOException {
            super(out);
            this.json = json;
            this.feature = feature;
            out.write("{\"type\":\"FeatureCollection\",\"position\":" + position + ",\"view\":" + json.writeValueAsString(view) + ",\"features\":[");
        }

        @Override
        void write(T item, Writer to, boolean first) throws IOException {
            to.write(first ? "\n" : ",\n");
            to.write(json.writeValueAsString(feature.apply(item)));
        }

        @Override
        void end(Writer to) throws IOException {
            to.write("]}\n");
        }
    }

    private static final class Table<T> extends ItemStream<T> {

        private final CsvWriter rows;
        private final Shape<T> shape;

        private Table(Writer out, Shape<T> shape, boolean header) {
            super(out);
            this.rows = CsvWriter.builder().bufferSize(0).build(out);
            this.shape = shape;
            if (header) {
                rows.writeRecord(shape.columns());
            }
        }

        @Override
        void write(T item, Writer to, boolean first) {
            rows.writeRecord(shape.row().apply(item));
        }

        @Override
        void end(Writer to) {
            // the last line has its end
        }
    }
}
