package org.ceasefiremonitor.core.policy;

import java.util.stream.Stream;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.participant.Role;

/** Who is told that something is missing under an agreement: the contributors, and those who run its coordination cells that are at work. */
final class ToldOfGaps {

    private ToldOfGaps() {
    }

    /** In no particular order, and some perhaps twice. */
    static Stream<ParticipantId> of(AgreementId agreement, Occasion occasion) {
        return Stream.concat(
                occasion.directory().all(ParticipantStanding.class).stream().filter(each -> each.hasRole(Role.CONTRIBUTOR, occasion.at()))
                        .map(ParticipantStanding::participantId),
                occasion.directory().all(CellStanding.class).stream().filter(each -> each.agreementId().equals(agreement) && each.atWork())
                        .map(CellStanding::runBy));
    }
}
