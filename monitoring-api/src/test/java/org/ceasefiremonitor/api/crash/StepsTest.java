package org.ceasefiremonitor.api.crash;

import java.nio.file.Path;
import java.util.List;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.crash.KilledAtSteps.Point;
import org.ceasefiremonitor.api.log.Steps.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kill between each two steps; {@link StepsCampaign} kills before and after each, three times, on both databases. */
@BesideOthers
class StepsTest {

    /** Between two steps it is one point, so this leaves out none. */
    private static final List<Point> BETWEEN = List.of(new Point(Step.APPEND, false), new Point(Step.APPEND, true), new Point(Step.COMMIT, true), new Point(Step.BUILD, false),
            new Point(Step.BUILD, true), new Point(Step.SIGN, true), new Point(Step.KEEP, true), new Point(Step.PUBLISH, true));

    @TempDir
    private Path directory;

    @Test
    void a_writer_that_is_killed_between_two_steps_loses_doubles_and_forks_nothing() throws Exception {
        KilledAtSteps.nothing_is_lost_doubled_or_told_twice(TestDatabase.H2, directory, BETWEEN, 20_310_301L);
    }
}
