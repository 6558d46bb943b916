package org.ceasefiremonitor.core.verification.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding.State;
import org.ceasefiremonitor.core.verification.source.RegisterSource;
import org.ceasefiremonitor.core.verification.source.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An allegation from its receipt to a ruling: Astoria accuses Borduria of the fire on the bridge. */
public class AllegationTest {

    private static final AllegationId CLAIM = new AllegationId("claim-1");
    private static final SourceId HERON = new SourceId("heron");
    private static final Instant THEN = instant("2031-03-02T05:10:00Z");
    private static final Instant FILED = instant("2031-03-02T18:00:00Z");
    private static final String WHY = "It says what, where and when.";

    private static final AcknowledgeAllegation ACKNOWLEDGE = new AcknowledgeAllegation(CLAIM);
    private static final AdmitAllegation ADMIT = new AdmitAllegation(CLAIM, WHY);
    private static final DeclareAllegationInadmissible DECLARE_INADMISSIBLE = new DeclareAllegationInadmissible(CLAIM, WHY);
    private static final LinkAllegation LINK = new LinkAllegation(CLAIM, Bridge.FIRE, WHY);
    private static final UnlinkAllegation UNLINK = new UnlinkAllegation(CLAIM, WHY);
    private static final RespondToAllegation RESPOND = new RespondToAllegation(CLAIM, "We returned fire.");
    private static final UpholdAllegation UPHOLD = new UpholdAllegation(CLAIM, WHY);
    private static final RejectAllegation REJECT = new RejectAllegation(CLAIM, WHY);
    private static final LeaveAllegationUndetermined LEAVE = new LeaveAllegationUndetermined(CLAIM, WHY);
    private static final WithdrawAllegation WITHDRAW = new WithdrawAllegation(CLAIM, WHY);
    private static final ReopenAllegation REOPEN = new ReopenAllegation(CLAIM, WHY);
    private static final MissAllegationAcknowledgement MISS_ACKNOWLEDGEMENT = new MissAllegationAcknowledgement(CLAIM);
    private static final MissPartyResponse MISS_RESPONSE = new MissPartyResponse(CLAIM);

    private static final List<AllegationCommand> COMMANDS = List.of(correct("Two mortars fired."), ACKNOWLEDGE, ADMIT, DECLARE_INADMISSIBLE, LINK, UNLINK,
            RESPOND, UPHOLD, REJECT, LEAVE, WITHDRAW, REOPEN, MISS_ACKNOWLEDGEMENT, MISS_RESPONSE);

    /** A violation by Borduria is established on the incident; nothing is alleged yet. */
    private static final Story ESTABLISHED = Bridge.concluded(Outcome.VERIFIED).does(Bridge.establish()).then(FILED.toString());
    private static final Story RECEIVED = filed(ESTABLISHED.branch());
    private static final Map<State, Story> STORIES = new EnumMap<>(Map.of(State.RECEIVED, RECEIVED));

    private static FileAllegation file(ParticipantId accused, @Nullable String provision, Instant from, @Nullable SourceId source, @Nullable Marking marking) {
        return new FileAllegation(CLAIM, ACCORD, accused, provision, from, null, null, "Mortars fired.", source, marking);
    }

    private static CorrectAllegation correct(String text) {
        return new CorrectAllegation(CLAIM, NO_FIRE, THEN, null, null, text, WHY);
    }

    private static Story filed(Story story) {
        return story.by(ASTORIA).does(file(BORDURIA, NO_FIRE, THEN, null, null)).by(MECHANISM);
    }

    /** Each command by whom it takes, so that what is refused is refused for the state. */
    private static Story by(Story story, AllegationCommand command) {
        return story.by(switch (command) {
            case CorrectAllegation c -> ASTORIA;
            case WithdrawAllegation w -> ASTORIA;
            case RespondToAllegation r -> BORDURIA;
            default -> MECHANISM;
        });
    }

    private static Story in(State state) {
        return STORIES.computeIfAbsent(state, AllegationTest::storyOf).branch();
    }

