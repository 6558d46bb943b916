package org.ceasefiremonitor.core.coordination.hotline;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Opens a call over the hotline of a cell; the time for an answer runs from here.
 *
 * @param callId the call
 * @param cellId the cell
 * @param to the participant that is called
 * @param issue the issue that it is about: an id that all calls on it share
 * @param headline in a few words; 1 to 200 characters
 * @param about the thing that it is about, by type and id; absent if none; 1 to 120 characters
 * @param answerBy until when an answer is waited for, UTC; by the time limits of the agreement if absent
 * @param marking who may see it beside both ends and whoever runs the cell; GREEN if absent
 */
@JsonClassDescription("Opens a call over the hotline of a cell; the time for an answer runs from here.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.CHIEF_MONITOR, Mandate.PARTY_LIAISON})
public record OpenHotlineCall(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The call.")
        HotlineCallId callId,
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("The participant that is called.")
        ParticipantId to,
        @JsonPropertyDescription("The issue that it is about: an id that all calls on it share.")
        String issue,
        @JsonPropertyDescription("In a few words; 1 to 200 characters.")
        String headline,
        @Nullable
        @JsonPropertyDescription("The thing that it is about, by type and id; absent if none; 1 to 120 characters.")
        String about,
        @Nullable
        @JsonPropertyDescription("Until when an answer is waited for, UTC; by the time limits of the agreement if absent.")
        Instant answerBy,
        @Nullable
        @JsonPropertyDescription("Who may see it beside both ends and whoever runs the cell; GREEN if absent.")
        Marking marking) implements HotlineCommand, Creates {

    public OpenHotlineCall {
        InvalidInput.required("callId", callId);
        InvalidInput.required("cellId", cellId);
        InvalidInput.required("to", to);
        Identifier.check("issue", issue);
        InvalidInput.text("headline", headline, 200);
        InvalidInput.optionalText("about", about, 120);
        answerBy = InvalidInput.optionalInstant("answerBy", answerBy);
        marking = Marking.stated(marking);
    }

    @Override
    public Identifier created() {
        return callId;
    }
}
