package org.ceasefiremonitor.core.mechanism.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.allRegistered;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding.State;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A contribution from its offer to its end. */
public class ContributionTest {

    private static final ContributionId UAV = new ContributionId("dalmark-uav");
    private static final Instant FROM = instant("2031-03-02T00:00:00Z");
    private static final Instant NOW = instant("2031-03-03T00:00:00Z");
    private static final String WHY = "It was misread.";

    private static final StrikeContribution STRIKE = new StrikeContribution(UAV, WHY);
    private static final PledgeContribution PLEDGE = new PledgeContribution(UAV, 120);
    private static final ConfirmContribution CONFIRM = new ConfirmContribution(UAV, "Decree 12");
    private static final DeliverPart DELIVER = new DeliverPart(UAV, 40);
    private static final DeclareOperational OPERATIONAL = new DeclareOperational(UAV, null);
    private static final AttachNationalCaveat CAVEAT = new AttachNationalCaveat(UAV, "Not near the border.");
    private static final StrikeNationalCaveat STRIKE_CAVEAT = new StrikeNationalCaveat(UAV, 1, WHY);
    private static final RecordShortfall SHORTFALL = new RecordShortfall(UAV, 30, "One aircraft is lost.");
    private static final WithdrawContribution WITHDRAW = new WithdrawContribution(UAV, 60, "Needed at home.");
    private static final CompleteContribution COMPLETE = new CompleteContribution(UAV, null);
    private static final CorrectDelivery CORRECT_DELIVERY = new CorrectDelivery(UAV, 50, WHY);

    private static final List<Object> COMMANDS = List.of(correct(200), STRIKE, PLEDGE, CONFIRM, DELIVER, CORRECT_DELIVERY, OPERATIONAL, CAVEAT, STRIKE_CAVEAT,
            SHORTFALL, WITHDRAW, COMPLETE);

    private static OfferContribution offer(ParticipantId contributor) {
        return new OfferContribution(UAV, contributor, ContributionKind.UAV_HOURS, "hours per month", 100, FROM, null, 60, null);
    }

    private static CorrectContribution correct(int quantity) {
        return new CorrectContribution(UAV, ContributionKind.UAV_HOURS, "hours per month", quantity, FROM, null, 60, null, WHY);
    }

    private static Story offered() {
        return allRegistered().then("2031-03-03T00:00:00Z").by(DALMARK).does(offer(DALMARK));
    }

    private static Story confirmed() {
        return offered().does(PLEDGE).does(CONFIRM);
    }

    private static ContributionStanding standing(Story story) {
        return story.find(UAV, ContributionStanding.class);
    }

    /** A story in which each event that can be set right is. */
    public static List<Step> eachCorrection() {
        return offered().does(correct(110)).does(correct(130)).does(PLEDGE).does(correct(140)).does(CONFIRM).does(DELIVER).does(CORRECT_DELIVERY)
                .does(new CorrectDelivery(UAV, 60, WHY)).does(CAVEAT).does(STRIKE_CAVEAT).does(STRIKE).steps();
    }

