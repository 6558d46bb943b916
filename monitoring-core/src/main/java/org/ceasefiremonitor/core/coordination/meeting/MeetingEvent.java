package org.ceasefiremonitor.core.coordination.meeting;

import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a joint meeting; all of them define it. */
public sealed interface MeetingEvent extends Event permits MeetingPlanned, MeetingCorrected, MeetingCancelled, CancellationStruck, MeetingHeld,
        HeldMeetingCorrected, HeldMeetingStruck, MinutesRecorded, MinutesCorrected, MeetingCommitmentMade, MeetingCommitmentCorrected,
        MeetingCommitmentStruck, MeetingCommitmentKept, KeptMeetingCommitmentStruck, MeetingCommitmentsMissed, MeetingCommitmentExtended {

    /** The meeting. */
    MeetingId meetingId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return meetingId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}
