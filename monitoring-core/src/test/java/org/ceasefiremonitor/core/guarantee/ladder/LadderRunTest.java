package org.ceasefiremonitor.core.guarantee.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.verification.Bridge.FIRE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding.State;
import org.ceasefiremonitor.core.guarantee.ladder.Rung.Timer;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.mechanism.RecordedBatch;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.AssignVerifier;
import org.ceasefiremonitor.core.verification.AttachDetections;
import org.ceasefiremonitor.core.verification.AttachReport;
import org.ceasefiremonitor.core.verification.Basis;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.ConcludeVerification;
import org.ceasefiremonitor.core.verification.EstablishViolation;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.ReopenIncident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A response ladder on the fire at the bridge, which began at 05:10, from its start to where it is stood down. */
public class LadderRunTest {

    public static final LadderId LADDER = new LadderId("ladder-1");
    public static final Instant T0 = instant("2031-03-02T05:10:00Z");
    static final Instant EARLIER = instant("2031-03-02T05:00:00Z");
    static final Instant STARTED = instant("2031-03-02T13:00:00Z");

    public static final StartLadder START = start(FIRE);
    static final IssueWarning WARN = new IssueWarning(LADDER, BORDURIA, "The fire has to stop.");
    /** Fire at the bridge after the warning. */
    public static final IncidentId AGAIN = new IncidentId("bridge-fire-again");
    private static final Instant AGAIN_FROM = instant("2031-03-02T13:30:00Z");
    public static final ConfirmContinuation CONTINUES = new ConfirmContinuation(LADDER, List.of(AGAIN), "It fired again.");
    static final ConfirmCessation CEASES = new ConfirmCessation(LADDER, instant("2031-03-02T12:30:00Z"), "No fire since.");
    private static final StandLadderDown STAND_DOWN = new StandLadderDown(LADDER, "The battery left.");
    static final ReviseLadderStart REVISE = new ReviseLadderStart(LADDER, "A late report.");
    private static final StrikeLadder STRIKE = new StrikeLadder(LADDER, "Started twice.");
    static final MissStageDecision MISS = new MissStageDecision(LADDER);
    static final MissContinuationCheck MISS_CHECK = new MissContinuationCheck(LADDER);
    private static final Map<String, LadderCommand> COMMANDS = new HashMap<>();
    private static final Map<String, Story> STORIES = new HashMap<>();

    static {
        Stream.of(WARN, new StrikeWarning(LADDER, "r"), CONTINUES, CEASES, STAND_DOWN, new ResumeLadder(LADDER, "r"), REVISE, STRIKE, MISS, MISS_CHECK)
                .forEach(each -> COMMANDS.put(each.getClass().getSimpleName(), each));
        for (int stage : new int[] {2, 3}) {
            COMMANDS.put("EnterStage_" + stage, enter(stage));
            COMMANDS.put("DeclineStage_" + stage, new DeclineStage(LADDER, stage, "It died down."));
            COMMANDS.put("StrikeStageDecision_" + stage, new StrikeStageDecision(LADDER, stage, "Another ladder was meant."));
        }
    }

    private static StartLadder start(IncidentId... incidents) {
        return new StartLadder(LADDER, ACCORD, List.of(incidents), null, null, "A violation of severity S3 is established.", null);
    }

    private static EnterStage enter(int stage) {
        return new EnterStage(LADDER, stage, "Decision 4 of the guarantors", "The fire goes on.");
    }

    static EstablishViolation establish(Severity severity) {
        return new EstablishViolation(FIRE, NO_FIRE, severity, BORDURIA, "Article 1 forbids it.");
    }

    /** The fire is verified, and a violation of severity S3 is established on it. */
    public static Story severe() {
        return severe(Bridge.reported());
    }

