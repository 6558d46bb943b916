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
 * Records how far an import has come, so that it can go on from there after a break.
 *
 * @param importId the import
 * @param counts   what came of the rows so far
 */
@JsonClassDescription("Records how far an import has come, so that it can go on from there after a break.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR})
public record AdvanceImport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The import.")
        ImportId importId,
        @JsonPropertyDescription("What came of the rows so far.")
        ImportCounts counts) implements ImportCommand, Concerns {

    public AdvanceImport {
        InvalidInput.required("importId", importId);
        InvalidInput.required("counts", counts);
    }

    @Override
    public Identifier concerned() {
        return importId;
    }
}
