package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.ceasefiremonitor.outside.Http;
import org.ceasefiremonitor.api.command.HostileBodies.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Bodies that must be refused are refused with a problem and leave no trace, for every command. Says what must hold of any application that
 * takes commands; a subclass says which one, and what a trace is.
 */
public abstract class HostileBodiesContract {

    private final SortedMap<String, HostileBodies> byCommand = new TreeMap<>();
    private Http http;

    /** At least this many bodies of a kind are spread over the commands, and at least one goes to each. */
    protected abstract int bodies(Kind kind);

    /** Only so many of the commands get bodies of a kind. */
    protected long commands(Kind kind) {
        return Long.MAX_VALUE;
    }

    /** Something that moves when a command reaches further than its reading, such as the number of events in the log. */
    protected abstract long trace();

    @BeforeEach
    void set_up(@LocalServerPort int port) {
        http = new Http(port);
        RealCommands.examples().forEach((name, body) -> byCommand.put(name, new HostileBodies(body, name.hashCode())));
        assertThat(byCommand).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_hostile_body_is_refused_with_a_problem_and_leaves_no_trace(Kind kind) {
        var before = trace();
        var each = Math.ceilDiv(bodies(kind), byCommand.size());
        SoftAssertions.assertSoftly(softly -> byCommand.entrySet().stream().limit(commands(kind)).forEach(command -> {
            var name = command.getKey();
            var bodies = command.getValue();
            for (int i = 0; i < each; i++) {
                var body = bodies.next(kind);
                var answer = http.command(name, body);
                softly.assertThat(answer.status()).as("%s %d for %s: %s", kind, i, name, beginning(body)).isBetween(400, 499);
                softly.assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
                softly.assertThat(answer.text()).contains("\"code\":\"REQ-").doesNotContain("tools.jackson", "java.", "org.ceasefire");
            }
        }));
        assertThat(trace()).isEqualTo(before);
    }

    @Test
    void a_stream_of_hostile_lines_refuses_each_of_them_and_leaves_no_trace() {
        var before = trace();
        var out = new java.io.ByteArrayOutputStream();
        var lines = 0;
        for (var kind : Kind.values()) {
            if (kind == Kind.HUGE_STRING) {
                continue;
            }
            for (var entry : byCommand.entrySet()) {
                var body = entry.getValue().next(kind);
                if (body.length > 0) {
                    out.writeBytes(("{\"command\":\"" + entry.getKey() + "\",\"payload\":").getBytes(StandardCharsets.UTF_8));
                    out.writeBytes(body);
                    out.writeBytes("}\n".getBytes(StandardCharsets.UTF_8));
                    lines++;
                }
            }
        }
        var answer = http.send(http.to("/api/v1/commands").headers("Content-Type", "application/x-ndjson", "Actor", Http.ACTOR)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(out.toByteArray())));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text().lines()).hasSize(lines).allMatch(line -> line.matches("\\{\"line\":\\d+,\"status\":4\\d\\d,.*"));
        assertThat(trace()).isEqualTo(before);
    }

    private static String beginning(byte[] body) {
        return new String(body, 0, Math.min(body.length, 300), StandardCharsets.UTF_8);
    }
}
