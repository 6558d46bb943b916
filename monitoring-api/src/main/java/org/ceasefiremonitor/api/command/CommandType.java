package org.ceasefiremonitor.api.command;

import java.util.Set;
import org.ceasefiremonitor.core.identity.Mandate;

/**
 * A command that the outside may send.
 *
 * @param name          its name on the wire: the simple name of the record
 * @param type          the record
 * @param mandates      capacities in which it may be issued; empty only for the bootstrap, which no one can hold a mandate for yet
 * @param humanDecision whether only a person may decide it
 * @param feature       the feature that it belongs to
 */
public record CommandType(String name, Class<?> type, Set<Mandate> mandates, boolean humanDecision, String feature) {

    public CommandType {
        mandates = Set.copyOf(mandates);
    }
}
