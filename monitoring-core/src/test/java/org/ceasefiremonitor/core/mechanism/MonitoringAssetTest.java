package org.ceasefiremonitor.core.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.allRegistered;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.AssetStanding.Compromise;
import org.ceasefiremonitor.core.mechanism.AssetStanding.Condition;
import org.ceasefiremonitor.core.mechanism.AssetStanding.State;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A monitoring asset from its registration to its retirement. */
public class MonitoringAssetTest {

    private static final AssetId ARRAY = new AssetId("acoustic-4");
    private static final Footprint HILL = new Footprint(new Position(31.5, 48.25), 8000);
    private static final Footprint BRIDGE = new Footprint(new Position(31.75, 48.25), 6000);
    private static final Instant ONE = instant("2031-03-02T01:00:00Z");
    private static final Instant TWO = instant("2031-03-02T02:00:00Z");
    private static final Instant THREE = instant("2031-03-02T03:00:00Z");
    private static final Instant FOUR = instant("2031-03-02T04:00:00Z");
    private static final String WHY = "Entered for another array.";

    private static final CalibrateAsset CALIBRATE = new CalibrateAsset(ARRAY, ONE, "Two charges of known place and time.");
    private static final ActivateAsset ACTIVATE = new ActivateAsset(ARRAY, TWO);
    private static final StrikeCondition STRIKE = new StrikeCondition(ARRAY, WHY);

    /** A command of each kind, as the reviewed table of states means it. */
    private static final List<Object> COMMANDS = List.of(
            new CorrectAsset(ARRAY, AssetKind.SEISMIC, "Seismic array 4", DALMARK, HILL, WHY), new StrikeAsset(ARRAY, WHY),
            new CalibrateAsset(ARRAY, FOUR, "A charge."), new ActivateAsset(ARRAY, FOUR), health(Health.DEGRADED, FOUR),
            new ReportInterference(ARRAY, FOUR, Interference.JAMMING, null), new MoveAsset(ARRAY, FOUR, BRIDGE),
            new RetireAsset(ARRAY, FOUR, "Withdrawn."), STRIKE, new DeclareCompromise(ARRAY, THREE, null, "A stranger set its clock."),
            new EndCompromise(ARRAY, FOUR, "A new key."), new StrikeCompromise(ARRAY, THREE, WHY),
            new RecordDetections(ARRAY, FOUR, 1, List.of(detection(FOUR))));

    private static Detection detection(Instant at) {
        return new Detection(at, Kind.EXPLOSION, new Position(31.5, 48.25), 150, 80);
    }

    private static ReportAssetHealth health(Health health, Instant at) {
        return new ReportAssetHealth(ARRAY, at, health, "One microphone is silent.");
    }

    private static RegisterAsset register(ParticipantId contributor) {
        return new RegisterAsset(ARRAY, AssetKind.ACOUSTIC, "Acoustic array 4", contributor, HILL);
    }

    private static Story registered() {
        return allRegistered().does(register(DALMARK)).then("2031-03-03T00:00:00Z");
    }

    private static Story operational() {
        return registered().does(CALIBRATE).does(ACTIVATE);
    }

    private static AssetStanding standing(Story story) {
        return story.find(ARRAY, AssetStanding.class);
    }

    /** A story in which each event that can be set right is. */
    public static List<Step> eachCorrection() {
        var correct = new CorrectAsset(ARRAY, AssetKind.SEISMIC, "Seismic array 4", DALMARK, HILL, WHY);
        var story = operational().does(health(Health.DEGRADED, THREE)).does(STRIKE)
                .does(new ReportInterference(ARRAY, THREE, Interference.SPOOFING, null)).does(STRIKE)
                .does(new MoveAsset(ARRAY, THREE, BRIDGE)).does(STRIKE).does(new RetireAsset(ARRAY, THREE, "Withdrawn.")).does(STRIKE)
                .does(STRIKE).does(STRIKE)
                .does(new DeclareCompromise(ARRAY, ONE, null, "A stranger set its clock.")).does(new EndCompromise(ARRAY, TWO, "A new key."))
                .does(new StrikeCompromise(ARRAY, ONE, WHY))
                .does(correct).does(new CorrectAsset(ARRAY, AssetKind.ACOUSTIC, "Acoustic array 4", DALMARK, BRIDGE, WHY))
                .does(new StrikeAsset(ARRAY, WHY));
        return story.steps();
    }

