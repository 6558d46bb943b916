package org.ceasefiremonitor.core.story;

import java.util.List;
import org.ceasefiremonitor.core.log.Event;

/**
 * A command that was accepted in a story.
 *
 * @param events what it led to
 */
public record Step(Object command, List<Event> events) {
}
