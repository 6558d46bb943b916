package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was corrected how the wording of a provision was copied from the text; one that had been struck stands again.
 *
 * @param agreementId the agreement
 * @param provisionId the provision
 * @param text        its wording as the text has it
 * @param reason      why
 */
@EventType("agreement.ProvisionCorrected")
public record ProvisionCorrected(AgreementId agreementId, String provisionId, String text, String reason)
        implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
