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
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Rates how far a source of information is to be trusted.
 *
 * @param sourceId the source of information
 * @param reliability how far it is to be trusted, Admiralty system, A to F
 * @param basis on what that rests; absent with F, which has no basis; 1 to 4,000 characters
 */
@JsonClassDescription("Rates how far a source of information is to be trusted.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record AssessReliability(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The source of information.")
        SourceId sourceId,
        @JsonPropertyDescription("How far it is to be trusted, Admiralty system, A to F.")
        Reliability reliability,
        @Nullable
        @JsonPropertyDescription("On what that rests; absent with F, which has no basis; 1 to 4,000 characters.")
        String basis) implements SourceCommand, Concerns {

    public AssessReliability {
        InvalidInput.required("sourceId", sourceId);
        InvalidInput.required("reliability", reliability);
        InvalidInput.optionalText("basis", basis, 4000);
    }

    @Override
    public Identifier concerned() {
        return sourceId;
    }
}
