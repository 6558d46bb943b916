package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What was claimed in justification, and the ruling on it.
 *
 * @param claimed what was claimed
 * @param ruling the ruling; a claim that was made is ruled on when a hypothesis is adopted
 * @param reasons reasons of the ruling; 1 to 8,000 characters
 */
public record Justification(
        @JsonPropertyDescription("What was claimed.")
        Claim claimed,
        @JsonPropertyDescription("The ruling; a claim that was made is ruled on when a hypothesis is adopted.")
        Ruling ruling,
        @Nullable
        @JsonPropertyDescription("Reasons of the ruling; 1 to 8,000 characters.")
        String reasons) {

    public Justification {
        InvalidInput.required("claimed", claimed);
        InvalidInput.required("ruling", ruling);
        InvalidInput.optionalText("reasons", reasons, 8000);
    }
}
