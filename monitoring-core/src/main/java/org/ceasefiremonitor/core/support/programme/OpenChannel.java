package org.ceasefiremonitor.core.support.programme;

import com.fasterxml.jackson.annotation.JsonClassDescription;
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
 * Opens a channel for the exchange of intelligence; what is exchanged is never recorded.
 *
 * @param programmeId the programme
 * @param name what it is called; 1 to 400 characters
 * @param at when that was, UTC
 */
@JsonClassDescription("Opens a channel for the exchange of intelligence; what is exchanged is never recorded.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record OpenChannel(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The programme.")
        ProgrammeId programmeId,
        @JsonPropertyDescription("What it is called; 1 to 400 characters.")
        String name,
        @JsonPropertyDescription("When that was, UTC.")
        Instant at) implements ProgrammeCommand, Concerns {

    public OpenChannel {
        InvalidInput.required("programmeId", programmeId);
        InvalidInput.text("name", name, 400);
        at = InvalidInput.instant("at", at);
    }

    @Override
    public Identifier concerned() {
        return programmeId;
    }
}
