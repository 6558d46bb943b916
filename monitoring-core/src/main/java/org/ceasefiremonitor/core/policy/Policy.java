package org.ceasefiremonitor.core.policy;

import java.util.List;
import org.ceasefiremonitor.core.log.Event;

/**
 * A reaction to events (domain reference, section 5.4). It is a pure decision on the event and on what is laid down: for the same event and
 * directory it always wants the same, so that it can be asked again after a crash. It has no clock and no memory.
 *
 * @param <E> the events to which it reacts
 */
public interface Policy<E extends Event> {

    /** Its name in the domain reference, for example {@code P5}; with a letter where several classes make up one policy. */
    String name();

    /** The events to which it reacts. */
    Class<E> reactsTo();

    /** What it wants, with the same ids for the same event; empty if nothing. */
    List<Reaction> decide(E event, Occasion occasion);
}
