package org.ceasefiremonitor.core.guarantee;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * What was recorded of a pledge was corrected.
 *
 * @param guaranteeId the guarantee
 * @param beneficiary to whom it is given
 * @param agreementId the ceasefire agreement that it belongs to
 * @param domains     in which domains it obliges
 * @param textVersion version of its text
 * @param textSha256  SHA-256 of that text
 * @param political   whether it is meant politically, so that it can be activated without ratification
 * @param noticeDays  days of notice before it can be withdrawn; 0 to 3,650
 * @param reason      why
 */
@EventType("guarantee.PledgeCorrected")
public record PledgeCorrected(
        GuaranteeId guaranteeId,
        ParticipantId beneficiary,
        AgreementId agreementId,
        Set<Domain> domains,
        String textVersion,
        String textSha256,
        boolean political,
        int noticeDays,
        String reason) implements GuaranteeEvent, Correction {

    public PledgeCorrected {
        // sorted, so that the same fact is written with the same bytes wherever it is decided
        domains = Collections.unmodifiableSet(new TreeSet<>(domains));
    }

    @Override
    public Identifier subject() {
        return guaranteeId;
    }
}
