package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Files a breach case with the special commission: on verified incidents, or a refusal of access.
 *
 * @param caseId the case
 * @param commissionId commission before which it lies
 * @param accused party whose responsibility is in question
 * @param affected party to which it was done
 * @param incidents verified incidents that it rests on; at most 1000
 * @param accessRefusals refusals of access that it rests on, by id; at most 1000
 * @param provisions provisions of the agreement that are said to be broken; 1 to 100
 * @param severity severity as classified
 * @param summary what is alleged; 1 to 8,000 characters
 */
@JsonClassDescription("Files a breach case with the special commission: on verified incidents, or a refusal of access.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR, Mandate.PARTY_LIAISON, Mandate.CHIEF_MONITOR})
@HumanDecision
public record FileBreachCase(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("Commission before which it lies.")
        CommissionId commissionId,
        @JsonPropertyDescription("Party whose responsibility is in question.")
        ParticipantId accused,
        @JsonPropertyDescription("Party to which it was done.")
        ParticipantId affected,
        @JsonPropertyDescription("Verified incidents that it rests on; at most 1000.")
        List<IncidentId> incidents,
        @JsonPropertyDescription("Refusals of access that it rests on, by id; at most 1000.")
        List<String> accessRefusals,
        @JsonPropertyDescription("Provisions of the agreement that are said to be broken; 1 to 100.")
        List<String> provisions,
        @JsonPropertyDescription("Severity as classified.")
        Severity severity,
        @JsonPropertyDescription("What is alleged; 1 to 8,000 characters.")
        String summary) implements BreachCommand, Creates {

    public FileBreachCase {
        InvalidInput.required("caseId", caseId);
        InvalidInput.required("commissionId", commissionId);
        var filing = new CaseFiling(accused, affected, incidents, accessRefusals, provisions, severity, summary);
        incidents = filing.incidents();
        accessRefusals = filing.accessRefusals();
        provisions = filing.provisions();
    }

    CaseFiling filing() {
        return new CaseFiling(accused, affected, incidents, accessRefusals, provisions, severity, summary);
    }

    @Override
    public Identifier created() {
        return caseId;
    }
}
