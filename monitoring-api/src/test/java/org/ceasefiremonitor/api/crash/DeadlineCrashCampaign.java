package org.ceasefiremonitor.api.crash;

import java.util.stream.Stream;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of deadline on every database: {@code mvn -Pcampaign -pl monitoring-api -am test -Dtest=DeadlineCrashCampaign}. */
@Tag("campaign")
class DeadlineCrashCampaign {

    static Stream<Arguments> deadlines() {
        return Stream.of(TestDatabase.values()).flatMap(database -> Stream.of(ClockKind.values()).map(kind -> Arguments.of(database, kind)));
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void a_node_that_is_killed_a_second_before_a_deadline_misses_it_once(TestDatabase database, ClockKind kind) {
        KilledBeforeDeadlines.fires_exactly_once(database, kind);
    }
}
