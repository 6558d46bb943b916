package org.ceasefiremonitor.core.verification;

/** Commands about evidence. */
public sealed interface EvidenceCommand permits CollectEvidence, SealEvidence,
        TransferCustody, AcceptCustody, EndTransfer, CreateWorkingCopy, ExamineEvidence,
        RecordExamination, ChallengeAuthenticity, RuleOnAuthenticity, ReverseRuling, DiscloseEvidence,
        RestrictEvidence, WithdrawEvidence, KeepBytes, RaiseIntegrityAlarm {
}
