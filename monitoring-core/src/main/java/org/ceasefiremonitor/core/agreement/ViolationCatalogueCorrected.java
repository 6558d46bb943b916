package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was corrected how a version of a catalogue of kinds was entered; one that had been struck stands again.
 *
 * @param agreementId   the agreement
 * @param version       which version, from 1 on
 * @param effectiveFrom acts that begin at or after this instant are judged by it; later than that of the version before
 * @param catalogue     the rules
 * @param reason        why
 */
@EventType("agreement.ViolationCatalogueCorrected")
public record ViolationCatalogueCorrected(
        AgreementId agreementId,
        int version,
        Instant effectiveFrom,
        ViolationCatalogue catalogue,
        String reason) implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
