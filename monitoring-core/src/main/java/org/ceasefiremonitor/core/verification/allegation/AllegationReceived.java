package org.ceasefiremonitor.core.verification.allegation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * A claim was filed that a Party violated the agreement.
 *
 * @param allegationId the allegation
 * @param agreementId the agreement that is said to be violated
 * @param filedBy the participant that filed it
 * @param person pseudonym of the person who did
 * @param forThePublic whether it was filed at the desk of the public and not for the participant itself
 * @param accused the Party that is accused
 * @param provisionId the provision of the agreement that is said to be violated; absent where none is named
 * @param from since when it is said to have happened, UTC
 * @param until until when, UTC; absent for an instant or while it lasts
 * @param place where; absent where that is not said
 * @param text what is alleged; 1 to 8,000 characters
 * @param sourceId the registered, protected source that speaks through whoever filed it; absent where nobody does
 * @param at when it was received, UTC
 * @param acknowledgeBy when it is to be acknowledged at the latest, UTC
 * @param marking who may see it: always the accused Party and who filed it
 */
@EventType("allegation.AllegationReceived")
public record AllegationReceived(AllegationId allegationId, AgreementId agreementId, ParticipantId filedBy, String person, boolean forThePublic,
        ParticipantId accused, @Nullable String provisionId, Instant from, @Nullable Instant until, @Nullable Position place, String text,
        @Nullable SourceId sourceId, Instant at, Instant acknowledgeBy, Marking marking)
        implements AllegationEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.ALLEGATION_ACKNOWLEDGEMENT, acknowledgeBy));
    }
}
