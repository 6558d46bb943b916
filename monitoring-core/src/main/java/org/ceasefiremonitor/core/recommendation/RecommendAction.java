package org.ceasefiremonitor.core.recommendation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Recommends a prepared command, which somebody may issue, change or set aside. Only the system does so, for a policy.
 *
 * @param recommendationId the recommendation
 * @param policy name of the policy, for example P8
 * @param restsOn position of the event that it rests on
 * @param to the capacity to which it is addressed: CHIEF_MONITOR, ANALYST, COMMISSION_CHAIR, CELL_OFFICER, CELL_DIRECTOR, GUARANTOR_REP, PARTY_LIAISON, REGISTRAR or CONTRIBUTOR_REP
 * @param about the thing that it is about, by type and id; 3 to 120 characters
 * @param command the prepared command
 * @param reason why it is recommended; 1 to 2,000 characters
 * @param due until when it is to be taken or set aside
 * @param marking who may see it
 */
@JsonClassDescription("Recommends a prepared command, which somebody may issue, change or set aside. Only the system does so, for a policy.")
@IssuedBy(Mandate.CLOCK)
public record RecommendAction(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The recommendation.")
        RecommendationId recommendationId,
        @JsonPropertyDescription("Name of the policy, for example P8.")
        String policy,
        @JsonPropertyDescription("Position of the event that it rests on.")
        long restsOn,
        @JsonPropertyDescription("The capacity to which it is addressed: CHIEF_MONITOR, ANALYST, COMMISSION_CHAIR, CELL_OFFICER, CELL_DIRECTOR, GUARANTOR_REP, PARTY_LIAISON, REGISTRAR or CONTRIBUTOR_REP.")
        Mandate to,
        @JsonPropertyDescription("The thing that it is about, by type and id; 3 to 120 characters.")
        String about,
        @JsonPropertyDescription("The prepared command.")
        PreparedCommand command,
        @JsonPropertyDescription("Why it is recommended; 1 to 2,000 characters.")
        String reason,
        @JsonPropertyDescription("Until when it is to be taken or set aside.")
        Instant due,
        @JsonPropertyDescription("Who may see it.")
        Marking marking) implements RecommendationCommand, Creates {

    /** To whom there are recommendations. */
    static final List<Mandate> ADDRESSEES = List.of(Mandate.CHIEF_MONITOR, Mandate.ANALYST, Mandate.COMMISSION_CHAIR, Mandate.CELL_OFFICER,
            Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP, Mandate.PARTY_LIAISON, Mandate.REGISTRAR, Mandate.CONTRIBUTOR_REP);

    public RecommendAction {
        InvalidInput.required("recommendationId", recommendationId);
        InvalidInput.required("policy", policy);
        if (!policy.matches("P[0-9]{1,2}[a-z]?")) {
            throw new InvalidInput("policy", "must be the name of a policy, for example P8");
        }
        if (restsOn < 0) {
            throw new InvalidInput("restsOn", "must be a position of the log, 0 or more");
        }
        InvalidInput.required("to", to);
        if (!ADDRESSEES.contains(to)) {
            throw new InvalidInput("to", "must be one of " + ADDRESSEES);
        }
        InvalidInput.text("about", about, 120);
        if (!about.matches("[a-z-]+/[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new InvalidInput("about", "must be a type and an id, for example incident/fire-1");
        }
        InvalidInput.required("command", command);
        InvalidInput.text("reason", reason, 2000);
        due = InvalidInput.instant("due", due);
        InvalidInput.required("marking", marking);
    }

    @Override
    public Identifier created() {
        return recommendationId;
    }
}
