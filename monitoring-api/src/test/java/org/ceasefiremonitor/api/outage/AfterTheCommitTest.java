package org.ceasefiremonitor.api.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.subject.Erasures;
import org.junit.jupiter.api.Test;

/** What fails once the events are committed does not make a recorded command look refused. */
class AfterTheCommitTest {

    private static final String NOW = Instant.now().toString();
    private static final Runnable NOTHING = () -> { };

    @Test
    void a_directory_that_can_not_be_read_back_does_not_make_a_recorded_command_look_refused() {
        var url = TestDatabase.POSTGRESQL.fresh();
        var afterCommit = new AtomicReference<>(NOTHING);
        try (var other = Node.start(url); var node = Node.start(url, () -> watched(TestDatabase.open(url), afterCommit))) {
            var elsewhere = new Ceasefire(other::uri);
            var ceasefire = new Ceasefire(node::uri);
            elsewhere.establish(1, 1);
            assertThat(ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("first", 0, NOW)).statusCode()).isEqualTo(201);
            // which looks whether somebody was erased elsewhere, and would learn of the second one by that
            node.get(Erasures.class).close();
            assertThat(elsewhere.post("RegisterParticipant", Ceasefire.REGISTRAR, participant("second")).statusCode()).isEqualTo(201);

            afterCommit.set(() -> other.jdbc().sql("alter table directory rename to directory_elsewhere").update());
            var answer = ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("told", 0, NOW));
            assertThat(afterCommit.get()).as("the directory was taken away").isSameAs(NOTHING);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);

            other.jdbc().sql("alter table directory_elsewhere rename to directory").update();
            assertThat(other.jdbc().sql("select count(*) from event where type = 'zone.ViolationReported'").query(Long.class).single()).isEqualTo(2);
            assertThat(ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("next", 0, NOW)).statusCode()).isEqualTo(201);
            assertThat(ceasefire.post("RegisterParticipant", Ceasefire.REGISTRAR, participant("second")).body()).as("known by now")
                    .contains("\"repeated\":true");
        }
    }

    private static String participant(String id) {
        return "{\"participantId\":\"" + id + "\",\"name\":\"" + id + "\",\"form\":\"ORGANISATION\"}";
    }

    private static Connection watched(Connection connection, AtomicReference<Runnable> afterCommit) {
        return (Connection) Proxy.newProxyInstance(AfterTheCommitTest.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    try {
                        var result = method.invoke(connection, arguments);
                        if (method.getName().equals("commit")) {
                            afterCommit.getAndSet(NOTHING).run();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
