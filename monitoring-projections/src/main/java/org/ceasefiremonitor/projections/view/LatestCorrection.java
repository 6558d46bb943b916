package org.ceasefiremonitor.projections.view;

import java.time.Instant;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Who last set right what is recorded of a thing, and why. The history of the thing has what was said before.
 *
 * @param position    position of the correction in the log
 * @param at          when it was recorded
 * @param what        type of the event, for example {@code participant.RoleStruck}
 * @param participant participant whose actor recorded it
 * @param pseudonym   which person of the participant
 * @param capacity    the mandate in which the person acted
 * @param why         the reason that was stated
 */
public record LatestCorrection(long position, Instant at, String what, String participant, @Nullable String pseudonym,
        @Nullable String capacity, String why) {

    /** What a correction says of itself. */
    public static LatestCorrection of(Correction event, Recorded recorded) {
        return new LatestCorrection(recorded.position(), recorded.at(), event.getClass().getAnnotation(EventType.class).value(),
                recorded.originator(), recorded.pseudonym(), recorded.capacity(), event.reason());
    }
}
