package org.ceasefiremonitor.core.notice;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Acknowledges that a notice was received, whatever is thought of it.
 *
 * @param noticeId the notice
 */
@JsonClassDescription("Acknowledges that a notice was received, whatever is thought of it.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.GUARANTOR_REP, Mandate.CONTRIBUTOR_REP})
public record AcknowledgeNotice(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The notice.")
        NoticeId noticeId) implements NoticeCommand, Concerns {

    public AcknowledgeNotice {
        InvalidInput.required("noticeId", noticeId);
    }

    @Override
    public Identifier concerned() {
        return noticeId;
    }
}
