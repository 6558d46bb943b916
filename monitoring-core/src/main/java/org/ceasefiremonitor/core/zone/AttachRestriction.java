package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Forbids something in a zone: a class of weapons, an activity, or both, also within a distance of it. See {@link Restriction}.
 *
 * @param zoneId           the zone
 * @param restrictionId    id of the restriction, unique within the zone
 * @param weaponClass      weapons of this class; any when absent, then an activity is required
 * @param activity         this kind of act; any when absent, then a weapon class is required
 * @param minimumDistanceM how far from the zone's boundary it must keep on the outside, metres, at most
 *                         {@value #FARTHEST_M}; the zone itself only when absent
 * @param side             on ground that this Party holds; anywhere when absent
 * @param from             from when it holds; may lie in the past; the instant of decision when absent
 * @param provision        provision of the agreement that it rests on
 */
@JsonClassDescription("Forbids something in a zone: a class of weapons, an activity, or both, also within a distance of it.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record AttachRestriction(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonPropertyDescription("Id of the restriction, unique within the zone.")
        String restrictionId,
        @Nullable
        @JsonPropertyDescription("Weapons of this class; any when absent.")
        WeaponClass weaponClass,
        @Nullable
        @JsonPropertyDescription("This kind of act; any when absent.")
        Kind activity,
        @Nullable
        @JsonPropertyDescription("How far from the zone's boundary it must keep on the outside, metres; the zone itself only when absent.")
        Double minimumDistanceM,
        @Nullable
        @JsonPropertyDescription("On ground that this Party holds; anywhere when absent.")
        ParticipantId side,
        @Nullable
        @JsonPropertyDescription("From when it holds; may lie in the past; now when absent.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Provision of the agreement that it rests on.")
        String provision) implements ZoneCommand, Concerns {

    /** No agreement keeps a weapon farther away than this. */
    public static final int FARTHEST_M = 1_000_000;

    public AttachRestriction {
        InvalidInput.required("zoneId", zoneId);
        Identifier.check("restrictionId", restrictionId);
        if (weaponClass == null && activity == null) {
            throw new InvalidInput("weaponClass", "or activity must be stated: a restriction forbids something");
        }
        if (minimumDistanceM != null && !(minimumDistanceM > 0 && minimumDistanceM <= FARTHEST_M)) {
            throw new InvalidInput("minimumDistanceM",
                    "must be more than 0 and at most " + FARTHEST_M + " metres, was " + minimumDistanceM);
        }
        InvalidInput.optionalText("provision", provision, 80);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}
