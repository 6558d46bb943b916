package org.ceasefiremonitor.core.commission.breach;


/** Commands about a case. */
public sealed interface BreachCommand permits FileBreachCase, CorrectFiling, StrikeFiling, DecideAdmissibility, NotifyParties, LodgeSubmission,
        StrikeSubmission, ExtendSubmissions, CloseSubmissions, JoinCases, AddHypothesis, StrikeHypothesis,
        WeighEvidence, RequestFurtherInquiry, IssueProvisionalFinding, IssueFinding, FileSeparateOpinion,
        DeclareMaterialBreach, BeginRemedyPhase, MonitorCompliance, RequestReview, DecideReview,
        ExtendFinding, ReferToGuarantors, CloseCase, MissCaseDeadline {
}
