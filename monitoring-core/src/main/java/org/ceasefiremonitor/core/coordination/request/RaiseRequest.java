package org.ceasefiremonitor.core.coordination.request;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Raises a request with a coordination cell.
 *
 * @param requestId the request
 * @param cellId the cell
 * @param kind what is asked for
 * @param headline in a few words; 1 to 200 characters
 * @param text what it says; 1 to 4,000 characters
 * @param due by when it is due, UTC
 * @param marking who may see it beside the requester and whoever runs the cell; GREEN if absent
 */
@JsonClassDescription("Raises a request with a coordination cell.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP, Mandate.CONTRIBUTOR_REP, Mandate.PARTY_LIAISON, Mandate.FORCE_COMMANDER, Mandate.MONITOR, Mandate.CHIEF_MONITOR})
public record RaiseRequest(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The request.")
        RequestId requestId,
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("What is asked for.")
        RequestKind kind,
        @JsonPropertyDescription("In a few words; 1 to 200 characters.")
        String headline,
        @JsonPropertyDescription("What it says; 1 to 4,000 characters.")
        String text,
        @JsonPropertyDescription("By when it is due, UTC.")
        Instant due,
        @Nullable
        @JsonPropertyDescription("Who may see it beside the requester and whoever runs the cell; GREEN if absent.")
        Marking marking) implements RequestCommand, Creates {

    public RaiseRequest {
        InvalidInput.required("requestId", requestId);
        InvalidInput.required("cellId", cellId);
        InvalidInput.required("kind", kind);
        InvalidInput.text("headline", headline, 200);
        InvalidInput.text("text", text, 4000);
        due = InvalidInput.instant("due", due);
        marking = Marking.stated(marking);
    }

    @Override
    public Identifier created() {
        return requestId;
    }
}
