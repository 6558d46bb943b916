package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a multinational force; all of them define it. */
public sealed interface ForceEvent extends Event permits ForceEstablished, ForceCorrected, ForceStruck, HostRequestReceived, LegalAgreementRecorded,
        CessationAssessedCredible, PreconditionCorrected, PreconditionWithdrawn, PreconditionStruck, DeploymentAuthorised, AuthorisationStruck,
        ComponentDeployed, ComponentCorrected, ComponentStruck, ComponentWithdrawn, CapabilityDeclared, CapabilityStruck, ContributionAssigned,
        AssignmentCorrected, ReadinessRated, ContributionReleased, HqRotated, RotationCorrected, RotationStruck, ForceSupportStated,
        ForceSupportCorrected, ForceSupportStruck, ForceFigureClaimed, ForceFigureCorrected, ForceFigureStruck, DrawdownBegun, DrawdownStruck,
        ForceEnded {

    /** The force. */
    ForceId forceId();

    @Override
    default Identifier subject() {
        return forceId();
    }

    @Override
    default Marking visibility() {
        return Marking.GREEN;
    }
}
