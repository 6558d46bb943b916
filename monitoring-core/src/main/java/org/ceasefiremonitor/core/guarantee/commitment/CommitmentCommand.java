package org.ceasefiremonitor.core.guarantee.commitment;

/** Commands about a commitment of a guarantor that was invoked. */
public sealed interface CommitmentCommand permits InvokeCommitment, OpenConsultation, ProposeMeasure, DecideMeasures, DeclineCommitment, ReportImplementation,
        LapseMeasure, LiftMeasure, FulfilCommitment, StrikeInvocation, StrikeDecline, StrikeFulfilment, StrikeMeasureStep, MissCommitmentPosition,
        MissCommitmentMeasures {
}
