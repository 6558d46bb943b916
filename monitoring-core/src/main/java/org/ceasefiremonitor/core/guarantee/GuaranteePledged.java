package org.ceasefiremonitor.core.guarantee;

import java.util.Set;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A guarantor pledged a guarantee.
 */
@EventType("guarantee.GuaranteePledged")
public record GuaranteePledged(GuaranteeId guaranteeId, ParticipantId guarantor, ParticipantId beneficiary, AgreementId agreementId,
        Set<Domain> domains, String textVersion, String textSha256, boolean political, int noticeDays) implements GuaranteeEvent {

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
