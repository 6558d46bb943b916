package org.ceasefiremonitor.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.inForce;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.activity.ActivityStanding.State;
import org.ceasefiremonitor.core.agreement.AdoptTimeLimits;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.TimeLimits;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.zone.DesignateCeasefireZone;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An activity from its notice, or from a question, to its end. */
public class ActivityTest {

    private static final ActivityId SHOOT = new ActivityId("shoot-4");
    private static final Boundary RANGE = Boundary.polygon(31, 48, 31.5, 48, 31.5, 48.5, 31, 48.5);
    private static final Instant NOON = instant("2031-03-02T12:00:00Z");
    private static final Instant EIGHT = instant("2031-03-06T08:00:00Z");
    private static final Instant TWELVE = instant("2031-03-06T12:00:00Z");
    private static final String NINE = "2031-03-06T09:00:00Z";
    private static final String WHY = "It was another one.";

    private static final AcknowledgeActivity ACKNOWLEDGE = new AcknowledgeActivity(SHOOT);
    private static final RequestExplanation ASK = new RequestExplanation(SHOOT, "Why so near the river?");
    private static final GiveExplanation EXPLAIN = new GiveExplanation(SHOOT, "It is the only range.");
    private static final MissExplanation MISS = new MissExplanation(SHOOT);
    private static final WithdrawExplanationRequest WITHDRAW = new WithdrawExplanationRequest(SHOOT, WHY);
    private static final BeginActivity BEGIN = new BeginActivity(SHOOT, EIGHT.plusSeconds(300));
    private static final CompleteActivity COMPLETE = new CompleteActivity(SHOOT, EIGHT.plusSeconds(2700));
    private static final CorrectCourse COURSE = new CorrectCourse(SHOOT, EIGHT, EIGHT.plusSeconds(1800), WHY);
    private static final RecordExcess EXCEED = new RecordExcess(SHOOT, "Fire went on until 15:00.");
    private static final StrikeExcess STRIKE = new StrikeExcess(SHOOT, WHY);
    private static final CancelActivity CANCEL = new CancelActivity(SHOOT, "Fog.");

    /** The commands of the table with who issues each. */
    private static final Map<Object, ParticipantId> COMMANDS = Map.ofEntries(Map.entry(correct("Fire at the other end."), ASTORIA), Map.entry(CANCEL, ASTORIA),
            Map.entry(ACKNOWLEDGE, MECHANISM), Map.entry(ASK, BORDURIA), Map.entry(EXPLAIN, ASTORIA), Map.entry(MISS, MECHANISM),
            Map.entry(WITHDRAW, BORDURIA), Map.entry(BEGIN, ASTORIA), Map.entry(COMPLETE, ASTORIA), Map.entry(COURSE, ASTORIA),
            Map.entry(EXCEED, MECHANISM), Map.entry(STRIKE, MECHANISM));

    private static final Story BEGUN = inForce();
    private static final Map<State, Story> STORIES = Stream.of(State.values()).collect(Collectors.toMap(state -> state, ActivityTest::in));

    private static NotifyActivity notice(ActivityKind kind, Instant from) {
        return new NotifyActivity(SHOOT, ACCORD, kind, null, RANGE, from, from.plus(Duration.ofHours(4)), "Two batteries", "Fire at the range.", null);
    }

    private static CorrectActivity correct(String text) {
        return new CorrectActivity(SHOOT, ActivityKind.LIVE_FIRE, null, RANGE, EIGHT, TWELVE, "Two batteries", text, WHY);
    }

    private static QuestionUnusualActivity unusual(ParticipantId side, Marking marking) {
        return new QuestionUnusualActivity(SHOOT, ACCORD, side, null, RANGE, NOON.minusSeconds(3600), NOON.minusSeconds(60), "incident/columns",
                "What are these columns?", marking);
    }

    /** The ceasefire is in force, it is noon, and nothing was notified yet. */
    private static Story begun() {
        return BEGUN.branch();
    }

