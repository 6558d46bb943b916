package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * States what the examination of an item found, and ends it.
 *
 * @param evidenceId the item of evidence
 * @param finding    what was found, and how sure it is; 1 to 1,000 characters
 */
@JsonClassDescription("States what the examination of an item found, and ends it.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_MEMBER})
@HumanDecision
public record RecordExamination(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The item of evidence.")
        EvidenceId evidenceId,
        @JsonPropertyDescription("What was found, and how sure it is; 1 to 1,000 characters.")
        String finding) implements EvidenceCommand, Concerns {

    public RecordExamination {
        InvalidInput.required("evidenceId", evidenceId);
        InvalidInput.text("finding", finding, 1000);
    }

    @Override
    public Identifier concerned() {
        return evidenceId;
    }
}
