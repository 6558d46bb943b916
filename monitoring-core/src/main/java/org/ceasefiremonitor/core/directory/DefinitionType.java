package org.ceasefiremonitor.core.directory;

import java.util.function.BiFunction;
import org.ceasefiremonitor.core.log.Event;
import org.jspecify.annotations.Nullable;

/**
 * How one type of definition is folded from events.
 *
 * @param name       type in identifiers, for example {@code zone}
 * @param definition the definition's class
 * @param events     the (sealed) interface of the definitional events
 * @param evolve     the definition after an event; the first argument is null for the first event
 */
public record DefinitionType<D extends Definition, E extends Event>(
        String name, Class<D> definition, Class<E> events, BiFunction<@Nullable D, E, D> evolve) {

    /** The definition after an event of this type, given the one before it. */
    public Definition after(@Nullable Definition before, Event event) {
        var after = evolve.apply(before == null ? null : definition.cast(before), events.cast(event));
        // Rows of the directory are written under the type of the identifier and read under this name.
        if (!after.identifier().type().equals(name)) {
            throw new IllegalStateException("definitions of the type " + after.identifier().type() + " are registered as " + name);
        }
        return after;
    }
}
