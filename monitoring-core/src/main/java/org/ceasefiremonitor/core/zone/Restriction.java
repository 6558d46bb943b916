package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What is forbidden in a zone. A report touches it when everything that the restriction states fits: weapon class, activity and side,
 * in force at the beginning of the observed interval, inside the zone or within the minimum distance of it.
 *
 * @param restrictionId    unique within the zone
 * @param weaponClass      weapons of this class; absent: any
 * @param activity         this kind of act; absent: any
 * @param minimumDistanceM how far from the zone's boundary it must keep on the outside, metres; absent: the zone itself only
 * @param side             on ground that this Party holds; absent: anywhere
 * @param from             from when it holds
 * @param until            from when it no longer holds; absent while it does
 * @param provision        provision of the agreement that it rests on; while that is suspended the restriction is not touched
 * @param struck           why it was struck, since it never was; absent while it stands. Its id stays taken
 */
public record Restriction(
        String restrictionId,
        @Nullable WeaponClass weaponClass,
        @Nullable Kind activity,
        @Nullable Double minimumDistanceM,
        @Nullable ParticipantId side,
        Instant from,
        @Nullable Instant until,
        @Nullable String provision,
        @Nullable String struck) {

    /** Whether it holds at an instant. */
    public boolean inForceAt(Instant at) {
        return struck == null && !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    /** Whether the report is of the weapon, act and side that this forbids, wherever and whenever it was. */
    boolean speaksOf(Report report) {
        return (weaponClass == null || weaponClass == report.weaponClass())
                && (activity == null || activity == report.kind())
                && (side == null || side.value().equals(report.side()));
    }
}
