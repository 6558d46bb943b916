package org.ceasefiremonitor.api.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Plays chapters against a node over HTTP, as they are written, and holds each answer to what the chapter expects. */
public final class StoryTeller implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final int LONGEST_QUOTE = 500;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final URI node;
    private final Instant now;

    /**
     * @param node where the node answers, put in the place of the variable {@code host}
     * @param now  the instant from which the relative times of the story count
     */
    public StoryTeller(URI node, Instant now) {
        this.node = node;
        this.now = now;
    }

    /**
     * Plays one chapter.
     *
     * @return how many requests it had
     * @throws StoryBroken at the first answer that is not the expected one
     */
    public int tell(Chapter chapter) {
        return tell(chapter, request -> { });
    }

    /**
     * Plays one chapter.
     *
     * @param answered is told of each request once it was answered as expected
     * @return how many requests it had
     * @throws StoryBroken at the first answer that is not the expected one
     */
    public int tell(Chapter chapter, Consumer<StoryRequest> answered) {
        var variables = new HashMap<>(chapter.variables());
        variables.put("host", node.toString());
        var placeholders = new Placeholders(variables, now);
        for (var request : chapter.requests()) {
            var answer = answer(chapter, request, placeholders);
            for (var expectation : request.expectations()) {
                expectation.filled(placeholders::fill).unmet(answer).ifPresent(what -> {
                    throw new StoryBroken(where(chapter, request) + ": " + what + "; the answer was " + answer.status() + " "
                            + answer.body().substring(0, Math.min(answer.body().length(), LONGEST_QUOTE)));
                });
            }
            placeholders.answered(request.name(), answer);
            answered.accept(request);
        }
        return chapter.requests().size();
    }

    /** The answer, asked for again as long as something is only awaited and there is patience left. */
    private StoryAnswer answer(Chapter chapter, StoryRequest request, Placeholders placeholders) {
        var last = Instant.now().plus(PATIENCE);
        var answer = send(chapter, request, placeholders);
        while (awaits(request, answer, placeholders) && Instant.now().isBefore(last)) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            answer = send(chapter, request, placeholders);
        }
        return answer;
    }

    private static boolean awaits(StoryRequest request, StoryAnswer answer, Placeholders placeholders) {
        return request.expectations().stream().anyMatch(each -> each instanceof Expectation.InTime && each.filled(placeholders::fill).unmet(answer).isPresent());
    }

    private StoryAnswer send(Chapter chapter, StoryRequest request, Placeholders placeholders) {
        try {
            var body = request.body();
            var http = HttpRequest.newBuilder(URI.create(placeholders.fill(request.url()))).timeout(PATIENCE)
                    .method(request.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(placeholders.fill(body)));
            request.headers().forEach(header -> http.header(header.name(), placeholders.fill(header.value())));
            var answer = this.http.send(http.build(), BodyHandlers.ofString());
            return new StoryAnswer(answer.statusCode(), answer.body());
        } catch (IOException | IllegalArgumentException e) {
            throw new StoryBroken(where(chapter, request) + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken(where(chapter, request) + ": interrupted");
        }
    }

    private static String where(Chapter chapter, StoryRequest request) {
        return chapter.file() + ", line " + request.line() + (request.title().isEmpty() ? "" : " (" + request.title() + ")");
    }

    @Override
    public void close() {
        http.close();
    }
}
