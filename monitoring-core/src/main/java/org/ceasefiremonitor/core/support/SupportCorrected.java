package org.ceasefiremonitor.core.support;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What is recorded of the announcement of a package was corrected.
 *
 * @param packageId the package
 * @param recipient participant for which the support is
 * @param kind what it is
 * @param title what it is called; 1 to 400 characters
 * @param amount how much was announced
 * @param at when it was announced, UTC
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("support.SupportCorrected")
public record SupportCorrected(SupportPackageId packageId, ParticipantId recipient, SupportKind kind, String title, Amount amount, Instant at,
        String reason, Marking marking)
        implements SupportEvent, Correction {
}
