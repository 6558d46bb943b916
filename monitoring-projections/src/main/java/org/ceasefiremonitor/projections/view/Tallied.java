package org.ceasefiremonitor.projections.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** The same list, of which something else is told. */
    public <R> Tallied<R> telling(Function<? super T, ? extends R> shown) {
        return new Tallied<>(total, more, by, first.stream().<R>map(shown).toList());
    }

    /**
     * This list and another one after it.
     *
     * @param most how many are told
     */
    public Tallied<T> then(Tallied<T> other, int most) {
        var both = new TreeMap<>(by);
        other.by.forEach((kind, count) -> both.merge(kind, count, Long::sum));
        return new Tallied<>(total + other.total, more || other.more, both, Stream.concat(first.stream(), other.first.stream()).limit(most).toList());
    }

    /** Counts what is handed over and keeps the first of it, in an order or as it is handed over. It keeps no more than twice as many as are told. */
    public static final class Collector<T> {

        private final int most;
        private final @Nullable Comparator<? super T> order;
        private final SortedMap<String, Long> by = new TreeMap<>();
        private List<T> kept = new ArrayList<>();
        private long total;

        /**
         * Those that come first are told.
         *
         * @param most how many are told
         */
        public Collector(int most) {
            this(most, null);
        }

        /**
         * Those that an order puts first are told.
         *
         * @param most  how many are told
         * @param order the order; absent for that in which they are handed over
         */
        public Collector(int most, @Nullable Comparator<? super T> order) {
            this.most = most;
            this.order = order;
        }

        /** Counts one, and keeps it while it may be among the first. */
        public void add(Object kind, T one) {
            total++;
            by.merge(kind.toString(), 1L, Long::sum);
            if (order != null || kept.size() < most) {
                kept.add(one);
            }
            if (kept.size() > 2 * most) {
                kept = first();
            }
        }

        private List<T> first() {
            var all = order == null ? kept.stream() : kept.stream().sorted(order);
            return new ArrayList<>(all.limit(most).toList());
        }

        /** How many there were, and the first of them. */
        public Tallied<T> done() {
            return new Tallied<>(total, false, by, first());
        }
    }
}
