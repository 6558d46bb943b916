package org.ceasefiremonitor.core.agreement;

import java.util.List;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A text was laid before the Parties.
 *
 * @param textSha256 SHA-256 of the text
 * @param timeZone   IANA zone in which its dates are meant
 */
@EventType("agreement.AgreementDrafted")
public record AgreementDrafted(AgreementId agreementId, String title, String textVersion, String textSha256, String legalBasis,
        String timeZone, List<ParticipantId> requiredParties) implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
