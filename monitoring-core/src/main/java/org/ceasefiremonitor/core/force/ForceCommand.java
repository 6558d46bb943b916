package org.ceasefiremonitor.core.force;

/** Commands about a multinational force. */
public sealed interface ForceCommand permits EstablishForce, CorrectForce, StrikeForce, RecordHostRequest, RecordLegalAgreement,
        AssessCessationCredible, CorrectPrecondition, WithdrawPrecondition, StrikePrecondition, AuthoriseDeployment, StrikeAuthorisation,
        DeployComponent, CorrectComponent, StrikeComponent, WithdrawComponent, DeclareCapability, StrikeCapability, AssignContribution,
        CorrectAssignment, RateReadiness, ReleaseContribution, RotateHeadquarters, CorrectRotation, StrikeRotation, StateForceSupport,
        CorrectForceSupport, StrikeForceSupport, ClaimForceFigure, CorrectForceFigure, StrikeForceFigure, BeginDrawdown, StrikeDrawdown, EndForce {
}
