package org.ceasefiremonitor.api;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A node in a process of its own, so that it can be killed. */
public final class NodeProcess implements AutoCloseable {

    private static final String DATABASE = "--spring.datasource.url=";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Process process;
    private final Path output;
    private final int port;
    private final int managementPort;

    private NodeProcess(Process process, Path output, int port, int managementPort) {
        this.process = process;
        this.output = output;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** For a node that lives for seconds, in which optimising what it does would cost more than it saves. */
    public static final List<String> BRIEF = List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Starts a node with these options and waits until it answers. */
    public static NodeProcess start(List<String> jvm, String... options) {
        var launch = new ArrayList<>(jvm);
        launch.addAll(List.of("-cp", shipped(), CeasefireMonitor.class.getName()));
        return startIn(Path.of("."), launch, options);
    }

    /** Starts a node in a directory, by what follows {@code java} and with these options, and waits until it answers. */
    public static NodeProcess startIn(Path directory, List<String> launch, String... options) {
        try {
            int port = freePort();
            int managementPort = freePort();
            var output = Files.createTempFile("node-", ".out");
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(launch);
            command.addAll(List.of("--server.port=" + port, "--management.server.port=" + managementPort));
            command.addAll(List.of(options));
            for (var option : options) {
                if (option.startsWith(DATABASE)) {
                    command.addAll(List.of(TestDatabase.keysOf(option.substring(DATABASE.length()))));
                }
            }
            var node = new NodeProcess(new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true)
                    .redirectOutput(output.toFile()).start(), output, port, managementPort);
            node.awaitAnswer();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class path without what configures tests, so that it logs as a node does. */
    public static String shipped() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            try {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the node ended with " + process.exitValue() + ":\n" + output());
                }
                var answer = http.send(HttpRequest.newBuilder(uri("/api/v1")).timeout(Duration.ofSeconds(5)).build(),
                        HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("the node did not answer in " + PATIENCE + ":\n" + output());
    }

    private void pause() {
        try {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** An address of health and figures. */
    public URI management(String path) {
        return URI.create("http://127.0.0.1:" + managementPort + path);
    }

    /** Its process. */
    public long pid() {
        return process.pid();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** With what the process has ended. */
    public int exitValue() {
        return process.exitValue();
    }

    /** Leaves it alone for a while; answers whether it still runs after that. */
    public boolean idles(Duration time) throws InterruptedException {
        return !process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What the node has printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** SIGTERM; answers whether the process ended by itself in this time. */
    public boolean stop(Duration patience) {
        process.destroy();
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process.isAlive() && !stop(Duration.ofSeconds(30))) {
            kill();
        }
    }
}
