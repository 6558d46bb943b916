package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A restriction and its times were corrected; one that had been struck stands again.
 *
 * @param zoneId           the zone
 * @param restrictionId    the restriction
 * @param weaponClass      weapons of this class; any when absent
 * @param activity         this kind of act; any when absent
 * @param minimumDistanceM how far from the zone's boundary it must keep on the outside, metres; the zone itself only when absent
 * @param side             on ground that this Party holds; anywhere when absent
 * @param from             from when it holds in fact
 * @param until            from when it no longer holds; absent if it was not lifted
 * @param provision        provision of the agreement that it rests on
 * @param reason           why
 * @param marking          who may see the zone
 * @param decidedAt        when it was decided
 */
@EventType("zone.RestrictionCorrected")
public record RestrictionCorrected(
        ZoneId zoneId,
        String restrictionId,
        @Nullable WeaponClass weaponClass,
        @Nullable Kind activity,
        @Nullable Double minimumDistanceM,
        @Nullable ParticipantId side,
        Instant from,
        @Nullable Instant until,
        @Nullable String provision,
        String reason,
        Marking marking,
        Instant decidedAt) implements ZoneDefinitionEvent, Correction {
}
