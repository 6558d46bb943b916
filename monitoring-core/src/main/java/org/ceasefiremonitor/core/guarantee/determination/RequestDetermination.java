package org.ceasefiremonitor.core.guarantee.determination;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Asks the guarantors to determine whether an armed attack took place.
 *
 * @param determinationId the determination
 * @param agreementId the agreement to which the guarantees belong
 * @param attacked who was attacked, to whom guarantees are given
 * @param accused the Party that is said to have attacked
 * @param grounds on what grounds it is asked for
 * @param ladderId the response ladder whose last stage was entered; absent unless that is the ground
 * @param text what happened; 1 to 8,000 characters
 * @param marking who may see it, among them the participant that was attacked and its guarantors; if absent all who see the ladder, or GREEN without one
 */
@JsonClassDescription("Asks the guarantors to determine whether an armed attack took place.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP, Mandate.FORCE_COMMANDER})
@HumanDecision
public record RequestDetermination(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The determination.")
        DeterminationId determinationId,
        @JsonPropertyDescription("The agreement to which the guarantees belong.")
        AgreementId agreementId,
        @JsonPropertyDescription("Who was attacked, to whom guarantees are given.")
        ParticipantId attacked,
        @JsonPropertyDescription("The Party that is said to have attacked.")
        ParticipantId accused,
        @JsonPropertyDescription("On what grounds it is asked for.")
        Grounds grounds,
        @Nullable
        @JsonPropertyDescription("The response ladder whose last stage was entered; absent unless that is the ground.")
        LadderId ladderId,
        @JsonPropertyDescription("What happened; 1 to 8,000 characters.")
        String text,
        @Nullable
        @JsonPropertyDescription("Who may see it, among them the participant that was attacked and its guarantors; if absent all who see the ladder, or GREEN without one.")
        Marking marking) implements DeterminationCommand, Creates {

    public RequestDetermination {
        InvalidInput.required("determinationId", determinationId);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.required("attacked", attacked);
        InvalidInput.required("accused", accused);
        InvalidInput.required("grounds", grounds);
        InvalidInput.text("text", text, 8000);
        if (marking != null) {
            marking = Marking.stated(marking);
        }
    }

    @Override
    public Identifier created() {
        return determinationId;
    }
}
