package org.ceasefiremonitor.api.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Openly licensed data that lie beside the project and are no part of it: in the directory that the system property
 * {@code monitor.shared-data} names, else in {@code shared/data} beside a directory above this module. Tests that need them, or Python,
 * say so loudly and are skipped where they are missing.
 */
final class SharedData {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path directory;

    private SharedData(Path directory) {
        this.directory = directory;
    }

    /** The data, or the test that asks is skipped. */
    static SharedData orSkip(String test) {
        var found = find();
        if (found.isEmpty()) {
            skip(test, "there is no directory ../shared/data above " + module() + "; name it with -Dmonitor.shared-data=...");
        }
        requirePython(test);
        return new SharedData(found.orElseThrow());
    }

    /** Skips the test that asks where there is no Python. */
    static void requirePython(String test) {
        if (!pythonAnswers()) {
            skip(test, "there is no python3, and the programs that check the result are written in it");
        }
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    JsonNode json(String name) {
        return JSON.readTree(file(name));
    }

    /** Runs one of the programs of {@code src/test/python} and reads the JSON that it prints. */
    static JsonNode python(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3", "-B", module().resolve("src/test/python").resolve(program).toString()));
        command.addAll(List.of(arguments));
        var errors = Files.createTempFile("python-", ".err");
        var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        var output = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new AssertionError(command + " ended with " + process.exitValue() + ":\n" + Files.readString(errors));
        }
        Files.delete(errors);
        return JSON.readTree(new String(output, StandardCharsets.UTF_8));
    }

    private static Path module() {
        var working = Path.of("").toAbsolutePath();
        return working.endsWith("monitoring-api") ? working : working.resolve("monitoring-api");
    }

    private static Optional<Path> find() {
        var named = System.getProperty("monitor.shared-data");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        for (var above = module(); above != null; above = above.getParent()) {
            var data = above.resolve("shared").resolve("data");
            if (Files.isDirectory(data.resolve("incidents"))) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    private static boolean pythonAnswers() {
        try {
            var process = new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 8))").start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void skip(String test, String why) {
        System.out.println("SKIPPED " + test + ": " + why);
        Assumptions.abort(why);
    }
}
