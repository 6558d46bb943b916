package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects a figure as it is recorded.
 *
 * @param forceId the force
 * @param number number in the order in which they were recorded, from 1; 1 to 1,000
 * @param figure what is counted; 1 to 200 characters
 * @param low least value claimed; 0 to 1,000,000,000,000
 * @param high greatest value claimed; 0 to 1,000,000,000,000
 * @param unit in what it is counted; 1 to 40 characters
 * @param source who claims it, and where; 1 to 500 characters
 * @param claimedAt when it was claimed, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects a figure as it is recorded.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR})
@HumanDecision
public record CorrectForceFigure(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number in the order in which they were recorded, from 1; 1 to 1,000.")
        int number,
        @JsonPropertyDescription("What is counted; 1 to 200 characters.")
        String figure,
        @JsonProperty(value = "low", required = true)
        @JsonPropertyDescription("Least value claimed; 0 to 1,000,000,000,000.")
        long low,
        @JsonProperty(value = "high", required = true)
        @JsonPropertyDescription("Greatest value claimed; 0 to 1,000,000,000,000.")
        long high,
        @JsonPropertyDescription("In what it is counted; 1 to 40 characters.")
        String unit,
        @JsonPropertyDescription("Who claims it, and where; 1 to 500 characters.")
        String source,
        @JsonPropertyDescription("When it was claimed, UTC.")
        Instant claimedAt,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ForceCommand, Concerns {

    public CorrectForceFigure {
        InvalidInput.required("forceId", forceId);
        InvalidInput.between("number", number, 1, 1000);
        InvalidInput.text("figure", figure, 200);
        if (low < 0 || low > 1000000000000L) {
            throw new InvalidInput("low", "must be between 0 and 1000000000000");
        }
        if (high < 0 || high > 1000000000000L) {
            throw new InvalidInput("high", "must be between 0 and 1000000000000");
        }
        InvalidInput.text("unit", unit, 40);
        InvalidInput.text("source", source, 500);
        claimedAt = InvalidInput.instant("claimedAt", claimedAt);
        InvalidInput.text("reason", reason, 2000);
        if (high < low) {
            throw new InvalidInput("high", "must not be less than low");
        }
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}
