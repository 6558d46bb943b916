package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
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
 * Issues a provisional finding, which binds nobody and is replaced by the finding.
 *
 * @param caseId the case
 * @param finding the finding
 */
@JsonClassDescription("Issues a provisional finding, which binds nobody and is replaced by the finding.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record IssueProvisionalFinding(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("The finding.")
        Finding finding) implements BreachCommand, Concerns {

    public IssueProvisionalFinding {
        InvalidInput.required("caseId", caseId);
        InvalidInput.required("finding", finding);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}
