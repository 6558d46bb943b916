package org.ceasefiremonitor.api.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.crash.KilledAtSteps.Point;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A kill before and after each step, {@code -Dsteps.rounds} times (3) on each database: {@code mvn -Pcampaign -pl monitoring-api -am test -Dtest=StepsCampaign}. */
@Tag("campaign")
class StepsCampaign {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void a_writer_that_is_killed_before_or_after_any_step_loses_doubles_and_forks_nothing(TestDatabase database) throws Exception {
        for (int round = 0; round < Integer.getInteger("steps.rounds", 3); round++) {
            KilledAtSteps.nothing_is_lost_doubled_or_told_twice(database, Files.createDirectory(directory.resolve("round-" + round)), Point.all(),
                    Long.getLong("steps.seed", 20_310_301L) + round);
        }
    }
}
