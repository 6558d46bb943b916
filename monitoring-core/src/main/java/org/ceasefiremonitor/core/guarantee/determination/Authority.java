package org.ceasefiremonitor.core.guarantee.determination;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * A guarantor that decided, and through whom.
 *
 * @param participant the guarantor
 * @param authority   who decided there: which body or office, when, under what number; 1 to 500 characters
 */
public record Authority(
        @JsonPropertyDescription("The guarantor.")
        ParticipantId participant,
        @JsonPropertyDescription("Who decided there: which body or office, when, under what number; 1 to 500 characters.")
        String authority) {

    public Authority {
        InvalidInput.required("authorities.participant", participant);
        InvalidInput.text("authorities.authority", authority, 500);
    }
}
