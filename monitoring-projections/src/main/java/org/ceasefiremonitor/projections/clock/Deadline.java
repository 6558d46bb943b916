package org.ceasefiremonitor.projections.clock;

import java.time.Instant;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.identity.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a thing: what is waited for, from whom and by when.
 *
 * @param thing       the thing, by type and id
 * @param kind        which of its clocks
 * @param awaited     what is waited for
 * @param awaitedFrom in which capacity it is done
 * @param state       how far it has come
 * @param due         when it runs out, or ran out
 * @param secondsLeft whole seconds until then, from the instant that the answer is for; negative once it has run out; absent where nothing is waited for
 * @param firstDue    when it was to run out before it was extended
 * @param extensions  how often it was extended
 * @param reason      why it was extended last, or stopped; absent otherwise
 * @param position    position of the log of the event that moved it last
 * @param recordedAt  when that was recorded
 */
public record Deadline(String thing, ClockKind kind, String awaited,
        Mandate awaitedFrom, DeadlineState state, Instant due, @Nullable Long secondsLeft, Instant firstDue, int extensions, @Nullable String reason,
        long position, Instant recordedAt) {
}
