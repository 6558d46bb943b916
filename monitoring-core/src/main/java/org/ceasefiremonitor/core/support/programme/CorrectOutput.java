package org.ceasefiremonitor.core.support.programme;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.support.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is recorded of the output of a period.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param from first day of the period
 * @param until last day of the period
 * @param amount how much is to be produced
 * @param produced how much was produced in all; absent if that is not known
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of the output of a period.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CorrectOutput(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The programme.")
        ProgrammeId programmeId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the entry in the programme, from 1.")
        int number,
        @JsonPropertyDescription("First day of the period.")
        LocalDate from,
        @JsonPropertyDescription("Last day of the period.")
        LocalDate until,
        @JsonPropertyDescription("How much is to be produced.")
        Amount amount,
        @Nullable
        @JsonPropertyDescription("How much was produced in all; absent if that is not known.")
        Amount produced,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ProgrammeCommand, Concerns {

    public CorrectOutput {
        InvalidInput.required("programmeId", programmeId);
        InvalidInput.between("number", number, 1, 100000);
        InvalidInput.required("from", from);
        InvalidInput.required("until", until);
        InvalidInput.required("amount", amount);
        InvalidInput.text("reason", reason, 2000);
        if (until.isBefore(from)) {
            throw new InvalidInput("until", "must not lie before from");
        }
    }

    @Override
    public Identifier concerned() {
        return programmeId;
    }
}
