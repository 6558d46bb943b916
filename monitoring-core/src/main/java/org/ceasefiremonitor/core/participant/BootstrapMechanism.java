package org.ceasefiremonitor.core.participant;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Records the first participant of an empty log, the body that keeps the registers. Possible once; it needs no mandate, since nobody can have one yet.
 *
 * @param participantId the participant
 * @param name          its name, 1 to 200 characters
 * @param form          what it is
 * @param isoCode       ISO 3166-1 alpha-3 code of a state; XAA to XZZ are free for users; absent for others
 * @param mandates      mandates that it holds from now on; REGISTRAR is needed to go on from here
 */
@JsonClassDescription("Records the first participant of an empty log, the body that keeps the registers. Possible once; it "
        + "needs no mandate, since nobody can have one yet.")
@IssuedBy({})
@HumanDecision
public record BootstrapMechanism(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The participant.")
        ParticipantId participantId,
        @JsonPropertyDescription("Its name, 1 to 200 characters.")
        String name,
        @JsonPropertyDescription("What it is.")
        Form form,
        @Nullable
        @JsonPropertyDescription("ISO 3166-1 alpha-3 code of a state; XAA to XZZ are free for users; absent for others.")
        String isoCode,
        @JsonPropertyDescription("Mandates that it holds from now on; REGISTRAR is needed to go on from here.")
        Set<Mandate> mandates) implements ParticipantCommand, Creates {

    public BootstrapMechanism {
        InvalidInput.required("participantId", participantId);
        InvalidInput.text("name", name, 200);
        InvalidInput.required("form", form);
        Form.checkCode(form, isoCode);
        InvalidInput.required("mandates", mandates);
        mandates = Set.copyOf(mandates);
        if (!mandates.contains(Mandate.REGISTRAR)) {
            throw new InvalidInput("mandates", "must contain REGISTRAR, or nobody could register the others");
        }
    }

    @Override
    public Identifier created() {
        return participantId;
    }
}
