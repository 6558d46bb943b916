package org.ceasefiremonitor.api.log;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/**
 * Identifiers of events and commands: UUIDs of version 7 (RFC 9562), which rise with time. Each new one goes to the end of its index, where
 * a random one would touch a page of its own. Axon finds this factory through the service loader.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    /** A new identifier, greater than all that this process has given out before. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    @Override
    public String generateIdentifier() {
        return next().toString();
    }
}
