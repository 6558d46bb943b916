package org.ceasefiremonitor.core.verification.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Registers a source of information, never by an identity that is to be protected.
 *
 * @param sourceId the source of information
 * @param kind what it is
 * @param label how the mechanism names it; of a protected source a code of capital letters, digits and hyphens; 1 to 100 characters
 * @param sheltered whether who it is must stay unknown
 */
@JsonClassDescription("Registers a source of information, never by an identity that is to be protected.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record RegisterSource(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The source of information.")
        SourceId sourceId,
        @JsonPropertyDescription("What it is.")
        SourceKind kind,
        @JsonPropertyDescription("How the mechanism names it; of a protected source a code of capital letters, digits and hyphens; 1 to 100 characters.")
        String label,
        @JsonProperty(value = "sheltered", required = true)
        @JsonPropertyDescription("Whether who it is must stay unknown.")
        boolean sheltered) implements SourceCommand, Creates {

    public RegisterSource {
        InvalidInput.required("sourceId", sourceId);
        InvalidInput.required("kind", kind);
        InvalidInput.text("label", label, 100);
    }

    @Override
    public Identifier created() {
        return sourceId;
    }
}
