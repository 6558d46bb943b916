package org.ceasefiremonitor.core.commission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.Sha256;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Closes a session whose attendance was recorded.
 *
 * @param commissionId the commission
 * @param sessionId the session, unique in the commission
 * @param minutesSha256 SHA-256 of the minutes; absent while there are none
 */
@JsonClassDescription("Closes a session whose attendance was recorded.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record CloseSession(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("The session, unique in the commission.")
        String sessionId,
        @Nullable
        @JsonPropertyDescription("SHA-256 of the minutes; absent while there are none.")
        String minutesSha256) implements CommissionCommand, Concerns {

    public CloseSession {
        InvalidInput.required("commissionId", commissionId);
        Identifier.check("sessionId", sessionId);
        if (minutesSha256 != null) {
            Sha256.check("minutesSha256", minutesSha256);
        }
    }

    @Override
    public Identifier concerned() {
        return commissionId;
    }
}
