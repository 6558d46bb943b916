package org.ceasefiremonitor.core.guarantee.ladder;

/** Commands about a response ladder. */
public sealed interface LadderCommand permits StartLadder, IssueWarning, StrikeWarning, ConfirmContinuation, ConfirmCessation, EnterStage, DeclineStage,
        StrikeStageDecision, StandLadderDown, ResumeLadder, ReviseLadderStart, StrikeLadder, MissStageDecision, MissContinuationCheck {
}