    @Test
    void what_an_asset_looks_at_and_how_well_is_kept_by_time() {
        var story = operational().does(health(Health.DEGRADED, THREE)).does(new MoveAsset(ARRAY, FOUR, BRIDGE));

        assertThat(standing(story).conditions()).containsExactly(
                new Condition(ONE, State.CALIBRATED, null, "Two charges of known place and time."),
                new Condition(TWO, State.OPERATIONAL, null, null),
                new Condition(THREE, State.DEGRADED, null, "One microphone is silent."),
                new Condition(FOUR, State.DEGRADED, BRIDGE, null));
        assertThat(Stream.of(State.values()).filter(State::looks)).containsExactly(State.OPERATIONAL, State.DEGRADED);
    }

    @Test
    void a_compromise_found_later_leaves_the_state_and_every_condition_as_they_were() {
        var story = operational();
        var before = standing(story);
        story.does(new DeclareCompromise(ARRAY, THREE, FOUR, "Its clock was wrong."))
                .so(new AssetCompromised(ARRAY, THREE, FOUR, "Its clock was wrong."));

        var after = standing(story);
        assertThat(after.state()).isEqualTo(State.OPERATIONAL);
        assertThat(after.conditions()).isEqualTo(before.conditions());
        assertThat(after.compromises()).containsExactly(new Compromise(THREE, FOUR, "Its clock was wrong."));
        assertThat(after.compromised(TWO, THREE)).isFalse();
        assertThat(after.compromised(TWO, THREE.plusSeconds(1))).isTrue();
        assertThat(after.compromised(FOUR, null)).isFalse();
    }

