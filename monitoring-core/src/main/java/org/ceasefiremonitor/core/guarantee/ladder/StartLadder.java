package org.ceasefiremonitor.core.guarantee.ladder;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Starts a response ladder on a verified trigger; its clocks run from the beginning of the earliest act in it.
 *
 * @param ladderId the ladder
 * @param agreementId the agreement whose adopted ladder is run
 * @param incidents verified incidents on which it is started; at most 50, none where a case is named
 * @param caseId the breach case on which it is started; absent if on incidents alone
 * @param remedyId the remedy that was not carried out on which it is started; absent if on none
 * @param reasons why; 1 to 8,000 characters
 * @param marking who may see it; all who may see each of its incidents if absent
 */
@JsonClassDescription("Starts a response ladder on a verified trigger; its clocks run from the beginning of the earliest act in it.")
@IssuedBy({Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR, Mandate.GUARANTOR_REP})
@HumanDecision
public record StartLadder(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ladder.")
        LadderId ladderId,
        @JsonPropertyDescription("The agreement whose adopted ladder is run.")
        AgreementId agreementId,
        @JsonPropertyDescription("Verified incidents on which it is started; at most 50, none where a case is named.")
        List<IncidentId> incidents,
        @Nullable
        @JsonPropertyDescription("The breach case on which it is started; absent if on incidents alone.")
        BreachCaseId caseId,
        @Nullable
        @JsonPropertyDescription("The remedy that was not carried out on which it is started; absent if on none.")
        RemedyId remedyId,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons,
        @Nullable
        @JsonPropertyDescription("Who may see it; all who may see each of its incidents if absent.")
        Marking marking) implements LadderCommand, Creates {

    public StartLadder {
        InvalidInput.required("ladderId", ladderId);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.required("incidents", incidents);
        incidents = List.copyOf(incidents);
        InvalidInput.atMost("incidents", incidents, 50);
        InvalidInput.text("reasons", reasons, 8000);
        if (marking != null) {
            marking = Marking.stated(marking);
        }
    }

    @Override
    public Identifier created() {
        return ladderId;
    }
}
