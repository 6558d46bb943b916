package org.ceasefiremonitor.core.activity;

/** Commands about an activity. */
public sealed interface ActivityCommand permits NotifyActivity, QuestionUnusualActivity, CorrectActivity, CancelActivity, AcknowledgeActivity,
        RequestExplanation, GiveExplanation, MissExplanation, WithdrawExplanationRequest, BeginActivity, CompleteActivity, CorrectCourse, RecordExcess,
        StrikeExcess {
}