    @Test
    void a_compromise_whose_end_is_unknown_lasts_until_it_is_ended() {
        var story = operational().does(new DeclareCompromise(ARRAY, THREE, null, "A stranger set its clock."));
        assertThat(standing(story).compromised(FOUR, FOUR.plusSeconds(1))).isTrue();

        story.does(new EndCompromise(ARRAY, FOUR, "A new key.")).so(new CompromiseEnded(ARRAY, THREE, FOUR, "A new key."));
        assertThat(standing(story).compromises()).containsExactly(new Compromise(THREE, FOUR, "A stranger set its clock."));
        assertThat(standing(story).compromised(FOUR, FOUR.plusSeconds(1))).isFalse();
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("asset").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("asset");
        assertThat(table.states()).containsExactlyElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(AssetCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("RegisterAsset")).toList());
        assertThat(table.cells()).hasSize(117);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var story = in(State.valueOf(cell.state())).by(DALMARK);
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        if (cell.refused()) {
            story.refuses(command, Stream.of(AssetRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    private static Story in(State state) {
        return switch (state) {
            case REGISTERED -> registered();
            case CALIBRATED -> registered().does(CALIBRATE);
            case OPERATIONAL -> operational();
            case DEGRADED -> operational().does(health(Health.DEGRADED, THREE));
            case JAMMED -> operational().does(new ReportInterference(ARRAY, THREE, Interference.JAMMING, null));
            case OFFLINE -> operational().does(health(Health.OFFLINE, THREE));
            case COMPROMISED -> operational().does(new DeclareCompromise(ARRAY, THREE, null, "A stranger set its clock."));
            case RETIRED -> operational().does(new RetireAsset(ARRAY, THREE, "Withdrawn."));
            case STRUCK -> registered().does(new StrikeAsset(ARRAY, WHY));
        };
    }

    @Test
    @Provokes({"AST-02", "AST-03", "AST-05", "AST-06", "AST-07", "AST-08", "AST-10", "AST-11"})
    void what_does_not_fit_where_an_asset_stands_is_refused() {
        registered().refuses(ACTIVATE, AssetRule.CALIBRATED_FIRST).refuses(health(Health.OFFLINE, ONE), AssetRule.ACTIVATED_FIRST)
                .refuses(STRIKE, AssetRule.RECORDED);
        operational().refuses(health(Health.OPERATIONAL, THREE), AssetRule.CHANGES_THE_STATE)
                .refuses(new StrikeAsset(ARRAY, WHY), AssetRule.NOTHING_RESTS_ON_IT);
        in(State.COMPROMISED).refuses(CALIBRATE, AssetRule.NOT_COMPROMISED);
        in(State.RETIRED).refuses(new ActivateAsset(ARRAY, FOUR), AssetRule.NOT_RETIRED);
        in(State.STRUCK).refuses(STRIKE, AssetRule.NOT_STRUCK);
    }

    @Test
    @Provokes("AST-01")
    void a_contributor_is_registered() {
        allRegistered().refuses(register(new ParticipantId("nobody")), AssetRule.CONTRIBUTOR_REGISTERED);
        registered().refuses(new CorrectAsset(ARRAY, AssetKind.ACOUSTIC, "A", new ParticipantId("nobody"), HILL, WHY), AssetRule.CONTRIBUTOR_REGISTERED);
    }

    @Test
    @Provokes("AST-04")
    void conditions_are_recorded_in_order_of_time_and_not_ahead_of_it() {
        registered().does(CALIBRATE).refuses(new ActivateAsset(ARRAY, ONE.minusSeconds(1)), AssetRule.IN_ORDER)
                .refuses(new ActivateAsset(ARRAY, instant("2031-03-03T00:00:00.000001Z")), AssetRule.IN_ORDER)
                .does(new ActivateAsset(ARRAY, ONE));
    }

    @Test
    @Provokes("AST-09")
    void compromises_lie_in_the_past_and_apart_from_each_other() {
        var story = operational().does(new DeclareCompromise(ARRAY, TWO, THREE, "Its clock was wrong."));
        var future = instant("2031-03-04T00:00:00Z");
        for (var command : List.of(new DeclareCompromise(ARRAY, ONE, TWO.plusSeconds(1), WHY), new DeclareCompromise(ARRAY, ONE, null, WHY),
                new DeclareCompromise(ARRAY, FOUR, FOUR, WHY), new DeclareCompromise(ARRAY, FOUR, future, WHY), new DeclareCompromise(ARRAY, future, null, WHY))) {
            story.refuses(command, AssetRule.COMPROMISES_APART);
        }
        story.does(new DeclareCompromise(ARRAY, ONE, TWO, WHY)).does(new DeclareCompromise(ARRAY, THREE, null, WHY))
                .refuses(new EndCompromise(ARRAY, THREE, WHY), AssetRule.COMPROMISES_APART)
                .refuses(new EndCompromise(ARRAY, future, WHY), AssetRule.COMPROMISES_APART);
    }

    @Test
    @Provokes({"AST-14", "AST-15", "AST-16", "AST-17"})
    void detections_are_taken_from_the_contributor_for_when_the_asset_looked_and_is_trusted() {
        var story = operational().refuses(detections(TWO), AssetRule.BY_THE_CONTRIBUTOR)
                .does(health(Health.OFFLINE, THREE)).does(new DeclareCompromise(ARRAY, TWO, TWO.plusSeconds(60), WHY)).by(DALMARK);

        story.refuses(detections(ONE), AssetRule.LOOKED_THEN).refuses(detections(THREE), AssetRule.LOOKED_THEN)
                .refuses(detections(TWO.plusSeconds(59)), AssetRule.TRUSTED_THEN)
                .refuses(detections(instant("2031-03-03T00:00:01Z")), AssetRule.DETECTED_BEFORE)
                .does(detections(THREE.minusSeconds(1))).so(new DetectionsRecorded(ARRAY, TWO, 1, List.of(detection(THREE.minusSeconds(1)))));
    }

    private static RecordDetections detections(Instant at) {
        return new RecordDetections(ARRAY, at.truncatedTo(ChronoUnit.HOURS), 1, List.of(detection(at)));
    }

    @Test
    @Provokes("AST-12")
    void a_correction_changes_something() {
        registered().refuses(new CorrectAsset(ARRAY, AssetKind.ACOUSTIC, "Acoustic array 4", DALMARK, HILL, WHY), AssetRule.CORRECTION_CHANGES);
    }

    @Test
    @Provokes("AST-13")
    void what_is_recorded_of_one_asset_is_bounded() {
        var story = operational();
        for (int i = 2; i < AssetStanding.MOST; i++) {
            story.does(health(i % 2 == 0 ? Health.OFFLINE : Health.OPERATIONAL, THREE));
        }
        story.refuses(health(Health.DEGRADED, THREE), AssetRule.GOES_ON_ELSEWHERE).does(STRIKE).does(health(Health.DEGRADED, THREE));
    }

    @Test
    void the_state_a_report_of_health_leads_to_is_the_one_it_names() {
        Map.of(Health.DEGRADED, State.DEGRADED, Health.OFFLINE, State.OFFLINE).forEach((health, state) ->
                assertThat(standing(operational().does(health(health, THREE))).state()).isEqualTo(state));
        assertThat(standing(operational().does(health(Health.OFFLINE, THREE)).does(health(Health.OPERATIONAL, FOUR))).state()).isEqualTo(State.OPERATIONAL);
    }
}
