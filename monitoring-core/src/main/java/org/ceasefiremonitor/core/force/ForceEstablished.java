package org.ceasefiremonitor.core.force;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A multinational force was established.
 *
 * @param forceId the force
 * @param agreementId the ceasefire that it is to secure
 * @param name what it is called; 1 to 200 characters
 * @param host participant in whose state it stands
 * @param assessor participant that assesses whether the cessation of hostilities is credible
 * @param participants participants that make up the force; 1 to 60
 * @param basis under which agreement or declaration it is established; 1 to 2,000 characters
 * @param by participant whose representative recorded it
 * @param at when it was recorded, UTC
 */
@EventType("force.ForceEstablished")
public record ForceEstablished(ForceId forceId, AgreementId agreementId, String name, ParticipantId host, ParticipantId assessor,
        List<ParticipantId> participants, String basis, ParticipantId by, Instant at)
        implements ForceEvent {
}
