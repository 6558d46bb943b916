package org.ceasefiremonitor.api.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/** An audit bundle: one zip file. */
final class BundleCopy implements Copy {

    private final ZipFile zip;

    /** @throws IOException if it is no zip file */
    BundleCopy(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    @Override
    public Optional<byte[]> file(String path) throws IOException, Bad {
        var entry = zip.getEntry(path);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new Bad("the file " + path + " is longer than any such file is");
            }
            return Optional.of(bytes);
        }
    }

    @Override
    public Optional<BufferedReader> checkpoints() throws IOException {
        return lines("checkpoints.ndjson");
    }

    @Override
    public Optional<BufferedReader> openings() throws IOException {
        return lines("openings.ndjson");
    }

    private Optional<BufferedReader> lines(String path) throws IOException {
        var entry = zip.getEntry(path);
        return entry == null ? Optional.empty() : Optional.of(new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8), 1 << 16));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
