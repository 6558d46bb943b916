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
 * Goes on with a programme that was suspended.
 *
 * @param programmeId the programme
 * @param at when that was, UTC
 */
@JsonClassDescription("Goes on with a programme that was suspended.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record ResumeProgramme(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The programme.")
        ProgrammeId programmeId,
        @JsonPropertyDescription("When that was, UTC.")
        Instant at) implements ProgrammeCommand, Concerns {

    public ResumeProgramme {
        InvalidInput.required("programmeId", programmeId);
        at = InvalidInput.instant("at", at);
    }

    @Override
    public Identifier concerned() {
        return programmeId;
    }
}
