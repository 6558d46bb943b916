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
 * Concludes the retraction of an import of which no report stands any more: issued by the system that carries it out.
 *
 * @param importId  the import
 * @param retracted reports of the import that are retracted
 */
@JsonClassDescription("Concludes the retraction of an import of which no report stands any more: issued by the "
        + "system that carries it out.")
@IssuedBy({Mandate.CLOCK, Mandate.CHIEF_MONITOR})
public record ConcludeRetraction(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The import.")
        ImportId importId,
        @JsonPropertyDescription("Reports of the import that are retracted.")
        long retracted) implements ImportCommand, Concerns {

    public ConcludeRetraction {
        InvalidInput.required("importId", importId);
        if (retracted < 0) {
            throw new InvalidInput("retracted", "must not be negative");
        }
    }

    @Override
    public Identifier concerned() {
        return importId;
    }
}
