package org.ceasefiremonitor.core.directory;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Actor;

/**
 * What a decision is taken under. Set at the edge; a handler takes no other clock, identity or outside knowledge.
 *
 * @param at        the instant of decision, microseconds, UTC
 * @param actor     who asks
 * @param directory what is defined; the appender sends a decision back to be taken again if what it read here has moved
 */
public record Circumstances(Instant at, Actor actor, Directory directory) {
}
