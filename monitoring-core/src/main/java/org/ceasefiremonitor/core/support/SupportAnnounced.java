package org.ceasefiremonitor.core.support;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A package of support was announced.
 *
 * @param packageId the package
 * @param contributor participant that gives the support
 * @param recipient participant for which the support is
 * @param kind what it is
 * @param title what it is called; 1 to 400 characters
 * @param amount how much was announced
 * @param at when it was announced, UTC
 * @param marking who may see it
 */
@EventType("support.SupportAnnounced")
public record SupportAnnounced(SupportPackageId packageId, ParticipantId contributor, ParticipantId recipient, SupportKind kind, String title,
        Amount amount, Instant at, Marking marking)
        implements SupportEvent {
}
