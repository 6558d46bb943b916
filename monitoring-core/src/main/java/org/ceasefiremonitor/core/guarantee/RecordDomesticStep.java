package org.ceasefiremonitor.core.guarantee;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Records a step of the guarantor's constitutional procedure.
 *
 * @param guaranteeId the guarantee
 * @param step        what was done, for example: passed the first chamber
 * @param on          on which day
 * @param reference   where it can be found
 */
@JsonClassDescription("Records a step of the guarantor's constitutional procedure.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record RecordDomesticStep(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonPropertyDescription("What was done, for example: passed the first chamber.")
        String step,
        @JsonPropertyDescription("On which day.")
        LocalDate on,
        @Nullable
        @JsonPropertyDescription("Where it can be found.")
        String reference) implements GuaranteeCommand, Concerns {

    public RecordDomesticStep {
        InvalidInput.required("guaranteeId", guaranteeId);
        InvalidInput.text("step", step, 300);
        InvalidInput.required("on", on);
        InvalidInput.optionalText("reference", reference, 300);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}
