package org.ceasefiremonitor.core.force.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.force.MultinationalForceTest.BATTALION;
import static org.ceasefiremonitor.core.force.MultinationalForceTest.FORCE;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.force.AssignContribution;
import org.ceasefiremonitor.core.force.Component;
import org.ceasefiremonitor.core.force.MultinationalForceTest;
import org.ceasefiremonitor.core.force.deployment.DeploymentStanding.State;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.mechanism.contribution.AttachNationalCaveat;
import org.ceasefiremonitor.core.mechanism.contribution.StrikeNationalCaveat;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hub of a force from its plan to its withdrawal. */
public class DeploymentTest {

    private static final DeploymentId HUB = new DeploymentId("hub-west");
    private static final Instant BEFORE = instant("2031-03-04T00:00:00Z");
    private static final Position THERE = new Position(30.5, 50.25);
    private static final String WHY = "It was misread.";
    private static final String CAVEAT = "Not east of the river.";
    private static final List<ContributionId> RESTS_ON = List.of(BATTALION);

    private static final StrikeDeployment STRIKE = new StrikeDeployment(HUB, WHY);
    private static final TaskDeployment TASK = new TaskDeployment(HUB, "Trains the third brigade.", RESTS_ON);
    private static final ConfirmArrival ARRIVE = new ConfirmArrival(HUB, BEFORE);
    private static final MoveDeployment MOVE = new MoveDeployment(HUB, new Position(30.6, 50.25), null, BEFORE);
    private static final ReportStrength STRENGTH = new ReportStrength(HUB, 350, 450);
    private static final InvokeCaveat INVOKE = new InvokeCaveat(HUB, BATTALION, 1, "The second brigade trains east of the river.");
    private static final StrikeCaveatInvocation STRIKE_INVOCATION = new StrikeCaveatInvocation(HUB, 1, WHY);
    private static final WithdrawDeployment WITHDRAW = new WithdrawDeployment(HUB, "It is done.");
    private static final StrikeArrival STRIKE_ARRIVAL = new StrikeArrival(HUB, WHY);

    private static final List<Object> COMMANDS = List.of(correct(500), STRIKE, TASK, ARRIVE, STRIKE_ARRIVAL, MOVE, STRENGTH, INVOKE, STRIKE_INVOCATION,
            WITHDRAW);

    private static final Story ESTABLISHED = MultinationalForceTest.established().by(DALMARK).as(Mandate.CONTRIBUTOR_REP)
            .does(new AssignContribution(FORCE, BATTALION, Component.LAND, 10)).does(new AttachNationalCaveat(BATTALION, CAVEAT));
    private static final Story AUTHORISED = MultinationalForceTest.authorised().by(DALMARK).as(Mandate.CONTRIBUTOR_REP)
            .does(new AssignContribution(FORCE, BATTALION, Component.LAND, 10)).does(new AttachNationalCaveat(BATTALION, CAVEAT));

    private static PlanDeployment plan(ForceId force, List<ContributionId> contributions, @Nullable Marking marking) {
        return new PlanDeployment(HUB, force, DeploymentKind.HUB, Component.LAND, "First battalion", THERE, null, 300, 400, null,
                "Trains the second brigade.", contributions, marking);
    }

    private static CorrectDeployment correct(int strengthHigh) {
        return new CorrectDeployment(HUB, DeploymentKind.HUB, Component.LAND, "First battalion", THERE, null, 300, strengthHigh, "Ammunition store", WHY);
    }

    private static Story planned() {
        return AUTHORISED.branch().does(plan(FORCE, RESTS_ON, null)).does(INVOKE);
    }

    private static DeploymentStanding standing(Story story) {
        return story.find(HUB, DeploymentStanding.class);
    }

    /** A story in which each event that can be set right is. */
    public static List<Step> eachCorrection() {
        return planned().does(STRIKE_INVOCATION).does(correct(500)).does(correct(600)).does(ARRIVE).does(MOVE).does(STRENGTH).does(correct(500))
                .does(STRIKE_ARRIVAL).does(STRIKE).steps();
    }

