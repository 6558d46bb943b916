package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was corrected when the ceasefire entered into force.
 *
 * @param agreementId the agreement
 * @param effectiveAt from when the ceasefire is in force; not in the future
 * @param statedLocal that instant as the text states it
 * @param reason      why
 */
@EventType("agreement.EntryIntoForceCorrected")
public record EntryIntoForceCorrected(AgreementId agreementId, Instant effectiveAt, String statedLocal, String reason)
        implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
