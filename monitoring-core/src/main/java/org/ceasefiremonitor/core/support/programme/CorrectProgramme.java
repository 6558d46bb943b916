package org.ceasefiremonitor.core.support.programme;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is recorded of a programme.
 *
 * @param programmeId the programme
 * @param title what it is called; 1 to 400 characters
 * @param partners participants that take part; 2 to 50
 * @param product what is produced; for production only; 1 to 400 characters
 * @param at since when it runs, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of a programme.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CorrectProgramme(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The programme.")
        ProgrammeId programmeId,
        @JsonPropertyDescription("What it is called; 1 to 400 characters.")
        String title,
        @JsonPropertyDescription("Participants that take part; 2 to 50.")
        List<ParticipantId> partners,
        @Nullable
        @JsonPropertyDescription("What is produced; for production only; 1 to 400 characters.")
        String product,
        @JsonPropertyDescription("Since when it runs, UTC.")
        Instant at,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ProgrammeCommand, Concerns {

    public CorrectProgramme {
        InvalidInput.required("programmeId", programmeId);
        InvalidInput.text("title", title, 400);
        InvalidInput.required("partners", partners);
        InvalidInput.optionalText("product", product, 400);
        at = InvalidInput.instant("at", at);
        InvalidInput.text("reason", reason, 2000);
        partners = Partners.check(partners);
    }

    @Override
    public Identifier concerned() {
        return programmeId;
    }
}
