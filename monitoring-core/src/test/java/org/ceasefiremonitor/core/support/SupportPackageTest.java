package org.ceasefiremonitor.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.allRegistered;
import static org.ceasefiremonitor.core.story.Cast.drafted;
import static org.ceasefiremonitor.core.story.Cast.inForce;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.TerminateAgreement;
import org.ceasefiremonitor.core.clock.ClockExtended;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.support.SupportStanding.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A package of support from its announcement to its delivery. */
public class SupportPackageTest {

    private static final SupportPackageId SHELLS = new SupportPackageId("dalmark-shells");
    private static final Instant NOW = instant("2031-03-03T00:00:00Z");
    private static final Instant THEN = instant("2031-03-02T00:00:00Z");
    private static final Instant PROMISED = instant("2031-06-01T00:00:00Z");
    private static final Instant LATER = instant("2031-08-01T00:00:00Z");
    private static final Instant MUCH_LATER = instant("2032-01-01T00:00:00Z");
    private static final String AFTERWARDS = "2031-09-01T00:00:00Z";
    private static final String WHY = "It was misread.";

    private static final StrikeSupport STRIKE = new StrikeSupport(SHELLS, WHY);
    private static final PromiseSupportDelivery PROMISE = new PromiseSupportDelivery(SHELLS, PROMISED);
    private static final CorrectSupportPromise CORRECT_PROMISE = new CorrectSupportPromise(SHELLS, instant("2031-06-02T00:00:00Z"), WHY);
    private static final DelaySupport DELAY = new DelaySupport(SHELLS, LATER, "A line stands still.", NOW);
    private static final MissSupportDelivery MISS = new MissSupportDelivery(SHELLS);
    private static final FundSupport FUND = new FundSupport(SHELLS, pieces("100"), "Budget line 12", THEN);
    private static final ContractSupport CONTRACT = new ContractSupport(SHELLS, pieces("60"), "Works at Dalburg, contract 7", NOW);
    private static final DeliverSupport DELIVER = deliver("20");
    private static final CorrectSupportStep CORRECT_STEP = new CorrectSupportStep(SHELLS, 1, pieces("110"), "Budget line 12", THEN, WHY);
    private static final CompleteSupport COMPLETE = new CompleteSupport(SHELLS, "The rest is not needed.", NOW);
    private static final CancelSupport CANCEL = new CancelSupport(SHELLS, "The works closed.", NOW);
    private static final ReopenSupport REOPEN = new ReopenSupport(SHELLS, WHY);

    private static Amount pieces(String value) {
        return new Amount(new BigDecimal(value), null, null, "pieces");
    }

    private static Amount euro(String value) {
        return new Amount(new BigDecimal(value), "EUR", LocalDate.parse("2031-01-01"), null);
    }

    private static DeliverSupport deliver(String value) {
        return new DeliverSupport(SHELLS, pieces(value), "Taken over at the depot", NOW);
    }

    private static StrikeSupportStep strikeStep(int number) {
        return new StrikeSupportStep(SHELLS, number, WHY);
    }

    private static AnnounceSupport announce(ParticipantId contributor, ParticipantId recipient, SupportKind kind, Amount amount, Marking marking) {
        return new AnnounceSupport(SHELLS, contributor, recipient, kind, "Shells for a year", amount, THEN, marking);
    }

    private static CorrectSupport correct(SupportKind kind, Amount amount) {
        return new CorrectSupport(SHELLS, ASTORIA, kind, "Shells for a year", amount, THEN, WHY);
    }

    private static Story announced(Story before) {
        return before.then(NOW.toString()).by(DALMARK).does(announce(DALMARK, ASTORIA, SupportKind.AMMUNITION, pieces("100"), Marking.GREEN));
    }

    private static Story announced() {
        return announced(allRegistered());
    }

    private static Story contracted() {
        return announced().does(PROMISE).does(FUND).does(CONTRACT);
    }

