package org.ceasefiremonitor.core.force.deployment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.force.deployment.DeploymentStanding.DeploymentPost;
import org.ceasefiremonitor.core.force.deployment.DeploymentStanding.State;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding;
import org.ceasefiremonitor.core.rule.Refusal;

/**
 * A hub, a unit or a protected store of a multinational force. What it is there for is recorded with the national caveats of the contributions on
 * which it rests. It is no order, and nothing here names a target.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Deployment {

    private static final int MOST_FORBIDDEN = 200;

    @AggregateIdentifier
    private DeploymentId deploymentId;
    private DeploymentStanding standing;

    @SuppressWarnings("NullAway.Init")
    Deployment() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Deployment(PlanDeployment command, Circumstances circumstances) {
        var force = force(command.forceId(), circumstances);
        var marking = command.marking() == null ? new Marking(Tlp.AMBER, Stream.concat(Stream.of(force.host()), force.participants().stream()).toList())
                : command.marking();
        apply(new DeploymentPlanned(command.deploymentId(), command.forceId(), command.kind(), command.component(), command.unit(), command.place(),
                command.placeText(), command.strengthLow(), command.strengthHigh(), command.protectedFacility(), command.tasking(), command.contributions(),
                carried(command.contributions(), force, circumstances), circumstances.actor().participant(), circumstances.at(), marking));
    }

    @CommandHandler
    void decide(CorrectDeployment command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        require(!standing.post().equals(new DeploymentPost(command.kind(), command.component(), command.unit(), command.place(), command.placeText(),
                command.strengthLow(), command.strengthHigh(), command.protectedFacility())), DeploymentRule.CORRECTION_CHANGES, "It is recorded so already.");
        apply(new DeploymentCorrected(deploymentId, command.kind(), command.component(), command.unit(), command.place(), command.placeText(),
                command.strengthLow(), command.strengthHigh(), command.protectedFacility(), command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeDeployment command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        apply(new DeploymentStruck(deploymentId, command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(TaskDeployment command, Circumstances circumstances) {
        var force = requireNotWithdrawn(circumstances);
        apply(new DeploymentTasked(deploymentId, command.tasking(), command.contributions(), carried(command.contributions(), force, circumstances),
                circumstances.actor().participant(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ConfirmArrival command, Circumstances circumstances) {
        var force = requireNotWithdrawn(circumstances);
        require(standing.state() == State.PLANNED, DeploymentRule.ARRIVES_ONCE, stateOf());
        require(force.state().deploys(), DeploymentRule.AUTHORISED, "The force is " + force.state() + ".");
        requirePast(command.arrivedAt(), circumstances);
        apply(new DeploymentArrived(deploymentId, command.arrivedAt(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeArrival command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        require(standing.arrivedAt() != null, DeploymentRule.ARRIVED, stateOf());
        apply(new ArrivalStruck(deploymentId, command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(MoveDeployment command, Circumstances circumstances) {
        requireNotWithdrawn(circumstances);
        require(standing.state() == State.DEPLOYED, DeploymentRule.ARRIVED, stateOf());
        requirePast(command.movedAt(), circumstances);
        apply(new DeploymentMoved(deploymentId, command.place(), command.placeText(), command.movedAt(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReportStrength command, Circumstances circumstances) {
        requireNotWithdrawn(circumstances);
        require(standing.state() == State.DEPLOYED, DeploymentRule.ARRIVED, stateOf());
        apply(new StrengthReported(deploymentId, command.strengthLow(), command.strengthHigh(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(InvokeCaveat command, Circumstances circumstances) {
        requireNotWithdrawn(circumstances);
        require(standing.forbidden().size() < MOST_FORBIDDEN, DeploymentRule.ROOM, "There are " + MOST_FORBIDDEN + " already.");
        var contribution = circumstances.directory().find(command.contributionId(), ContributionStanding.class)
                .filter(each -> standing.task().contributions().contains(each.contributionId()))
                .filter(each -> command.number() <= each.caveats().size())
                .orElseThrow(() -> new Refusal(DeploymentRule.CAVEAT_HOLDS, "The contribution " + command.contributionId().value()
                        + " is none on which the deployment rests, or has no caveat " + command.number() + "."));
        require(circumstances.actor().capacity() != Mandate.CONTRIBUTOR_REP || contribution.contributor().equals(circumstances.actor().participant()),
                DeploymentRule.BY_THE_CONTRIBUTOR, "The contribution is that of " + contribution.contributor().value() + ".");
        apply(new CaveatInvoked(deploymentId, command.contributionId(), contribution.caveats().get(command.number() - 1), command.note(),
                circumstances.actor().participant(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeCaveatInvocation command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        require(command.number() <= standing.forbidden().size() && standing.forbidden().get(command.number() - 1).struck() == null,
                DeploymentRule.RECORDED_AT_ALL, "Number " + command.number() + " is not recorded, or was struck.");
        var said = standing.forbidden().get(command.number() - 1);
        require(circumstances.actor().capacity() != Mandate.CONTRIBUTOR_REP || said.by().equals(circumstances.actor().participant()),
                DeploymentRule.BY_THE_CONTRIBUTOR, "It was said by " + said.by().value() + ".");
        apply(new CaveatInvocationStruck(deploymentId, command.number(), command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(WithdrawDeployment command, Circumstances circumstances) {
        requireNotWithdrawn(circumstances);
        apply(new DeploymentWithdrawn(deploymentId, command.reason(), circumstances.at(), standing.marking()));
    }

    /** The caveats of contributions that are assigned to the force. */
    private static List<CarriedCaveat> carried(List<ContributionId> contributions, ForceStanding force, Circumstances circumstances) {
        var carried = new ArrayList<CarriedCaveat>();
        for (var contribution : contributions) {
            var found = circumstances.directory().find(contribution, ContributionStanding.class).filter(each -> force.assigned(contribution).isPresent())
                    .orElseThrow(() -> new Refusal(DeploymentRule.CONTRIBUTION_ASSIGNED, "The contribution " + contribution.value()
                            + " is not assigned to the force."));
            for (int i = 0; i < found.caveats().size(); i++) {
                carried.add(new CarriedCaveat(contribution, i + 1, found.caveats().get(i)));
            }
        }
        return carried;
    }

    private static ForceStanding force(ForceId id, Circumstances circumstances) {
        var force = circumstances.directory().find(id, ForceStanding.class)
                .filter(each -> each.state() != ForceStanding.State.STRUCK && each.state() != ForceStanding.State.ENDED)
                .orElseThrow(() -> Refusal.notSuchAOne(DeploymentRule.FORCE_GOES_ON, id.key()));
        requireOf(force, circumstances);
        return force;
    }

    private static void requireOf(ForceStanding force, Circumstances circumstances) {
        require(force.participants().contains(circumstances.actor().participant()), DeploymentRule.BY_THE_FORCE,
                circumstances.actor().participant().value() + " is not among the participants of the force.");
    }

    private void requireNotStruck(Circumstances circumstances) {
        require(standing.shownTo(circumstances.actor().participant()), DeploymentRule.SEEN, "There is no deployment " + deploymentId.value() + ".");
        requireOf(circumstances.directory().find(standing.forceId(), ForceStanding.class).orElseThrow(), circumstances);
        require(standing.state() != State.STRUCK, DeploymentRule.NOT_STRUCK, "The deployment was struck; plan another one.");
    }

    private ForceStanding requireNotWithdrawn(Circumstances circumstances) {
        requireNotStruck(circumstances);
        require(standing.state() != State.WITHDRAWN, DeploymentRule.NOT_WITHDRAWN, "The deployment was withdrawn; plan another one.");
        return circumstances.directory().find(standing.forceId(), ForceStanding.class).orElseThrow();
    }

    private static void requirePast(Instant instant, Circumstances circumstances) {
        require(!instant.isAfter(circumstances.at()), DeploymentRule.NOT_FROM_THE_FUTURE, "It is " + circumstances.at() + "; " + instant
                + " lies in the future.");
    }

    private static void require(boolean holds, DeploymentRule rule, String message) {
        if (!holds) {
            throw new Refusal(rule, message);
        }
    }

    private String stateOf() {
        return "The deployment is " + standing.state() + ".";
    }

    @EventSourcingHandler
    void evolve(DeploymentEvent event) {
        standing = DeploymentStanding.evolve(standing, event);
        deploymentId = standing.deploymentId();
    }
}
