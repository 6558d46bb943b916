package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a mechanism was corrected.
 *
 * @param mechanismId the mechanism
 * @param name what it is called; 1 to 200 characters
 * @param mandate what it is to do and may do; 1 to 8,000 characters
 * @param legalBasis what it rests on; 1 to 500 characters
 * @param from from when on the mandate runs, UTC
 * @param until until when, UTC; absent if no end is foreseen
 * @param reason why; 1 to 2,000 characters
 */
@EventType("mechanism.MechanismCorrected")
public record MechanismCorrected(MechanismId mechanismId, String name, String mandate, String legalBasis, Instant from, @Nullable Instant
        until, String reason)
        implements MechanismEvent, Correction {
}
