package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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
 * Corrects what is recorded of what a participant is to the force.
 *
 * @param forceId the force
 * @param number number in the order in which they were recorded, from 1; 1 to 1,000
 * @param participant the participant
 * @param role what it is to the force
 * @param firmness how far the text binds it
 * @param what what it does or would do; 1 to 2,000 characters
 * @param textStatus whether the text was adopted
 * @param textVersion version of the text; 1 to 40 characters
 * @param source where the text is found; 1 to 500 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of what a participant is to the force.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR})
@HumanDecision
public record CorrectForceSupport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number in the order in which they were recorded, from 1; 1 to 1,000.")
        int number,
        @JsonPropertyDescription("The participant.")
        ParticipantId participant,
        @JsonPropertyDescription("What it is to the force.")
        SupportRole role,
        @JsonPropertyDescription("How far the text binds it.")
        Firmness firmness,
        @JsonPropertyDescription("What it does or would do; 1 to 2,000 characters.")
        String what,
        @JsonPropertyDescription("Whether the text was adopted.")
        TextStatus textStatus,
        @JsonPropertyDescription("Version of the text; 1 to 40 characters.")
        String textVersion,
        @JsonPropertyDescription("Where the text is found; 1 to 500 characters.")
        String source,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ForceCommand, Concerns {

    public CorrectForceSupport {
        InvalidInput.required("forceId", forceId);
        InvalidInput.between("number", number, 1, 1000);
        InvalidInput.required("participant", participant);
        InvalidInput.required("role", role);
        InvalidInput.required("firmness", firmness);
        InvalidInput.text("what", what, 2000);
        InvalidInput.required("textStatus", textStatus);
        InvalidInput.text("textVersion", textVersion, 40);
        InvalidInput.text("source", source, 500);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}
