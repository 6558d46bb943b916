package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was corrected when the ceasefire ended.
 *
 * @param agreementId the agreement
 * @param effectiveAt when it ended; not in the future
 * @param reason      why
 */
@EventType("agreement.TerminationCorrected")
public record TerminationCorrected(AgreementId agreementId, Instant effectiveAt, String reason) implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
