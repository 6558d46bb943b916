package org.ceasefiremonitor.api.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an accepted command.
 *
 * @param created  whether the command brought a thing into being
 * @param subject  key of the thing that was created or concerned, for example {@code zone/z1}
 * @param events   the events that it produced, in log order
 * @param position position of the last of them
 * @param repeated whether this is the answer to an earlier request with the same key or the same id and content
 */
public record Outcome(boolean created, @Nullable String subject, List<ProducedEvent> events, long position, boolean repeated) {

    public Outcome {
        events = List.copyOf(events);
    }
}
