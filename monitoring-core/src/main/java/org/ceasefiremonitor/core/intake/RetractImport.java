package org.ceasefiremonitor.core.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Takes an import back: every report that names it is retracted, one by one, in the background.
 *
 * @param importId the import
 * @param reason   why; 1 to 1,000 characters
 */
@JsonClassDescription("Takes an import back: every report that names it is retracted, one by one, in the background.")
@IssuedBy(Mandate.CHIEF_MONITOR)
@HumanDecision
public record RetractImport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The import.")
        ImportId importId,
        @JsonPropertyDescription("Why; 1 to 1,000 characters.")
        String reason) implements ImportCommand, Concerns {

    /** Shorter than the reason of a report, which names the import beside it. */
    private static final int LONGEST_REASON = 1000;

    public RetractImport {
        InvalidInput.required("importId", importId);
        InvalidInput.text("reason", reason, LONGEST_REASON);
    }

    @Override
    public Identifier concerned() {
        return importId;
    }
}
