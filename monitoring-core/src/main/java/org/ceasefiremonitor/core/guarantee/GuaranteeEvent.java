package org.ceasefiremonitor.core.guarantee;

import org.ceasefiremonitor.core.log.Event;

/** Events of a security guarantee; all of them define it. */
public sealed interface GuaranteeEvent extends Event permits GuaranteePledged, DomesticStepRecorded, GuaranteeRatified,
        GuaranteeActivated, GuaranteeSuspended, GuaranteeReinstated, NoticeOfWithdrawalGiven, GuaranteeWithdrawn,
        PledgeCorrected, PledgeStruck, DomesticStepCorrected, DomesticStepStruck, RatificationCorrected, RatificationStruck,
        ActivationCorrected, ActivationStruck, GuaranteeSuspensionCorrected, GuaranteeSuspensionStruck,
        NoticeOfWithdrawalCorrected, NoticeOfWithdrawalStruck, WithdrawalCorrected, WithdrawalStruck {
}
