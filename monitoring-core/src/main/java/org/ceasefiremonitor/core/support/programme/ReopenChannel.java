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
 * Opens a channel again that was suspended.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param at when that was, UTC
 */
@JsonClassDescription("Opens a channel again that was suspended.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record ReopenChannel(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The programme.")
        ProgrammeId programmeId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the entry in the programme, from 1.")
        int number,
        @JsonPropertyDescription("When that was, UTC.")
        Instant at) implements ProgrammeCommand, Concerns {

    public ReopenChannel {
        InvalidInput.required("programmeId", programmeId);
        InvalidInput.between("number", number, 1, 100000);
        at = InvalidInput.instant("at", at);
    }

    @Override
    public Identifier concerned() {
        return programmeId;
    }
}
