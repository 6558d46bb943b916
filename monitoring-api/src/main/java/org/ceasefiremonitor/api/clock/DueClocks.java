package org.ceasefiremonitor.api.clock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ceasefiremonitor.api.actor.SystemActor;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.command.Submission;
import org.ceasefiremonitor.api.log.OpenClocks;
import org.ceasefiremonitor.api.log.OpenClocks.OpenClock;
import org.ceasefiremonitor.api.log.StoreUnavailable;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Issues what a feature wants done when one of its clocks has run out, as the system, through the command gate. The thing decides whether the
 * clock is still open and due. Each run of a clock is issued under a key of its own, so a restart or another node does it once.
 */
public final class DueClocks {

    private static final Logger log = LoggerFactory.getLogger(DueClocks.class);
    private static final int AT_ONCE = 200;
    private static final int IN_A_ROW = 3;

    private final OpenClocks clocks;
    private final CommandGate gate;
    private final CommandTypes types;
    private final Clock clock;
    private final Map<ClockKind, Function<String, Object>> runOut = new EnumMap<>(ClockKind.class);
    /** What was fired. A clock that is open all the same, since nothing came of it, is not fired again before it moves or the node starts anew. */
    private final Set<OpenClock> settled = new HashSet<>();

    public DueClocks(OpenClocks clocks, CommandGate gate, CommandTypes types, Clock clock, Collection<Feature> features) {
        this.clocks = clocks;
        this.gate = gate;
        this.types = types;
        this.clock = clock;
        features.forEach(feature -> runOut.putAll(feature.runOut()));
    }

    /**
     * What a look at the clocks came to.
     *
     * @param fired how many had run out and were fired
     * @param next  when the next one runs out; null if none will
     */
    public record Look(int fired, @Nullable Instant next) {
    }

    /**
     * Fires all clocks that have run out by now, those that ran out first before the others. One whose thing others are changing, or that meets a
     * failing store, is left for the next look and keeps none of the others from firing.
     *
     * @throws RuntimeException what a clock that is left has met; at once when {@link #IN_A_ROW} have met the like, since the store is gone then
     */
    public synchronized Look run() {
        var now = clock.instant();
        var open = new HashSet<OpenClock>();
        int fired = 0;
        int inARow = 0;
        RuntimeException met = null;
        OpenClock after = null;
        while (true) {
            var page = clocks.due(now, after, AT_ONCE);
            for (var due : page) {
                open.add(due);
                if (settled.contains(due)) {
                    continue;
                }
                try {
                    fired += fire(due) ? 1 : 0;
                    settled.add(due);
                    inARow = 0;
                } catch (StoreUnavailable | DataAccessException | TransactionException later) {
                    met = later;
                    if (++inARow == IN_A_ROW) {
                        throw later;
                    }
                }
            }
            if (page.size() < AT_ONCE) {
                settled.retainAll(open);
                if (met != null) {
                    throw met;
                }
                return new Look(fired, clocks.next(now).orElse(null));
            }
            after = page.getLast();
        }
    }

    private boolean fire(OpenClock due) {
        try {
            var command = command(due);
            var key = "clock " + due.thing() + " " + due.kind() + " " + due.position();
            var outcome = gate.submit(new Submission(types.find(command.getClass().getSimpleName()).orElseThrow(), command, SystemActor.CLOCK, key,
                    null, key.getBytes(StandardCharsets.UTF_8)));
            return !outcome.repeated();
        } catch (StoreUnavailable | DataAccessException | TransactionException later) {
            throw later;
        } catch (Refusal refusal) {
            log.info("the clock {} of {} ran out at {} and moved nothing: {} {}", due.kind(), due.thing(), due.due(), refusal.rule().code(),
                    refusal.getMessage());
        } catch (RuntimeException failed) {
            // The others are due as well.
            log.error("the clock {} of {} ran out at {} and can't be fired", due.kind(), due.thing(), due.due(), failed);
        }
        return false;
    }

    private Object command(OpenClock due) {
        var missed = runOut.get(due.kind());
        if (missed == null) {
            throw new IllegalStateException("no feature says what " + due.kind() + " leads to");
        }
        return missed.apply(due.thing().substring(due.thing().indexOf('/') + 1));
    }
}
