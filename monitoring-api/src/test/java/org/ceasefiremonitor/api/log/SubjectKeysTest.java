package org.ceasefiremonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.log.SubjectKeys.State;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of subjects in their files. */
class SubjectKeysTest {

    private static final SubjectId MILLER = new SubjectId("source.miller");
    private static final SubjectId CAPITAL = new SubjectId("source.Miller");

    @TempDir
    private Path parent;

    private Path directory() {
        return parent.resolve("subject-keys");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void a_key_is_made_once_and_found_by_every_node_that_shares_the_directory() throws Exception {
        var keys = new SubjectKeys(directory());
        assertThat(keys.state(MILLER)).isEqualTo(State.MISSING);
        assertThat(keys.find(MILLER)).isNull();
        keys.make(MILLER);
        var key = keys.find(MILLER);
        keys.make(MILLER);
        new SubjectKeys(directory()).make(MILLER);
        assertThat(keys.find(MILLER)).isEqualTo(key).isEqualTo(new SubjectKeys(directory()).find(MILLER));
        keys.make(CAPITAL);
        assertThat(keys.find(CAPITAL)).isNotEqualTo(key);
        assertThat(files()).hasSize(2).allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------")));
        assertThat(Files.getPosixFilePermissions(directory())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void many_who_make_a_key_at_a_time_get_the_same() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var made = threads.invokeAll(IntStream.range(0, 64).<java.util.concurrent.Callable<Object>>mapToObj(i -> () -> {
                var keys = new SubjectKeys(directory());
                keys.make(MILLER);
                return keys.find(MILLER);
            }).toList());
            for (var each : made) {
                assertThat(each.get()).isEqualTo(new SubjectKeys(directory()).find(MILLER));
            }
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void an_erased_key_is_gone_for_ever_also_where_it_was_never_known() throws Exception {
        var keys = new SubjectKeys(directory());
        keys.make(MILLER);
        var before = Files.readString(files().getFirst());
        keys.erase(MILLER);
        keys.erase(MILLER);
        keys.erase(CAPITAL);
        for (var each : List.of(keys, new SubjectKeys(directory()))) {
            for (var subject : List.of(MILLER, CAPITAL)) {
                each.make(subject);
                assertThat(each.state(subject)).isEqualTo(State.ERASED);
                assertThat(each.find(subject)).isNull();
            }
        }
        assertThat(files()).hasSize(2).allSatisfy(file -> assertThat(Files.readString(file)).endsWith("\nerased\n").doesNotContain(before.lines().toList().get(2)));
    }

    @Test
    void what_can_not_be_read_is_erased_all_the_same() throws Exception {
        var keys = new SubjectKeys(directory());
        keys.make(MILLER);
        Files.writeString(files().getFirst(), "damaged");
        keys.erase(MILLER);
        assertThat(new SubjectKeys(directory()).state(MILLER)).isEqualTo(State.ERASED);
    }

    @Test
    void what_is_no_key_of_the_subject_is_not_taken_for_one() throws Exception {
        var keys = new SubjectKeys(directory());
        keys.make(MILLER);
        var file = files().getFirst();
        for (var wrong : List.of("", "cfm-subject-key/v1\nsource.miller\nAAAA\n", Files.readString(file).replace("miller", "baker"), Files.readString(file) + "more\n")) {
            Files.writeString(file, wrong);
            assertThatThrownBy(() -> new SubjectKeys(directory()).state(MILLER)).as(wrong).isInstanceOf(IllegalStateException.class).hasMessageContaining(file.toString());
        }
    }

    @Test
    void a_directory_that_others_may_read_is_refused() throws Exception {
        Files.createDirectory(directory());
        Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("rwxr-x---"));
        assertThatThrownBy(() -> new SubjectKeys(directory())).isInstanceOf(IllegalStateException.class).hasMessageContaining("chmod 700");
    }
}
