package org.ceasefiremonitor.core.guarantee.commitment;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Invokes what a guarantee promises in one domain, after an armed attack was determined.
 *
 * @param commitmentId the commitment
 * @param guaranteeId the guarantee
 * @param domain the domain
 * @param determinationId the determination that it rests on
 * @param statement what is asked for; 1 to 8,000 characters
 */
@JsonClassDescription("Invokes what a guarantee promises in one domain, after an armed attack was determined.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.GUARANTOR_REP})
@HumanDecision
public record InvokeCommitment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commitment.")
        CommitmentId commitmentId,
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonPropertyDescription("The domain.")
        Domain domain,
        @JsonPropertyDescription("The determination that it rests on.")
        DeterminationId determinationId,
        @JsonPropertyDescription("What is asked for; 1 to 8,000 characters.")
        String statement) implements CommitmentCommand, Creates {

    public InvokeCommitment {
        InvalidInput.required("commitmentId", commitmentId);
        InvalidInput.required("guaranteeId", guaranteeId);
        InvalidInput.required("domain", domain);
        InvalidInput.required("determinationId", determinationId);
        InvalidInput.text("statement", statement, 8000);
    }

    @Override
    public Identifier created() {
        return commitmentId;
    }
}
