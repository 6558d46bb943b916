package org.ceasefiremonitor.api.crash;

import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One kind of deadline for each database; {@link DeadlineCrashCampaign} tries all of them. */
class DeadlineCrashTest {

    @ParameterizedTest
    @CsvSource({"H2, CASE_EXTENSION", "POSTGRESQL, BALLOT_REVEALS"})
    void a_node_that_is_killed_a_second_before_a_deadline_misses_it_once(TestDatabase database, ClockKind kind) {
        KilledBeforeDeadlines.fires_exactly_once(database, kind);
    }
}
