package org.ceasefiremonitor.core.commission.ballot;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The position of one member, by name, as it stood when the ballot was unsealed.
 *
 * @param member the member
 * @param position what it said; absent if it was not revealed: NOT_REVEALED, which counts as an abstention
 * @param reasons its reasons; every position that does not concur has some; 1 to 8,000 characters
 */
public record Vote(
        @JsonPropertyDescription("The member.")
        ParticipantId member,
        @Nullable
        @JsonPropertyDescription("What it said; absent if it was not revealed: NOT_REVEALED, which counts as an abstention.")
        Position position,
        @Nullable
        @JsonPropertyDescription("Its reasons; every position that does not concur has some; 1 to 8,000 characters.")
        String reasons) {

    public Vote {
        InvalidInput.required("member", member);
        InvalidInput.optionalText("reasons", reasons, 8000);
    }
}
