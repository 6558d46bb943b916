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
 * Corrects a restriction and its times; one that was struck stands again. What was judged by it stays as it is.
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
 * @param reason           why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects a restriction and its times; one that was struck stands again. What was judged by it stays as it is.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectRestriction(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonPropertyDescription("The restriction.")
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
        @JsonPropertyDescription("From when it holds in fact.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("From when it no longer holds; absent if it was not lifted.")
        Instant until,
        @Nullable
        @JsonPropertyDescription("Provision of the agreement that it rests on.")
        String provision,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public CorrectRestriction {
        InvalidInput.required("zoneId", zoneId);
        Identifier.check("restrictionId", restrictionId);
        if (weaponClass == null && activity == null) {
            throw new InvalidInput("weaponClass", "or activity must be stated: a restriction forbids something");
        }
        if (minimumDistanceM != null && !(minimumDistanceM > 0 && minimumDistanceM <= AttachRestriction.FARTHEST_M)) {
            throw new InvalidInput("minimumDistanceM",
                    "must be more than 0 and at most " + AttachRestriction.FARTHEST_M + " metres, was " + minimumDistanceM);
        }
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.optionalText("provision", provision, 80);
        InvalidInput.text("reason", reason, 2000);
        if (until != null && !until.isAfter(from)) {
            throw new InvalidInput("until", "must be after from");
        }
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}
