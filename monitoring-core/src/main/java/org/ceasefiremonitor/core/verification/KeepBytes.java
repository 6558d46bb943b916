package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that the bytes of an item were put on a node, which found them to be those that were sealed: issued by the node itself.
 *
 * @param evidenceId  the item of evidence
 * @param participant participant whose person put them there
 * @param person      pseudonym of who put them there
 */
@JsonClassDescription("Records that the bytes of an item were put on a node, which found them to be those that were sealed: issued by the node itself.")
@IssuedBy(Mandate.CLOCK)
public record KeepBytes(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The item of evidence.")
        EvidenceId evidenceId,
        @JsonPropertyDescription("Participant whose person put them there.")
        ParticipantId participant,
        @JsonPropertyDescription("Pseudonym of who put them there.")
        String person) implements EvidenceCommand, Concerns {

    public KeepBytes {
        InvalidInput.required("evidenceId", evidenceId);
        InvalidInput.required("participant", participant);
        Identifier.check("person", person);
    }

    @Override
    public Identifier concerned() {
        return evidenceId;
    }
}
