package org.ceasefiremonitor.core;

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
 */
public record Feature(
        String name,
        Class<?> aggregate,
        Class<?> commands,
        Class<? extends Event> events,
        Class<? extends Rule> rules,
        DefinitionType<?, ?> definition) {
}
