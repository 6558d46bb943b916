package org.ceasefiremonitor.core.guarantee.determination;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.identity.Sha256;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What the guarantors are shown, exactly: a thing, and an event about it by its position in the log.
 *
 * @param thing    type and id, for example {@code incident/fire-1}; a report is {@code violation/<id>}
 * @param position position of an event about it, from 0
 * @param sha256   SHA-256 of the bytes, of evidence; absent otherwise
 */
public record PackItem(
        @JsonPropertyDescription("Type and id, for example incident/fire-1; a report is violation/ and its id.")
        String thing,
        @JsonProperty(value = "position", required = true)
        @JsonPropertyDescription("Position of an event about it, from 0.")
        long position,
        @Nullable
        @JsonPropertyDescription("SHA-256 of the bytes, of evidence; absent otherwise.")
        String sha256) {

    public PackItem {
        InvalidInput.text("items.thing", thing, 120);
        if (sha256 != null) {
            Sha256.check("items.sha256", sha256);
        }
    }
}
