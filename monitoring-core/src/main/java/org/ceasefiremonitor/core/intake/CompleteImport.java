package org.ceasefiremonitor.core.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Completes an import that has read its file to the end; no further report may name it.
 *
 * @param importId the import
 * @param counts   what came of all rows
 */
@JsonClassDescription("Completes an import that has read its file to the end; no further report may name it.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR})
public record CompleteImport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The import.")
        ImportId importId,
        @JsonPropertyDescription("What came of all rows.")
        ImportCounts counts) implements ImportCommand, Concerns {

    public CompleteImport {
        InvalidInput.required("importId", importId);
        InvalidInput.required("counts", counts);
    }

    @Override
    public Identifier concerned() {
        return importId;
    }
}
