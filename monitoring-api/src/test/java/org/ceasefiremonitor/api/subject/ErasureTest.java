package org.ceasefiremonitor.api.subject;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is left of subjects that were erased, and all else is as it was. */
class ErasureTest {

    @Test
    void nothing_personal_is_left_anywhere_and_every_verdict_is_as_before(@TempDir Path work) throws Exception {
        new Erasure(5, new Storage.InFile(TestDatabase.H2.fresh()), work).run(false);
    }

    /** Two nodes on one server: the second has read it all, and learns of the erasures from the log. */
    @Tag("thorough")
    @Test
    void nothing_personal_is_left_on_either_of_two_nodes_and_in_the_files_of_their_server(@TempDir Path work) throws Exception {
        try (var server = new OwnServer(work)) {
            new Erasure(6, server, Files.createDirectory(work.resolve("work"))).run(false);
        }
    }
}
