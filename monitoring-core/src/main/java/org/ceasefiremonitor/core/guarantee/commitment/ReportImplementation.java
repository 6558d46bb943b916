package org.ceasefiremonitor.core.guarantee.commitment;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Reports how far a measure is carried out.
 *
 * @param commitmentId the commitment
 * @param measureId the measure, by an id within the commitment
 * @param text what was done; 1 to 8,000 characters
 * @param complete whether it is carried out whole
 */
@JsonClassDescription("Reports how far a measure is carried out.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record ReportImplementation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commitment.")
        CommitmentId commitmentId,
        @JsonPropertyDescription("The measure, by an id within the commitment.")
        String measureId,
        @JsonPropertyDescription("What was done; 1 to 8,000 characters.")
        String text,
        @JsonProperty(value = "complete", required = true)
        @JsonPropertyDescription("Whether it is carried out whole.")
        boolean complete) implements CommitmentCommand, Concerns {

    public ReportImplementation {
        InvalidInput.required("commitmentId", commitmentId);
        Identifier.check("measureId", measureId);
        InvalidInput.text("text", text, 8000);
    }

    @Override
    public Identifier concerned() {
        return commitmentId;
    }
}
