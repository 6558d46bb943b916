package org.ceasefiremonitor.core.guarantee.determination;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that named authorities determined that an armed attack took place.
 *
 * @param determinationId the determination
 * @param authorities guarantors that hold so, each with the authority that decided; 1 to 100
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("Records that named authorities determined that an armed attack took place.")
@IssuedBy({Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP})
@HumanDecision
public record DetermineArmedAttack(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The determination.")
        DeterminationId determinationId,
        @JsonPropertyDescription("Guarantors that hold so, each with the authority that decided; 1 to 100.")
        List<Authority> authorities,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements DeterminationCommand, Concerns {

    public DetermineArmedAttack {
        InvalidInput.required("determinationId", determinationId);
        InvalidInput.required("authorities", authorities);
        authorities = List.copyOf(authorities);
        if (authorities.isEmpty()) {
            throw new InvalidInput("authorities", "must name at least one");
        }
        InvalidInput.atMost("authorities", authorities, 100);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return determinationId;
    }
}
