package org.ceasefiremonitor.core.commission.ballot;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * A seated member that is not entitled to vote.
 *
 * @param member the member
 * @param ground why; 1 to 2,000 characters
 */
public record Recused(
        @JsonPropertyDescription("The member.")
        ParticipantId member,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String ground) {

    public Recused {
        InvalidInput.required("member", member);
        InvalidInput.text("ground", ground, 2000);
    }
}