    /** The same, after reports that are given. */
    public static Story severe(Story reported) {
        return reported.does(Bridge.open(FIRE, Bridge.POST, Bridge.CAMERA)).does(Bridge.open(Bridge.OTHER, Bridge.POST)).does(Bridge.assign()).person(Bridge.VERIFIER)
                .does(Bridge.conclude(Outcome.VERIFIED, Bridge.POST, Bridge.CAMERA)).does(establish(Severity.S3)).then(STARTED.toString());
    }

    /** The Party was warned, and the attack goes on. */
    public static Story warned() {
        return in("WARNED");
    }

    /** The second stage was entered. */
    public static Story enteredSecond() {
        return in("ENTERED_2");
    }

    /** A late report has moved the start. */
    public static LadderEvent startRevised() {
        return (LadderEvent) earlier(in("WATCH")).does(REVISE).events().getLast();
    }

    /** The ladder runs, and nothing is decided on it. */
    public static Story started() {
        return in("WATCH");
    }

    static Story in(String row) {
        if (!STORIES.containsKey(row)) {
            STORIES.put(row, storyOf(row));
        }
        return STORIES.get(row).branch();
    }

    private static Story storyOf(String row) {
        return switch (row) {
            case "WATCH" -> severe().does(START);
            case "WARNED" -> again(in("WATCH").does(WARN)).does(CONTINUES);
            case "ENTERED_2" -> in("WARNED").does(enter(2));
            case "ENTERED_3" -> in("ENTERED_2").does(enter(3));
            case "STOOD_DOWN" -> in("WATCH").does(STAND_DOWN);
            case "STRUCK" -> in("WATCH").does(STRIKE);
            default -> throw new IllegalArgumentException(row);
        };
    }

    /** There is fire again at half past one, and ten minutes later it is verified. */
    public static Story again(Story story) {
        return again(story.then("2031-03-02T13:40:00Z"), AGAIN, AGAIN_FROM);
    }

    private static Story again(Story story, IncidentId id, Instant from) {
        var one = new ViolationId(id.value() + "-1");
        var other = new ViolationId(id.value() + "-2");
        return story.knowing(Bridge.beginning(one, from)).knowing(Bridge.beginning(other, from)).does(Bridge.open(id, one, other))
                .does(new AssignVerifier(id, MECHANISM, Bridge.VERIFIER)).person(Bridge.VERIFIER).does(new ConcludeVerification(id, Outcome.VERIFIED,
                        Basis.INDEPENDENT_SOURCES, List.of(one, other), "Bearings cross.", "Both saw it.", null, null, null));
    }

    static LadderStanding standing(Story story) {
        return story.find(LADDER, LadderStanding.class);
    }

    private static String stateOf(Story story) {
        var standing = standing(story);
        return standing.state() + (standing.state() == State.ENTERED ? "_" + standing.stage() : "");
    }

