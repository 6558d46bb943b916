package org.ceasefiremonitor.core.guarantee;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
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

    public GuaranteePledged {
        // sorted, so that the same fact is written with the same bytes wherever it is decided
        domains = Collections.unmodifiableSet(new TreeSet<>(domains));
    }

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
