package org.ceasefiremonitor.core.support.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.support.Amount;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding.ChannelState;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Programmes of training, joint production and intelligence cooperation. */
public class CooperationProgrammeTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("together");
    private static final Instant NOW = instant("2031-03-03T00:00:00Z");
    private static final Instant TOMORROW = instant("2031-03-04T00:00:00Z");
    private static final String WHY = "It was misread.";
    private static final LocalDate FIRST = LocalDate.parse("2031-01-01");
    private static final LocalDate LAST = LocalDate.parse("2031-03-31");

    private static final StrikeProgramme STRIKE = new StrikeProgramme(PROGRAMME, WHY);
    private static final SuspendProgramme SUSPEND = new SuspendProgramme(PROGRAMME, "An election is held.", NOW);
    private static final ResumeProgramme RESUME = new ResumeProgramme(PROGRAMME, NOW);
    private static final EndProgramme END = new EndProgramme(PROGRAMME, "Its aim is reached.", NOW);
    private static final OpenCourse COURSE = new OpenCourse(PROGRAMME, "First course", 40, NOW, null);
    private static final RecordGraduates GRADUATES = graduates(36);
    private static final CorrectTrainingCourse CORRECT_COURSE = course(50, 36);
    private static final AgreeOutput AGREE = new AgreeOutput(PROGRAMME, FIRST, LAST, pieces("100"));
    private static final RecordOutput PRODUCED = new RecordOutput(PROGRAMME, 1, pieces("80"), NOW);
    private static final CorrectOutput CORRECT_OUTPUT = output("120", pieces("80"));
    private static final OpenChannel CHANNEL = new OpenChannel(PROGRAMME, "Liaison desk", NOW);
    private static final SuspendChannel SUSPEND_CHANNEL = new SuspendChannel(PROGRAMME, 1, "The line is down.", NOW);
    private static final ReopenChannel REOPEN_CHANNEL = new ReopenChannel(PROGRAMME, 1, NOW);
    private static final CloseChannel CLOSE_CHANNEL = new CloseChannel(PROGRAMME, 1, "Another one replaces it.", NOW);
    private static final StrikeProgrammeEntry STRIKE_ENTRY = new StrikeProgrammeEntry(PROGRAMME, 1, WHY);

    private static Amount pieces(String value) {
        return new Amount(new BigDecimal(value), null, null, "pieces");
    }

    private static RecordGraduates graduates(int graduates) {
        return new RecordGraduates(PROGRAMME, 1, graduates, NOW);
    }

    private static CorrectTrainingCourse course(int places, int graduates) {
        return new CorrectTrainingCourse(PROGRAMME, 1, "First course", places, graduates, NOW, null, WHY);
    }

    private static CorrectOutput output(String agreed, @Nullable Amount produced) {
        return new CorrectOutput(PROGRAMME, 1, FIRST, LAST, pieces(agreed), produced, WHY);
    }

    private static StartProgramme start(ProgrammeKind kind, ParticipantId... partners) {
        return new StartProgramme(PROGRAMME, kind, "Together", List.of(partners), product(kind), NOW, Marking.GREEN);
    }

    private static CorrectProgramme correct(ProgrammeKind kind) {
        return new CorrectProgramme(PROGRAMME, "Together again", List.of(ASTORIA, DALMARK), product(kind), NOW, WHY);
    }

    private static @Nullable String product(ProgrammeKind kind) {
        return kind == ProgrammeKind.PRODUCTION ? "Unmanned aircraft" : null;
    }

    private static Story started(Story before, ProgrammeKind kind) {
        return before.then(NOW.toString()).by(DALMARK).does(start(kind, ASTORIA, DALMARK)).does(switch (kind) {
            case TRAINING -> COURSE;
            case PRODUCTION -> AGREE;
            case INTELLIGENCE -> CHANNEL;
        });
    }

    private static Story started(ProgrammeKind kind) {
        return started(allRegistered(), kind);
    }

    private static Story in(ProgrammeKind kind, State state) {
        return switch (state) {
            case ACTIVE -> started(kind);
            case SUSPENDED -> started(kind).does(SUSPEND);
            case ENDED -> started(kind).does(END);
            case STRUCK -> started(kind).does(STRIKE);
        };
    }

    private static ProgrammeStanding standing(Story story) {
        return story.find(PROGRAMME, ProgrammeStanding.class);
    }

    /** A story in which each event that can be set right is. */
    public static List<Step> eachCorrection() {
        var steps = new ArrayList<>(started(ProgrammeKind.TRAINING).does(correct(ProgrammeKind.TRAINING))
                .does(new CorrectProgramme(PROGRAMME, "Together", List.of(ASTORIA, DALMARK), null, NOW, WHY)).does(CORRECT_COURSE).does(GRADUATES)
                .does(course(60, 36)).does(STRIKE_ENTRY).does(SUSPEND).does(RESUME).does(END).does(STRIKE).steps());
        steps.addAll(started(ProgrammeKind.PRODUCTION).does(PRODUCED).does(CORRECT_OUTPUT).does(output("130", null)).does(STRIKE_ENTRY).steps());
        steps.addAll(started(ProgrammeKind.INTELLIGENCE).does(SUSPEND_CHANNEL).does(REOPEN_CHANNEL).does(CLOSE_CHANNEL).does(STRIKE_ENTRY).steps());
        return steps;
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("programme").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_kind_and_state_and_command() {
        var table = StateTable.read("programme");
        assertThat(table.states()).containsExactlyElementsOf(Stream.of(ProgrammeKind.values()).flatMap(kind ->
                Stream.of(State.values()).map(state -> kind + "_" + state)).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(ProgrammeCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("StartProgramme")).toList());
        assertThat(table.cells()).hasSize(192);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var row = cell.state().split("_");
        var kind = ProgrammeKind.valueOf(row[0]);
        var story = in(kind, State.valueOf(row[1]));
        Object command = Stream.of(correct(kind), STRIKE, SUSPEND, RESUME, END, COURSE, GRADUATES, CORRECT_COURSE,
                new AgreeOutput(PROGRAMME, LAST.plusDays(1), LAST.plusDays(90), pieces("100")), PRODUCED, CORRECT_OUTPUT, CHANNEL, SUSPEND_CHANNEL,
                REOPEN_CHANNEL, CLOSE_CHANNEL, STRIKE_ENTRY)
                .filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        assertThat(standing(story).state().name()).isEqualTo(row[1]);
        if (cell.refused()) {
            story.refuses(command, Stream.of(ProgrammeRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"PRO-03", "PRO-04", "PRO-05", "PRO-06", "PRO-07"})
    void what_does_not_fit_its_kind_and_state_is_refused() {
        in(ProgrammeKind.TRAINING, State.ACTIVE).refuses(CHANNEL, ProgrammeRule.OF_ITS_KIND).refuses(RESUME, ProgrammeRule.SUSPENDED);
        in(ProgrammeKind.TRAINING, State.SUSPENDED).refuses(COURSE, ProgrammeRule.NOT_SUSPENDED);
        in(ProgrammeKind.TRAINING, State.ENDED).refuses(COURSE, ProgrammeRule.NOT_ENDED);
        in(ProgrammeKind.TRAINING, State.STRUCK).refuses(COURSE, ProgrammeRule.NOT_STRUCK);
    }

    @Test
    @Provokes({"PRO-01", "PRO-02"})
    void partners_are_registered_and_speak_for_their_own_programmes() {
        var nobody = new ParticipantId("nobody");
        allRegistered().then(NOW.toString()).by(DALMARK).refuses(start(ProgrammeKind.TRAINING, DALMARK, nobody), ProgrammeRule.PARTNERS_REGISTERED)
                .by(CALDONIA).refuses(start(ProgrammeKind.TRAINING, ASTORIA, DALMARK), ProgrammeRule.BY_A_PARTNER);
        started(ProgrammeKind.TRAINING).by(CALDONIA).refuses(COURSE, ProgrammeRule.BY_A_PARTNER).by(ASTORIA).does(COURSE);
    }

    @Test
    @Provokes("PRO-08")
    void no_more_graduate_than_there_are_places() {
        var story = started(ProgrammeKind.TRAINING).refuses(graduates(41), ProgrammeRule.WITHIN_THE_PLACES).does(graduates(40))
                .refuses(course(39, 40), ProgrammeRule.WITHIN_THE_PLACES).does(course(41, 41));
        assertThat(standing(story).courses().getFirst().graduates()).isEqualTo(41);
    }

    @Test
    @Provokes("PRO-09")
    void what_is_named_is_recorded() {
        started(ProgrammeKind.TRAINING).refuses(new RecordGraduates(PROGRAMME, 2, 1, NOW), ProgrammeRule.ENTRY_RECORDED).does(STRIKE_ENTRY)
                .refuses(GRADUATES, ProgrammeRule.ENTRY_RECORDED).refuses(STRIKE_ENTRY, ProgrammeRule.ENTRY_RECORDED)
                .does(COURSE).does(new RecordGraduates(PROGRAMME, 2, 1, NOW));
    }

    @Test
    @Provokes("PRO-10")
    void a_programme_has_room_for_so_many_entries() {
        var story = started(ProgrammeKind.TRAINING);
        for (int i = 1; i < 200; i++) {
            story.does(COURSE);
        }
        story.refuses(COURSE, ProgrammeRule.ROOM);
    }

    @Test
    @Provokes("PRO-11")
    void a_channel_is_opened_suspended_and_closed_and_tells_no_content() {
        var story = started(ProgrammeKind.INTELLIGENCE).refuses(REOPEN_CHANNEL, ProgrammeRule.CHANNEL_IN_ORDER).does(SUSPEND_CHANNEL)
                .refuses(SUSPEND_CHANNEL, ProgrammeRule.CHANNEL_IN_ORDER).does(REOPEN_CHANNEL).does(CLOSE_CHANNEL)
                .refuses(CLOSE_CHANNEL, ProgrammeRule.CHANNEL_IN_ORDER).refuses(REOPEN_CHANNEL, ProgrammeRule.CHANNEL_IN_ORDER);
        assertThat(standing(story).channels()).containsExactly(new ProgrammeStanding.ExchangeChannel(1, "Liaison desk", ChannelState.CLOSED, NOW,
                "Another one replaces it."));
    }

    @Test
    @Provokes({"PRO-12", "PRO-13"})
    void outputs_are_agreed_for_periods_that_do_not_overlap_and_counted_in_what_was_agreed() {
        var tonnes = new Amount(BigDecimal.ONE, null, null, "tonnes");
        var story = started(ProgrammeKind.PRODUCTION).refuses(new AgreeOutput(PROGRAMME, LAST, LAST.plusDays(9), pieces("1")), ProgrammeRule.PERIODS_APART)
                .does(new AgreeOutput(PROGRAMME, LAST.plusDays(1), LAST.plusDays(9), pieces("1")))
                .refuses(new CorrectOutput(PROGRAMME, 2, LAST, LAST, pieces("1"), null, WHY), ProgrammeRule.PERIODS_APART)
                .refuses(new RecordOutput(PROGRAMME, 1, tonnes, NOW), ProgrammeRule.SAME_MEASURE)
                .refuses(output("120", tonnes), ProgrammeRule.SAME_MEASURE).does(PRODUCED);
        assertThat(standing(story).outputs().getFirst()).isEqualTo(new ProgrammeStanding.AgreedOutput(1, FIRST, LAST, pieces("100"), pieces("80")));
    }

    @Test
    @Provokes("PRO-14")
    void what_has_not_happened_is_not_recorded() {
        started(ProgrammeKind.TRAINING).refuses(new RecordGraduates(PROGRAMME, 1, 1, TOMORROW), ProgrammeRule.NOT_FROM_THE_FUTURE)
                .refuses(new EndProgramme(PROGRAMME, WHY, TOMORROW), ProgrammeRule.NOT_FROM_THE_FUTURE);
    }

    @Test
    @Provokes("PRO-15")
    void a_correction_changes_something() {
        started(ProgrammeKind.TRAINING).refuses(course(40, 0), ProgrammeRule.CORRECTION_CHANGES)
                .refuses(new CorrectProgramme(PROGRAMME, "Together", List.of(DALMARK, ASTORIA), null, NOW, WHY), ProgrammeRule.CORRECTION_CHANGES);
        started(ProgrammeKind.PRODUCTION).refuses(output("100", null), ProgrammeRule.CORRECTION_CHANGES);
    }

    private static StartProgramme start(Marking marking) {
        return new StartProgramme(PROGRAMME, ProgrammeKind.TRAINING, "Together", List.of(ASTORIA, DALMARK), null, NOW, marking);
    }

    @Test
    @Provokes("PRO-16")
    void its_partners_and_whoever_records_it_may_see_a_programme() {
        var story = allRegistered().then(NOW.toString()).by(MECHANISM).as(Mandate.REGISTRAR)
                .refuses(start(new Marking(Tlp.AMBER_STRICT, List.of())), ProgrammeRule.SEEN_BY_THE_PARTNERS).does(start(new Marking(Tlp.AMBER, List.of())));
        assertThat(standing(story).marking()).isEqualTo(new Marking(Tlp.AMBER, List.of(ASTORIA, DALMARK, MECHANISM)));
        story.does(new CorrectProgramme(PROGRAMME, "Together", List.of(ASTORIA, CALDONIA), null, NOW, WHY));
        assertThat(standing(story).marking()).as("a partner that joins, and one that was").isEqualTo(new Marking(Tlp.AMBER, List.of(ASTORIA, CALDONIA, DALMARK, MECHANISM)));
        assertThat(story.does(COURSE).events().getLast().visibility()).isEqualTo(standing(story).marking());
    }

    @Test
    void whoever_may_not_see_a_programme_takes_no_step_on_it_and_is_told_that_there_is_none() {
        var story = allRegistered().then(NOW.toString()).by(DALMARK).does(start(new Marking(Tlp.RED, List.of()))).does(COURSE);
        for (var mandate : List.of(Mandate.REGISTRAR, Mandate.CELL_DIRECTOR, Mandate.CONTRIBUTOR_REP)) {
            for (var command : List.of(COURSE, GRADUATES, END, STRIKE, SUSPEND)) {
                story.by(CALDONIA).as(mandate).refuses(command, GateRule.THING_KNOWN);
            }
        }
        story.by(ASTORIA).as(Mandate.CONTRIBUTOR_REP).does(SUSPEND);
    }

    @ParameterizedTest
    @EnumSource
    void a_programme_starts_and_goes_on_whether_there_is_a_ceasefire_or_not(ProgrammeKind kind) {
        assertThat(standing(started(drafted(), kind)).state()).isEqualTo(State.ACTIVE);
        var story = started(inForce(), kind).by(MECHANISM).does(new TerminateAgreement(ACCORD, NOW, "War came back.")).by(DALMARK);
        assertThat(standing(story.does(SUSPEND).does(RESUME)).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void only_production_has_a_product_and_a_programme_has_two_partners() {
        assertThatThrownBy(() -> new StartProgramme(PROGRAMME, ProgrammeKind.TRAINING, "Together", List.of(ASTORIA, DALMARK), "Aircraft", NOW, Marking.GREEN))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field()).isEqualTo("product"));
        assertThatThrownBy(() -> start(ProgrammeKind.TRAINING, ASTORIA, ASTORIA)).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.field()).isEqualTo("partners"));
    }
}
