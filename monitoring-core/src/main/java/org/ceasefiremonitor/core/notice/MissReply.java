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
 * Records that the time for a reply ran out.
 *
 * @param noticeId the notice
 */
@JsonClassDescription("Records that the time for a reply ran out.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissReply(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The notice.")
        NoticeId noticeId) implements NoticeCommand, Concerns {

    public MissReply {
        InvalidInput.required("noticeId", noticeId);
    }

    @Override
    public Identifier concerned() {
        return noticeId;
    }
}
