package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * Something was forbidden in a zone.
 *
 * @param zoneId           the zone
 * @param restrictionId    unique within the zone
 * @param weaponClass      weapons of this class; absent: any
 * @param activity         this kind of act; absent: any
 * @param minimumDistanceM how far from the boundary it must keep on the outside, metres; absent: the zone itself only
 * @param side             on ground that this Party holds; absent: anywhere
 * @param from             from when it holds
 * @param provision        provision that it rests on
 * @param marking          who may see the zone
 * @param decidedAt        when it was decided
 */
@EventType("zone.RestrictionAttached")
public record RestrictionAttached(
        ZoneId zoneId,
        String restrictionId,
        @Nullable WeaponClass weaponClass,
        @Nullable Kind activity,
        @Nullable Double minimumDistanceM,
        @Nullable ParticipantId side,
        Instant from,
        @Nullable String provision,
        Marking marking,
        Instant decidedAt) implements ZoneDefinitionEvent {
}
