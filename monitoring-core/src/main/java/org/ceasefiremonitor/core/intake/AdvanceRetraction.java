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
 * Records how far the retraction of an import has come: issued by the system that carries it out.
 *
 * @param importId  the import
 * @param retracted reports of the import that are retracted
 * @param left      reports of the import that still stand
 */
@JsonClassDescription("Records how far the retraction of an import has come: issued by the system that carries it out.")
@IssuedBy({Mandate.CLOCK, Mandate.CHIEF_MONITOR})
public record AdvanceRetraction(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The import.")
        ImportId importId,
        @JsonPropertyDescription("Reports of the import that are retracted.")
        long retracted,
        @JsonPropertyDescription("Reports of the import that still stand.")
        long left) implements ImportCommand, Concerns {

    public AdvanceRetraction {
        InvalidInput.required("importId", importId);
        if (retracted < 0 || left < 0) {
            throw new InvalidInput(retracted < 0 ? "retracted" : "left", "must not be negative");
        }
    }

    @Override
    public Identifier concerned() {
        return importId;
    }
}
