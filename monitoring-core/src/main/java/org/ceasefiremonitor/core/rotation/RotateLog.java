package org.ceasefiremonitor.core.rotation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RotationId;
import org.ceasefiremonitor.core.log.note.NoteKey;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Has the log signed under another name and by another key from here on, on a node that was started with both keys.
 *
 * @param rotationId the rotation
 * @param key        public key that signs from here on, as name+id+key; at most 300 characters
 * @param reason     why; 1 to 1,000 characters
 */
@JsonClassDescription("Has the log signed under another name and by another key from here on, on a node that was started with both keys.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record RotateLog(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The rotation.")
        RotationId rotationId,
        @JsonPropertyDescription("Public key that signs from here on, as name+id+key; at most 300 characters.")
        String key,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements RotationCommand, Creates {

    public RotateLog {
        InvalidInput.required("rotationId", rotationId);
        InvalidInput.text("key", key, 300);
        try {
            NoteKey.parse(key);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("key", e.getMessage());
        }
        InvalidInput.text("reason", reason, 1_000);
    }

    @Override
    public Identifier created() {
        return rotationId;
    }
}
