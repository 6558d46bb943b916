package org.ceasefiremonitor.api.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends commands to a node as a stream of lines and sees to it that each is answered. What a node leaves unanswered, because it is gone or
 * its store is, is sent again after a pause that grows; commands that create a thing under an id of the client's choice can be repeated
 * without being done twice.
 */
final class NodeClient implements AutoCloseable {

    private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(120);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private final URI node;
    private final String actor;
    private final Duration patience;
    private final Consumer<String> notices;

    /**
     * @param patience for how long a node that settles nothing is tried again
     * @param notices  is told when there is something to wait for
     */
    NodeClient(URI node, String actor, Duration patience, Consumer<String> notices) {
        this.node = node;
        this.actor = actor;
        this.patience = patience;
        this.notices = notices;
    }

    /**
     * What the node said to one command.
     *
     * @param status   as the command would have had by itself
     * @param repeated whether it had been recorded before
     * @param position of the last event that it led to; -1 if it was refused
     * @param code     of the rule or fault by which it was refused
     * @param title    that rule in a sentence
     * @param detail   what is wrong in this case
     */
    record Answer(int status, boolean repeated, long position, String code, String title, String detail) {

        boolean accepted() {
            return status < 300;
        }
    }

    /** The node can not be used: it takes nothing from this actor, or it did not answer for too long. */
    static final class NodeFailed extends Exception {

        private static final long serialVersionUID = 1L;

        NodeFailed(String message) {
            super(message, null, false, false);
        }
    }

    /** One command that has not been answered yet. */
    private record Open(int index, byte[] line) {
    }

    /** What came of one request. */
    private record Attempt(int status, List<String> lines, @Nullable String failure, Duration askedPause) {
    }

    /** Sends the lines and returns their answers, in their order. Answers that were given before a failure are in {@code answers} too. */
    void send(List<byte[]> lines, @Nullable Answer[] answers) throws NodeFailed, InterruptedException {
        var open = new ArrayList<Open>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            open.add(new Open(i, lines.get(i)));
        }
        var pause = FIRST_PAUSE;
        long lastProgress = System.nanoTime();
        while (!open.isEmpty()) {
            var attempt = attempt(open);
            int before = open.size();
            var why = settle(attempt, open, answers);
            if (open.size() < before) {
                lastProgress = System.nanoTime();
                pause = FIRST_PAUSE;
            }
            if (open.isEmpty()) {
                return;
            }
            pause = pause(why, pause.compareTo(attempt.askedPause()) > 0 ? pause : attempt.askedPause(), lastProgress);
        }
    }

    /** Reads a resource, JSON. */
    String get(String path) throws NodeFailed, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(node + path)).header("Accept", "application/json").header("Actor", actor)
                .timeout(LONGEST_ANSWER).build();
        var pause = FIRST_PAUSE;
        long begun = System.nanoTime();
        while (true) {
            String why;
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
                why = "The node answers with status " + answer.statusCode() + ".";
                if (!PASSING.contains(answer.statusCode())) {
                    throw new NodeFailed(why + " " + answer.body());
                }
            } catch (IOException failed) {
                why = "The connection to the node failed (" + failed.getMessage() + ").";
            }
            pause = pause(why, pause, begun);
        }
    }

    /** Waits before another try, and gives the pause after that. */
    private Duration pause(String why, Duration wait, long lastProgress) throws NodeFailed, InterruptedException {
        if (System.nanoTime() - lastProgress + wait.toNanos() > patience.toNanos()) {
            throw new NodeFailed("The node did not answer for " + patience.toSeconds() + " s: " + why);
        }
        notices.accept(why + " Trying again in " + wait.toMillis() / 1000.0 + " s.");
        Thread.sleep(wait);
        return wait.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait.multipliedBy(2);
    }

    /** Takes the answers of an attempt, leaves in {@code open} what has to be sent again, and says why. */
    private static String settle(Attempt attempt, List<Open> open, @Nullable Answer[] answers) throws NodeFailed {
        if (attempt.status() != 200) {
            if (attempt.failure() == null && !PASSING.contains(attempt.status())) {
                throw new NodeFailed("The node refuses to be told anything, status " + attempt.status() + ": " + problem(attempt));
            }
            return attempt.failure() != null ? attempt.failure() : "The node answers with status " + attempt.status() + ".";
        }
        var why = attempt.failure() != null ? attempt.failure() : "The node left lines unanswered.";
        var sent = List.copyOf(open);
        for (var text : attempt.lines()) {
            try {
                var line = JSON.readTree(text);
                int number = line.path("line").asInt(0);
                var status = line.path("status").asInt(0);
                if (number < 1 || number > sent.size() || status == 0) {
                    throw new NodeFailed("This is not a node: it answered with " + text);
                }
                var problem = line.path("problem");
                if (PASSING.contains(status)) {
                    why = problem.path("detail").asString("The node can not serve for a while.");
                } else {
                    var asked = sent.get(number - 1);
                    answers[asked.index()] = new Answer(status, line.path("repeated").asBoolean(false), line.path("position").asLong(-1),
                            problem.path("code").asString(""), problem.path("title").asString(""), problem.path("detail").asString(""));
                    open.remove(asked);
                }
            } catch (JacksonException cut) {
                why = "The answer of the node broke off.";
            }
        }
        return why;
    }

    private static String problem(Attempt attempt) {
        var text = String.join("\n", attempt.lines());
        try {
            JsonNode problem = JSON.readTree(text);
            return problem.path("code").asString("") + " " + problem.path("detail").asString(text);
        } catch (JacksonException noProblem) {
            return text;
        }
    }

    private Attempt attempt(List<Open> open) throws InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var each : open) {
            body.writeBytes(each.line());
            body.write('\n');
        }
        var request = HttpRequest.newBuilder(URI.create(node + "/api/v1/commands")).header("Content-Type", "application/x-ndjson").header("Accept", "application/x-ndjson")
                .header("Actor", actor).timeout(LONGEST_ANSWER).POST(BodyPublishers.ofByteArray(body.toByteArray())).build();
        var lines = new Lines();
        // The lines are taken as they come, so that those before a break of the connection count.
        var exchange = http.sendAsync(request, info -> {
            lines.status = info.statusCode();
            return BodyHandlers.fromLineSubscriber(lines).apply(info);
        });
        try {
            HttpResponse<Void> response = exchange.get(LONGEST_ANSWER.toSeconds(), TimeUnit.SECONDS);
            var asked = response.headers().firstValue("Retry-After").filter(value -> value.matches("[0-9]{1,3}")).map(Long::parseLong).orElse(0L);
            return new Attempt(response.statusCode(), lines.received(), null, Duration.ofSeconds(Math.min(asked, 60)));
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof IOException)) {
                throw new IllegalStateException(failed.getCause());
            }
            var cause = failed.getCause();
            return new Attempt(lines.status, lines.received(),
                    "The connection to the node failed (" + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()) + ").",
                    Duration.ZERO);
        } catch (TimeoutException late) {
            exchange.cancel(true);
            return new Attempt(lines.status, lines.received(), "The node did not answer in " + LONGEST_ANSWER.toSeconds() + " s.", Duration.ZERO);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    /** The lines of an answer. */
    private static final class Lines implements Flow.Subscriber<String> {

        private final List<String> received = Collections.synchronizedList(new ArrayList<>());
        private volatile int status;

        List<String> received() {
            synchronized (received) {
                return List.copyOf(received);
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            received.add(line);
        }

        @Override
        public void onError(Throwable failure) {
            // the exchange fails with it
        }

        @Override
        public void onComplete() {
            // the exchange completes
        }
    }
}
