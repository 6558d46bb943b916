package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records the agreement on which the force stands in the host state; by a participant of the force.
 *
 * @param forceId the force
 * @param statement what was stated, and where it is found; 1 to 2,000 characters
 * @param madeAt when it was stated; not in the future, UTC
 */
@JsonClassDescription("Records the agreement on which the force stands in the host state; by a participant of the force.")
@IssuedBy({Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record RecordLegalAgreement(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonPropertyDescription("What was stated, and where it is found; 1 to 2,000 characters.")
        String statement,
        @JsonPropertyDescription("When it was stated; not in the future, UTC.")
        Instant madeAt) implements ForceCommand, Concerns {

    public RecordLegalAgreement {
        InvalidInput.required("forceId", forceId);
        InvalidInput.text("statement", statement, 2000);
        madeAt = InvalidInput.instant("madeAt", madeAt);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}
