package org.ceasefiremonitor.core.coordination.hotline;

/** Commands about a call over the hotline. */
public sealed interface HotlineCommand permits OpenHotlineCall, CorrectHotlineCall, StrikeHotlineCall, ReachHotlineParty, CorrectHotlineAnswer,
        MissHotlineAnswer, PassHotlineMessage, CorrectHotlineMessage, RecordHotlineReply, CorrectHotlineReply, ResolveHotlineIssue,
        EscalateHotlineCall, StrikeHotlineResult {
}
