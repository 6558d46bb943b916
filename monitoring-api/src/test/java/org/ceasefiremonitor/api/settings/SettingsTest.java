package org.ceasefiremonitor.api.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Jar;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting that is misspelled or out of range starts no node, and the node says which. */
@BesideOthers
class SettingsTest {

    @Test
    void a_setting_that_is_misspelled_starts_no_node_and_the_node_says_which() {
        var node = Jar.run("--monitor.dta-dir=elsewhere", "--spring.datasource.url=jdbc:h2:mem:none", "--server.port=0", "--management.server.port=0");
        assertThat(node.exit()).as(node.toString()).isEqualTo(1);
        assertThat(node.out()).contains("dta-dir").doesNotContain("Started CeasefireMonitor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--monitor.dta-dir=elsewhere          | dta-dir",
        "--monitor.connections=3              | monitor.connections must be 4 to 1000, was 3",
        "--monitor.append-patience=20         | monitor.append-patience in seconds must be 1 to 600, was 0",
        "--monitor.ready.events-behind=-1     | monitor.ready.events-behind must be 0 or more, was -1",
        "--monitor.http.upload-pause=a-minute | monitor.http.upload-pause"})
    void a_setting_that_is_wrong_starts_no_node(String setting, String said) {
        assertThatThrownBy(() -> Node.start(TestDatabase.H2.empty(), setting).close()).hasStackTraceContaining(said);
    }

    @Test
    void no_other_source_reads_a_setting_of_ours() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))).isNotEmpty()
                    .noneSatisfy(file -> assertThat(file).content().contains("${monitor."));
        }
    }
}
