package org.ceasefiremonitor.core.notice;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Replies to a notice; also late.
 *
 * @param noticeId the notice
 * @param text the reply; 1 to 8,000 characters
 */
@JsonClassDescription("Replies to a notice; also late.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.GUARANTOR_REP, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record ReplyToNotice(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The notice.")
        NoticeId noticeId,
        @JsonPropertyDescription("The reply; 1 to 8,000 characters.")
        String text) implements NoticeCommand, Concerns {

    public ReplyToNotice {
        InvalidInput.required("noticeId", noticeId);
        InvalidInput.text("text", text, 8000);
    }

    @Override
    public Identifier concerned() {
        return noticeId;
    }
}
