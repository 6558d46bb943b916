package org.ceasefiremonitor.core.support.programme;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is recorded of a course.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param name what it is called; 1 to 400 characters
 * @param places how many can take part; 1 to 1,000,000
 * @param graduates how many have graduated in all; 0 to 1,000,000
 * @param from since when it is held, UTC
 * @param until until when it is held, UTC; absent if that is open
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of a course.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CorrectTrainingCourse(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The programme.")
        ProgrammeId programmeId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the entry in the programme, from 1.")
        int number,
        @JsonPropertyDescription("What it is called; 1 to 400 characters.")
        String name,
        @JsonProperty(value = "places", required = true)
        @JsonPropertyDescription("How many can take part; 1 to 1,000,000.")
        int places,
        @JsonProperty(value = "graduates", required = true)
        @JsonPropertyDescription("How many have graduated in all; 0 to 1,000,000.")
        int graduates,
        @JsonPropertyDescription("Since when it is held, UTC.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when it is held, UTC; absent if that is open.")
        Instant until,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ProgrammeCommand, Concerns {

    public CorrectTrainingCourse {
        InvalidInput.required("programmeId", programmeId);
        InvalidInput.between("number", number, 1, 100000);
        InvalidInput.text("name", name, 400);
        InvalidInput.between("places", places, 1, 1000000);
        InvalidInput.between("graduates", graduates, 0, 1000000);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.text("reason", reason, 2000);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return programmeId;
    }
}
