package org.ceasefiremonitor.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ceasefiremonitor.api.Node.REGISTRAR;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.BootstrapMechanism;
import org.ceasefiremonitor.core.participant.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.io.TempDir;

/** A node that is closed lets its process end. */
@Isolated("it counts the threads of the process")
class ShutdownTest {

    /** Axon's time-outs would start this thread, which is not a daemon and outlives the context. */
    private static final String JANITOR = "axon-janitor";

    @TempDir
    private Path data;

    @Test
    void a_closed_node_leaves_no_thread_that_keeps_the_process_alive() {
        var before = keepers();
        try (var node = Node.start("", "--monitor.data-dir=" + data)) {
            node.submit(new BootstrapMechanism(new ParticipantId("mech"), "Mechanism", Form.ORGANISATION, null,
                    Set.of(Mandate.REGISTRAR)), REGISTRAR);
            await().atMost(Duration.ofMinutes(2)).until(() -> node.jdbc().sql("select min(position) from view_position")
                    .query(Long.class).single() == node.head());
            assertThat(keepers()).as("while it runs").anyMatch(thread -> !before.contains(thread));
            assertThat(keepers()).noneMatch(thread -> thread.getName().contains(JANITOR));
        }
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(keepers()).isSubsetOf(before));
    }

    private static Set<Thread> keepers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon() && thread.isAlive() && !thread.getName().startsWith("awaitility"))
                .collect(Collectors.toSet());
    }
}
