package org.ceasefiremonitor.core.verification.allegation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Files the claim that a Party violated the agreement.
 *
 * @param allegationId the allegation
 * @param agreementId the agreement that is said to be violated
 * @param accused the Party that is accused
 * @param provisionId the provision of the agreement that is said to be violated; absent where none is named
 * @param from since when it is said to have happened, UTC
 * @param until until when, UTC; absent for an instant or while it lasts
 * @param place where; absent where that is not said
 * @param text what is alleged; 1 to 8,000 characters
 * @param sourceId the registered, protected source that speaks through whoever files; absent where nobody does
 * @param marking who may see it beside who files it and the accused Party; GREEN if absent, never AMBER_STRICT
 */
@JsonClassDescription("Files the claim that a Party violated the agreement.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.CONTRIBUTOR_REP, Mandate.GUARANTOR_REP, Mandate.OBSERVER_REP, Mandate.REGISTRAR})
public record FileAllegation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The allegation.")
        AllegationId allegationId,
        @JsonPropertyDescription("The agreement that is said to be violated.")
        AgreementId agreementId,
        @JsonPropertyDescription("The Party that is accused.")
        ParticipantId accused,
        @Nullable
        @JsonPropertyDescription("The provision of the agreement that is said to be violated; absent where none is named.")
        String provisionId,
        @JsonPropertyDescription("Since when it is said to have happened, UTC.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when, UTC; absent for an instant or while it lasts.")
        Instant until,
        @Nullable
        @JsonPropertyDescription("Where; absent where that is not said.")
        Position place,
        @JsonPropertyDescription("What is alleged; 1 to 8,000 characters.")
        String text,
        @Nullable
        @JsonPropertyDescription("The registered, protected source that speaks through whoever files; absent where nobody does.")
        SourceId sourceId,
        @Nullable
        @JsonPropertyDescription("Who may see it beside who files it and the accused Party; GREEN if absent, never AMBER_STRICT.")
        Marking marking) implements AllegationCommand, Creates {

    public FileAllegation {
        InvalidInput.required("allegationId", allegationId);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.required("accused", accused);
        if (provisionId != null) {
            Identifier.check("provisionId", provisionId);
        }
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.text("text", text, 8000);
        InvalidInput.laterThan("until", until, "from", from);
        if (marking != null && marking.tlp() == Tlp.AMBER_STRICT) {
            throw new InvalidInput("marking.tlp", "must not be AMBER_STRICT, since the accused Party sees what is alleged");
        }
    }

    @Override
    public Identifier created() {
        return allegationId;
    }
}
