package org.ceasefiremonitor.projections.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A list in short: how many there are of each kind, and the first of them.
 *
 * @param total how many there are
 * @param more  whether there may be more, since no more were counted
 * @param by    how many of each kind; a kind of which there is none is left out
 * @param first those that matter first
 */
public record Tallied<T>(long total, boolean more, SortedMap<String, Long> by, List<T> first) {

    public Tallied {
        by = Collections.unmodifiableSortedMap(by);
        first = List.copyOf(first);
    }

    /** Counts what is handed over, and keeps the first of it. */
    public static final class Collector<T> {

        private final int most;
        private final SortedMap<String, Long> by = new TreeMap<>();
        private final List<T> kept = new ArrayList<>();
        private long total;

        /** @param most how many are kept */
        public Collector(int most) {
            this.most = most;
        }

        /** Counts one, and keeps it. */
        public void add(Object kind, T one) {
            total++;
            by.merge(kind.toString(), 1L, Long::sum);
            kept.add(one);
        }

        /** In the order in which they were handed over. */
        public Tallied<T> done() {
            return new Tallied<>(total, false, by, kept.stream().limit(most).toList());
        }

        /** In an order. */
        public Tallied<T> done(Comparator<T> order) {
            return new Tallied<>(total, false, by, kept.stream().sorted(order).limit(most).toList());
        }
    }
}