    private static Story storyOf(State state) {
        return switch (state) {
            case RECEIVED -> RECEIVED;
            case ACKNOWLEDGED -> in(State.RECEIVED).does(ACKNOWLEDGE);
            case ADMISSIBLE -> in(State.ACKNOWLEDGED).does(ADMIT);
            case INADMISSIBLE -> in(State.ACKNOWLEDGED).does(DECLARE_INADMISSIBLE);
            case LINKED -> in(State.ADMISSIBLE).does(LINK);
            case UPHELD -> heard(State.LINKED).does(UPHOLD);
            case REJECTED -> heard(State.LINKED).does(REJECT);
            case NOT_DETERMINED -> heard(State.ADMISSIBLE).does(LEAVE);
            case WITHDRAWN -> in(State.RECEIVED).by(ASTORIA).does(WITHDRAW).by(MECHANISM);
        };
    }

    private static Story heard(State state) {
        return in(state).by(BORDURIA).does(RESPOND).by(MECHANISM);
    }

    private static AllegationStanding standing(Story story) {
        return story.find(CLAIM, AllegationStanding.class);
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        var steps = new ArrayList<>(in(State.RECEIVED).by(ASTORIA).does(correct("Two mortars fired.")).does(correct("Three mortars fired."))
                .does(WITHDRAW).steps());
        steps.addAll(in(State.INADMISSIBLE).does(REOPEN).does(ADMIT).does(LINK).does(UNLINK).does(LINK).by(BORDURIA).does(RESPOND).by(MECHANISM)
                .does(UPHOLD).does(REOPEN).does(REJECT).does(REOPEN).does(LEAVE).does(REOPEN).steps());
        return steps;
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("allegation").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("allegation");
        assertThat(table.states()).hasSize(11);
        assertThat(table.states().stream().map(state -> state.replace("_HEARD", "")).distinct())
                .containsExactlyElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyElementsOf(Stream.of(AllegationCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .filter(name -> !name.equals("FileAllegation")).toList());
        assertThat(table.cells()).hasSize(154);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var state = State.valueOf(cell.state().replace("_HEARD", ""));
        var story = (cell.state().endsWith("_HEARD") ? heard(state) : in(state)).later(Duration.ofDays(2));
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        if (cell.refused()) {
            by(story, command).refuses(command, Stream.of(AllegationRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(by(story, command).does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"ALL-06", "ALL-07", "ALL-08", "ALL-09", "ALL-10", "ALL-11", "ALL-14", "ALL-15", "ALL-19", "ALL-20", "ALL-21"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in(State.ACKNOWLEDGED).refuses(ACKNOWLEDGE, AllegationRule.ACKNOWLEDGED_ONCE).refuses(LINK, AllegationRule.ADMITTED)
                .refuses(REOPEN, AllegationRule.DECIDED).refuses(MISS_RESPONSE, AllegationRule.RUN_OUT);
        in(State.RECEIVED).refuses(ADMIT, AllegationRule.ADMISSIBILITY_ONCE).refuses(MISS_ACKNOWLEDGEMENT, AllegationRule.RUN_OUT);
        in(State.REJECTED).refuses(UPHOLD, AllegationRule.STANDS);
        in(State.LINKED).refuses(LINK, AllegationRule.LINKED_ONCE).refuses(REJECT, AllegationRule.HEARD)
                .by(ASTORIA).refuses(correct("Two mortars fired."), AllegationRule.CORRECTED_BEFORE_ADMISSION);
        heard(State.ADMISSIBLE).refuses(UNLINK, AllegationRule.LINKED).by(BORDURIA).refuses(RESPOND, AllegationRule.REPLIED_ONCE);
    }

    @Test
    @Provokes({"ALL-01", "ALL-02", "ALL-03", "ALL-04"})
    void what_is_alleged_is_said_of_a_party_and_the_past() {
        var story = ESTABLISHED.branch().by(ASTORIA)
                .refuses(new FileAllegation(CLAIM, new AgreementId("none"), BORDURIA, null, THEN, null, null, "t", null, null), AllegationRule.AGREEMENT_RECORDED)
                .refuses(file(ASTORIA, NO_FIRE, THEN, null, null), AllegationRule.ACCUSES_A_PARTY)
                .refuses(file(CALDONIA, NO_FIRE, THEN, null, null), AllegationRule.ACCUSES_A_PARTY)
                .refuses(file(BORDURIA, "art-9", THEN, null, null), AllegationRule.PROVISION_RECORDED)
                .refuses(file(BORDURIA, NO_FIRE, FILED.plusSeconds(1), null, null), AllegationRule.NOT_FROM_THE_FUTURE);
        assertThat(standing(story.does(file(BORDURIA, null, FILED, null, null))).alleger()).isEqualTo("astoria");
    }

    @Test
    @Provokes("ALL-05")
    void whoever_must_stay_unknown_speaks_through_another_as_a_protected_source() {
        var story = ESTABLISHED.branch().does(new RegisterSource(HERON, SourceKind.PERSON, "HERON-4", true))
                .does(new RegisterSource(new SourceId("crane"), SourceKind.UNIT, "River post", false))
                .by(DALMARK).refuses(file(BORDURIA, NO_FIRE, THEN, new SourceId("crane"), null), AllegationRule.SOURCE_PROTECTED)
                .refuses(file(BORDURIA, NO_FIRE, THEN, new SourceId("nobody"), null), AllegationRule.SOURCE_PROTECTED)
                .does(file(BORDURIA, NO_FIRE, THEN, HERON, null));
        assertThat(standing(story).alleger()).isEqualTo("dalmark");
        assertThat(standing(story).sourceId()).isEqualTo(HERON);
    }

    @Test
    void the_accused_party_and_who_filed_see_it_however_it_is_marked() {
        var story = ESTABLISHED.branch().by(DALMARK).does(file(BORDURIA, NO_FIRE, THEN, null, new Marking(Tlp.AMBER, List.of(MECHANISM))));
        assertThat(standing(story).marking()).isEqualTo(new Marking(Tlp.AMBER, List.of(BORDURIA, DALMARK, MECHANISM)));
        assertThat(standing(in(State.RECEIVED)).marking()).isEqualTo(Marking.GREEN);
        assertThatThrownBy(() -> file(BORDURIA, NO_FIRE, THEN, null, new Marking(Tlp.AMBER_STRICT, null))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void it_is_acknowledged_within_a_day_and_late_after_that() {
        assertThat(standing(in(State.RECEIVED)).acknowledgeBy()).isEqualTo(FILED.plus(Duration.ofDays(1)));
        var story = in(State.RECEIVED).then("2031-03-03T17:59:59.999999Z").refuses(MISS_ACKNOWLEDGEMENT, AllegationRule.RUN_OUT)
                .then("2031-03-03T18:00:00Z").does(MISS_ACKNOWLEDGEMENT).refuses(MISS_ACKNOWLEDGEMENT, AllegationRule.RUN_OUT).does(ACKNOWLEDGE);
        assertThat(standing(story).overdue()).isTrue();
        assertThat(standing(story).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void the_time_for_a_reply_runs_from_admission_and_that_none_came_is_a_fact_after_which_it_is_ruled() {
        var story = in(State.LINKED);
        assertThat(standing(story).replyBy()).isEqualTo(FILED.plus(Duration.ofDays(1)));
        story.then("2031-03-03T17:59:59.999999Z").refuses(MISS_RESPONSE, AllegationRule.RUN_OUT)
                .then("2031-03-03T18:00:00Z").refuses(UPHOLD, AllegationRule.HEARD).does(MISS_RESPONSE)
                .so(new PartyResponseMissed(CLAIM, instant("2031-03-03T18:00:00Z"), Marking.GREEN)).refuses(MISS_RESPONSE, AllegationRule.RUN_OUT);
        var late = story.branch().by(BORDURIA).does(RESPOND).by(MECHANISM).does(REJECT);
        assertThat(standing(late).reply()).isNotNull();
        assertThat(standing(late).replyMissed()).isTrue();
        assertThat(standing(story.does(UPHOLD)).reply()).isNull();
    }

    @Test
    @Provokes("ALL-13")
    void only_the_accused_party_replies() {
        in(State.LINKED).by(ASTORIA).refuses(RESPOND, AllegationRule.BY_THE_ACCUSED).by(CALDONIA).refuses(RESPOND, AllegationRule.BY_THE_ACCUSED);
    }

    @Test
    @Provokes("ALL-17")
    void neither_who_filed_nor_the_accused_decides() {
        for (var party : Set.of(ASTORIA, BORDURIA)) {
            in(State.ACKNOWLEDGED).by(party).refuses(ADMIT, AllegationRule.NOT_IN_OWN_CAUSE).refuses(DECLARE_INADMISSIBLE, AllegationRule.NOT_IN_OWN_CAUSE);
            heard(State.LINKED).by(party).refuses(UPHOLD, AllegationRule.NOT_IN_OWN_CAUSE).refuses(REJECT, AllegationRule.NOT_IN_OWN_CAUSE)
                    .refuses(LEAVE, AllegationRule.NOT_IN_OWN_CAUSE);
            in(State.UPHELD).by(party).refuses(REOPEN, AllegationRule.NOT_IN_OWN_CAUSE);
        }
        heard(State.LINKED).by(CALDONIA).does(REJECT);
    }

    @Test
    @Provokes({"ALL-03", "ALL-18", "ALL-22"})
    void it_is_corrected_and_withdrawn_by_who_filed_it() {
        in(State.RECEIVED).by(BORDURIA).refuses(WITHDRAW, AllegationRule.BY_WHO_FILED).refuses(correct("Nothing."), AllegationRule.BY_WHO_FILED)
                .by(ASTORIA).refuses(correct("Mortars fired."), AllegationRule.CORRECTION_CHANGES)
                .refuses(new CorrectAllegation(CLAIM, "art-9", THEN, null, null, "t", WHY), AllegationRule.PROVISION_RECORDED);
    }

    @Test
    @Provokes("ALL-12")
    void it_is_linked_to_an_incident_that_goes_on() {
        in(State.ADMISSIBLE).refuses(new LinkAllegation(CLAIM, new IncidentId("none"), WHY), AllegationRule.INCIDENT_RECORDED);
    }

    @Test
    @Provokes("ALL-16")
    void it_is_upheld_only_where_a_violation_stands_established_of_which_no_other_is_accused() {
        heard(State.ADMISSIBLE).does(new LinkAllegation(CLAIM, Bridge.OTHER, WHY)).refuses(UPHOLD, AllegationRule.ESTABLISHED).does(REJECT);
        var against = new FileAllegation(CLAIM, ACCORD, ASTORIA, NO_FIRE, THEN, null, null, "They fired first.", null, null);
        ESTABLISHED.branch().by(BORDURIA).does(against).by(MECHANISM).does(ACKNOWLEDGE).does(ADMIT).does(LINK).by(ASTORIA).does(RESPOND)
                .by(MECHANISM).refuses(UPHOLD, AllegationRule.ESTABLISHED).does(REJECT);
    }

    @Test
    void the_parties_exchanged_the_outcome_is_the_same() {
        var exchanged = new FileAllegation(CLAIM, ACCORD, ASTORIA, NO_FIRE, THEN, null, null, "Mortars fired.", null, null);
        var story = ESTABLISHED.branch().by(BORDURIA).does(exchanged).by(MECHANISM).does(ACKNOWLEDGE).does(ADMIT).by(ASTORIA).does(RESPOND).by(MECHANISM)
                .does(REJECT);
        var other = heard(State.ADMISSIBLE).does(REJECT);
        assertThat(standing(story).state()).isEqualTo(standing(other).state());
        assertThat(standing(story).replyBy()).isEqualTo(standing(other).replyBy());
        assertThat(standing(story).revision()).isEqualTo(standing(other).revision());
    }
}
