package org.ceasefiremonitor.api.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.api.ShippedJar;

/** Starts a node from the jar that operators get, as it is and in the fast way, whose commands are those of the runbook. */
final class StartUp {

    static final String PLAIN = "one jar";
    static final String EXTRACTED = "jar extracted";
    static final String CACHED = "AOT cache";
    static final String SMALL = "AOT cache, small node";

    /** The first release of Java that makes the cache in one step. */
    static final int CACHE_SINCE = 25;
    private static final Pattern SECTION = Pattern.compile("## Start fast\n.*?```sh\n(?<make>.*?)```\n.*?```sh\njava (?<start>.*?)\n```\n"
            + ".*?```sh\njava (?<small>.*?)\n```\n", Pattern.DOTALL);
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Path directory;
    private final MatchResult runbook;
    private int fresh;

    /**
     * One start.
     *
     * @param seconds   from the start of the process to the first answer
     * @param mebibytes resident memory, when the node had idled after that
     */
    record Started(double seconds, double mebibytes) {
    }

    StartUp(Path directory) throws IOException {
        this.directory = directory;
        ShippedJar.in(directory);
        runbook = SECTION.matcher(Files.readString(Path.of("docs/runbook.md"))).results().findFirst()
                .orElseThrow(() -> new IllegalStateException("the runbook does not say how to start fast"));
    }

    /** Ways to start, by what follows {@code java}. The cache is made here, if it is asked for and this Java can make it. */
    Map<String, List<String>> ways(boolean cached) throws IOException, InterruptedException {
        var ways = new LinkedHashMap<String, List<String>>();
        ways.put(PLAIN, List.of("-jar", "monitoring-api.jar"));
        if (cached && Runtime.version().feature() >= CACHE_SINCE) {
            shell(runbook.group("make"));
            ways.put(EXTRACTED, List.of("-jar", "node/monitoring-api.jar"));
            ways.put(SMALL, List.of(runbook.group("small").split(" ")));
            ways.put(CACHED, List.of(runbook.group("start").split(" ")));
        }
        return ways;
    }

    /** A directory that is not there yet, for a node that has never run. */
    Path unused() {
        return directory.resolve("data-" + fresh++);
    }

    Started start(List<String> way, Path data, Duration idle) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (var started = NodeProcess.startIn(directory, way, "--monitor.data-dir=" + data)) {
            var seconds = (System.nanoTime() - begin) / 1e9;
            if (!started.idles(idle)) {
                throw new IllegalStateException("the node ended:\n" + started.output());
            }
            if (way.stream().anyMatch(option -> option.startsWith("-XX:AOTCache")) && started.output().contains("[aot]")) {
                throw new IllegalStateException("the cache was not taken:\n" + started.output());
            }
            return new Started(seconds, resident(started.pid()));
        }
    }

    private void shell(String commands) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("/bin/bash", "-euo", "pipefail", "-c", commands).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", Path.of(System.getProperty("java.home"), "bin") + ":", (path, java) -> java + path);
        // An operator's environment may name the database in use, which the training must leave alone.
        builder.environment().put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/none");
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(commands + Arrays.toString(directory.toFile().list()) + "\n" + out);
        }
    }

    /** As Linux tells it; where it does not, not a number. */
    private static double resident(long pid) throws IOException {
        var status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        var found = RESIDENT.matcher(Files.readString(status));
        return found.find() ? Long.parseLong(found.group(1)) / 1024.0 : Double.NaN;
    }
}
