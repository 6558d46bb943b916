package org.ceasefiremonitor.core.commission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records who is present at a session, once it has begun; the rules of procedure say whether it can decide.
 *
 * @param commissionId the commission
 * @param sessionId the session, unique in the commission
 * @param present members and alternates who are present; at most 128
 */
@JsonClassDescription("Records who is present at a session, once it has begun; the rules of procedure say whether it can decide.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record RecordAttendance(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("The session, unique in the commission.")
        String sessionId,
        @JsonPropertyDescription("Members and alternates who are present; at most 128.")
        List<ParticipantId> present) implements CommissionCommand, Concerns {

    public RecordAttendance {
        InvalidInput.required("commissionId", commissionId);
        Identifier.check("sessionId", sessionId);
        InvalidInput.required("present", present);
        present = List.copyOf(present);
        InvalidInput.atMost("present", present, 128);
    }

    @Override
    public Identifier concerned() {
        return commissionId;
    }
}
