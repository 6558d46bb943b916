package org.ceasefiremonitor.core.policy;

import java.util.List;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.notice.ServeNotice;

/**
 * A reaction to an event (domain reference, section 5.4). It is a pure decision on the event and on what is laid down: for the same event and
 * directory it always wants the same, so that it can be asked again after a crash. It has no clock and no memory.
 *
 * @param <E> the events to which it reacts
 */
public interface Policy<E extends Event> {

    /** Its name in the domain reference, for example {@code P5}. */
    String name();

    /** The events to which it reacts. */
    Class<E> reactsTo();

    /** Whom it wants notified, and of what; empty if nobody. The same ids for the same event. */
    List<ServeNotice> decide(E event, Directory directory);
}
