package org.ceasefiremonitor.api.subject;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred subjects, and a start with an earlier copy of their keys: {@code mvn -Pcampaign -pl monitoring-api -am test -Dtest=ErasureCampaign}. */
@Tag("campaign")
class ErasureCampaign {

    @Test
    void nothing_comes_back_of_a_hundred_subjects(@TempDir Path work) throws Exception {
        new Erasure(100, new Storage.InFile(TestDatabase.H2.fresh()), work).run(true);
    }

    @Test
    void nothing_comes_back_of_a_hundred_subjects_of_two_nodes_on_a_server(@TempDir Path work) throws Exception {
        try (var server = new OwnServer(work)) {
            new Erasure(100, server, Files.createDirectory(work.resolve("work"))).run(true);
        }
    }
}
