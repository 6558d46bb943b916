package org.ceasefiremonitor.core.force.deployment;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.force.Component;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Plans a hub, a unit or a protected store of a force.
 *
 * @param deploymentId the deployment
 * @param forceId the force of which it is
 * @param kind what is deployed
 * @param component the component to which it belongs
 * @param unit which unit; no names of persons; 1 to 200 characters
 * @param place where
 * @param placeText the place in words; 1 to 500 characters
 * @param strengthLow least number of people; 0 to 100,000
 * @param strengthHigh greatest number of people; 0 to 100,000
 * @param protectedFacility what is protected there; absent if nothing is; 1 to 500 characters
 * @param tasking what it is there for; 1 to 2,000 characters
 * @param contributions contributions on which it rests, which are assigned to the force; at most 50
 * @param marking who may see it; the host and the participants of the force if absent
 */
@JsonClassDescription("Plans a hub, a unit or a protected store of a force.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record PlanDeployment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The deployment.")
        DeploymentId deploymentId,
        @JsonPropertyDescription("The force of which it is.")
        ForceId forceId,
        @JsonPropertyDescription("What is deployed.")
        DeploymentKind kind,
        @JsonPropertyDescription("The component to which it belongs.")
        Component component,
        @JsonPropertyDescription("Which unit; no names of persons; 1 to 200 characters.")
        String unit,
        @JsonPropertyDescription("Where.")
        Position place,
        @Nullable
        @JsonPropertyDescription("The place in words; 1 to 500 characters.")
        String placeText,
        @JsonProperty(value = "strengthLow", required = true)
        @JsonPropertyDescription("Least number of people; 0 to 100,000.")
        int strengthLow,
        @JsonProperty(value = "strengthHigh", required = true)
        @JsonPropertyDescription("Greatest number of people; 0 to 100,000.")
        int strengthHigh,
        @Nullable
        @JsonPropertyDescription("What is protected there; absent if nothing is; 1 to 500 characters.")
        String protectedFacility,
        @JsonPropertyDescription("What it is there for; 1 to 2,000 characters.")
        String tasking,
        @Nullable
        @JsonPropertyDescription("Contributions on which it rests, which are assigned to the force; at most 50.")
        List<ContributionId> contributions,
        @Nullable
        @JsonPropertyDescription("Who may see it; the host and the participants of the force if absent.")
        Marking marking) implements DeploymentCommand, Creates {

    public PlanDeployment {
        InvalidInput.required("deploymentId", deploymentId);
        InvalidInput.required("forceId", forceId);
        InvalidInput.required("kind", kind);
        InvalidInput.required("component", component);
        InvalidInput.text("unit", unit, 200);
        InvalidInput.required("place", place);
        InvalidInput.optionalText("placeText", placeText, 500);
        InvalidInput.between("strengthLow", strengthLow, 0, 100000);
        InvalidInput.between("strengthHigh", strengthHigh, 0, 100000);
        InvalidInput.optionalText("protectedFacility", protectedFacility, 500);
        InvalidInput.text("tasking", tasking, 2000);
        contributions = InvalidInput.named("contributions", contributions, 0, 50);
        if (marking != null) {
            marking = Marking.stated(marking);
        }
        if (strengthHigh < strengthLow) {
            throw new InvalidInput("strengthHigh", "must not be less than strengthLow");
        }
    }

    @Override
    public Identifier created() {
        return deploymentId;
    }
}
