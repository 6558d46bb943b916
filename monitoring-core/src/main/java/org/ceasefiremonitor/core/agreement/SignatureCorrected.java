package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.AboutSubject;
import org.ceasefiremonitor.core.marking.Personal;

/**
 * The name of a person who signed was corrected. It is personal and can be erased.
 *
 * @param agreementId        the agreement
 * @param party              the Party
 * @param signatoryPseudonym pseudonym under which the signatory acted
 * @param signatory          name of the person who signed
 * @param reason             why
 */
@EventType("agreement.SignatureCorrected")
public record SignatureCorrected(
        AgreementId agreementId,
        ParticipantId party,
        String signatoryPseudonym,
        Personal signatory,
        String reason) implements AgreementEvent, Correction, AboutSubject {

    @Override
    public Identifier subject() {
        return agreementId;
    }

    @Override
    public Personal personal() {
        return signatory;
    }
}
