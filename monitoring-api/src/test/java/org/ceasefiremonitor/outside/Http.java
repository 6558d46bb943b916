package org.ceasefiremonitor.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the application under test, as a stranger would write one. */
public final class Http {

    /** An actor that may do everything as far as the header goes. */
    public static final String ACTOR = "participant=xaa; person=m-17; capacity=MONITOR; authority=order-9";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final String actor;

    public Http(int port) {
        this(port, ACTOR);
    }

    private Http(int port, String actor) {
        this.port = port;
        this.actor = actor;
    }

    /** The same client with someone else behind it. */
    public Http as(String other) {
        return new Http(port, other);
    }

    /** A request to a path, to be completed. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofMinutes(5));
    }

    /** Sends a request. */
    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError("no answer to " + request.build(), failed);
        }
    }

    /** Reads a path. */
    public Answer get(String path) {
        return send(to(path));
    }

    /** Sends a command as the actor behind the client. */
    public Answer command(String name, byte[] body, String... headers) {
        var request = to("/api/v1/commands/" + name).header("Content-Type", "application/json").header("Actor", actor)
                .POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Sends a command as the actor behind the client. */
    public Answer command(String name, String body, String... headers) {
        return command(name, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Reads a path as the actor behind the client. */
    public Answer read(String path) {
        return send(to(path).header("Actor", actor));
    }

    /** Sends JSON to a path as the actor behind the client. */
    public Answer post(String path, String body) {
        return send(to(path).header("Content-Type", "application/json").header("Actor", actor).POST(BodyPublishers.ofString(body)));
    }

    /** Writes bytes to the port as they are and reads until the other side closes. */
    public String raw(String request) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new AssertionError("no answer", failed);
        }
    }

    /** An answer. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** Asserts that this is a problem in the form of RFC 9457 that gives nothing away, and returns it. */
        public JsonNode problem(int status, String code) {
            Assertions.assertThat(status()).as(text()).isEqualTo(status);
            return problem(code);
        }

        /** Asserts that this is a problem with the given code. */
        public JsonNode problem(String code) {
            Assertions.assertThat(header("Content-Type")).isEqualTo("application/problem+json");
            var problem = json();
            Assertions.assertThat(problem.path("code").asString()).as(text()).isEqualTo(code);
            Assertions.assertThat(problem.path("type").asString()).isEqualTo("/problems/" + code);
            Assertions.assertThat(problem.path("status").asInt()).isEqualTo(status());
            Assertions.assertThat(problem.path("title").asString()).isNotBlank();
            Assertions.assertThat(problem.path("detail").asString()).isNotBlank();
            Assertions.assertThat(text()).doesNotContain("java.", "tools.jackson", "org.ceasefiremonitor", "org.springframework", "Exception");
            return problem;
        }
    }
}
