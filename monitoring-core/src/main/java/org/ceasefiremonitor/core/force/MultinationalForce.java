package org.ceasefiremonitor.core.force;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.force.ForceStanding.State;
import org.ceasefiremonitor.core.identity.ForceId;

/**
 * A multinational force. It looks at its preconditions and at the ceasefire once, when a person authorises the deployment; what is withdrawn
 * afterwards is shown and undoes nothing, for whom to call home is decided by people.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class MultinationalForce {

    @AggregateIdentifier
    private ForceId forceId;
    private ForceStanding standing;

    @SuppressWarnings("NullAway.Init")
    MultinationalForce() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public MultinationalForce(EstablishForce command, Circumstances circumstances) {
        Founding.require(command, circumstances);
        apply(new ForceEstablished(command.forceId(), command.agreementId(), command.name(), command.host(), command.assessor(),
                command.participants(), command.basis(), circumstances.actor().participant(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectForce command, Circumstances circumstances) {
        var check = correction(circumstances);
        Founding.requireApart(standing.host(), standing.assessor(), command.participants());
        command.participants().forEach(check::requireRegistered);
        var needed = standing.contributions().stream().map(ForceStanding.AssignedContribution::contributor).anyMatch(each -> !command.participants().contains(each))
                || standing.rotations().stream().anyMatch(each -> each.struck() == null && !command.participants().contains(each.lead()));
        check.require(!needed, ForceRule.PARTICIPANT_NEEDED, "Release its contributions, and strike or correct its rotations first.");
        check.requireChange(!command.name().equals(standing.name()) || !command.participants().equals(standing.participants())
                || !command.basis().equals(standing.basis()));
        apply(new ForceCorrected(forceId, command.name(), command.participants(), command.basis(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeForce command, Circumstances circumstances) {
        correction(circumstances).require(standing.state() == State.PLANNING || standing.state() == State.READY, ForceRule.NOTHING_DEPLOYED_YET,
                stateOf());
        apply(new ForceStruck(forceId, command.reason()));
    }

    @CommandHandler
    void decide(RecordHostRequest command, Circumstances circumstances) {
        var actor = check(circumstances).requireFree(Precondition.HOST_REQUEST, command.madeAt());
        apply(new HostRequestReceived(forceId, command.statement(), command.madeAt(), actor, circumstances.at()));
    }

    @CommandHandler
    void decide(RecordLegalAgreement command, Circumstances circumstances) {
        var actor = check(circumstances).requireFree(Precondition.LEGAL_AGREEMENT, command.madeAt());
        apply(new LegalAgreementRecorded(forceId, command.statement(), command.madeAt(), actor, circumstances.at()));
    }

    @CommandHandler
    void decide(AssessCessationCredible command, Circumstances circumstances) {
        var check = check(circumstances);
        var actor = check.requireFree(Precondition.CREDIBLE_CESSATION, command.madeAt());
        check.requireCeasefire(command.madeAt());
        apply(new CessationAssessedCredible(forceId, command.statement(), command.madeAt(), actor, circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectPrecondition command, Circumstances circumstances) {
        var check = check(circumstances);
        var actor = check.requireAuthority(command.precondition());
        check.requireNotStruck();
        check.requireHeld(command.precondition());
        check.requirePast(command.madeAt());
        if (command.precondition() == Precondition.CREDIBLE_CESSATION) {
            check.requireCeasefire(command.madeAt());
        }
        var fact = standing.fact(command.precondition());
        check.requireChange(fact == null || !fact.statement().equals(command.statement()) || !fact.madeAt().equals(command.madeAt()));
        apply(new PreconditionCorrected(forceId, command.precondition(), command.statement(), command.madeAt(), actor, command.reason()));
    }

    @CommandHandler
    void decide(WithdrawPrecondition command, Circumstances circumstances) {
        var check = check(circumstances);
        var actor = check.requireAuthority(command.precondition());
        check.requireNotEnded();
        check.requireHeld(command.precondition());
        apply(new PreconditionWithdrawn(forceId, command.precondition(), actor, command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(StrikePrecondition command, Circumstances circumstances) {
        var check = check(circumstances);
        var actor = check.requireAuthority(command.precondition());
        check.requireNotStruck();
        check.require(standing.fact(command.precondition()) != null, ForceRule.HELD_AT_ALL, command.precondition() + " is not recorded.");
        apply(new PreconditionStruck(forceId, command.precondition(), actor, command.reason()));
    }

    @CommandHandler
    void decide(AuthoriseDeployment command, Circumstances circumstances) {
        var check = action(circumstances);
        check.require(standing.authorisation() == null, ForceRule.AUTHORISED_ONCE, stateOf());
        check.require(standing.missing().isEmpty(), ForceRule.ALL_THREE_HOLD, "These do not hold: " + standing.missing() + ".");
        check.requireCeasefire(circumstances.at());
        apply(new DeploymentAuthorised(forceId, command.reasons(), circumstances.actor().participant(), circumstances.at()));
    }

    @CommandHandler
    void decide(StrikeAuthorisation command, Circumstances circumstances) {
        var check = action(circumstances);
        check.require(standing.authorisation() != null, ForceRule.RECORDED_AT_ALL, stateOf());
        check.require(standing.components().isEmpty(), ForceRule.NOTHING_DEPLOYED_YET, stateOf());
        apply(new AuthorisationStruck(forceId, circumstances.actor().participant(), command.reason()));
    }

    @CommandHandler
    void decide(DeployComponent command, Circumstances circumstances) {
        var check = action(circumstances);
        check.require(standing.state().deploys(), ForceRule.AUTHORISED, stateOf());
        check.requirePast(command.deployedAt());
        check.require(standing.deployed(command.component()).filter(each -> each.withdrawn() == null).isEmpty(), ForceRule.COMPONENT_ONCE,
                command.component() + " is deployed.");
        apply(new ComponentDeployed(forceId, command.component(), command.strengthLow(), command.strengthHigh(), command.deployedAt(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectComponent command, Circumstances circumstances) {
        var check = correction(circumstances);
        var deployed = check.requireDeployed(command.component());
        check.requirePast(command.deployedAt());
        check.requireChange(deployed.strengthLow() != command.strengthLow() || deployed.strengthHigh() != command.strengthHigh()
                || !deployed.deployedAt().equals(command.deployedAt()));
        apply(new ComponentCorrected(forceId, command.component(), command.strengthLow(), command.strengthHigh(), command.deployedAt(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeComponent command, Circumstances circumstances) {
        var check = correction(circumstances);
        check.requireDeployed(command.component());
        check.require(standing.components().size() > 1 || standing.capability().isEmpty() && standing.drawdown() == null,
                ForceRule.CAPABILITY_RESTS_ON_COMPONENTS, stateOf());
        apply(new ComponentStruck(forceId, command.component(), command.reason()));
    }

    @CommandHandler
    void decide(WithdrawComponent command, Circumstances circumstances) {
        var check = action(circumstances);
        check.require(check.requireDeployed(command.component()).withdrawn() == null, ForceRule.COMPONENT_DEPLOYED, command.component() + " was withdrawn.");
        apply(new ComponentWithdrawn(forceId, command.component(), command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(DeclareCapability command, Circumstances circumstances) {
        action(circumstances).require(standing.state() == (command.level() == CapabilityLevel.INITIAL ? State.DEPLOYING : State.INITIAL_CAPABILITY),
                ForceRule.CAPABILITY_IN_ORDER, stateOf());
        apply(new CapabilityDeclared(forceId, command.level(), command.basis(), circumstances.actor().participant(), circumstances.at()));
    }

    @CommandHandler
    void decide(StrikeCapability command, Circumstances circumstances) {
        correction(circumstances).require(!standing.capability().isEmpty(), ForceRule.RECORDED_AT_ALL, stateOf());
        apply(new CapabilityStruck(forceId, standing.capability().getLast().level(), command.reason()));
    }

    @CommandHandler
    void decide(AssignContribution command, Circumstances circumstances) {
        var check = action(circumstances);
        var contribution = check.requireContribution(command.contributionId());
        check.requireContributor(contribution.contributor());
        check.requireUnassigned(command.contributionId());
        check.requireRoom(standing.contributions().size(), 500);
        apply(new ContributionAssigned(forceId, command.contributionId(), contribution.contributor(), command.component(), command.readinessDays(),
                circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectAssignment command, Circumstances circumstances) {
        var check = correction(circumstances);
        var assigned = check.requireAssigned(command.contributionId());
        check.requireChange(assigned.component() != command.component() || assigned.readinessDays() != command.readinessDays());
        apply(new AssignmentCorrected(forceId, command.contributionId(), command.component(), command.readinessDays(), command.reason()));
    }

    @CommandHandler
    void decide(RateReadiness command, Circumstances circumstances) {
        action(circumstances).requireAssigned(command.contributionId());
        apply(new ReadinessRated(forceId, command.contributionId(), command.readinessDays(), command.level(), command.basis(),
                circumstances.actor().participant(), circumstances.at()));
    }

    @CommandHandler
    void decide(ReleaseContribution command, Circumstances circumstances) {
        action(circumstances).requireAssigned(command.contributionId());
        apply(new ContributionReleased(forceId, command.contributionId(), command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(RotateHeadquarters command, Circumstances circumstances) {
        var check = action(circumstances);
        check.requireRoom(standing.rotations().size(), 200);
        check.requireRotation(command.headquarters(), command.lead(), command.from(), command.until(), standing.rotations().size() + 1);
        apply(new HqRotated(forceId, command.headquarters(), command.seat(), command.lead(), command.from(), command.until(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectRotation command, Circumstances circumstances) {
        var check = correction(circumstances);
        var rotation = check.recorded(standing.rotations(), command.number(), ForceStanding.HqRotation::struck);
        check.requireRotation(rotation.headquarters(), command.lead(), command.from(), command.until(), command.number());
        check.requireChange(!new ForceStanding.HqRotation(command.number(), rotation.headquarters(), command.seat(), command.lead(), command.from(),
                command.until(), null).equals(rotation));
        apply(new RotationCorrected(forceId, command.number(), command.seat(), command.lead(), command.from(), command.until(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeRotation command, Circumstances circumstances) {
        correction(circumstances).recorded(standing.rotations(), command.number(), ForceStanding.HqRotation::struck);
        apply(new RotationStruck(forceId, command.number(), command.reason()));
    }

    @CommandHandler
    void decide(StateForceSupport command, Circumstances circumstances) {
        var check = action(circumstances);
        check.requireRoom(standing.support().size(), 200);
        check.requireRegistered(command.participant());
        apply(new ForceSupportStated(forceId, command.participant(), command.role(), command.firmness(), command.what(), command.textStatus(),
                command.textVersion(), command.source(), circumstances.actor().participant(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectForceSupport command, Circumstances circumstances) {
        var check = correction(circumstances);
        var support = check.recorded(standing.support(), command.number(), ForceStanding.ForceSupport::struck);
        check.requireRegistered(command.participant());
        check.requireChange(!new ForceStanding.ForceSupport(command.number(), command.participant(), command.role(), command.firmness(), command.what(),
                command.textStatus(), command.textVersion(), command.source(), support.by(), null).equals(support));
        apply(new ForceSupportCorrected(forceId, command.number(), command.participant(), command.role(), command.firmness(), command.what(),
                command.textStatus(), command.textVersion(), command.source(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeForceSupport command, Circumstances circumstances) {
        correction(circumstances).recorded(standing.support(), command.number(), ForceStanding.ForceSupport::struck);
        apply(new ForceSupportStruck(forceId, command.number(), command.reason()));
    }

    @CommandHandler
    void decide(ClaimForceFigure command, Circumstances circumstances) {
        action(circumstances).requireRoom(standing.figures().size(), 200);
        apply(new ForceFigureClaimed(forceId, command.figure(), command.low(), command.high(), command.unit(), command.source(), command.claimedAt(),
                circumstances.actor().participant(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectForceFigure command, Circumstances circumstances) {
        var check = correction(circumstances);
        var figure = check.recorded(standing.figures(), command.number(), ForceStanding.ForceFigure::struck);
        check.requireChange(!new ForceStanding.ForceFigure(command.number(), command.figure(), command.low(), command.high(), command.unit(), command.source(),
                command.claimedAt(), figure.by(), null).equals(figure));
        apply(new ForceFigureCorrected(forceId, command.number(), command.figure(), command.low(), command.high(), command.unit(), command.source(),
                command.claimedAt(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeForceFigure command, Circumstances circumstances) {
        correction(circumstances).recorded(standing.figures(), command.number(), ForceStanding.ForceFigure::struck);
        apply(new ForceFigureStruck(forceId, command.number(), command.reason()));
    }

    @CommandHandler
    void decide(BeginDrawdown command, Circumstances circumstances) {
        action(circumstances).require(standing.state().deploys() && !standing.components().isEmpty(), ForceRule.DRAWN_DOWN_FIRST, stateOf());
        apply(new DrawdownBegun(forceId, command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(StrikeDrawdown command, Circumstances circumstances) {
        correction(circumstances).require(standing.state() == State.DRAWDOWN, ForceRule.DRAWN_DOWN_FIRST, stateOf());
        apply(new DrawdownStruck(forceId, command.reason()));
    }

    @CommandHandler
    void decide(EndForce command, Circumstances circumstances) {
        action(circumstances).require(standing.components().isEmpty() || standing.state() == State.DRAWDOWN, ForceRule.DRAWN_DOWN_FIRST, stateOf());
        apply(new ForceEnded(forceId, command.reason(), circumstances.at()));
    }

    private ForceCheck check(Circumstances circumstances) {
        return new ForceCheck(standing, circumstances);
    }

    /** What may be done to a force that goes on, by those who act for it. */
    private ForceCheck action(Circumstances circumstances) {
        var check = check(circumstances);
        check.requireOfTheForce();
        check.requireNotEnded();
        return check;
    }

    /** What may be done to a force that has ended as well. */
    private ForceCheck correction(Circumstances circumstances) {
        var check = check(circumstances);
        check.requireOfTheForce();
        check.requireNotStruck();
        return check;
    }

    private String stateOf() {
        return "The force is " + standing.state() + ".";
    }

    @EventSourcingHandler
    void evolve(ForceEvent event) {
        standing = ForceStanding.evolve(standing, event);
        forceId = standing.forceId();
    }
}
