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
 * Opens a course of a training programme.
 *
 * @param programmeId the programme
 * @param name what it is called; 1 to 400 characters
 * @param places how many can take part; 1 to 1,000,000
 * @param from since when it is held, UTC
 * @param until until when it is held, UTC; absent if that is open
 */
@JsonClassDescription("Opens a course of a training programme.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record OpenCourse(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The programme.")
        ProgrammeId programmeId,
        @JsonPropertyDescription("What it is called; 1 to 400 characters.")
        String name,
        @JsonProperty(value = "places", required = true)
        @JsonPropertyDescription("How many can take part; 1 to 1,000,000.")
        int places,
        @JsonPropertyDescription("Since when it is held, UTC.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when it is held, UTC; absent if that is open.")
        Instant until) implements ProgrammeCommand, Concerns {

    public OpenCourse {
        InvalidInput.required("programmeId", programmeId);
        InvalidInput.text("name", name, 400);
        InvalidInput.between("places", places, 1, 1000000);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return programmeId;
    }
}
