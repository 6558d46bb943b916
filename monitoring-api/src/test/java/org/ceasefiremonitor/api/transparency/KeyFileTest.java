package org.ceasefiremonitor.api.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Private keys are files that nobody but the node's user may read, or they are not used. */
class KeyFileTest {

    private static final String NAME = "log.example/1";

    @TempDir
    private Path directory;

    @Test
    void a_key_is_made_once_and_nobody_else_may_read_it() throws Exception {
        var file = directory.resolve("keys/log.key");
        var made = KeyFile.open(file, NAME);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(KeyFile.open(file, NAME).key()).isEqualTo(made.key());
        assertThat(KeyFile.former(file).key()).isEqualTo(made.key());
        try (var files = Files.list(file.getParent())) {
            assertThat(files).as("nothing with the key is left beside it").containsExactly(file);
        }
    }

    @Test
    void a_private_key_that_others_may_read_or_change_is_refused_without_repeating_it() throws Exception {
        var file = directory.resolve("log.key");
        KeyFile.open(file, NAME);
        var text = Files.readString(file).strip();
        for (var permissions : List.of("rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rw-rw-rw-", "rwx------")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            assertThatThrownBy(() -> KeyFile.open(file, NAME)).as(permissions).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(file + " may be read by others").hasMessageNotContaining(text);
            assertThatThrownBy(() -> KeyFile.former(file)).as(permissions).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(file + " may be read by others").hasMessageNotContaining(text);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(KeyFile.open(file, NAME).text()).isEqualTo(text);
    }

    /** A public key is for everybody. */
    @Test
    void the_public_half_of_a_former_key_may_be_read_by_all() throws Exception {
        var key = KeyFile.open(directory.resolve("log.key"), NAME).key();
        var file = Files.writeString(directory.resolve("log.public"), key.text() + '\n');
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(KeyFile.former(file)).isEqualTo(new FormerKey(key, null));
    }
}
