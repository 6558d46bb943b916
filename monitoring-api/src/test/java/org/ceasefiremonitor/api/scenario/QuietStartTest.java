package org.ceasefiremonitor.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an operator reads at the first start. */
@Isolated("it reads what is printed, of which other nodes print as well")
@ExtendWith(OutputCaptureExtension.class)
class QuietStartTest {

    @ParameterizedTest
    @EnumSource
    void an_empty_node_starts_without_a_warning_on_either_database(TestDatabase database, CapturedOutput output) {
        try (var node = Node.start(database.empty())) {
            assertThat(node.head()).isEqualTo(-1);
        }
        assertThat(output).doesNotContain("WARN", "ERROR");
    }
}