    private static Story in(State state) {
        return switch (state) {
            case OFFERED -> offered();
            case PLEDGED -> offered().does(PLEDGE);
            case CONFIRMED -> confirmed();
            case IN_TRANSFER -> confirmed().does(DELIVER);
            case OPERATIONAL -> confirmed().does(DELIVER).does(OPERATIONAL);
            case SHORTFALL -> in(State.OPERATIONAL).does(SHORTFALL);
            case WITHDRAWN -> in(State.OPERATIONAL).does(WITHDRAW);
            case COMPLETED -> in(State.OPERATIONAL).does(COMPLETE);
            case STRUCK -> offered().does(STRIKE);
        };
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("contribution").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("contribution");
        assertThat(table.states()).containsExactlyElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(ContributionCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("OfferContribution")).toList());
        assertThat(table.cells()).hasSize(108);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var story = in(State.valueOf(cell.state()));
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        if (cell.refused()) {
            story.refuses(command, Stream.of(ContributionRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"CON-03", "CON-04", "CON-05", "CON-08"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        offered().refuses(CONFIRM, ContributionRule.IN_ORDER).refuses(STRIKE_CAVEAT, ContributionRule.CAVEAT_ATTACHED);
        in(State.COMPLETED).refuses(DELIVER, ContributionRule.NOT_ENDED);
        in(State.STRUCK).refuses(STRIKE, ContributionRule.NOT_STRUCK);
    }

    @Test
    void what_is_missing_is_what_was_pledged_and_not_delivered_or_what_is_said_to_fail_if_that_is_more() {
        var story = offered();
        assertThat(standing(story).missing()).isZero();
        assertThat(standing(story.does(PLEDGE)).missing()).isEqualTo(120);
        assertThat(standing(story.does(CONFIRM).does(DELIVER)).missing()).isEqualTo(80);
        assertThat(standing(story.does(new DeliverPart(UAV, 80)).does(OPERATIONAL)).missing()).isZero();
        assertThat(standing(story.does(SHORTFALL)).missing()).isEqualTo(30);
        assertThat(standing(story.does(OPERATIONAL)).missing()).isZero();
        assertThat(standing(story.does(COMPLETE)).missing()).isZero();
    }

    @Test
    @Provokes({"CON-01", "CON-02"})
    void a_contributor_is_registered_and_speaks_for_itself() {
        allRegistered().by(new ParticipantId("nobody")).refuses(offer(new ParticipantId("nobody")), ContributionRule.CONTRIBUTOR_REGISTERED)
                .by(CALDONIA).refuses(offer(DALMARK), ContributionRule.BY_THE_CONTRIBUTOR);
        offered().by(CALDONIA).refuses(PLEDGE, ContributionRule.BY_THE_CONTRIBUTOR);
    }

    @Test
    @Provokes("CON-06")
    void no_more_is_delivered_or_missing_than_was_pledged_unless_the_pledge_is_corrected() {
        var story = confirmed().refuses(new DeliverPart(UAV, 121), ContributionRule.WITHIN_THE_PLEDGE).does(new DeliverPart(UAV, 120))
                .refuses(new DeliverPart(UAV, 1), ContributionRule.WITHIN_THE_PLEDGE).refuses(correct(119), ContributionRule.WITHIN_THE_PLEDGE)
                .refuses(new CorrectDelivery(UAV, 121, WHY), ContributionRule.WITHIN_THE_PLEDGE)
                .refuses(new RecordShortfall(UAV, 121, WHY), ContributionRule.WITHIN_THE_PLEDGE);
        assertThat(standing(story.does(correct(130)).does(new DeliverPart(UAV, 1))).delivered()).isEqualTo(121);
    }

    @Test
    @Provokes("CON-07")
    void what_was_pledged_is_withdrawn_with_notice() {
        var hasty = new WithdrawContribution(UAV, 59, "Needed at home.");
        assertThat(standing(offered().does(hasty)).state()).isEqualTo(State.WITHDRAWN);
        var story = offered().does(PLEDGE).refuses(hasty, ContributionRule.NOTICE_KEPT).does(WITHDRAW);
        assertThat(standing(story).withdrawnFrom()).isEqualTo(NOW.plusSeconds(60 * 86_400));
    }

    @Test
    @Provokes("CON-09")
    void caveats_are_kept_in_order_and_bounded() {
        var story = offered().does(CAVEAT).does(new AttachNationalCaveat(UAV, "Not at night.")).does(STRIKE_CAVEAT);
        assertThat(standing(story).caveats()).containsExactly("Not at night.");
        for (int i = 1; i < 100; i++) {
            story.does(CAVEAT);
        }
        story.refuses(CAVEAT, ContributionRule.ROOM_FOR_CAVEATS).does(STRIKE_CAVEAT).does(CAVEAT);
    }

    @Test
    @Provokes("CON-10")
    void a_correction_changes_something() {
        confirmed().does(DELIVER).refuses(correct(120), ContributionRule.CORRECTION_CHANGES)
                .refuses(new CorrectDelivery(UAV, 40, WHY), ContributionRule.CORRECTION_CHANGES);
    }
}
