package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects what is recorded of a force.
 *
 * @param forceId the force
 * @param name what it is called; 1 to 200 characters
 * @param participants participants that make up the force; 1 to 60
 * @param basis under which agreement or declaration it is established; 1 to 2,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of a force.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR})
@HumanDecision
public record CorrectForce(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonPropertyDescription("What it is called; 1 to 200 characters.")
        String name,
        @JsonPropertyDescription("Participants that make up the force; 1 to 60.")
        List<ParticipantId> participants,
        @JsonPropertyDescription("Under which agreement or declaration it is established; 1 to 2,000 characters.")
        String basis,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ForceCommand, Concerns {

    public CorrectForce {
        InvalidInput.required("forceId", forceId);
        InvalidInput.text("name", name, 200);
        participants = InvalidInput.named("participants", participants, 1, 60);
        InvalidInput.text("basis", basis, 2000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}
