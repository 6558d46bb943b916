package org.ceasefiremonitor.core.support.programme;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records how many have graduated from a course in all.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param graduates how many have graduated in all; 0 to 1,000,000
 * @param at when that was, UTC
 */
@JsonClassDescription("Records how many have graduated from a course in all.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record RecordGraduates(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The programme.")
        ProgrammeId programmeId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the entry in the programme, from 1.")
        int number,
        @JsonProperty(value = "graduates", required = true)
        @JsonPropertyDescription("How many have graduated in all; 0 to 1,000,000.")
        int graduates,
        @JsonPropertyDescription("When that was, UTC.")
        Instant at) implements ProgrammeCommand, Concerns {

    public RecordGraduates {
        InvalidInput.required("programmeId", programmeId);
        InvalidInput.between("number", number, 1, 100000);
        InvalidInput.between("graduates", graduates, 0, 1000000);
        at = InvalidInput.instant("at", at);
    }

    @Override
    public Identifier concerned() {
        return programmeId;
    }
}
