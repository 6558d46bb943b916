package org.ceasefiremonitor.core.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.inForce;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.TerminateAgreement;
import org.ceasefiremonitor.core.force.ForceStanding.State;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionKind;
import org.ceasefiremonitor.core.mechanism.contribution.OfferContribution;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A multinational force from its establishment to its end. */
public class MultinationalForceTest {

    public static final ForceId FORCE = new ForceId("reassurance-force");
    public static final ContributionId BATTALION = new ContributionId("dalmark-battalion");
    private static final ContributionId SHIP = new ContributionId("dalmark-ship");
    private static final Instant NOW = instant("2031-03-05T00:00:00Z");
    private static final Instant BEFORE = instant("2031-03-04T00:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(1);
    private static final String WHY = "It was misread.";

    private static final RecordHostRequest REQUEST = new RecordHostRequest(FORCE, "Note 12", BEFORE);
    private static final RecordLegalAgreement LEGAL = new RecordLegalAgreement(FORCE, "Treaty on the status of forces", BEFORE);
    private static final AssessCessationCredible ASSESS = new AssessCessationCredible(FORCE, "Ten calm days", BEFORE);
    private static final AuthoriseDeployment AUTHORISE = new AuthoriseDeployment(FORCE, "All three hold.");
    private static final DeployComponent LAND = new DeployComponent(FORCE, Component.LAND, 3000, 4000, BEFORE);
    private static final DeployComponent AIR = new DeployComponent(FORCE, Component.AIR, 200, 300, BEFORE);
    private static final DeclareCapability INITIAL = new DeclareCapability(FORCE, CapabilityLevel.INITIAL, "Three battalions are there.");
    private static final DeclareCapability FULL = new DeclareCapability(FORCE, CapabilityLevel.FULL, "All are there.");
    private static final BeginDrawdown DRAWDOWN = new BeginDrawdown(FORCE, "The peace holds.");
    private static final EndForce END = new EndForce(FORCE, "The peace holds.");
    private static final StrikeForce STRIKE = new StrikeForce(FORCE, WHY);
    private static final RotateHeadquarters ROTATE = rotate(CALDONIA, "2031-03-10T00:00:00Z");
    private static final ClaimForceFigure FIGURE = new ClaimForceFigure(FORCE, "People in the force", 15_000, 30_000, "people", "Press", BEFORE);

    /** The first of a kind is what the table names. */
    private static final List<Object> COMMANDS = List.of(
            correct(CALDONIA, DALMARK), STRIKE, REQUEST, LEGAL, ASSESS, correct(Precondition.HOST_REQUEST, "Note 13"),
            withdraw(Precondition.HOST_REQUEST), strike(Precondition.HOST_REQUEST), AUTHORISE, new StrikeAuthorisation(FORCE, WHY), AIR,
            new CorrectComponent(FORCE, Component.LAND, 3100, 4000, BEFORE, WHY), new StrikeComponent(FORCE, Component.LAND, WHY),
            new WithdrawComponent(FORCE, Component.LAND, "Relieved."), INITIAL, new StrikeCapability(FORCE, WHY), assign(SHIP),
            new CorrectAssignment(FORCE, BATTALION, Component.AIR, 10, WHY), rate(BATTALION), new ReleaseContribution(FORCE, BATTALION, "Needed at home."),
            rotate(DALMARK, "2032-03-10T00:00:00Z"), new CorrectRotation(FORCE, 1, "Capital of Dalmark", CALDONIA, ROTATE.from(), null, WHY),
            new StrikeRotation(FORCE, 1, WHY), support(Firmness.DECLARED, TextStatus.FINAL), new CorrectForceSupport(FORCE, 1, BORDURIA,
                    SupportRole.SUPPORTER, Firmness.DECLARED, "Intelligence", TextStatus.DRAFT, "1", "Annex", WHY), new StrikeForceSupport(FORCE, 1, WHY), FIGURE,
            new CorrectForceFigure(FORCE, 1, "People in the force", 15_000, 25_000, "people", "Press", BEFORE, WHY), new StrikeForceFigure(FORCE, 1, WHY),
            DRAWDOWN, new StrikeDrawdown(FORCE, WHY), END);

    private static EstablishForce establish(AgreementId agreement, ParticipantId host, ParticipantId assessor, ParticipantId... participants) {
        return new EstablishForce(FORCE, agreement, "Reassurance Force", host, assessor, List.of(participants), "Declaration of Intent");
    }

    private static CorrectForce correct(ParticipantId... participants) {
        return new CorrectForce(FORCE, "Reassurance Force of the Coalition", List.of(participants), "Declaration of Intent", WHY);
    }

    private static CorrectPrecondition correct(Precondition precondition, String statement) {
        return new CorrectPrecondition(FORCE, precondition, statement, BEFORE, WHY);
    }

    private static WithdrawPrecondition withdraw(Precondition precondition) {
        return new WithdrawPrecondition(FORCE, precondition, "It holds no more.");
    }

    private static StrikePrecondition strike(Precondition precondition) {
        return new StrikePrecondition(FORCE, precondition, WHY);
    }

    private static AssignContribution assign(ContributionId contribution) {
        return new AssignContribution(FORCE, contribution, Component.LAND, 10);
    }

    private static RateReadiness rate(ContributionId contribution) {
        return new RateReadiness(FORCE, contribution, 5, ReadinessLevel.READY, "Seen at an exercise.");
    }

    private static RotateHeadquarters rotate(ParticipantId lead, String from) {
        return rotate(lead, from, null);
    }

    private static RotateHeadquarters rotate(ParticipantId lead, String from, @Nullable String until) {
        return new RotateHeadquarters(FORCE, "operational", "Capital of Caldonia", lead, instant(from), until == null ? null : instant(until));
    }

    private static StateForceSupport support(Firmness firmness, TextStatus status) {
        return new StateForceSupport(FORCE, BORDURIA, SupportRole.SUPPORTER, firmness, "Intelligence", status, "1", "Annex");
    }

    private static OfferContribution offer(ContributionId contribution, ParticipantId contributor) {
        return new OfferContribution(contribution, contributor, ContributionKind.TROOPS, "people", 800, BEFORE, null, 60, null);
    }

    private static final Story OFFERED = offered(inForce());
    private static final Story ESTABLISHED = established(OFFERED.branch());
    private static final Story EQUIPPED = established().by(DALMARK).does(assign(BATTALION)).by(CALDONIA).does(ROTATE)
            .does(support(Firmness.COMMITTED, TextStatus.DRAFT)).does(FIGURE);

    /** A force is established, and nothing else. */
    public static Story established() {
        return ESTABLISHED.branch();
    }

    private static Story offered(Story base) {
        return base.then("2031-03-05T00:00:00Z").by(DALMARK).does(offer(BATTALION, DALMARK)).does(offer(SHIP, DALMARK));
    }

    private static Story established(Story offered) {
        return offered.by(CALDONIA).does(establish(ACCORD, ASTORIA, MECHANISM, CALDONIA, DALMARK));
    }

    /** The deployment is authorised after a story in which the ceasefire is in force. */
    public static Story authorised(Story base) {
        return acting(ready(established(offered(base))), AUTHORISE);
    }

    private static Story offered() {
        return OFFERED.branch();
    }

    /** A contribution, a rotation, a text and a figure are recorded. */
    private static Story equipped() {
        return EQUIPPED.branch();
    }

    /** The three preconditions hold. */
    public static Story ready(Story story) {
        return acting(acting(acting(story, REQUEST), LEGAL), ASSESS);
    }

    /** The deployment is authorised. */
    public static Story authorised() {
        return acting(ready(established()), AUTHORISE);
    }

    /** A command by whoever may issue it. */
    public static Story acting(Story story, Object command) {
        return actor(story, command).does(command);
    }

    private static Story actor(Story story, Object command) {
        var precondition = switch (command) {
            case RecordHostRequest request -> Precondition.HOST_REQUEST;
            case AssessCessationCredible assess -> Precondition.CREDIBLE_CESSATION;
            case CorrectPrecondition correct -> correct.precondition();
            case WithdrawPrecondition withdraw -> withdraw.precondition();
            case StrikePrecondition strike -> strike.precondition();
            default -> null;
        };
        if (precondition == Precondition.HOST_REQUEST) {
            return story.by(ASTORIA).as(Mandate.PARTY_LIAISON);
        }
        if (precondition == Precondition.CREDIBLE_CESSATION) {
            return story.by(MECHANISM).as(Mandate.CHIEF_MONITOR);
        }
        return story.by(DALMARK).as(Mandate.CONTRIBUTOR_REP);
    }

    public static ForceStanding standing(Story story) {
        return story.find(FORCE, ForceStanding.class);
    }

    private static Story in(State state) {
        return switch (state) {
            case PLANNING -> equipped();
            case READY -> ready(equipped());
            case AUTHORISED -> acting(in(State.READY), AUTHORISE);
            case DEPLOYING -> acting(in(State.AUTHORISED), LAND);
            case INITIAL_CAPABILITY -> acting(in(State.DEPLOYING), INITIAL);
            case FULL_CAPABILITY -> acting(in(State.INITIAL_CAPABILITY), FULL);
            case DRAWDOWN -> acting(in(State.FULL_CAPABILITY), DRAWDOWN);
            case ENDED -> acting(in(State.DRAWDOWN), END);
            case STRUCK -> acting(equipped(), STRIKE);
        };
    }

    /** A story in which each event that can be set right is. */
    public static List<Step> eachCorrection() {
        var story = in(State.DEPLOYING);
        for (var precondition : Precondition.values()) {
            acting(story, correct(precondition, "Note 14"));
            acting(story, correct(precondition, "Note 15"));
        }
        acting(story, withdraw(Precondition.HOST_REQUEST));
        acting(story, strike(Precondition.HOST_REQUEST));
        acting(story, strike(Precondition.LEGAL_AGREEMENT));
        acting(story, strike(Precondition.CREDIBLE_CESSATION));
        for (var command : List.of(
                new CorrectComponent(FORCE, Component.LAND, 3100, 4000, BEFORE, WHY), new CorrectComponent(FORCE, Component.LAND, 3200, 4000, BEFORE, WHY),
                INITIAL, new StrikeCapability(FORCE, WHY), DRAWDOWN, new StrikeDrawdown(FORCE, WHY), new StrikeComponent(FORCE, Component.LAND, WHY),
                new StrikeAuthorisation(FORCE, WHY), correct(CALDONIA, DALMARK),
                new CorrectForce(FORCE, "Reassurance Force", List.of(CALDONIA, DALMARK), "Declaration of Intent, article 2", WHY),
                new CorrectAssignment(FORCE, BATTALION, Component.AIR, 10, WHY), new CorrectAssignment(FORCE, BATTALION, Component.SEA, 10, WHY),
                new CorrectRotation(FORCE, 1, "Capital of Dalmark", CALDONIA, ROTATE.from(), null, WHY),
                new CorrectRotation(FORCE, 1, "Capital of Dalmark", DALMARK, ROTATE.from(), null, WHY), new StrikeRotation(FORCE, 1, WHY),
                new CorrectForceSupport(FORCE, 1, BORDURIA, SupportRole.SUPPORTER, Firmness.DECLARED, "Intelligence", TextStatus.DRAFT, "1", "Annex", WHY),
                new CorrectForceSupport(FORCE, 1, BORDURIA, SupportRole.SUPPORTER, Firmness.PROPOSED, "Intelligence", TextStatus.DRAFT, "1", "Annex", WHY),
                new StrikeForceSupport(FORCE, 1, WHY), new CorrectForceFigure(FORCE, 1, "People", 15_000, 25_000, "people", "Press", BEFORE, WHY),
                new CorrectForceFigure(FORCE, 1, "People", 15_000, 26_000, "people", "Press", BEFORE, WHY), new StrikeForceFigure(FORCE, 1, WHY), STRIKE)) {
            acting(story, command);
        }
        return story.steps();
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("force").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("force");
        assertThat(table.states()).containsExactlyElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(ForceCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("EstablishForce")).toList());
        assertThat(table.cells()).hasSize(288);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var story = in(State.valueOf(cell.state()));
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        if (cell.refused()) {
            actor(story, command).refuses(command, Stream.of(ForceRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(acting(story, command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"FOR-06", "FOR-07", "FOR-08", "FOR-09", "FOR-13", "FOR-14", "FOR-15", "FOR-17", "FOR-18", "FOR-19", "FOR-28"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in(State.STRUCK).refuses(END, ForceRule.NOT_STRUCK);
        in(State.ENDED).refuses(END, ForceRule.NOT_ENDED);
        actor(in(State.READY), REQUEST).refuses(REQUEST, ForceRule.HELD_ONCE);
        actor(in(State.PLANNING), LEGAL).refuses(withdraw(Precondition.LEGAL_AGREEMENT), ForceRule.HELD_AT_ALL).refuses(LAND, ForceRule.AUTHORISED)
                .refuses(new StrikeComponent(FORCE, Component.SEA, WHY), ForceRule.COMPONENT_DEPLOYED);
        in(State.AUTHORISED).refuses(AUTHORISE, ForceRule.AUTHORISED_ONCE).refuses(STRIKE, ForceRule.NOTHING_DEPLOYED_YET)
                .refuses(FULL, ForceRule.CAPABILITY_IN_ORDER);
        in(State.INITIAL_CAPABILITY).refuses(new StrikeComponent(FORCE, Component.LAND, WHY), ForceRule.CAPABILITY_RESTS_ON_COMPONENTS)
                .refuses(END, ForceRule.DRAWN_DOWN_FIRST);
    }

    @Test
    @Provokes({"FOR-01", "FOR-02", "FOR-03", "FOR-04"})
    void a_force_is_established_by_registered_participants_that_are_neither_host_nor_assessor() {
        var nobody = new ParticipantId("nobody");
        offered().by(CALDONIA).refuses(establish(new AgreementId("other"), ASTORIA, MECHANISM, CALDONIA), ForceRule.AGREEMENT_RECORDED)
                .refuses(establish(ACCORD, nobody, MECHANISM, CALDONIA), ForceRule.PARTICIPANTS_REGISTERED)
                .refuses(establish(ACCORD, ASTORIA, ASTORIA, CALDONIA), ForceRule.AUTHORITIES_APART)
                .refuses(establish(ACCORD, CALDONIA, MECHANISM, CALDONIA), ForceRule.AUTHORITIES_APART)
                .refuses(establish(ACCORD, ASTORIA, CALDONIA, CALDONIA), ForceRule.AUTHORITIES_APART)
                .refuses(establish(ACCORD, ASTORIA, MECHANISM, DALMARK), ForceRule.BY_THE_FORCE)
                .by(MECHANISM).as(Mandate.REGISTRAR).does(establish(ACCORD, ASTORIA, MECHANISM, DALMARK));
        established().by(BORDURIA).refuses(ROTATE, ForceRule.BY_THE_FORCE);
    }

    @Test
    @Provokes("FOR-05")
    void each_precondition_is_recorded_and_taken_back_by_its_own_authority() {
        established().by(BORDURIA).refuses(REQUEST, ForceRule.BY_ITS_AUTHORITY).refuses(LEGAL, ForceRule.BY_ITS_AUTHORITY)
                .refuses(ASSESS, ForceRule.BY_ITS_AUTHORITY);
        ready(established()).by(DALMARK).as(Mandate.CONTRIBUTOR_REP).refuses(withdraw(Precondition.HOST_REQUEST), ForceRule.BY_ITS_AUTHORITY)
                .refuses(strike(Precondition.CREDIBLE_CESSATION), ForceRule.BY_ITS_AUTHORITY)
                .by(ASTORIA).as(Mandate.PARTY_LIAISON).refuses(withdraw(Precondition.LEGAL_AGREEMENT), ForceRule.BY_ITS_AUTHORITY)
                .refuses(correct(Precondition.CREDIBLE_CESSATION, "Note 13"), ForceRule.BY_ITS_AUTHORITY)
                .by(MECHANISM).as(Mandate.CHIEF_MONITOR).refuses(withdraw(Precondition.HOST_REQUEST), ForceRule.BY_ITS_AUTHORITY);
    }

    @Test
    @Provokes({"FOR-10", "FOR-11"})
    void nothing_is_assessed_or_authorised_outside_the_ceasefire_which_undoes_nothing_when_it_ends() {
        var early = new AssessCessationCredible(FORCE, "Calm", instant("2031-03-01T23:59:59Z"));
        var future = new AssessCessationCredible(FORCE, "Calm", LATER);
        var story = actor(established(), ASSESS).refuses(early, ForceRule.CEASEFIRE_IN_FORCE).refuses(future, ForceRule.NOT_FROM_THE_FUTURE);
        var collapsed = ready(story).by(MECHANISM).as(Mandate.COMMISSION_CHAIR).does(new TerminateAgreement(ACCORD, BEFORE.plusSeconds(60), "It is over."));
        actor(collapsed, AUTHORISE).refuses(AUTHORISE, ForceRule.CEASEFIRE_IN_FORCE);
        var later = authorised().by(MECHANISM).as(Mandate.COMMISSION_CHAIR).does(new TerminateAgreement(ACCORD, BEFORE.plusSeconds(60), "It is over."));
        assertThat(standing(acting(later, LAND)).state()).isEqualTo(State.DEPLOYING);
    }

    @Test
    @Provokes("FOR-12")
    void what_is_withdrawn_after_the_authorisation_is_shown_and_undoes_nothing() {
        actor(acting(acting(established(), REQUEST), LEGAL), AUTHORISE).refuses(AUTHORISE, ForceRule.ALL_THREE_HOLD);
        var story = acting(authorised(), withdraw(Precondition.HOST_REQUEST));
        assertThat(standing(story).state()).isEqualTo(State.AUTHORISED);
        assertThat(standing(story).missing()).containsExactly(Precondition.HOST_REQUEST);
        assertThat(standing(story).hostRequest()).isEqualTo(new ForceStanding.PreconditionFact("Note 12", BEFORE, ASTORIA, NOW, "It holds no more.", NOW));
        assertThat(standing(acting(story, LAND)).state()).isEqualTo(State.DEPLOYING);
    }

    @Test
    @Provokes({"FOR-10", "FOR-16", "FOR-17"})
    void a_component_is_deployed_once_and_anew_after_it_was_withdrawn() {
        var story = acting(authorised(), LAND).refuses(LAND, ForceRule.COMPONENT_ONCE).refuses(
                new DeployComponent(FORCE, Component.SEA, 1, 2, LATER), ForceRule.NOT_FROM_THE_FUTURE);
        acting(story, AIR);
        var gone = new WithdrawComponent(FORCE, Component.LAND, "Relieved.");
        acting(story, gone).refuses(gone, ForceRule.COMPONENT_DEPLOYED);
        assertThat(standing(acting(story, LAND)).components()).extracting(ForceStanding.DeployedComponent::component).containsExactly(Component.LAND, Component.AIR);
        assertThat(standing(story).deployed(Component.LAND).orElseThrow().withdrawn()).isNull();
    }

    @Test
    @Provokes({"FOR-20", "FOR-21", "FOR-22", "FOR-23"})
    void a_contribution_is_assigned_by_its_contributor_once_while_it_goes_on() {
        var borduria = new ContributionId("borduria-guard");
        var story = established().by(BORDURIA).does(offer(borduria, BORDURIA)).by(CALDONIA).as(Mandate.CONTRIBUTOR_REP)
                .refuses(assign(borduria), ForceRule.CONTRIBUTION_GOES_ON).refuses(assign(new ContributionId("none")), ForceRule.CONTRIBUTION_GOES_ON)
                .refuses(assign(BATTALION), ForceRule.BY_THE_CONTRIBUTOR).refuses(rate(BATTALION), ForceRule.ASSIGNED);
        acting(story, assign(BATTALION)).refuses(assign(BATTALION), ForceRule.ASSIGNED_ONCE).by(CALDONIA).as(Mandate.CONTRIBUTOR_REP)
                .refuses(rate(BATTALION), ForceRule.BY_THE_CONTRIBUTOR).as(Mandate.FORCE_COMMANDER).does(rate(BATTALION));
        assertThat(standing(story).contributions()).containsExactly(new ForceStanding.AssignedContribution(BATTALION, DALMARK, Component.LAND, 5, ReadinessLevel.READY,
                "Seen at an exercise."));
        assertThat(standing(acting(story, new ReleaseContribution(FORCE, BATTALION, WHY))).contributions()).isEmpty();
    }

    @Test
    @Provokes({"FOR-24", "FOR-25", "FOR-26", "FOR-27"})
    void headquarters_rotate_among_the_participants_one_after_the_other() {
        var story = acting(established(), ROTATE).refuses(rotate(BORDURIA, "2032-03-10T00:00:00Z"), ForceRule.LEAD_TAKES_PART)
                .refuses(rotate(DALMARK, "2031-03-10T00:00:00Z"), ForceRule.ROTATION_GOES_ON)
                .refuses(new StrikeRotation(FORCE, 2, WHY), ForceRule.RECORDED_AT_ALL).refuses(correct(DALMARK), ForceRule.PARTICIPANT_NEEDED);
        acting(story, rotate(DALMARK, "2032-03-10T00:00:00Z")).refuses(new CorrectRotation(FORCE, 1, "Capital", CALDONIA,
                instant("2032-03-10T00:00:00Z"), null, WHY), ForceRule.ROTATION_GOES_ON);
        var ended = acting(established(), rotate(CALDONIA, "2031-03-10T00:00:00Z", "2032-03-10T00:00:00Z"))
                .refuses(rotate(DALMARK, "2032-03-09T23:59:59Z"), ForceRule.ROTATION_GOES_ON);
        acting(ended, rotate(DALMARK, "2032-03-10T00:00:00Z", "2033-03-10T00:00:00Z")).refuses(rotate(CALDONIA, "2032-06-01T00:00:00Z"), ForceRule.ROTATION_GOES_ON)
                .refuses(new CorrectRotation(FORCE, 1, "Capital", CALDONIA, ROTATE.from(), instant("2032-03-10T00:00:01Z"), WHY), ForceRule.ROTATION_GOES_ON)
                .refuses(new CorrectRotation(FORCE, 2, "Capital", DALMARK, instant("2032-03-09T00:00:00Z"), null, WHY), ForceRule.ROTATION_GOES_ON);
        acting(story, new StrikeRotation(FORCE, 1, WHY)).refuses(new StrikeRotation(FORCE, 1, WHY), ForceRule.RECORDED_AT_ALL);
        acting(story, correct(DALMARK));
    }

    @Test
    void a_draft_and_the_final_text_say_different_things_of_the_same_participant() {
        var story = acting(acting(established(), support(Firmness.COMMITTED, TextStatus.DRAFT)), support(Firmness.PROPOSED, TextStatus.FINAL));
        assertThat(standing(story).support()).extracting(each -> each.participant().value() + " " + each.firmness() + " " + each.textStatus())
                .containsExactly("borduria COMMITTED DRAFT", "borduria PROPOSED FINAL");
    }

    @Test
    @Provokes({"FOR-29", "FOR-30"})
    void there_is_room_for_two_hundred_figures_and_a_correction_changes_something() {
        var story = acting(established(), FIGURE).refuses(new CorrectForceFigure(FORCE, 1, "People in the force", 15_000, 30_000, "people", "Press", BEFORE, WHY),
                ForceRule.CORRECTION_CHANGES);
        IntStream.range(1, 200).forEach(each -> story.does(FIGURE));
        story.refuses(FIGURE, ForceRule.ROOM);
    }
}
