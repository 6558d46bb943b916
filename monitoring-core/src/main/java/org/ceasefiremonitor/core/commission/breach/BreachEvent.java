package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.log.Event;

/** Events of a case; all of them define it. */
public sealed interface BreachEvent extends Event permits BreachCaseFiled, FilingCorrected, FilingStruck, CaseAdmitted, CaseDeclaredInadmissible,
        PartiesNotified, SubmissionLodged, SubmissionStruck, SubmissionsExtended, SubmissionsClosed,
        CasesJoined, HypothesisAdded, HypothesisStruck, EvidenceWeighed, FurtherInquiryRequested,
        ProvisionalFindingIssued, FindingIssued, SeparateOpinionFiled, MaterialBreachDeclared,
        RemedyPhaseBegun, ComplianceMonitoringBegun, ReviewRequested, FindingUpheld, FindingRevised,
        FindingExtended, CaseReferredToGuarantors, CaseClosed, CaseDeadlineMissed {
}