    private static Story in(State state) {
        return switch (state) {
            case PLANNED -> planned();
            case DEPLOYED -> planned().does(ARRIVE);
            case WITHDRAWN -> planned().does(ARRIVE).does(WITHDRAW);
            case STRUCK -> planned().does(STRIKE);
        };
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("deployment").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("deployment");
        assertThat(table.states()).containsExactlyElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(DeploymentCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("PlanDeployment")).toList());
        assertThat(table.cells()).hasSize(40);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var story = in(State.valueOf(cell.state()));
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        if (cell.refused()) {
            story.refuses(command, Stream.of(DeploymentRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"DEP-04", "DEP-05", "DEP-07", "DEP-08", "DEP-12", "DEP-13", "DEP-14"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in(State.STRUCK).refuses(STRIKE, DeploymentRule.NOT_STRUCK);
        in(State.WITHDRAWN).refuses(TASK, DeploymentRule.NOT_WITHDRAWN);
        in(State.DEPLOYED).refuses(ARRIVE, DeploymentRule.ARRIVES_ONCE).does(STRIKE_INVOCATION).refuses(STRIKE_INVOCATION, DeploymentRule.RECORDED_AT_ALL);
        in(State.PLANNED).refuses(MOVE, DeploymentRule.ARRIVED).refuses(new ConfirmArrival(HUB, instant("2031-03-06T00:00:00Z")),
                DeploymentRule.NOT_FROM_THE_FUTURE).does(correct(500)).refuses(correct(500), DeploymentRule.CORRECTION_CHANGES);
    }

    @Test
    @Provokes("DEP-06")
    void what_is_planned_arrives_only_after_the_deployment_was_authorised() {
        ESTABLISHED.branch().does(plan(FORCE, RESTS_ON, null)).refuses(ARRIVE, DeploymentRule.AUTHORISED);
    }

    @Test
    @Provokes({"DEP-01", "DEP-02", "DEP-03", "DEP-09"})
    void it_is_recorded_by_participants_of_the_force_who_may_see_it() {
        AUTHORISED.branch().refuses(plan(new ForceId("none"), RESTS_ON, null), DeploymentRule.FORCE_GOES_ON)
                .refuses(plan(FORCE, List.of(new ContributionId("dalmark-ship")), null), DeploymentRule.CONTRIBUTION_ASSIGNED)
                .by(BORDURIA).refuses(plan(FORCE, RESTS_ON, null), DeploymentRule.BY_THE_FORCE);
        AUTHORISED.branch().does(plan(FORCE, RESTS_ON, new Marking(Tlp.AMBER_STRICT, null))).by(CALDONIA).refuses(STRIKE, DeploymentRule.SEEN)
                .by(DALMARK).does(STRIKE);
    }

    @Test
    void the_host_and_the_participants_see_it_unless_it_is_marked_otherwise() {
        assertThat(standing(planned()).marking()).isEqualTo(new Marking(Tlp.AMBER, List.of(ASTORIA, CALDONIA, DALMARK)));
        assertThat(standing(planned()).shownTo(BORDURIA)).isFalse();
    }

    @Test
    @Provokes({"DEP-10", "DEP-11", "DEP-15"})
    void caveats_travel_with_a_tasking_and_what_they_forbid_is_said_by_people() {
        var story = planned();
        assertThat(standing(story).task().caveats()).containsExactly(new CarriedCaveat(BATTALION, 1, CAVEAT));
        assertThat(standing(story).forbiddenNow()).extracting(DeploymentStanding.ForbiddenByCaveat::caveat).containsExactly(CAVEAT);
        story.by(CALDONIA).refuses(INVOKE, DeploymentRule.BY_THE_CONTRIBUTOR).refuses(STRIKE_INVOCATION, DeploymentRule.BY_THE_CONTRIBUTOR)
                .by(DALMARK).refuses(new InvokeCaveat(HUB, BATTALION, 2, WHY), DeploymentRule.CAVEAT_HOLDS).does(TASK);
        assertThat(standing(story).forbiddenNow()).as("nobody has said so of the new tasking").isEmpty();
        assertThat(standing(story).forbidden()).hasSize(1);
        story.does(new StrikeNationalCaveat(BATTALION, 1, "It holds no more."));
        assertThat(standing(story).task().caveats()).as("as it was when it was tasked").hasSize(1);
        assertThat(standing(story.does(TASK)).task().caveats()).isEmpty();
        var crowded = planned();
        for (int i = 1; i < 200; i++) {
            crowded.does(INVOKE);
        }
        crowded.refuses(INVOKE, DeploymentRule.ROOM);
    }
}
