package org.ceasefiremonitor.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of the application in a process of its own, as {@code java -jar} would run it, until it ends.
 *
 * @param exit what it ended with
 * @param out  what it wrote to standard output
 * @param err  what it wrote to standard error
 */
public record Jar(int exit, String out, String err) {

    /** Runs it with these arguments. */
    public static Jar run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** Runs it with these variables in its environment. */
    public static Jar run(Map<String, String> environment, String... arguments) {
        try {
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(NodeProcess.BRIEF);
            command.addAll(List.of("-cp", NodeProcess.shipped(), CeasefireMonitor.class.getName()));
            command.addAll(List.of(arguments));
            var err = Files.createTempFile("jar-", ".err");
            var builder = new ProcessBuilder(command).redirectError(err.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Jar(process.waitFor(), out, Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
