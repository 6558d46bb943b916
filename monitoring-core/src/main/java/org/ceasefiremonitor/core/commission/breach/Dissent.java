package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The position of a member that does not concur wholly with a finding, by name.
 *
 * @param member the member
 * @param position its position; absent if it was not revealed
 * @param reasons its reasons; 1 to 8,000 characters
 */
public record Dissent(
        @JsonPropertyDescription("The member.")
        ParticipantId member,
        @Nullable
        @JsonPropertyDescription("Its position; absent if it was not revealed.")
        Position position,
        @Nullable
        @JsonPropertyDescription("Its reasons; 1 to 8,000 characters.")
        String reasons) {

    public Dissent {
        InvalidInput.required("member", member);
        InvalidInput.optionalText("reasons", reasons, 8000);
    }
}
