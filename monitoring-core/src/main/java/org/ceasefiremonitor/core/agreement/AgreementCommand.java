package org.ceasefiremonitor.core.agreement;

/** Commands about an agreement. */
public sealed interface AgreementCommand permits DraftAgreement, AddProvision, AmendProvision, SignAgreement, EndorseAgreement,
        AdoptViolationCatalogue, AdoptSeverityRules, AdoptAlertRules, AdoptTimeLimits, AdoptResponseLadder, BringAgreementIntoForce,
        SuspendProvision, ReinstateProvision, DenounceAgreement, TerminateAgreement,
        CorrectAgreement, StrikeAgreement, CorrectProvision, StrikeProvision, CorrectSignature, StrikeSignature, StrikeEndorsement,
        StrikeDenunciation, CorrectViolationCatalogue, CorrectSeverityRules, CorrectAlertRules, CorrectTimeLimits,
        CorrectResponseLadder, StrikeRules, CorrectEntryIntoForce, StrikeEntryIntoForce, CorrectProvisionSuspension,
        StrikeProvisionSuspension, CorrectTermination, StrikeTermination {
}
