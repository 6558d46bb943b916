package org.ceasefiremonitor.core.verification.mission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that a mission examined the place.
 *
 * @param missionId the mission
 * @param from since when, UTC
 * @param until until when, UTC
 * @param note what was seen and done there; 1 to 4,000 characters
 */
@JsonClassDescription("Records that a mission examined the place.")
@IssuedBy({Mandate.MONITOR, Mandate.CHIEF_MONITOR})
public record ExamineSite(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mission.")
        MissionId missionId,
        @JsonPropertyDescription("Since when, UTC.")
        Instant from,
        @JsonPropertyDescription("Until when, UTC.")
        Instant until,
        @JsonPropertyDescription("What was seen and done there; 1 to 4,000 characters.")
        String note) implements MissionCommand, Concerns {

    public ExamineSite {
        InvalidInput.required("missionId", missionId);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.instant("until", until);
        InvalidInput.text("note", note, 4000);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return missionId;
    }
}
