package org.ceasefiremonitor.core.force;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.core.force.ForceStanding.AssignedContribution;
import org.ceasefiremonitor.core.force.ForceStanding.DeploymentAuthorisation;
import org.ceasefiremonitor.core.force.ForceStanding.DeclaredCapability;
import org.ceasefiremonitor.core.force.ForceStanding.DeployedComponent;
import org.ceasefiremonitor.core.force.ForceStanding.PreconditionFact;
import org.ceasefiremonitor.core.force.ForceStanding.ForceFigure;
import org.ceasefiremonitor.core.force.ForceStanding.HqRotation;
import org.ceasefiremonitor.core.force.ForceStanding.State;
import org.ceasefiremonitor.core.force.ForceStanding.ForceSupport;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The standing of a force while an event is worked into it. */
final class ForceDraft {

    private final ForceStanding before;
    private String name;
    private List<ParticipantId> participants;
    private String basis;
    private @Nullable PreconditionFact hostRequest;
    private @Nullable PreconditionFact legalAgreement;
    private @Nullable PreconditionFact cessation;
    private @Nullable DeploymentAuthorisation authorisation;
    private final List<DeployedComponent> components;
    private final List<DeclaredCapability> capability;
    private final List<AssignedContribution> contributions;
    private final List<HqRotation> rotations;
    private final List<ForceSupport> support;
    private final List<ForceFigure> figures;
    private @Nullable String drawdown;
    private @Nullable String ended;
    private @Nullable String struck;

    private ForceDraft(ForceStanding before) {
        this.before = before;
        name = before.name();
        participants = before.participants();
        basis = before.basis();
        hostRequest = before.hostRequest();
        legalAgreement = before.legalAgreement();
        cessation = before.cessation();
        authorisation = before.authorisation();
        components = new ArrayList<>(before.components());
        capability = new ArrayList<>(before.capability());
        contributions = new ArrayList<>(before.contributions());
        rotations = new ArrayList<>(before.rotations());
        support = new ArrayList<>(before.support());
        figures = new ArrayList<>(before.figures());
        drawdown = before.drawdown();
        ended = before.ended();
        struck = before.struck();
    }

    /** The draft after an event; the standing before is null for the first. */
    static ForceDraft after(@Nullable ForceStanding before, ForceEvent event) {
        if (event instanceof ForceEstablished e) {
            return new ForceDraft(new ForceStanding(e.forceId(), 0, e.agreementId(), e.name(), e.host(), e.assessor(), e.participants(), e.basis(),
                    State.PLANNING, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null));
        }
        var draft = new ForceDraft(Objects.requireNonNull(before, "a force begins by being established"));
        draft.evolve(event);
        return draft;
    }

