package org.ceasefiremonitor.core.verification.allegation;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * What is alleged was corrected by who filed it.
 *
 * @param allegationId the allegation
 * @param provisionId the provision of the agreement that is said to be violated; absent where none is named
 * @param from since when it is said to have happened, UTC
 * @param until until when, UTC; absent for an instant or while it lasts
 * @param place where; absent where that is not said
 * @param text what is alleged; 1 to 8,000 characters
 * @param reason why
 * @param marking who may see it: always the accused Party and who filed it
 */
@EventType("allegation.AllegationCorrected")
public record AllegationCorrected(AllegationId allegationId, @Nullable String provisionId, Instant from, @Nullable Instant until,
        @Nullable Position place, String text, String reason, Marking marking)
        implements AllegationEvent, Correction {
}
