package org.ceasefiremonitor.core.support.programme;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a course, an output or a channel that was recorded by mistake.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a course, an output or a channel that was recorded by mistake.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record StrikeProgrammeEntry(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The programme.")
        ProgrammeId programmeId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the entry in the programme, from 1.")
        int number,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ProgrammeCommand, Concerns {

    public StrikeProgrammeEntry {
        InvalidInput.required("programmeId", programmeId);
        InvalidInput.between("number", number, 1, 100000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return programmeId;
    }
}
