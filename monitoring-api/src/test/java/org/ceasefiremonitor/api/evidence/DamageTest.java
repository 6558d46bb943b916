package org.ceasefiremonitor.api.evidence;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {

    @Test
    void all_items_whose_bytes_were_changed_and_only_they_raise_the_alarm(@TempDir Path directory) throws Exception {
        new Damage(300, 10, directory).run();
    }
}
