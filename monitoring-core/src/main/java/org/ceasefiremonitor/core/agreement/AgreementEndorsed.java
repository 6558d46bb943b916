package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A participant that is not a Party endorsed the agreement.
 */
@EventType("agreement.AgreementEndorsed")
public record AgreementEndorsed(AgreementId agreementId, ParticipantId participant, @Nullable String statement)
        implements AgreementEvent {

    @Override
    public Identifier subject() {
        return agreementId;
    }
}
