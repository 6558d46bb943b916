package org.ceasefiremonitor.core.verification.source;

import com.fasterxml.jackson.annotation.JsonClassDescription;
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
 * Declares that a source of information is not to be trusted.
 *
 * @param sourceId the source of information
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Declares that a source of information is not to be trusted.")
@IssuedBy({Mandate.CHIEF_MONITOR})
@HumanDecision
public record DiscreditSource(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The source of information.")
        SourceId sourceId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements SourceCommand, Concerns {

    public DiscreditSource {
        InvalidInput.required("sourceId", sourceId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return sourceId;
    }
}
