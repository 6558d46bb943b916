package org.ceasefiremonitor.core.agreement;

/** Commands about an agreement. */
public sealed interface AgreementCommand permits DraftAgreement, AddProvision, AmendProvision, SignAgreement, EndorseAgreement,
        AdoptViolationCatalogue, AdoptSeverityRules, AdoptAlertRules, AdoptTimeLimits, AdoptResponseLadder, BringAgreementIntoForce,
        SuspendProvision, ReinstateProvision, DenounceAgreement, TerminateAgreement {
}
