package org.ceasefiremonitor.core.verification.mission;

/** Commands about a verification mission. */
public sealed interface MissionCommand permits RequestMission, AuthoriseMission, RequestAccess, GrantAccess, RefuseAccess, MissAccessAnswer, DeployMission,
        ExamineSite, ReportMission, StrikeMissionReport, AbortMission {
}
