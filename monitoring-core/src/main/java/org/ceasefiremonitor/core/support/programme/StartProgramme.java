package org.ceasefiremonitor.core.support.programme;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Starts a programme of cooperation.
 *
 * @param programmeId the programme
 * @param kind what the partners do together
 * @param title what it is called; 1 to 400 characters
 * @param partners participants that take part; 2 to 50
 * @param product what is produced; for production only; 1 to 400 characters
 * @param at since when it runs, UTC
 * @param marking who may see it; for all participants when absent
 */
@JsonClassDescription("Starts a programme of cooperation.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record StartProgramme(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The programme.")
        ProgrammeId programmeId,
        @JsonPropertyDescription("What the partners do together.")
        ProgrammeKind kind,
        @JsonPropertyDescription("What it is called; 1 to 400 characters.")
        String title,
        @JsonPropertyDescription("Participants that take part; 2 to 50.")
        List<ParticipantId> partners,
        @Nullable
        @JsonPropertyDescription("What is produced; for production only; 1 to 400 characters.")
        String product,
        @JsonPropertyDescription("Since when it runs, UTC.")
        Instant at,
        @Nullable
        @JsonPropertyDescription("Who may see it; for all participants when absent.")
        Marking marking) implements ProgrammeCommand, Creates {

    public StartProgramme {
        InvalidInput.required("programmeId", programmeId);
        InvalidInput.required("kind", kind);
        InvalidInput.text("title", title, 400);
        InvalidInput.required("partners", partners);
        InvalidInput.optionalText("product", product, 400);
        at = InvalidInput.instant("at", at);
        marking = Marking.stated(marking);
        partners = Partners.check(partners);
        Partners.checkProduct(kind, product);
    }

    @Override
    public Identifier created() {
        return programmeId;
    }
}
