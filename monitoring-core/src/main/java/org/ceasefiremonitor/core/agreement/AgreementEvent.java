package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.log.Event;

/** Events of an agreement; all of them define it. */
public sealed interface AgreementEvent extends Event permits AgreementDrafted, ProvisionAdded, ProvisionAmended, AgreementSigned,
        AgreementEndorsed, ViolationCatalogueAdopted, SeverityRulesAdopted, AlertRulesAdopted, TimeLimitsAdopted, ResponseLadderAdopted,
        CeasefireEnteredIntoForce, ProvisionSuspended, ProvisionReinstated, AgreementDenounced, CeasefireTerminated,
        AgreementCorrected, AgreementStruck, ProvisionCorrected, ProvisionStruck, SignatureCorrected, SignatureStruck, EndorsementStruck,
        DenunciationStruck, ViolationCatalogueCorrected, SeverityRulesCorrected, AlertRulesCorrected, TimeLimitsCorrected,
        ResponseLadderCorrected, RulesStruck, EntryIntoForceCorrected, EntryIntoForceStruck, ProvisionSuspensionCorrected,
        ProvisionSuspensionStruck, TerminationCorrected, TerminationStruck {
}
