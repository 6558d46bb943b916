package org.ceasefiremonitor.core.coordination.meeting;

/** Commands about a joint meeting. */
public sealed interface MeetingCommand permits PlanMeeting, CorrectMeeting, CancelMeeting, StrikeCancellation, HoldMeeting, CorrectHeldMeeting,
        StrikeHeldMeeting, RecordMinutes, CorrectMinutes, MakeMeetingCommitment, CorrectMeetingCommitment, StrikeMeetingCommitment,
        KeepMeetingCommitment, StrikeKeptMeetingCommitment, MissMeetingCommitments, ExtendMeetingCommitment {
}
