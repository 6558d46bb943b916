package org.ceasefiremonitor.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.core.zone.ZoneTallies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever could fold otherwise has another mark. */
class FoldingCodeTest {

    @TempDir
    private Path classes;

    @Test
    void code_has_another_mark_once_a_class_of_it_is_another() throws IOException {
        copy(ZoneTallies.class);
        copy(DirectoryStore.class);
        var mark = mark(classes);
        assertThat(mark).matches("[0-9a-f]{64}").isEqualTo(mark(classes));

        var tallies = file(ZoneTallies.class);
        var changed = Files.readAllBytes(tallies);
        changed[changed.length / 2] ^= 1;
        Files.write(tallies, changed);
        assertThat(mark(classes)).isNotEqualTo(mark);

        copy(ZoneTallies.class);
        assertThat(mark(classes)).as("the class as it was").isEqualTo(mark);
        Files.delete(file(DirectoryStore.class));
        assertThat(mark(classes)).isNotEqualTo(mark);
    }

    @Test
    void the_same_code_has_the_same_mark_wherever_it_lies(@TempDir Path elsewhere) throws IOException {
        copy(ZoneTallies.class);
        copy(DirectoryStore.class);
        var deeper = Files.createDirectories(elsewhere.resolve("z/a"));
        Files.createDirectories(deeper.resolve(name(ZoneTallies.class)).getParent());
        Files.copy(file(ZoneTallies.class), deeper.resolve(name(ZoneTallies.class)));
        var other = Files.createDirectories(elsewhere.resolve("a"));
        Files.createDirectories(other.resolve(name(DirectoryStore.class)).getParent());
        Files.copy(file(DirectoryStore.class), other.resolve(name(DirectoryStore.class)));

        assertThat(FoldingCode.markOf(pattern(deeper), pattern(other))).isEqualTo(mark(classes));
    }

    @Test
    void this_release_has_a_mark_and_no_code_has_none() {
        assertThat(FoldingCode.mark()).matches("[0-9a-f]{64}").isEqualTo(FoldingCode.mark()).isNotEqualTo(FoldingCode.markOfViews());
        assertThatThrownBy(() -> mark(classes)).isInstanceOf(IllegalStateException.class).hasMessageContaining("no classes");
    }

    private static String mark(Path root) {
        return FoldingCode.markOf(pattern(root));
    }

    private static String pattern(Path root) {
        return root.toUri() + "**/*.class";
    }

    private Path file(Class<?> type) {
        return classes.resolve(name(type));
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private void copy(Class<?> type) throws IOException {
        Files.createDirectories(file(type).getParent());
        try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            Files.write(file(type), in.readAllBytes());
        }
    }
}
