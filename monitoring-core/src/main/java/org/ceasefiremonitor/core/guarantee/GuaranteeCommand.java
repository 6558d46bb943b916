package org.ceasefiremonitor.core.guarantee;

/** Commands about a security guarantee. */
public sealed interface GuaranteeCommand permits PledgeGuarantee, RecordDomesticStep, RatifyGuarantee, ActivateGuarantee,
        SuspendGuarantee, ReinstateGuarantee, GiveNoticeOfWithdrawal, CompleteWithdrawal {
}
