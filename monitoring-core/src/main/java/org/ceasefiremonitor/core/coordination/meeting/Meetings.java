package org.ceasefiremonitor.core.coordination.meeting;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.MeetingId;

/** This feature, as the wiring needs to know it. */
public final class Meetings {

    public static final Feature FEATURE = new Feature("meeting", JointMeeting.class, MeetingCommand.class, MeetingEvent.class, MeetingRule.class,
            new DefinitionType<>(MeetingId.TYPE, MeetingStanding.class, MeetingEvent.class, MeetingStanding::evolve),
            Map.of(ClockKind.MEETING_COMMITMENT, id -> new MissMeetingCommitments(new MeetingId(id))));

    private Meetings() {
    }
}
