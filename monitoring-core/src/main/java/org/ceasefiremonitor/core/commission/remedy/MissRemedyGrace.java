package org.ceasefiremonitor.core.commission.remedy;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that the grace of an overdue remedy ran out, so that it can be escalated.
 *
 * @param remedyId the remedy
 */
@JsonClassDescription("Records that the grace of an overdue remedy ran out, so that it can be escalated.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissRemedyGrace(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The remedy.")
        RemedyId remedyId) implements RemedyCommand, Concerns {

    public MissRemedyGrace {
        InvalidInput.required("remedyId", remedyId);
    }

    @Override
    public Identifier concerned() {
        return remedyId;
    }
}
