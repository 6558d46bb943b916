package org.ceasefiremonitor.api.query;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer as one JSON text on each line. */
public final class JsonLines {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final JsonMapper json;

    /** Begins the answer; its headers are set. */
    public JsonLines(HttpServletResponse response, JsonMapper json) throws IOException {
        response.setContentType(Format.NDJSON.mediaType().toString());
        this.out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        this.json = json;
    }

    /** Writes a line. */
    public void write(Object value) {
        try {
            out.write(json.writeValueAsBytes(value));
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Sends what has been written. Not to be called for a list that broke off, which must not end as if it were whole. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
