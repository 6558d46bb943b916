package org.ceasefiremonitor.core.force.deployment;

/** Commands about a deployment. */
public sealed interface DeploymentCommand permits PlanDeployment, CorrectDeployment, StrikeDeployment, TaskDeployment, ConfirmArrival, StrikeArrival,
        MoveDeployment, ReportStrength, InvokeCaveat, StrikeCaveatInvocation, WithdrawDeployment {
}
