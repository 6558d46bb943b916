package org.ceasefiremonitor.api.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** The log as a node serves it: everything but the openings, which depend on who asks. */
final class ServedCopy implements Copy {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String prefix;

    /** @param prefix under which {@code checkpoint} is found, with or without a slash at its end */
    ServedCopy(String prefix) {
        this.prefix = prefix.endsWith("/") ? prefix : prefix + '/';
    }

    @Override
    public Optional<byte[]> file(String path) throws IOException, Bad {
        try {
            var answer = http.send(HttpRequest.newBuilder(URI.create(prefix + path)).timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() == 404) {
                    return Optional.empty();
                }
                if (answer.statusCode() != 200) {
                    throw new IOException(prefix + path + " answered " + answer.statusCode());
                }
                var bytes = body.readNBytes(LARGEST_FILE + 1);
                if (bytes.length > LARGEST_FILE) {
                    throw new Bad("the file " + path + " is longer than any such file is");
                }
                return Optional.of(bytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public Optional<BufferedReader> checkpoints() {
        return Optional.empty();
    }

    @Override
    public Optional<BufferedReader> openings() {
        return Optional.empty();
    }

    @Override
    public void close() {
        http.close();
    }
}
