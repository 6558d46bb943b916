package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Weighs a piece of evidence under a hypothesis; weighing it again replaces what was said before.
 *
 * @param caseId the case
 * @param hypothesisId the hypothesis
 * @param evidence the evidence
 * @param supports whether it supports the hypothesis; else it contradicts it
 * @param note in what way; 1 to 2,000 characters
 */
@JsonClassDescription("Weighs a piece of evidence under a hypothesis; weighing it again replaces what was said before.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record WeighEvidence(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("The hypothesis.")
        String hypothesisId,
        @JsonPropertyDescription("The evidence.")
        EvidenceRef evidence,
        @JsonProperty(value = "supports", required = true)
        @JsonPropertyDescription("Whether it supports the hypothesis; else it contradicts it.")
        boolean supports,
        @JsonPropertyDescription("In what way; 1 to 2,000 characters.")
        String note) implements BreachCommand, Concerns {

    public WeighEvidence {
        InvalidInput.required("caseId", caseId);
        Identifier.check("hypothesisId", hypothesisId);
        InvalidInput.required("evidence", evidence);
        InvalidInput.text("note", note, 2000);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}
