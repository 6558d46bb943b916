package org.ceasefiremonitor.core.commission.remedy;

import org.ceasefiremonitor.core.log.Event;

/** Events of a remedy; all of them define it. */
public sealed interface RemedyEvent extends Event permits RemedyProposed, RemedyCorrected, RemedyStruck, RemedyDetermined, RemedyNotified, RemedyAcknowledged,
        RemedyContested, ContestRejected, RemedyProgressReported, RemedyClaimedComplete,
        RemedyComplianceVerified, NonComplianceFound, RemedyExtended, RemedyWaived, RemedyEscalated,
        RemedyResultStruck, RemedyAcknowledgementMissed, RemedyOverdue, RemedyVerificationMissed,
        RemedyGraceEnded {
}
