package org.ceasefiremonitor.core.commission.remedy;


/** Commands about a remedy. */
public sealed interface RemedyCommand permits ProposeRemedy, CorrectRemedy, StrikeRemedy, DetermineRemedy, NotifyRemedy, AcknowledgeRemedy,
        ContestRemedy, RejectContest, ReportRemedyProgress, ClaimRemedyComplete, VerifyCompliance,
        FindNonCompliance, ExtendRemedy, WaiveRemedy, EscalateRemedy, StrikeRemedyResult,
        MissRemedyAcknowledgement, MissRemedy, MissRemedyVerification, MissRemedyGrace {
}