    private void evolve(ForceEvent event) {
        switch (event) {
            case ForceEstablished again -> throw new IllegalArgumentException("established twice: " + again);
            case ForceCorrected e -> {
                name = e.name();
                participants = e.participants();
                basis = e.basis();
            }
            case ForceStruck e -> struck = e.reason();
            case HostRequestReceived e -> hostRequest = new PreconditionFact(e.statement(), e.madeAt(), e.by(), e.at(), null, null);
            case LegalAgreementRecorded e -> legalAgreement = new PreconditionFact(e.statement(), e.madeAt(), e.by(), e.at(), null, null);
            case CessationAssessedCredible e -> cessation = new PreconditionFact(e.statement(), e.madeAt(), e.by(), e.at(), null, null);
            case PreconditionCorrected e -> set(e.precondition(), new PreconditionFact(e.statement(), e.madeAt(), e.by(), fact(e.precondition()).at(), null, null));
            case PreconditionWithdrawn e -> {
                var fact = fact(e.precondition());
                set(e.precondition(), new PreconditionFact(fact.statement(), fact.madeAt(), fact.by(), fact.at(), e.reason(), e.at()));
            }
            case PreconditionStruck e -> set(e.precondition(), null);
            case DeploymentAuthorised e -> authorisation = new DeploymentAuthorisation(e.reasons(), e.by(), e.at());
            case AuthorisationStruck e -> authorisation = null;
            case ComponentDeployed e -> component(e.component(), new DeployedComponent(e.component(), e.strengthLow(), e.strengthHigh(), e.deployedAt(), null));
            case ComponentCorrected e -> component(e.component(), new DeployedComponent(e.component(), e.strengthLow(), e.strengthHigh(), e.deployedAt(),
                    deployed(e.component()).withdrawn()));
            case ComponentStruck e -> component(e.component(), null);
            case ComponentWithdrawn e -> {
                var deployed = deployed(e.component());
                component(e.component(), new DeployedComponent(e.component(), deployed.strengthLow(), deployed.strengthHigh(), deployed.deployedAt(), e.reason()));
            }
            case CapabilityDeclared e -> capability.add(new DeclaredCapability(e.level(), e.basis(), e.by(), e.at()));
            case CapabilityStruck e -> capability.removeLast();
            case ContributionAssigned e -> contributions.add(new AssignedContribution(e.contributionId(), e.contributor(), e.component(), e.readinessDays(), null, null));
            case AssignmentCorrected e -> contributions.replaceAll(each -> each.contributionId().equals(e.contributionId())
                    ? new AssignedContribution(each.contributionId(), each.contributor(), e.component(), e.readinessDays(), each.level(), each.basis()) : each);
            case ReadinessRated e -> contributions.replaceAll(each -> each.contributionId().equals(e.contributionId())
                    ? new AssignedContribution(each.contributionId(), each.contributor(), each.component(), e.readinessDays(), e.level(), e.basis()) : each);
            case ContributionReleased e -> contributions.removeIf(each -> each.contributionId().equals(e.contributionId()));
            case HqRotated e -> rotations.add(new HqRotation(rotations.size() + 1, e.headquarters(), e.seat(), e.lead(), e.from(), e.until(), null));
            case RotationCorrected e -> rotations.replaceAll(each -> each.number() == e.number()
                    ? new HqRotation(e.number(), each.headquarters(), e.seat(), e.lead(), e.from(), e.until(), null) : each);
            case RotationStruck e -> rotations.replaceAll(each -> each.number() == e.number()
                    ? new HqRotation(e.number(), each.headquarters(), each.seat(), each.lead(), each.from(), each.until(), e.reason()) : each);
            case ForceSupportStated e -> support.add(new ForceSupport(support.size() + 1, e.participant(), e.role(), e.firmness(), e.what(), e.textStatus(),
                    e.textVersion(), e.source(), e.by(), null));
            case ForceSupportCorrected e -> support.replaceAll(each -> each.number() == e.number() ? new ForceSupport(e.number(), e.participant(), e.role(),
                    e.firmness(), e.what(), e.textStatus(), e.textVersion(), e.source(), each.by(), null) : each);
            case ForceSupportStruck e -> support.replaceAll(each -> each.number() == e.number() ? new ForceSupport(e.number(), each.participant(), each.role(),
                    each.firmness(), each.what(), each.textStatus(), each.textVersion(), each.source(), each.by(), e.reason()) : each);
            case ForceFigureClaimed e -> figures.add(new ForceFigure(figures.size() + 1, e.figure(), e.low(), e.high(), e.unit(), e.source(), e.claimedAt(), e.by(),
                    null));
            case ForceFigureCorrected e -> figures.replaceAll(each -> each.number() == e.number() ? new ForceFigure(e.number(), e.figure(), e.low(), e.high(),
                    e.unit(), e.source(), e.claimedAt(), each.by(), null) : each);
            case ForceFigureStruck e -> figures.replaceAll(each -> each.number() == e.number() ? new ForceFigure(e.number(), each.figure(), each.low(), each.high(),
                    each.unit(), each.source(), each.claimedAt(), each.by(), e.reason()) : each);
            case DrawdownBegun e -> drawdown = e.reason();
            case DrawdownStruck e -> drawdown = null;
            case ForceEnded e -> ended = e.reason();
        }
    }

    private PreconditionFact fact(Precondition precondition) {
        return Objects.requireNonNull(before.fact(precondition), "it is recorded");
    }

    private DeployedComponent deployed(Component component) {
        return before.deployed(component).orElseThrow();
    }

    private void set(Precondition precondition, @Nullable PreconditionFact fact) {
        switch (precondition) {
            case HOST_REQUEST -> hostRequest = fact;
            case LEGAL_AGREEMENT -> legalAgreement = fact;
            case CREDIBLE_CESSATION -> cessation = fact;
        }
    }

    private void component(Component component, @Nullable DeployedComponent deployed) {
        components.removeIf(each -> each.component() == component);
        if (deployed != null) {
            components.add(deployed);
            components.sort(Comparator.comparing(DeployedComponent::component));
        }
    }

    private State state() {
        if (struck != null) {
            return State.STRUCK;
        }
        if (ended != null) {
            return State.ENDED;
        }
        if (drawdown != null) {
            return State.DRAWDOWN;
        }
        if (!capability.isEmpty()) {
            return capability.size() == 1 ? State.INITIAL_CAPABILITY : State.FULL_CAPABILITY;
        }
        if (!components.isEmpty()) {
            return State.DEPLOYING;
        }
        if (authorisation != null) {
            return State.AUTHORISED;
        }
        return stands(hostRequest) && stands(legalAgreement) && stands(cessation) ? State.READY : State.PLANNING;
    }

    private static boolean stands(@Nullable PreconditionFact fact) {
        return fact != null && fact.stands();
    }

    ForceStanding standing() {
        return new ForceStanding(before.forceId(), before.revision() + 1, before.agreementId(), name, before.host(), before.assessor(), participants, basis,
                state(), hostRequest, legalAgreement, cessation, authorisation, components, capability, contributions, rotations, support, figures, drawdown,
                ended, struck);
    }
}
