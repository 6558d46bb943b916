package org.ceasefiremonitor.core;

import java.util.Map;
import java.util.function.Function;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.rule.Rule;

/**
 * One feature of the ceasefire, as the wiring needs to know it.
 *
 * @param name       the feature word, also the package and the first part of event names
 * @param aggregate  class of the aggregate
 * @param commands   sealed interface of the commands that the outside may send
 * @param events     sealed interface of the events
 * @param rules      enum of the rules
 * @param definition how the directory's definition is folded
 * @param runOut     the kinds of clocks that its events set, and what the clock commands when one of the thing with this id has run out; it
 *                   is one of the feature's commands, and its event says that the clock was met, missed or set anew
 */
public record Feature(
        String name,
        Class<?> aggregate,
        Class<?> commands,
        Class<? extends Event> events,
        Class<? extends Rule> rules,
        DefinitionType<?, ?> definition,
        Map<ClockKind, Function<String, Object>> runOut) {

    public Feature {
        runOut = Map.copyOf(runOut);
    }

    /** A feature without clocks. */
    public Feature(String name, Class<?> aggregate, Class<?> commands, Class<? extends Event> events, Class<? extends Rule> rules,
            DefinitionType<?, ?> definition) {
        this(name, aggregate, commands, events, rules, definition, Map.of());
    }
}
