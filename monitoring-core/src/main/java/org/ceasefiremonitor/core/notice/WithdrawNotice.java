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
 * Withdraws a notice that was served by mistake.
 *
 * @param noticeId the notice
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Withdraws a notice that was served by mistake.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
public record WithdrawNotice(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The notice.")
        NoticeId noticeId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements NoticeCommand, Concerns {

    public WithdrawNotice {
        InvalidInput.required("noticeId", noticeId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return noticeId;
    }
}
