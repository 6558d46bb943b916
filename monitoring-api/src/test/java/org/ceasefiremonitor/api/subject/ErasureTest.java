package org.ceasefiremonitor.api.subject;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is left of subjects that were erased, and all else is as it was. */
class ErasureTest {

    @Test
    void nothing_personal_is_left_anywhere_and_every_verdict_is_as_before(@TempDir Path work) throws Exception {
        new Erasure(5, work).run(false);
    }
}
