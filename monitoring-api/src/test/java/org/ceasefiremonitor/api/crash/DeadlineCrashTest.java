package org.ceasefiremonitor.api.crash;

import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.junit.jupiter.api.Test;

/** One kind of deadline; {@link DeadlineCrashCampaign} tries all of them on both databases. */
@BesideOthers
class DeadlineCrashTest {

    @Test
    void a_node_that_is_killed_a_second_before_a_deadline_misses_it_once() {
        KilledBeforeDeadlines.fires_exactly_once(TestDatabase.POSTGRESQL, ClockKind.BALLOT_REVEALS);
    }
}
