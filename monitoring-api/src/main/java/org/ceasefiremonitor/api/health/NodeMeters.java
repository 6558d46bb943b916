package org.ceasefiremonitor.api.health;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.ceasefiremonitor.api.log.Appender;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.api.parked.ParkedCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Figures of the log and of what follows it. What the database is asked for is asked when the figures are read, and is NaN while it is away. */
public final class NodeMeters implements MeterBinder {

    private static final String EVENTS = "events";

    private final LogHead head;
    private final Appender appender;
    private final ViewsHealth views;
    private final Collection<String> names;
    private final ParkedCounts parked;

    /**
     * @param head     end of the log
     * @param appender tells of each batch
     * @param views    tells how far they are behind
     * @param names    of all views
     * @param parked   counts parked events
     */
    public NodeMeters(LogHead head, Appender appender, ViewsHealth views, Collection<String> names, ParkedCounts parked) {
        this.head = head;
        this.appender = appender;
        this.views = views;
        this.names = names;
        this.parked = parked;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ceasefire.log.position", head, LogHead::position).description("Position of the last event that this node knows of; -1 for none")
                .register(registry);
        Gauge.builder("ceasefire.append.waiting", appender, Appender::waiting).description("Requests that wait to be recorded").register(registry);
        batches(registry);
        var behind = new Lately<>(views::behind);
        var counts = new Lately<>(parked::byFollower);
        for (var view : names) {
            Gauge.builder("ceasefire.view.behind", () -> behind.figure(each -> each.get(view))).strongReference(true).tag("view", view).baseUnit(EVENTS)
                    .description("Events that the view has still to take in").register(registry);
            parked(registry, view, () -> counts.figure(each -> each.getOrDefault(view, 0L)));
        }
        parked(registry, "policies", () -> counts.figure(each -> each.entrySet().stream().filter(follower -> !names.contains(follower.getKey()))
                .mapToLong(Map.Entry::getValue).sum()));
    }

    private static void parked(MeterRegistry registry, String follower, Supplier<Number> figure) {
        Gauge.builder("ceasefire.parked", figure).strongReference(true).tag("follower", follower).baseUnit(EVENTS)
                .description("Events that the view or the policies could not take in").register(registry);
    }

    private void batches(MeterRegistry registry) {
        var events = DistributionSummary.builder("ceasefire.append.size").baseUnit(EVENTS).description("Events recorded in one transaction")
                .serviceLevelObjectives(1, 2, 5, 10, 25, 50, 100, 250, 1_000, 4_000).register(registry);
        var recorded = timer(registry, "recorded");
        var failed = timer(registry, "failed");
        appender.listen((size, nanos, isRecorded) -> {
            (isRecorded ? recorded : failed).record(Duration.ofNanos(nanos));
            if (isRecorded) {
                events.record(size);
            }
        });
    }

    private static Timer timer(MeterRegistry registry, String outcome) {
        return Timer.builder("ceasefire.append.time").tag("outcome", outcome).description("Time of one transaction of the appender")
                .serviceLevelObjectives(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25),
                        Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofSeconds(1))
                .register(registry);
    }

    /**
     * What the database was asked for at most a second ago, or that it did not answer: all figures of one reading share one question, and do
     * not wait one after the other for a database that is away.
     */
    private static final class Lately<T> {

        private static final long KEPT_NANOS = 1_000_000_000;

        private final Supplier<T> question;
        private @Nullable T answer;
        private long asked = System.nanoTime() - KEPT_NANOS;

        Lately(Supplier<T> question) {
            this.question = question;
        }

        synchronized Number figure(ToLongFunction<T> figure) {
            if (System.nanoTime() - asked >= KEPT_NANOS) {
                try {
                    answer = question.get();
                } catch (DataAccessException | TransactionException away) {
                    answer = null;
                }
                asked = System.nanoTime();
            }
            var known = answer;
            if (known == null) {
                return Double.NaN;
            }
            return figure.applyAsLong(known);
        }
    }
}
