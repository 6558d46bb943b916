package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism was established.
 *
 * @param mechanismId the mechanism
 * @param agreementId the agreement whose ceasefire it monitors
 * @param name what it is called; 1 to 200 characters
 * @param mandate what it is to do and may do; 1 to 8,000 characters
 * @param legalBasis what it rests on; 1 to 500 characters
 * @param from from when on the mandate runs, UTC
 * @param until until when, UTC; absent if no end is foreseen
 * @param at when it was recorded, UTC
 */
@EventType("mechanism.MechanismEstablished")
public record MechanismEstablished(MechanismId mechanismId, AgreementId agreementId, String name, String mandate, String legalBasis, Instant
        from, @Nullable Instant until, Instant at)
        implements MechanismEvent {
}
