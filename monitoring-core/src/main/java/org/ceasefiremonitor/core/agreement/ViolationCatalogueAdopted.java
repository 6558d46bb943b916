package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A catalogue of kinds was adopted.
 *
 * @param version version of this set of rules, from 1 on
 */
@EventType("agreement.ViolationCatalogueAdopted")
public record ViolationCatalogueAdopted(AgreementId agreementId, int version, Instant effectiveFrom, ViolationCatalogue catalogue)
        implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
