package org.ceasefiremonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application makes of its arguments before it starts anything. */
class CeasefireMonitorTest {

    @ParameterizedTest
    @ValueSource(strings = {"imprt", "--server.port 9090", "-help", "help --help2"})
    void an_argument_that_is_neither_mode_nor_option_starts_no_node(String arguments) throws IOException, InterruptedException {
        var process = start(arguments.split(" "));
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(out).contains("is neither a mode nor an option", "java -jar monitoring-api.jar import --help").doesNotContain("Tomcat");
    }

    @Test
    void help_tells_the_modes_and_starts_no_node() throws IOException, InterruptedException {
        var process = start("--server.port=0", "--help");
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).startsWith("Ceasefire Monitor: ").contains("import --help", "--monitor.data-dir").doesNotContain("Tomcat");
    }

    private static Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), CeasefireMonitor.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
