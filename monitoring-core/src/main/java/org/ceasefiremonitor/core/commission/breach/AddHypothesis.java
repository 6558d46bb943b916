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
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Adds a hypothesis of who is responsible.
 *
 * @param caseId the case
 * @param hypothesisId the hypothesis, unique in the case
 * @param level how far it goes
 * @param party party that it names; required for a Party, a formation or a unit
 * @param formation formation or unit that it names; required for those; 1 to 200 characters
 * @param statement what it says; 1 to 8,000 characters
 */
@JsonClassDescription("Adds a hypothesis of who is responsible.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record AddHypothesis(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("The hypothesis, unique in the case.")
        String hypothesisId,
        @JsonPropertyDescription("How far it goes.")
        Level level,
        @Nullable
        @JsonPropertyDescription("Party that it names; required for a Party, a formation or a unit.")
        ParticipantId party,
        @Nullable
        @JsonPropertyDescription("Formation or unit that it names; required for those; 1 to 200 characters.")
        String formation,
        @JsonPropertyDescription("What it says; 1 to 8,000 characters.")
        String statement) implements BreachCommand, Concerns {

    public AddHypothesis {
        InvalidInput.required("caseId", caseId);
        Identifier.check("hypothesisId", hypothesisId);
        InvalidInput.required("level", level);
        InvalidInput.optionalText("formation", formation, 200);
        InvalidInput.text("statement", statement, 8000);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}
