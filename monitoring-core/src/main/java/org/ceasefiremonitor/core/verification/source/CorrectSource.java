package org.ceasefiremonitor.core.verification.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects what is registered of a source of information.
 *
 * @param sourceId the source of information
 * @param kind what it is
 * @param label how the mechanism names it; of a protected source a code of capital letters, digits and hyphens; 1 to 100 characters
 * @param sheltered whether who it is must stay unknown
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is registered of a source of information.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectSource(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The source of information.")
        SourceId sourceId,
        @JsonPropertyDescription("What it is.")
        SourceKind kind,
        @JsonPropertyDescription("How the mechanism names it; of a protected source a code of capital letters, digits and hyphens; 1 to 100 characters.")
        String label,
        @JsonProperty(value = "sheltered", required = true)
        @JsonPropertyDescription("Whether who it is must stay unknown.")
        boolean sheltered,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements SourceCommand, Concerns {

    public CorrectSource {
        InvalidInput.required("sourceId", sourceId);
        InvalidInput.required("kind", kind);
        InvalidInput.text("label", label, 100);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return sourceId;
    }
}
