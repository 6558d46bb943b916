package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Establishes a multinational force, by its participants.
 *
 * @param forceId the force
 * @param agreementId the ceasefire that it is to secure
 * @param name what it is called; 1 to 200 characters
 * @param host participant in whose state it stands
 * @param assessor participant that assesses whether the cessation of hostilities is credible
 * @param participants participants that make up the force; 1 to 60
 * @param basis under which agreement or declaration it is established; 1 to 2,000 characters
 */
@JsonClassDescription("Establishes a multinational force, by its participants.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR})
@HumanDecision
public record EstablishForce(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonPropertyDescription("The ceasefire that it is to secure.")
        AgreementId agreementId,
        @JsonPropertyDescription("What it is called; 1 to 200 characters.")
        String name,
        @JsonPropertyDescription("Participant in whose state it stands.")
        ParticipantId host,
        @JsonPropertyDescription("Participant that assesses whether the cessation of hostilities is credible.")
        ParticipantId assessor,
        @JsonPropertyDescription("Participants that make up the force; 1 to 60.")
        List<ParticipantId> participants,
        @JsonPropertyDescription("Under which agreement or declaration it is established; 1 to 2,000 characters.")
        String basis) implements ForceCommand, Creates {

    public EstablishForce {
        InvalidInput.required("forceId", forceId);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("name", name, 200);
        InvalidInput.required("host", host);
        InvalidInput.required("assessor", assessor);
        participants = InvalidInput.named("participants", participants, 1, 60);
        InvalidInput.text("basis", basis, 2000);
    }

    @Override
    public Identifier created() {
        return forceId;
    }
}
