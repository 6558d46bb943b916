package org.ceasefiremonitor.api.evidence;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("campaign")
class DamageCampaign {

    @Test
    void all_of_a_hundred_changed_items_in_ten_thousand_and_only_they_raise_the_alarm(@TempDir Path directory) throws Exception {
        new Damage(10_000, 100, directory).run();
    }
}
