package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of an activity; all of them define it. */
public sealed interface ActivityEvent extends Event permits ActivityNotified, UnusualActivityQuestioned, ActivityCorrected, ActivityCancelled,
        ActivityAcknowledged, ExplanationRequested, ExplanationGiven, ExplanationOverdue, ExplanationRequestWithdrawn, ActivityBegun, ActivityCompleted,
        CourseCorrected, ActivityExceededNotice, ExcessStruck {

    /** The activity. */
    ActivityId activityId();

    /** When it was recorded, as the decision had it. */
    Instant at();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return activityId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}
