package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.api.CeasefireMonitor;
import org.junit.jupiter.api.Test;

/** The application's first argument chooses the import, and its exit status is that of the process. */
class ImportModeTest {

    @Test
    void import_is_a_mode_of_the_application_that_starts_no_node() throws IOException, InterruptedException {
        var process = start("import", "--help");
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).startsWith("Sends the rows of an open data set").doesNotContain("Tomcat");
    }

    @Test
    void a_wrong_call_ends_the_process_with_2() throws IOException, InterruptedException {
        var process = start("import", "--source=ucdp-ged");
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(out).contains("--file is required.");
    }

    private static Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), CeasefireMonitor.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
