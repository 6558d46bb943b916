package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that a time of a case ran out.
 *
 * @param caseId the case
 * @param kind what was waited for: admissibility, the provisional finding, the finding, or its extension
 */
@JsonClassDescription("Records that a time of a case ran out.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissCaseDeadline(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("What was waited for: admissibility, the provisional finding, the finding, or its extension.")
        ClockKind kind) implements BreachCommand, Concerns {

    public MissCaseDeadline {
        InvalidInput.required("caseId", caseId);
        InvalidInput.required("kind", kind);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}
