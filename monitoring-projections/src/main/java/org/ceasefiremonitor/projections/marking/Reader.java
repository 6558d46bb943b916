package org.ceasefiremonitor.projections.marking;

import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * For whom a view is read. Every query filters by it in SQL, so a row that the reader may not see is never fetched, counted or paged.
 *
 * <p>CLEAR is for all, GREEN for any participant. Anything narrower is for its originator, and AMBER and RED also for the participants
 * that the marking names.
 *
 * @param participant the participant for which the reader acts; absent for the public
 */
public record Reader(@Nullable ParticipantId participant) {

    /** Someone who is no participant. */
    public static final Reader PUBLIC = new Reader(null);

    /** A reader who acts for a participant. */
    public static Reader of(ParticipantId participant) {
        return new Reader(participant);
    }

    /**
     * Adds the condition that the reader may see a row.
     *
     * @param alias alias of a table with the columns {@code tlp}, {@code releasable_to} and {@code originator}
     */
    public void restrict(Conditions conditions, String alias) {
        if (participant == null) {
            conditions.and(alias + ".tlp = 'CLEAR'");
            return;
        }
        String me = conditions.parameter(participant.value());
        // position() instead of LIKE: an underscore, which identifiers may contain, is a wildcard there
        String named = conditions.parameter(" " + participant.value() + " ");
        conditions.and("(" + alias + ".tlp in ('CLEAR', 'GREEN') or " + alias + ".originator = " + me
                + " or (" + alias + ".tlp in ('AMBER', 'RED') and position(" + named + " in " + alias + ".releasable_to) > 0))");
    }
}
