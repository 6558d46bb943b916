package org.ceasefiremonitor.api.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While the database is gone commands get 503 with Retry-After; the node recovers by itself; a lost answer is resolved by repeating. */
@BesideOthers
class OutageTest {

    private static final String NOW = Instant.now().toString();

    @Test
    void a_database_that_goes_and_comes_back_costs_503_and_nothing_else(@TempDir Path directory) throws Exception {
        int port = freePort();
        var server = server(directory, port);
        String url = server.getJdbcUrl("postgres", "postgres");
        try (var node = Node.start(url)) {
            var ceasefire = new Ceasefire(node::uri);
            ceasefire.establish(1, 1);
            assertThat(ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("before", 0, NOW)).statusCode()).isEqualTo(201);

            server.close();
            var refused = ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("during", 0, NOW));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValueSatisfying(seconds -> assertThat(Integer.parseInt(seconds)).isPositive());
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");

            assertThat(status(node, "/actuator/health/liveness")).as("a start anew would not bring the database back").isEqualTo(200);
            assertThat(status(node, "/actuator/health/readiness")).isEqualTo(503);

            server = server(directory, port);
            await().atMost(Duration.ofSeconds(60)).until(() -> ceasefire
                    .post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("during", 0, NOW)).statusCode() == 201);
            await().atMost(Duration.ofSeconds(60)).until(() -> node.jdbc()
                    .sql("select count(*) from view_violation where violation_id in ('before', 'during')").query(Long.class).single() == 2);
            assertThat(node.jdbc().sql("select count(*) from event where type = 'zone.ViolationReported'").query(Long.class).single())
                    .isEqualTo(2);
        } finally {
            server.close();
        }
    }

    private static int status(Node node, String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(node.management(path)).build(), BodyHandlers.discarding()).statusCode();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_commit_whose_answer_was_lost_is_resolved_by_repeating(TestDatabase database) throws Exception {
        var url = database.fresh();
        var lose = new AtomicBoolean();
        try (var node = Node.start(url, () -> losing(TestDatabase.open(url), lose))) {
            var ceasefire = new Ceasefire(node::uri);
            ceasefire.establish(1, 1);
            lose.set(true);
            var unknown = ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("lost", 0, NOW));
            assertThat(unknown.statusCode()).isEqualTo(503);
            assertThat(lose).as("an answer was lost").isFalse();
            var again = ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("lost", 0, NOW));
            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(node.jdbc().sql("select count(*) from event where type = 'zone.ViolationReported'").query(Long.class).single())
                    .isEqualTo(1);
            assertThat(ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("next", 0, NOW)).statusCode())
                    .as("the aggregate that was evicted is read anew").isEqualTo(201);
        }
    }

    /** A connection that commits, once, and then says that it was cut: in a transaction or by a statement that is one. */
    private static Connection losing(Connection connection, AtomicBoolean lose) {
        return after(Connection.class, connection, (method, result) -> {
            if (method.equals("commit") && lose.compareAndSet(true, false)) {
                throw new SQLException("the connection was cut", "08006");
            }
            return result instanceof PreparedStatement statement && connection.getAutoCommit()
                    ? after(PreparedStatement.class, statement, (call, rows) -> {
                        if (call.startsWith("execute") && lose.compareAndSet(true, false)) {
                            throw new SQLException("the connection was cut", "08006");
                        }
                        return rows;
                    }) : result;
        });
    }

    private interface Afterwards {
        Object answer(String method, Object result) throws SQLException;
    }

    private static <T> T after(Class<T> type, T object, Afterwards afterwards) {
        return type.cast(Proxy.newProxyInstance(OutageTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return afterwards.answer(method.getName(), method.invoke(object, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static EmbeddedPostgres server(Path directory, int port) throws IOException {
        return EmbeddedPostgres.builder().setPort(port).setDataDirectory(Files.createDirectories(directory.resolve("data")))
                .setCleanDataDirectory(false).start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
