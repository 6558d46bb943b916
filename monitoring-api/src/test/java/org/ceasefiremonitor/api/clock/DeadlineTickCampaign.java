package org.ceasefiremonitor.api.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.SetClock;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a look at the clocks costs while few or many of them are open and none is due:
 * {@code mvn -Pcampaign -pl monitoring-api -am test -Dtest=DeadlineTickCampaign}. It tells its figures and holds no time against them.
 */
@Tag("campaign")
class DeadlineTickCampaign {

    @ParameterizedTest
    @EnumSource
    void a_look_at_open_clocks_of_which_none_is_due(TestDatabase database) {
        var clock = new SetClock("2031-03-02T12:00:00Z");
        try (var node = Node.start(database.fresh(), clock)) {
            node.get(ClockTimer.class).close();
            var due = node.get(DueClocks.class);
            int open = 0;
            for (int many : new int[] {100, 10_000, 100_000}) {
                for (; open < many; open++) {
                    node.jdbc().sql("insert into open_clock (thing, kind, due, position) values (?, 'CASE_FINDING', ?, ?)")
                            .params("case/c" + open, OffsetDateTime.ofInstant(Instant.parse("2031-04-01T00:00:00Z").plusSeconds(open), ZoneOffset.UTC), open).update();
                }
                if (database == TestDatabase.POSTGRESQL) {
                    node.jdbc().sql("analyze open_clock").update();
                }
                var micros = new long[200];
                for (int i = 0; i < 400; i++) {
                    long begun = System.nanoTime();
                    assertThat(due.run()).isEqualTo(new DueClocks.Look(0, Instant.parse("2031-04-01T00:00:00Z")));
                    micros[i % 200] = Duration.ofNanos(System.nanoTime() - begun).toNanos() / 1000;
                }
                Arrays.sort(micros);
                System.out.printf("%s: a look at %,d open clocks, none due: median %d us, 99th percentile %d us%n", database, many, micros[100], micros[197]);
            }
        }
    }
}
