package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.AboutSubject;
import org.ceasefiremonitor.core.marking.Personal;

/**
 * A Party accepted the agreement. The name of the person is personal and can be erased.
 *
 * @param signatoryPseudonym pseudonym under which the signatory acted
 * @param signatory name of the person who signed
 * @param textSha256 SHA-256 of the text that was accepted
 */
@EventType("agreement.AgreementSigned")
public record AgreementSigned(AgreementId agreementId, ParticipantId party, String signatoryPseudonym,
        Personal signatory, String textSha256) implements AgreementEvent, AboutSubject {

    @Override
    public Identifier subject() {
        return agreementId;
    }

    @Override
    public Personal personal() {
        return signatory;
    }
}
