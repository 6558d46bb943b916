package org.ceasefiremonitor.core.guarantee;

/** Commands about a security guarantee. */
public sealed interface GuaranteeCommand permits PledgeGuarantee, RecordDomesticStep, RatifyGuarantee, ActivateGuarantee,
        SuspendGuarantee, ReinstateGuarantee, GiveNoticeOfWithdrawal, CompleteWithdrawal,
        CorrectPledge, StrikePledge, CorrectDomesticStep, StrikeDomesticStep, CorrectRatification, StrikeRatification,
        CorrectActivation, StrikeActivation, CorrectGuaranteeSuspension, StrikeGuaranteeSuspension,
        CorrectNoticeOfWithdrawal, StrikeNoticeOfWithdrawal, CorrectWithdrawal, StrikeWithdrawal {
}