    /** A report turns up that tells of fire ten minutes earlier, and the incident is verified anew. */
    static Story earlier(Story story) {
        return story.knowing(Bridge.beginning(Bridge.LATE, EARLIER)).does(new ReopenIncident(FIRE, "A late report.")).does(new AttachReport(FIRE, Bridge.LATE))
                .does(Bridge.assign()).person(Bridge.VERIFIER).does(Bridge.conclude(Outcome.VERIFIED, Bridge.POST, Bridge.CAMERA, Bridge.LATE));
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        var steps = new ArrayList<>(in("STRUCK").steps());
        steps.addAll(in("WARNED").does(new StrikeWarning(LADDER, "r")).steps());
        steps.addAll(in("ENTERED_2").does(new StrikeStageDecision(LADDER, 2, "r")).does(COMMANDS.get("DeclineStage_2")).does(new StrikeStageDecision(LADDER, 2, "r"))
                .steps());
        steps.addAll(in("STOOD_DOWN").does(new ResumeLadder(LADDER, "r")).steps());
        steps.addAll(earlier(in("WATCH")).does(REVISE).knowing(Bridge.beginning(Bridge.LATE, EARLIER.minusSeconds(60))).does(REVISE).steps());
        return steps;
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("ladder").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("ladder");
        assertThat(table.states().stream().map(row -> row.replaceAll("_[23]", "")).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands().stream().map(each -> each.replaceAll("_[23]", "")).distinct()).containsExactlyInAnyOrderElementsOf(
                Stream.of(LadderCommand.class.getPermittedSubclasses()).map(Class::getSimpleName).filter(name -> !name.equals("StartLadder")).toList());
        assertThat(table.cells()).hasSize(96);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var command = COMMANDS.get(cell.command());
        var story = in(cell.state());
        if (command.equals(CONTINUES) && story.directory().find(AGAIN, IncidentStanding.class).isEmpty()) {
            again(story);
        }
        story.later(Duration.ofDays(3));
        assertThat(stateOf(story)).isEqualTo(cell.state());
        if (cell.refused()) {
            story.refuses(command, Stream.of(LadderRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(stateOf(story.does(command))).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"LAD-04", "LAD-05", "LAD-07", "LAD-08", "LAD-10", "LAD-11", "LAD-12", "LAD-13", "LAD-14", "LAD-17"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in("WATCH").refuses(enter(2), LadderRule.IN_ORDER).refuses(new StrikeWarning(LADDER, "r"), LadderRule.RECORDED)
                .refuses(new ResumeLadder(LADDER, "r"), LadderRule.STOOD_DOWN).refuses(REVISE, LadderRule.START_MOVED).refuses(MISS, LadderRule.RUN_OUT)
                .refuses(MISS_CHECK, LadderRule.RUN_OUT);
        in("ENTERED_2").refuses(WARN, LadderRule.WARNED_ONCE).refuses(enter(2), LadderRule.ENTERED_ONCE).refuses(STAND_DOWN, LadderRule.CEASED)
                .refuses(STRIKE, LadderRule.NOTHING_RESTS_ON_IT);
        in("STRUCK").refuses(WARN, LadderRule.RUNS);
    }

    @Test
    @Provokes({"LAD-01", "LAD-02", "LAD-03"})
    void it_is_started_once_on_a_verified_trigger_that_weighs_enough() {
        Bridge.assigned().refuses(START, LadderRule.TRIGGER_VERIFIED);
        Bridge.concluded(Outcome.VERIFIED).refuses(START, LadderRule.TRIGGER_VERIFIED).does(establish(Severity.S2)).refuses(START, LadderRule.TRIGGER_VERIFIED);
        severe().refuses(start(), LadderRule.TRIGGER_VERIFIED).refuses(start(FIRE, Bridge.OTHER), LadderRule.TRIGGER_VERIFIED)
                .refuses(start(new IncidentId("none")), LadderRule.TRIGGER_KNOWN)
                .refuses(new StartLadder(LADDER, new AgreementId("none"), List.of(FIRE), null, null, "r", null), LadderRule.TRIGGER_KNOWN)
                .refuses(new StartLadder(LADDER, ACCORD, List.of(FIRE), new BreachCaseId("none"), null, "r", null), LadderRule.TRIGGER_KNOWN)
                .refuses(new StartLadder(LADDER, ACCORD, List.of(FIRE), null, new RemedyId("none"), "r", null), LadderRule.TRIGGER_KNOWN);
        started().refuses(new StartLadder(new LadderId("ladder-2"), ACCORD, List.of(FIRE), null, null, "r", null), LadderRule.ONE_AT_A_TIME);
        started().does(STAND_DOWN).does(new StartLadder(new LadderId("ladder-2"), ACCORD, List.of(FIRE), null, null, "r", null))
                .refuses(new ResumeLadder(LADDER, "r"), LadderRule.ONE_AT_A_TIME).does(new StrikeLadder(new LadderId("ladder-2"), "r")).does(new ResumeLadder(LADDER, "r"));
    }

    @Test
    void that_it_goes_on_may_be_shown_by_detections_of_the_same_incident() {
        var first = instant("2031-03-02T12:59:00Z");
        var batch = new RecordedBatch(new DetectionsId("array-1.9"), new AssetId("array-1"), MECHANISM, "gateway-1", Stream.of(0, 300)
                .map(seconds -> new Detection(first.plusSeconds(seconds), Kind.EXPLOSION, new Position(30.5, 48.5), 400, 80)).toList());
        var story = in("WATCH").does(WARN).then("2031-03-02T13:10:00Z").knowing(batch).does(new ReopenIncident(FIRE, "The array hears more."))
                .does(new AttachDetections(FIRE, new NamedDetections(batch.batch(), null), null)).does(Bridge.assign());
        var confirm = new ConfirmContinuation(LADDER, List.of(FIRE), "The array still hears it.");
        for (var numbers : List.of("1", "1-2")) {
            var verified = story.branch().does(new ConcludeVerification(FIRE, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES, List.of(Bridge.POST, Bridge.CAMERA), "m", "r",
                    null, null, List.of(new NamedDetections(batch.batch(), new DetectionNumbers(numbers)))));
            if (numbers.equals("1")) {
                verified.refuses(confirm, LadderRule.SHOWN_BY_INCIDENTS);
            } else {
                assertThat(Objects.requireNonNull(standing(verified.does(confirm)).fire()).until()).isEqualTo(first.plusSeconds(300));
            }
        }
    }

    @Test
    @Provokes("LAD-02")
    void the_start_is_set_anew_only_by_what_everyone_may_see_who_sees_the_ladder() {
        var told = new ViolationId("told-to-some");
        in("WATCH").knowing(Bridge.beginning(Bridge.LATE, EARLIER)).knowing(Bridge.narrow(told, T0, MECHANISM)).does(new ReopenIncident(FIRE, "Late reports."))
                .does(new AttachReport(FIRE, Bridge.LATE)).does(new AttachReport(FIRE, told)).does(Bridge.assign()).person(Bridge.VERIFIER)
                .does(Bridge.conclude(Outcome.VERIFIED, Bridge.POST, Bridge.LATE)).refuses(REVISE, LadderRule.TRIGGER_KNOWN);
        var narrowed = earlier(in("WATCH"));
        narrowed.branch().knowing(Bridge.narrow(Bridge.LATE, EARLIER, MECHANISM)).refuses(REVISE, LadderRule.TRIGGER_KNOWN);
        narrowed.does(REVISE);
        severe().knowing(Bridge.narrow(Bridge.POST, T0.minusSeconds(1), MECHANISM)).refuses(START, LadderRule.TRIGGER_KNOWN);
    }

    @Test
    @Provokes("LAD-06")
    void stages_are_those_of_the_adopted_ladder_and_the_first_is_the_warning() {
        in("WARNED").refuses(enter(1), LadderRule.STAGE_KNOWN).refuses(enter(4), LadderRule.STAGE_KNOWN)
                .refuses(new DeclineStage(LADDER, 1, "r"), LadderRule.STAGE_KNOWN).refuses(new StrikeStageDecision(LADDER, 1, "r"), LadderRule.STAGE_KNOWN);
    }

    @Test
    @Provokes("LAD-18")
    void a_party_is_warned() {
        in("WATCH").refuses(new IssueWarning(LADDER, CALDONIA, "t"), LadderRule.PARTY_WARNED);
        var story = in("WATCH").does(WARN);
        assertThat(standing(story).rung(1).timer()).isEqualTo(Timer.MET);
        assertThat(moves(story)).containsExactly(new ClockSet(ClockKind.RESPONSE_STAGE, T0.plus(Duration.ofHours(48))));
    }

    @Test
    @Provokes("LAD-09")
    void a_stage_is_entered_only_while_it_is_confirmed_that_the_attack_goes_on() {
        again(in("WATCH").does(WARN).refuses(enter(2), LadderRule.GOES_ON).does(CEASES).refuses(enter(2), LadderRule.GOES_ON)).does(CONTINUES).does(enter(2));
    }

    @Test
    void what_was_confirmed_before_the_warning_does_not_show_that_it_was_in_vain() {
        var story = in("WATCH").does(new ConfirmContinuation(LADDER, List.of(FIRE), "It lasted a minute.")).does(WARN).refuses(enter(2), LadderRule.GOES_ON);
        assertThat(standing(story).recommended()).map(NextStep::command).contains("ConfirmContinuation");
        story.refuses(STAND_DOWN, LadderRule.CEASED);
        again(story).does(CONTINUES).does(enter(2));
    }

    @Test
    @Provokes({"LAD-02", "LAD-15", "LAD-16"})
    void that_it_goes_on_or_has_ceased_is_shown() {
        in("WATCH").refuses(new ConfirmContinuation(LADDER, List.of(Bridge.OTHER), "r"), LadderRule.SHOWN_BY_INCIDENTS)
                .refuses(new ConfirmContinuation(LADDER, List.of(new IncidentId("none")), "r"), LadderRule.TRIGGER_KNOWN)
                .branch().does(WARN).refuses(new ConfirmContinuation(LADDER, List.of(FIRE), "r"), LadderRule.SHOWN_BY_INCIDENTS);
        var noon = again(in("WATCH"), new IncidentId("noon"), instant("2031-03-02T12:00:00Z"));
        var atNoon = new ConfirmContinuation(LADDER, List.of(new IncidentId("noon")), "r");
        noon.branch().does(atNoon).does(CEASES).refuses(atNoon, LadderRule.SHOWN_BY_INCIDENTS);
        again(noon.does(CEASES)).does(CONTINUES).refuses(atNoon, LadderRule.SHOWN_BY_INCIDENTS);
        in("WATCH")
                .refuses(new ConfirmCessation(LADDER, STARTED.plusSeconds(1), "r"), LadderRule.NOT_FROM_THE_FUTURE)
                .refuses(new ConfirmCessation(LADDER, T0.minusSeconds(1), "r"), LadderRule.NOT_FROM_THE_FUTURE);
    }

    @Test
    void a_guarantor_declines_for_itself_and_the_cell_for_all() {
        var declines = new DeclineStage(LADDER, 2, "Our parliament has to be asked.");
        var story = in("WARNED").by(CALDONIA).as(Mandate.GUARANTOR_REP).does(declines).refuses(declines, LadderRule.ENTERED_ONCE);
        assertThat(standing(story).rung(2).declines()).extracting(Rung.Decline::by).containsExactly(CALDONIA);
        assertThat(standing(story).rung(2).timer()).as("nobody has decided for all").isEqualTo(Timer.RUNS);
        story.by(MECHANISM).as(Mandate.CELL_DIRECTOR).does(declines).refuses(declines, LadderRule.ENTERED_ONCE);
        assertThat(standing(story).rung(2).timer()).isEqualTo(Timer.MET);
        assertThat(standing(story).stage()).isEqualTo(1);
        story.does(enter(3));
        assertThat(standing(story).stage()).isEqualTo(3);
        assertThat(moves(story)).as("no stage is left").containsExactly(new ClockMet(ClockKind.RESPONSE_STAGE));
        assertThat(moves(in("ENTERED_2").later(Duration.ofDays(3)).does(MISS).does(MISS_CHECK))).containsExactly(new ClockMissed(ClockKind.RESPONSE_CHECK));
    }

    @Test
    void the_other_party_is_warned_by_the_same_rules() {
        assertThat(standing(in("WATCH").does(new IssueWarning(LADDER, ASTORIA, "t"))).warned()).isEqualTo(ASTORIA);
    }

    static List<ClockMove> moves(Story story) {
        return ((MovesClocks) story.events().getLast()).clockMoves();
    }
}
