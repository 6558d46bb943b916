package org.ceasefiremonitor.core.notice;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Serves a notice on a participant; the time for a reply runs from then on.
 *
 * @param noticeId the notice
 * @param to the participant on which it is served
 * @param agreementId the agreement whose time limits hold
 * @param about the thing that it is about, by type and id; 3 to 120 characters
 * @param text what it says; 1 to 8,000 characters
 * @param replyAwaited whether a reply is waited for
 * @param replyBy until when, where the agreement's time limit for replies does not hold
 * @param marking who may see it beside the addressee, nobody else than may see the thing; GREEN if absent
 */
@JsonClassDescription("Serves a notice on a participant; the time for a reply runs from then on.")
@IssuedBy({Mandate.CLOCK, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
public record ServeNotice(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The notice.")
        NoticeId noticeId,
        @JsonPropertyDescription("The participant on which it is served.")
        ParticipantId to,
        @JsonPropertyDescription("The agreement whose time limits hold.")
        AgreementId agreementId,
        @JsonPropertyDescription("The thing that it is about, by type and id; 3 to 120 characters.")
        String about,
        @JsonPropertyDescription("What it says; 1 to 8,000 characters.")
        String text,
        @JsonProperty(value = "replyAwaited", required = true)
        @JsonPropertyDescription("Whether a reply is waited for.")
        boolean replyAwaited,
        @Nullable
        @JsonPropertyDescription("Until when, where the agreement's time limit for replies does not hold.")
        Instant replyBy,
        @Nullable
        @JsonPropertyDescription("Who may see it beside the addressee, nobody else than may see the thing; GREEN if absent.")
        Marking marking) implements NoticeCommand, Creates {

    public ServeNotice {
        InvalidInput.required("noticeId", noticeId);
        InvalidInput.required("to", to);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("about", about, 120);
        if (!about.matches("[a-z-]+/[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new InvalidInput("about", "must be a type and an id, for example incident/fire-1");
        }
        InvalidInput.text("text", text, 8000);
        if (replyBy != null) {
            replyBy = InvalidInput.instant("replyBy", replyBy);
            if (!replyAwaited) {
                throw new InvalidInput("replyBy", "is for a notice to which a reply is awaited");
            }
        }
    }

    @Override
    public Identifier created() {
        return noticeId;
    }
}
