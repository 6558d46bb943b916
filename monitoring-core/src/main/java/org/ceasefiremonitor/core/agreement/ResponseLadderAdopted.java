package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * Stages of the graduated response were adopted.
 *
 * @param version version of this set of rules, from 1 on
 */
@EventType("agreement.ResponseLadderAdopted")
public record ResponseLadderAdopted(AgreementId agreementId, int version, Instant effectiveFrom, ResponseLadder responseLadder)
        implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