    private static Story in(State state) {
        return switch (state) {
            case ANNOUNCED -> announced();
            case FUNDED -> announced().does(PROMISE).does(FUND);
            case CONTRACTED -> contracted();
            case DELIVERING -> contracted().does(DELIVER);
            case DELIVERED -> contracted().does(DELIVER).does(COMPLETE);
            case DELAYED -> contracted().does(DELAY);
            case CANCELLED -> contracted().does(CANCEL);
            case STRUCK -> announced().does(PROMISE).does(STRIKE);
        };
    }

    private static SupportStanding standing(Story story) {
        return story.find(SHELLS, SupportStanding.class);
    }

    /** A story in which each event that can be set right is. */
    public static List<Step> eachCorrection() {
        var steps = new ArrayList<>(announced().does(correct(SupportKind.ARMS, pieces("100"))).does(correct(SupportKind.ARMS, pieces("90"))).does(PROMISE)
                .does(CORRECT_PROMISE).does(new CorrectSupportPromise(SHELLS, PROMISED, WHY)).does(DELAY).does(CORRECT_PROMISE)
                .then(AFTERWARDS).does(MISS).does(new CorrectSupportPromise(SHELLS, MUCH_LATER, WHY)).does(FUND).does(CORRECT_STEP).does(FUND).does(CONTRACT)
                .does(new CorrectSupportStep(SHELLS, 3, pieces("70"), "Contract 7", NOW, WHY)).does(CONTRACT).does(DELIVER)
                .does(new CorrectSupportStep(SHELLS, 5, pieces("10"), "Half of it", NOW, WHY)).does(strikeStep(5)).does(strikeStep(4)).does(strikeStep(3))
                .does(strikeStep(1)).does(CANCEL).does(REOPEN).does(STRIKE).steps());
        steps.addAll(in(State.DELIVERED).does(REOPEN).steps());
        return steps;
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("support").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("support");
        assertThat(table.states()).containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(SupportCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("AnnounceSupport")).toList());
        assertThat(table.cells()).hasSize(112);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var story = in(State.valueOf(cell.state())).then(AFTERWARDS);
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        Object command = Stream.of(correct(SupportKind.ARMS, pieces("90")), STRIKE, PROMISE, CORRECT_PROMISE,
                new DelaySupport(SHELLS, MUCH_LATER, "Another line stands still.", NOW), MISS, FUND, CONTRACT, DELIVER, CORRECT_STEP,
                strikeStep(Math.max(1, standing(story).counted())), COMPLETE, CANCEL, REOPEN)
                .filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        if (cell.refused()) {
            story.refuses(command, Stream.of(SupportRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"SUP-04", "SUP-05", "SUP-06", "SUP-11", "SUP-12", "SUP-14", "SUP-15", "SUP-18"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        announced().refuses(CONTRACT, SupportRule.IN_ORDER).refuses(DELIVER, SupportRule.IN_ORDER).refuses(DELAY, SupportRule.PROMISE_STANDS)
                .refuses(MISS, SupportRule.RUN_OUT).refuses(strikeStep(1), SupportRule.STEP_RECORDED).refuses(REOPEN, SupportRule.ENDED_BEFORE);
        contracted().refuses(PROMISE, SupportRule.PROMISED_ONCE).refuses(strikeStep(1), SupportRule.IN_ORDER);
        in(State.CANCELLED).refuses(DELIVER, SupportRule.NOT_ENDED);
        in(State.STRUCK).refuses(STRIKE, SupportRule.NOT_STRUCK);
    }

    @Test
    @Provokes({"SUP-01", "SUP-02", "SUP-03"})
    void support_goes_from_a_registered_participant_to_another_and_a_contributor_speaks_for_itself() {
        var nobody = new ParticipantId("nobody");
        allRegistered().then(NOW.toString()).by(nobody).refuses(announce(nobody, ASTORIA, SupportKind.ARMS, pieces("1"), Marking.GREEN), SupportRule.CONTRIBUTOR_REGISTERED)
                .by(DALMARK).refuses(announce(DALMARK, nobody, SupportKind.ARMS, pieces("1"), Marking.GREEN), SupportRule.RECIPIENT_REGISTERED)
                .refuses(announce(DALMARK, DALMARK, SupportKind.ARMS, pieces("1"), Marking.GREEN), SupportRule.RECIPIENT_REGISTERED)
                .by(CALDONIA).refuses(announce(DALMARK, ASTORIA, SupportKind.ARMS, pieces("1"), Marking.GREEN), SupportRule.BY_THE_CONTRIBUTOR);
        announced().by(CALDONIA).refuses(FUND, SupportRule.BY_THE_CONTRIBUTOR);
    }

    @Test
    @Provokes("SUP-07")
    void no_more_is_delivered_than_was_contracted() {
        var story = contracted().refuses(deliver("60.001"), SupportRule.WITHIN_THE_CONTRACT).does(DELIVER)
                .refuses(deliver("41"), SupportRule.WITHIN_THE_CONTRACT)
                .refuses(new CorrectSupportStep(SHELLS, 2, pieces("19"), "Contract 7", NOW, WHY), SupportRule.WITHIN_THE_CONTRACT)
                .refuses(new CorrectSupportStep(SHELLS, 3, pieces("61"), "All", NOW, WHY), SupportRule.WITHIN_THE_CONTRACT)
                .refuses(strikeStep(2), SupportRule.WITHIN_THE_CONTRACT).does(CONTRACT).does(deliver("41")).does(strikeStep(3));
        assertThat(standing(story).total(SupportStepKind.DELIVERY)).isEqualTo("41");
        assertThat(standing(story).total(SupportStepKind.CONTRACT)).isEqualTo("120");
    }

    @Test
    void a_package_of_which_all_that_was_announced_and_contracted_is_delivered_is_complete() {
        var story = contracted().does(deliver("60"));
        assertThat(standing(story).state()).as("40 of what was announced are not contracted").isEqualTo(State.DELIVERING);
        story.does(new ContractSupport(SHELLS, pieces("40"), "Contract 8", NOW)).does(deliver("40"))
                .so(new SupportDelivered(SHELLS, 5, pieces("40"), "Taken over at the depot", NOW, Marking.GREEN), new SupportCompleted(SHELLS, null, NOW, Marking.GREEN));
        assertThat(standing(story).state()).isEqualTo(State.DELIVERED);
    }

    @Test
    @Provokes("SUP-08")
    void amounts_of_one_package_are_of_one_measure() {
        announced().refuses(new FundSupport(SHELLS, euro("5"), "Budget", NOW), SupportRule.SAME_MEASURE).does(correct(SupportKind.ARMS, euro("5")))
                .does(new FundSupport(SHELLS, euro("5"), "Budget", NOW)).refuses(correct(SupportKind.ARMS, pieces("5")), SupportRule.SAME_MEASURE)
                .refuses(new CorrectSupportStep(SHELLS, 1, pieces("5"), "Budget", NOW, WHY), SupportRule.SAME_MEASURE);
    }

    @ParameterizedTest
    @EnumSource(value = SupportKind.class, names = {"FINANCE", "BUDGET"})
    void finance_is_money(SupportKind kind) {
        announced().refuses(correct(kind, pieces("5")), SupportRule.MONEY).does(correct(kind, euro("5")));
    }

    @Test
    @Provokes("SUP-09")
    void finance_that_is_no_money_is_refused() {
        allRegistered().then(NOW.toString()).by(DALMARK).refuses(announce(DALMARK, ASTORIA, SupportKind.FINANCE, pieces("1"), Marking.GREEN), SupportRule.MONEY);
    }

    @Test
    @Provokes("SUP-10")
    void what_has_not_happened_is_not_recorded() {
        var tomorrow = NOW.plusSeconds(86_400);
        announced().refuses(new FundSupport(SHELLS, pieces("1"), "Budget", tomorrow), SupportRule.NOT_FROM_THE_FUTURE)
                .refuses(new CancelSupport(SHELLS, WHY, tomorrow), SupportRule.NOT_FROM_THE_FUTURE);
    }

    @Test
    @Provokes("SUP-13")
    void a_delivery_is_put_off_to_later_and_what_was_said_stays() {
        var story = contracted().refuses(new DelaySupport(SHELLS, PROMISED, "None.", NOW), SupportRule.PUT_OFF_LATER).does(DELAY);
        assertThat(standing(story).delays()).containsExactly(new SupportStanding.SupportDelay(PROMISED, LATER, "A line stands still.", NOW));
        story.then(AFTERWARDS).does(MISS).refuses(new DelaySupport(SHELLS, instant("2031-08-02T00:00:00Z"), "Past already.", NOW), SupportRule.PUT_OFF_LATER)
                .does(new DelaySupport(SHELLS, MUCH_LATER, "Another.", NOW));
        assertThat(standing(story).overdue()).isFalse();
        assertThat(standing(story).promisedBy()).isEqualTo(MUCH_LATER);
        assertThat(standing(story.does(DELIVER)).state()).as("a part has come").isEqualTo(State.DELIVERING);
    }

    @Test
    void the_promised_time_is_a_clock_that_is_missed_once_and_met_late() {
        var story = contracted().then(PROMISED.minusMillis(1).toString()).refuses(MISS, SupportRule.RUN_OUT).then(PROMISED.toString()).does(MISS)
                .so(new SupportOverdue(SHELLS, PROMISED, PROMISED, Marking.GREEN));
        assertThat(standing(story).overdue()).isTrue();
        assertThat(standing(story).state()).isEqualTo(State.CONTRACTED);
        story.refuses(MISS, SupportRule.RUN_OUT).does(DELIVER).does(COMPLETE).does(REOPEN);
        assertThat(standing(story).overdue()).isFalse();
        assertThat(moves(story.does(MISS).does(DELAYED_AGAIN).does(CANCEL))).containsExactly(new ClockSet(ClockKind.SUPPORT_DELIVERY, PROMISED),
                new ClockMissed(ClockKind.SUPPORT_DELIVERY), new ClockMet(ClockKind.SUPPORT_DELIVERY), new ClockSet(ClockKind.SUPPORT_DELIVERY, PROMISED),
                new ClockMissed(ClockKind.SUPPORT_DELIVERY), new ClockExtended(ClockKind.SUPPORT_DELIVERY, LATER, "Late."),
                new ClockStopped(ClockKind.SUPPORT_DELIVERY, "The works closed."));
    }

    private static final DelaySupport DELAYED_AGAIN = new DelaySupport(SHELLS, LATER, "Late.", NOW);

    private static List<ClockMove> moves(Story story) {
        return story.events().stream().flatMap(event -> event instanceof MovesClocks moving ? moving.clockMoves().stream() : Stream.of()).toList();
    }

    @Test
    void what_is_cancelled_tells_what_never_came() {
        assertThat(in(State.DELIVERING).does(CANCEL).events()).last().isEqualTo(new SupportCancelled(SHELLS, pieces("80"), "The works closed.", NOW, Marking.GREEN));
        var all = new CorrectSupport(SHELLS, ASTORIA, SupportKind.AMMUNITION, "Shells for a year", pieces("20"), THEN, WHY);
        assertThat(in(State.DELIVERING).does(all).does(CANCEL).events()).last().isEqualTo(new SupportCancelled(SHELLS, null, "The works closed.", NOW, Marking.GREEN));
    }

    @Test
    @Provokes("SUP-16")
    void a_package_has_room_for_so_many_steps_and_delays() {
        var story = announced().does(PROMISE);
        for (int i = 0; i < 200; i++) {
            story.does(FUND);
        }
        story.refuses(FUND, SupportRule.ROOM);
        for (int i = 1; i <= 50; i++) {
            story.does(new DelaySupport(SHELLS, PROMISED.plusSeconds(i), "Late.", NOW));
        }
        story.refuses(DELAY, SupportRule.ROOM);
    }

    @Test
    @Provokes("SUP-17")
    void a_correction_changes_something() {
        contracted().refuses(correct(SupportKind.AMMUNITION, pieces("100")), SupportRule.CORRECTION_CHANGES)
                .refuses(new CorrectSupportPromise(SHELLS, PROMISED, WHY), SupportRule.CORRECTION_CHANGES)
                .refuses(new CorrectSupportStep(SHELLS, 1, pieces("100"), "Budget line 12", THEN, WHY), SupportRule.CORRECTION_CHANGES);
    }

    @Test
    void support_is_announced_and_goes_on_whether_there_is_a_ceasefire_or_not() {
        assertThat(standing(announced(drafted()).does(FUND)).state()).isEqualTo(State.FUNDED);
        var story = announced(inForce()).does(FUND).by(MECHANISM).does(new TerminateAgreement(ACCORD, NOW, "War came back.")).by(DALMARK);
        assertThat(standing(story.does(CONTRACT).does(DELIVER)).state()).isEqualTo(State.DELIVERING);
    }

    @Test
    void the_contributor_may_see_what_is_limited_whoever_records_it() {
        var narrow = new Marking(Tlp.AMBER, List.of(ASTORIA));
        var story = allRegistered().then(NOW.toString()).by(DALMARK).does(announce(DALMARK, ASTORIA, SupportKind.ARMS, pieces("1"), narrow)).does(PROMISE);
        assertThat(story.events().getLast().visibility()).isEqualTo(new Marking(Tlp.AMBER, List.of(ASTORIA, DALMARK)));
        var registrars = allRegistered().then(NOW.toString()).by(MECHANISM).as(Mandate.REGISTRAR)
                .does(announce(DALMARK, ASTORIA, SupportKind.ARMS, pieces("1"), new Marking(Tlp.AMBER, List.of()))).does(PROMISE);
        assertThat(registrars.events().getLast().visibility()).as("and so may whoever records it").isEqualTo(new Marking(Tlp.AMBER, List.of(DALMARK, MECHANISM)));
    }

    @Test
    @Provokes("SUP-19")
    void a_package_is_not_marked_so_that_its_contributor_could_not_see_it() {
        for (var actor : List.of(DALMARK, MECHANISM)) {
            allRegistered().then(NOW.toString()).by(actor).as(actor == DALMARK ? Mandate.CONTRIBUTOR_REP : Mandate.REGISTRAR).refuses(announce(DALMARK, ASTORIA,
                    SupportKind.ARMS, pieces("1"), new Marking(Tlp.AMBER_STRICT, List.of())), SupportRule.SEEN_BY_THE_CONTRIBUTOR);
        }
    }

    @Test
    void whoever_may_not_see_a_package_takes_no_step_on_it_and_is_told_that_there_is_none() {
        for (var narrow : List.of(new Marking(Tlp.AMBER, List.of(ASTORIA)), new Marking(Tlp.RED, List.of()))) {
            var story = allRegistered().then(NOW.toString()).by(DALMARK).does(announce(DALMARK, ASTORIA, SupportKind.ARMS, pieces("1"), narrow)).does(PROMISE);
            for (var mandate : List.of(Mandate.REGISTRAR, Mandate.CELL_DIRECTOR, Mandate.CONTRIBUTOR_REP)) {
                for (var command : List.of(FUND, CANCEL, PROMISE, new StrikeSupport(SHELLS, WHY))) {
                    story.by(CALDONIA).as(mandate).refuses(command, GateRule.THING_KNOWN);
                }
            }
            story.by(DALMARK).as(Mandate.REGISTRAR).does(FUND);
        }
    }
}
