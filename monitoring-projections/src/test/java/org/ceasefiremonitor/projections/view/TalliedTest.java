package org.ceasefiremonitor.projections.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a list tells in short is what the whole of it begins with, though not all of it is kept. */
class TalliedTest {

    /** Numbers of which many are alike in the order, so that it shows which of them comes first. */
    private static final Comparator<Integer> BY_TENS = Comparator.comparing(number -> number / 10);

    private static Tallied<Integer> tallied(Tallied.Collector<Integer> collector, List<Integer> all) {
        all.forEach(each -> collector.add(each % 2 == 0 ? "EVEN" : "ODD", each));
        return collector.done();
    }

    @Test
    void the_first_in_an_order_are_those_of_the_whole_list() {
        var random = new Random(7);
        for (int size : new int[] {0, 1, 2, 7, 8, 9, 1000}) {
            var all = Stream.generate(() -> random.nextInt(100)).limit(size).toList();
            for (int most : new int[] {1, 4, 2000}) {
                var told = tallied(new Tallied.Collector<>(most, BY_TENS), all);
                assertThat(told.first()).as("%d of %d", most, size).isEqualTo(all.stream().sorted(BY_TENS).limit(most).toList());
                assertThat(told.total()).isEqualTo(size);
                assertThat(told.by().getOrDefault("EVEN", 0L)).isEqualTo(all.stream().filter(each -> each % 2 == 0).count());
                assertThat(tallied(new Tallied.Collector<>(most), all).first()).isEqualTo(all.stream().limit(most).toList());
            }
        }
    }

    @Test
    void one_list_after_another_counts_both_and_tells_the_first_of_them() {
        var both = tallied(new Tallied.Collector<>(2), List.of(4, 1)).then(tallied(new Tallied.Collector<>(2), List.of(7, 8, 9)), 3);
        assertThat(both.first()).containsExactly(4, 1, 7);
        assertThat(both.total()).isEqualTo(5);
        assertThat(both.by()).containsOnly(Map.entry("EVEN", 2L), Map.entry("ODD", 3L));
        assertThat(both.telling(each -> -each)).isEqualTo(new Tallied<>(5, false, both.by(), List.of(-4, -1, -7)));
    }
}
