package org.ceasefiremonitor.core.mechanism.contribution;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is recorded of a contribution.
 *
 * @param contributionId the contribution
 * @param kind what is contributed
 * @param unit in what the quantity is counted; 1 to 40 characters
 * @param quantity how much, in the unit; 1 to 1,000,000,000
 * @param from since when it is available, UTC
 * @param until until when, UTC; absent if no end is foreseen
 * @param noticeDays days of notice with which it can be withdrawn; 0 to 3,650
 * @param note what else is said of it; 1 to 4,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of a contribution.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectContribution(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @JsonPropertyDescription("What is contributed.")
        ContributionKind kind,
        @JsonPropertyDescription("In what the quantity is counted; 1 to 40 characters.")
        String unit,
        @JsonProperty(value = "quantity", required = true)
        @JsonPropertyDescription("How much, in the unit; 1 to 1,000,000,000.")
        int quantity,
        @JsonPropertyDescription("Since when it is available, UTC.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when, UTC; absent if no end is foreseen.")
        Instant until,
        @JsonProperty(value = "noticeDays", required = true)
        @JsonPropertyDescription("Days of notice with which it can be withdrawn; 0 to 3,650.")
        int noticeDays,
        @Nullable
        @JsonPropertyDescription("What else is said of it; 1 to 4,000 characters.")
        String note,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ContributionCommand, Concerns {

    public CorrectContribution {
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.required("kind", kind);
        InvalidInput.text("unit", unit, 40);
        InvalidInput.between("quantity", quantity, 1, 1000000000);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.between("noticeDays", noticeDays, 0, 3650);
        InvalidInput.optionalText("note", note, 4000);
        InvalidInput.text("reason", reason, 2000);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return contributionId;
    }
}
