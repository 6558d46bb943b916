package org.ceasefiremonitor.core.agreement;

import java.util.List;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * What was recorded of the draft was corrected.
 *
 * @param agreementId     the agreement
 * @param title           its title
 * @param textVersion     version of the text
 * @param textSha256      SHA-256 of the text
 * @param legalBasis      what it rests on in international law
 * @param timeZone        IANA zone in which its dates are meant
 * @param requiredParties parties without whose acceptance it cannot enter into force, 1 to 8
 * @param reason          why
 */
@EventType("agreement.AgreementCorrected")
public record AgreementCorrected(
        AgreementId agreementId,
        String title,
        String textVersion,
        String textSha256,
        String legalBasis,
        String timeZone,
        List<ParticipantId> requiredParties,
        String reason) implements AgreementEvent, Correction {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
