package org.ceasefiremonitor.api.verify;

import java.io.BufferedReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A copy of a log in memory, whose parts a test changes one by one. */
final class HeldCopy implements Copy {

    private static final JsonMapper JSON = new JsonMapper();

    final Map<String, byte[]> files;
    final List<String> openings;
    final List<String> checkpoints;

    /** All of a log. */
    HeldCopy(MadeLog log) {
        files = new TreeMap<>(log.files);
        openings = new ArrayList<>(log.openings);
        checkpoints = new ArrayList<>(log.checkpoints.stream().map(HeldCopy::line).toList());
    }

    /** A checkpoint as a line of an archive. */
    static String line(String note) {
        return JSON.writeValueAsString(Map.of("note", note));
    }

    @Override
    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public Optional<BufferedReader> checkpoints() {
        return Optional.of(new BufferedReader(new Lines(checkpoints.iterator())));
    }

    @Override
    public Optional<BufferedReader> openings() {
        return Optional.of(new BufferedReader(new Lines(openings.iterator()), 1 << 16));
    }

    @Override
    public void close() {
        // nothing is open
    }

    /** The lines one after another, as a file has them. */
    private static final class Lines extends Reader {

        private final Iterator<String> lines;
        private String line = "";
        private int at;

        Lines(Iterator<String> lines) {
            this.lines = lines;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (at == line.length()) {
                if (!lines.hasNext()) {
                    return -1;
                }
                line = lines.next() + '\n';
                at = 0;
            }
            int count = Math.min(length, line.length() - at);
            line.getChars(at, at + count, buffer, offset);
            at += count;
            return count;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