    private static Story notified() {
        return begun().by(ASTORIA).does(notice(ActivityKind.LIVE_FIRE, EIGHT));
    }

    private static Story asked() {
        return notified().by(BORDURIA).does(ASK);
    }

    private static Story in(State state) {
        return switch (state) {
            case NOTIFIED -> notified();
            case ACKNOWLEDGED -> notified().by(MECHANISM).does(ACKNOWLEDGE);
            case QUESTIONED -> asked();
            case EXPLAINED -> asked().by(ASTORIA).does(EXPLAIN);
            case UNDERWAY -> notified().then(NINE).does(BEGIN);
            case COMPLETED -> notified().then(NINE).does(BEGIN).does(COMPLETE);
            case EXCEEDED_NOTICE -> notified().then(NINE).does(BEGIN).by(MECHANISM).does(EXCEED);
            case CANCELLED -> notified().does(CANCEL);
        };
    }

    private static ActivityStanding standing(Story story) {
        return story.find(SHOOT, ActivityStanding.class);
    }

    /** A story in which each event that can be set right is. */
    public static List<Step> eachCorrection() {
        var steps = notified().does(correct("Fire at the other end.")).does(correct("Fire at this end.")).by(BORDURIA).does(ASK).does(WITHDRAW)
                .by(ASTORIA).then(NINE).does(BEGIN).does(COMPLETE).does(COURSE).does(new CorrectCourse(SHOOT, EIGHT, null, WHY))
                .by(MECHANISM).does(EXCEED).does(STRIKE).steps();
        var question = begun().by(BORDURIA).does(unusual(ASTORIA, null)).does(WITHDRAW).steps();
        return Stream.concat(steps.stream(), question.stream()).toList();
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("activity").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("activity");
        assertThat(table.states()).containsExactlyElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(ActivityCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.matches("NotifyActivity|QuestionUnusualActivity")).toList());
        assertThat(table.cells()).hasSize(96);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var story = STORIES.get(State.valueOf(cell.state())).branch().then(NINE);
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        var issued = COMMANDS.entrySet().stream().filter(each -> each.getKey().getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        story.by(issued.getValue());
        if (cell.refused()) {
            story.refuses(issued.getKey(), Stream.of(ActivityRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(issued.getKey())).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"ACT-07", "ACT-08", "ACT-09", "ACT-10", "ACT-13", "ACT-15", "ACT-16", "ACT-19"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in(State.CANCELLED).refuses(CANCEL, ActivityRule.NOT_CANCELLED);
        in(State.ACKNOWLEDGED).refuses(ACKNOWLEDGE, ActivityRule.ACKNOWLEDGED_ONCE);
        in(State.QUESTIONED).refuses(ASK, ActivityRule.ONE_QUESTION).by(ASTORIA).refuses(CANCEL, ActivityRule.CANCELLED_BEFORE);
        in(State.NOTIFIED).refuses(EXPLAIN, ActivityRule.ASKED).then(NINE).refuses(COMPLETE, ActivityRule.COURSE)
                .by(MECHANISM).refuses(STRIKE, ActivityRule.EXCEEDED_ONCE).refuses(MISS, ActivityRule.RUN_OUT);
        in(State.UNDERWAY).refuses(new CompleteActivity(SHOOT, EIGHT), ActivityRule.COURSE);
    }

    @ParameterizedTest
    @EnumSource
    void a_late_notice_is_recorded_as_late_and_one_after_the_fact_is_never_late(ActivityKind kind) {
        var late = standing(begun().by(ASTORIA).does(notice(kind, NOON.plusSeconds(3600)))).notice();
        var after = standing(begun().by(ASTORIA).does(notice(kind, NOON.minusSeconds(3600)))).notice();
        var usual = kind.usual();
        if (usual == null) {
            assertThat(List.of(late, after)).allSatisfy(notice -> {
                assertThat(notice.leadTime()).isNull();
                assertThat(notice.lateBy()).isNull();
                assertThat(notice.irregularity()).isNull();
            });
        } else {
            assertThat(late.lateBy()).isEqualTo(usual.minusHours(1));
            assertThat(after.lateBy()).isEqualTo(usual.plusHours(1));
            assertThat(late.irregularity()).isEqualTo(Severity.S0);
            assertThat(standing(begun().by(ASTORIA).does(notice(kind, NOON.plus(usual)))).notice().lateBy()).isNull();
        }
    }

    @Test
    void the_lead_time_is_that_of_the_limits_in_force_when_it_is_notified() {
        var story = begun().by(MECHANISM).does(new AdoptTimeLimits(ACCORD, NOON, new TimeLimits(Map.of("notice-live-fire", Duration.ofHours(96)))))
                .by(ASTORIA).does(notice(ActivityKind.LIVE_FIRE, EIGHT));
        assertThat(standing(story).notice().leadTime()).isEqualTo(Duration.ofHours(96));
        assertThat(standing(story).notice().limitsVersion()).isEqualTo(1);
        assertThat(standing(story).notice().lateBy()).isEqualTo(Duration.ofHours(4));
        assertThat(standing(notified()).notice().limitsVersion()).isNull();
        assertThat(standing(notified()).notice().lateBy()).isNull();
    }

    @Test
    @Provokes("ACT-18")
    void another_time_counts_as_notified_only_now_and_other_words_do_not() {
        var story = notified().later(Duration.ofHours(20)).does(correct("Fire at the other end."))
                .refuses(correct("Fire at the other end."), ActivityRule.CORRECTION_CHANGES);
        assertThat(standing(story).notice().statedAt()).isEqualTo(NOON);
        assertThat(standing(story).notice().lateBy()).isNull();
        story.does(new CorrectActivity(SHOOT, ActivityKind.LIVE_FIRE, null, RANGE, EIGHT, TWELVE.plusSeconds(1), null, "Fire at the other end.", WHY));
        assertThat(standing(story).notice().givenAt()).isEqualTo(NOON);
        assertThat(standing(story).notice().statedAt()).isEqualTo(NOON.plus(Duration.ofHours(20)));
        assertThat(standing(story).notice().lateBy()).isNull();
        story.later(Duration.ofHours(4))
                .does(new CorrectActivity(SHOOT, ActivityKind.LIVE_FIRE, null, RANGE, EIGHT, TWELVE, null, "Fire at the other end.", WHY));
        assertThat(standing(story).notice().lateBy()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void a_zone_stands_for_its_place_as_it_is_drawn_at_the_beginning() {
        var zone = new ZoneId("range-2");
        var story = begun().by(MECHANISM).does(designate(zone, RANGE))
                .by(ASTORIA).does(new NotifyActivity(SHOOT, ACCORD, ActivityKind.LIVE_FIRE, zone, null, EIGHT, TWELVE, null, "Fire.", null));
        assertThat(standing(story).zoneId()).isEqualTo(zone);
        assertThat(standing(story).boundary()).isEqualTo(RANGE);
        begun().by(MECHANISM).does(designate(zone, circle())).by(ASTORIA).refuses(new NotifyActivity(SHOOT, ACCORD, ActivityKind.LIVE_FIRE, zone, null, EIGHT,
                TWELVE, null, "Fire.", null), ActivityRule.ZONE_DRAWN);
    }

    private static DesignateCeasefireZone designate(ZoneId zone, Boundary boundary) {
        return new DesignateCeasefireZone(zone, ACCORD, "Range", ZoneKind.LINE_OF_CONTACT, null, boundary, NOON, "Decision 1", null);
    }

    /** Drawn with 201 positions. */
    private static Boundary circle() {
        return Boundary.polygon(IntStream.range(0, 200).boxed().flatMap(i -> Stream.of(31 + Math.cos(i * Math.PI / 100) / 10,
                48 + Math.sin(i * Math.PI / 100) / 10)).mapToDouble(Double::doubleValue).toArray());
    }

    @Test
    @Provokes({"ACT-01", "ACT-02", "ACT-03"})
    void a_notice_is_that_of_a_party_under_an_agreement_at_a_place() {
        begun().by(ASTORIA).refuses(new NotifyActivity(SHOOT, new AgreementId("none"), ActivityKind.CONVOY, null, RANGE, EIGHT, TWELVE, null, "t", null),
                        ActivityRule.AGREEMENT_RECORDED)
                .refuses(new NotifyActivity(SHOOT, ACCORD, ActivityKind.CONVOY, new ZoneId("none"), null, EIGHT, TWELVE, null, "t", null), ActivityRule.ZONE_DRAWN)
                .by(CALDONIA).refuses(notice(ActivityKind.CONVOY, EIGHT), ActivityRule.OF_A_PARTY)
                .refuses(unusual(CALDONIA, null), ActivityRule.OF_A_PARTY);
    }

    @Test
    void an_explanation_is_due_after_48_hours_and_can_come_late() {
        var due = NOON.plus(Duration.ofHours(48));
        var story = asked().so(new ExplanationRequested(SHOOT, BORDURIA, ASK.text(), NOON, due, Marking.GREEN))
                .by(MECHANISM).then("2031-03-04T11:59:59.999999Z").refuses(MISS, ActivityRule.RUN_OUT).then("2031-03-04T12:00:00Z").does(MISS)
                .so(new ExplanationOverdue(SHOOT, due, due, Marking.GREEN)).refuses(MISS, ActivityRule.RUN_OUT);
        assertThat(standing(story).state()).isEqualTo(State.QUESTIONED);
        story.by(ASTORIA).later(Duration.ofHours(1)).does(EXPLAIN);
        assertThat(standing(story).questions().getLast().overdue()).isTrue();
        assertThat(standing(story).state()).isEqualTo(State.EXPLAINED);
    }

    @Test
    @Provokes("ACT-06")
    void unusual_activity_is_asked_about_explained_and_never_becomes_a_notice() {
        var story = begun().by(BORDURIA).does(unusual(ASTORIA, new Marking(Tlp.AMBER, List.of())));
        assertThat(standing(story).marking()).as("who is asked sees it").isEqualTo(new Marking(Tlp.AMBER, List.of(ASTORIA)));
        story.by(ASTORIA).refuses(BEGIN, ActivityRule.NOTIFIED).refuses(correct("t"), ActivityRule.NOTIFIED).refuses(CANCEL, ActivityRule.NOTIFIED).does(EXPLAIN);
        assertThat(standing(story).state()).isEqualTo(State.EXPLAINED);
        assertThat(standing(story).fits(Kind.EXPLOSION, new Position(31.2, 48.2), NOON.minusSeconds(600), NOON.minusSeconds(600))).isFalse();
        assertThat(standing(begun().by(BORDURIA).does(unusual(ASTORIA, null)).does(WITHDRAW)).state()).isEqualTo(State.CANCELLED);
        begun().by(BORDURIA).does(unusual(ASTORIA, null)).by(MECHANISM).refuses(ACKNOWLEDGE, ActivityRule.NOTIFIED).refuses(EXCEED, ActivityRule.NOTIFIED)
                .refuses(STRIKE, ActivityRule.NOTIFIED);
    }

    @Test
    @Provokes({"ACT-04", "ACT-05", "ACT-11", "ACT-12", "ACT-14"})
    void each_speaks_for_itself_of_what_it_may_see_and_of_what_is_past() {
        asked().by(BORDURIA).refuses(EXPLAIN, ActivityRule.BY_ITS_SIDE).refuses(correct("t"), ActivityRule.BY_ITS_SIDE)
                .refuses(CANCEL, ActivityRule.BY_ITS_SIDE).refuses(BEGIN, ActivityRule.BY_ITS_SIDE)
                .by(ASTORIA).refuses(ASK, ActivityRule.BY_ANOTHER).refuses(WITHDRAW, ActivityRule.BY_WHO_ASKED)
                .refuses(BEGIN, ActivityRule.NOT_FROM_THE_FUTURE)
                .refuses(new CorrectCourse(SHOOT, EIGHT, null, WHY), ActivityRule.NOT_FROM_THE_FUTURE);
        begun().by(ASTORIA).refuses(unusual(ASTORIA, null), ActivityRule.BY_ANOTHER);
        begun().by(ASTORIA).does(new NotifyActivity(SHOOT, ACCORD, ActivityKind.ROTATION, null, RANGE, EIGHT, TWELVE, null, "t",
                new Marking(Tlp.AMBER, List.of(MECHANISM)))).by(BORDURIA).refuses(ASK, ActivityRule.SEEN).by(MECHANISM).does(ACKNOWLEDGE);
    }

    @Test
    @Provokes("ACT-17")
    void what_is_asked_about_one_is_bounded() {
        var story = notified();
        for (int i = 0; i < 20; i++) {
            story.by(BORDURIA).does(ASK).by(ASTORIA).does(EXPLAIN);
        }
        story.by(BORDURIA).refuses(ASK, ActivityRule.ASKED_ENOUGH);
    }

    @Test
    void what_is_seen_fits_by_kind_place_and_time_together() {
        var in = new Position(31.2, 48.2);
        var standing = standing(notified());
        assertThat(standing.fits(Kind.EXPLOSION, in, EIGHT, TWELVE)).isTrue();
        assertThat(standing.fits(Kind.MISSILE_STRIKE, in, EIGHT, TWELVE)).as("a strike is no fire at a range").isFalse();
        assertThat(standing.fits(Kind.EXPLOSION, new Position(31.6, 48.2), EIGHT, TWELVE)).isFalse();
        assertThat(standing.fits(Kind.EXPLOSION, in, EIGHT.minusSeconds(1), TWELVE)).isFalse();
        assertThat(standing.fits(Kind.EXPLOSION, in, EIGHT, TWELVE.plusSeconds(1))).isFalse();
        assertThat(standing(in(State.CANCELLED)).fits(Kind.EXPLOSION, in, EIGHT, TWELVE)).isFalse();
        assertThat(standing.announcedBy(NOON)).isTrue();
        assertThat(standing.announcedBy(NOON.minusSeconds(1))).isFalse();
        assertThat(standing(begun().by(ASTORIA).does(notice(ActivityKind.RETURN_FIRE_ORDER, EIGHT))).announcedBy(EIGHT)).isFalse();
    }

    @Test
    void where_and_when_are_bounded() {
        assertThatThrownBy(() -> new NotifyActivity(SHOOT, ACCORD, ActivityKind.CONVOY, null, circle(), EIGHT, TWELVE, null, "t", null))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("at most 200 positions");
        assertThatThrownBy(() -> new NotifyActivity(SHOOT, ACCORD, ActivityKind.CONVOY, null, RANGE, EIGHT, EIGHT.plus(Duration.ofDays(93)), null, "t", null))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("at most 92 days");
        assertThatThrownBy(() -> new NotifyActivity(SHOOT, ACCORD, ActivityKind.CONVOY, null, null, EIGHT, TWELVE, null, "t", null))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("is required where no zoneId is stated");
        assertThatThrownBy(() -> new NotifyActivity(SHOOT, ACCORD, ActivityKind.CONVOY, new ZoneId("z"), RANGE, EIGHT, TWELVE, null, "t", null))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("instead of zoneId");
        assertThat(standing(begun().by(ASTORIA).does(new NotifyActivity(SHOOT, ACCORD, ActivityKind.DISCIPLINARY_ACTION, null, null, NOON.minusSeconds(60),
                NOON, "3rd company", "Two weeks of arrest.", null))).boundary()).isNull();
    }
}
