package org.ceasefiremonitor.core.support.programme;

import com.fasterxml.jackson.annotation.JsonClassDescription;
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

/**
 * Records what output is agreed for a period of joint production.
 *
 * @param programmeId the programme
 * @param from first day of the period
 * @param until last day of the period
 * @param amount how much is to be produced
 */
@JsonClassDescription("Records what output is agreed for a period of joint production.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record AgreeOutput(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The programme.")
        ProgrammeId programmeId,
        @JsonPropertyDescription("First day of the period.")
        LocalDate from,
        @JsonPropertyDescription("Last day of the period.")
        LocalDate until,
        @JsonPropertyDescription("How much is to be produced.")
        Amount amount) implements ProgrammeCommand, Concerns {

    public AgreeOutput {
        InvalidInput.required("programmeId", programmeId);
        InvalidInput.required("from", from);
        InvalidInput.required("until", until);
        InvalidInput.required("amount", amount);
        if (until.isBefore(from)) {
            throw new InvalidInput("until", "must not lie before from");
        }
    }

    @Override
    public Identifier concerned() {
        return programmeId;
    }
}
