package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What was claimed in justification, and the ruling on it.
 *
 * @param claimed what was claimed
 * @param ruling the ruling; a claim that was made is ruled on when a hypothesis is adopted
 * @param reasons reasons of the ruling; 1 to 8,000 characters
 * @param activityId the notified activity that the claim rests on; absent where none was notified or nothing is claimed
 */
public record Justification(
        @JsonPropertyDescription("What was claimed.")
        Claim claimed,
        @JsonPropertyDescription("The ruling; a claim that was made is ruled on when a hypothesis is adopted.")
        Ruling ruling,
        @Nullable
        @JsonPropertyDescription("Reasons of the ruling; 1 to 8,000 characters.")
        String reasons,
        @Nullable
        @JsonPropertyDescription("The notified activity that the claim rests on; absent where none was notified or nothing is claimed.")
        ActivityId activityId) {

    public Justification {
        InvalidInput.required("claimed", claimed);
        InvalidInput.required("ruling", ruling);
        InvalidInput.optionalText("reasons", reasons, 8000);
        if (claimed == Claim.NONE && activityId != null) {
            throw new InvalidInput("activityId", "is stated only where something is claimed");
        }
    }

    /** A claim that rests on no notified activity. */
    public Justification(Claim claimed, Ruling ruling, @Nullable String reasons) {
        this(claimed, ruling, reasons, null);
    }
}
