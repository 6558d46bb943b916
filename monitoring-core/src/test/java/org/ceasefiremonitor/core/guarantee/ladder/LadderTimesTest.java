package org.ceasefiremonitor.core.guarantee.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.CEASES;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.CONTINUES;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.EARLIER;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.LADDER;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.MISS;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.MISS_CHECK;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.REVISE;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.START;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.STARTED;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.T0;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.WARN;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.again;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.earlier;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.establish;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.in;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.moves;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.standing;
import static org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest.started;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.verification.Bridge.FIRE;

import java.time.Duration;
import java.util.List;
import org.ceasefiremonitor.core.agreement.AdoptResponseLadder;
import org.ceasefiremonitor.core.agreement.ResponseLadder;
import org.ceasefiremonitor.core.agreement.ResponseLadder.LadderStage;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding.State;
import org.ceasefiremonitor.core.guarantee.ladder.Rung.Timer;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.AttachDetections;
import org.ceasefiremonitor.core.verification.Basis;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.ConcludeVerification;
import org.ceasefiremonitor.core.verification.OpenIncident;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.ReopenIncident;
import org.junit.jupiter.api.Test;

/** The times of a response ladder: from which act they run, what moves, stops and restarts them, and when they are missed. */
class LadderTimesTest {

    @Test
    void its_times_run_from_the_beginning_of_the_earliest_act_by_the_ladder_in_force_then() {
        var by = standing(started());
        assertThat(by.start()).isEqualTo(new LadderStart(T0, Bridge.CAMERA, 1, null));
        assertThat(by.rungs()).extracting(Rung::due).containsExactly(T0.plus(Duration.ofHours(24)), T0.plus(Duration.ofHours(48)), T0.plus(Duration.ofHours(72)));
        assertThat(by.version()).isZero();
        assertThat(by.marking()).isEqualTo(Marking.GREEN);

        var noon = instant("2031-03-02T12:00:00Z");
        var adopted = standing(Bridge.reported().does(new AdoptResponseLadder(ACCORD, noon, new ResponseLadder(List.of(
                new LadderStage("call", "Both Parties are called.", Duration.ofHours(2)), new LadderStage("meet", "They meet.", Duration.ofHours(30))))))
                .then("2031-03-02T13:00:00Z").does(new AdoptResponseLadder(ACCORD, STARTED, new ResponseLadder(List.of(
                        new LadderStage("late", "Adopted after the act.", Duration.ofHours(1))))))
                .knowing(Bridge.beginning(Bridge.POST, noon)).knowing(Bridge.beginning(Bridge.CAMERA, noon.plusSeconds(1)))
                .does(Bridge.open(FIRE, Bridge.POST, Bridge.CAMERA)).does(Bridge.assign()).person(Bridge.VERIFIER)
                .does(Bridge.conclude(Outcome.VERIFIED, Bridge.POST, Bridge.CAMERA)).does(establish(Severity.S3)).does(START));
        assertThat(adopted.version()).isEqualTo(1);
        assertThat(adopted.start().reportId()).isEqualTo(Bridge.POST);
        assertThat(adopted.rungs()).extracting(Rung::due).containsExactly(noon.plus(Duration.ofHours(2)), noon.plus(Duration.ofHours(30)));
    }

    private static Story detected(NamedDetections heard) {
        var later = T0.plusSeconds(120);
        return Bridge.reported().knowing(Bridge.beginning(Bridge.POST, later)).does(new OpenIncident(FIRE, ACCORD, List.of(Bridge.POST), List.of(Bridge.HEARD), null))
                .does(Bridge.assign()).person(Bridge.VERIFIER).does(new ConcludeVerification(FIRE, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES,
                        List.of(Bridge.POST), "Bearings cross.", "Both say it.", null, null, List.of(heard))).does(establish(Severity.S3)).then(STARTED.toString());
    }

    private static NamedDetections heard(String numbers) {
        return new NamedDetections(Bridge.HEARD.batch(), new DetectionNumbers(numbers));
    }

    @Test
    void the_earliest_act_may_be_a_detection_on_which_the_result_rests() {
        assertThat(standing(detected(Bridge.HEARD).does(START)).start()).isEqualTo(new LadderStart(T0, null, 0, heard("1")));
        assertThat(standing(detected(heard("3-7,30")).does(START)).start()).as("the result does not rest on the first two")
                .isEqualTo(new LadderStart(T0.plusSeconds(4), null, 0, heard("3")));
        var story = in("WATCH").does(new ReopenIncident(FIRE, "An array heard it.")).knowing(Bridge.beginning(Bridge.POST, T0.plusSeconds(120)))
                .knowing(Bridge.beginning(Bridge.CAMERA, T0.plusSeconds(120))).does(new AttachDetections(FIRE, Bridge.HEARD, null)).does(Bridge.assign())
                .does(new ConcludeVerification(FIRE, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES, List.of(Bridge.POST, Bridge.CAMERA), "Bearings cross.",
                        "All say it.", null, null, List.of(heard("6")))).does(REVISE);
        assertThat(standing(story).start()).isEqualTo(new LadderStart(T0.plusSeconds(10), null, 0, heard("6")));
    }

    @Test
    void once_it_has_ceased_only_the_warning_is_waited_for_until_it_goes_on_again() {
        var story = in("WATCH").does(CEASES);
        assertThat(standing(story).rungs()).extracting(Rung::timer).containsExactly(Timer.RUNS, Timer.STOPPED, Timer.STOPPED);
        assertThat(standing(story.does(WARN)).stageDue()).isNull();
        again(story).does(CONTINUES);
        assertThat(moves(story)).contains(new ClockSet(ClockKind.RESPONSE_STAGE, T0.plus(Duration.ofHours(48))));
        assertThat(standing(story).rungs()).extracting(Rung::timer).containsExactly(Timer.MET, Timer.RUNS, Timer.RUNS);
    }

    @Test
    void a_time_that_ran_out_is_missed_once_and_the_next_one_is_waited_for() {
        var story = in("WATCH").then("2031-03-03T05:09:59.999999Z").refuses(MISS, LadderRule.RUN_OUT).then("2031-03-03T05:10:00Z").does(MISS);
        assertThat(moves(story)).containsExactly(new ClockSet(ClockKind.RESPONSE_STAGE, T0.plus(Duration.ofHours(48))));
        assertThat(standing(story).rung(1).dueBeforeKnown()).isFalse();
        story.refuses(MISS, LadderRule.RUN_OUT).does(WARN);
        assertThat(standing(story).rung(1).timer()).as("it was late").isEqualTo(Timer.MISSED);
        assertThat(standing(story).state()).isEqualTo(State.WARNED);
    }

    @Test
    void a_late_report_moves_the_start_and_what_runs_and_both_values_stay_on_record() {
        var story = earlier(in("WATCH").does(WARN)).does(REVISE);
        var after = standing(story);
        assertThat(after.start()).isEqualTo(new LadderStart(EARLIER, Bridge.LATE, 1, null));
        assertThat(after.before()).extracting(LadderStart::at).containsExactly(T0);
        assertThat(after.rungs()).extracting(Rung::due).as("the warning was given in time, and stays so").containsExactly(T0.plus(Duration.ofHours(24)),
                EARLIER.plus(Duration.ofHours(48)), EARLIER.plus(Duration.ofHours(72)));
        assertThat(after.rungs()).extracting(Rung::timer).containsExactly(Timer.MET, Timer.RUNS, Timer.RUNS);
        story.refuses(REVISE, LadderRule.START_MOVED);
    }

    @Test
    void a_new_time_that_is_past_already_runs_out_once_and_is_nobody_s_failure() {
        var story = earlier(in("WATCH").then("2031-03-03T05:05:00Z")).does(REVISE);
        assertThat(standing(story).rung(1).due()).isEqualTo("2031-03-03T05:00:00Z");
        story.does(MISS);
        assertThat(standing(story).rung(1).timer()).isEqualTo(Timer.MISSED);
        assertThat(standing(story).rung(1).dueBeforeKnown()).isTrue();
        story.refuses(MISS, LadderRule.RUN_OUT).then("2031-03-04T05:00:00Z").does(MISS);
        assertThat(standing(story).rung(2).dueBeforeKnown()).as("this one was known").isFalse();
    }

    @Test
    void a_time_that_runs_again_is_counted_from_t0_as_it_is_now_and_is_nobody_s_failure_if_it_is_past() {
        var story = earlier(in("WATCH").does(WARN)).does(REVISE).then("2031-03-03T05:05:00Z").does(new StrikeWarning(LADDER, "It was not sent."));
        assertThat(standing(story).rung(1).due()).isEqualTo("2031-03-03T05:00:00Z");
        assertThat(moves(story)).containsExactly(new ClockSet(ClockKind.RESPONSE_STAGE, instant("2031-03-03T05:00:00Z")));
        assertThat(standing(story.does(MISS)).rung(1).dueBeforeKnown()).isTrue();
        assertThat(standing(in("WATCH").does(WARN).does(new StrikeWarning(LADDER, "r")).then("2031-03-03T05:10:00Z").does(MISS)).rung(1).dueBeforeKnown()).isFalse();
    }

    @Test
    void a_time_that_had_run_out_before_the_start_moved_was_missed_also_where_nobody_has_recorded_it_yet() {
        var story = earlier(in("WATCH").then("2031-03-03T05:10:00Z")).does(REVISE);
        assertThat(moves(story)).containsExactly(new ClockSet(ClockKind.RESPONSE_STAGE, T0.plus(Duration.ofHours(24))));
        assertThat(standing(story.does(MISS)).rung(1)).returns(false, Rung::dueBeforeKnown).returns(T0.plus(Duration.ofHours(24)), Rung::due);
        assertThat(standing(story).stageDue()).isEqualTo(EARLIER.plus(Duration.ofHours(48)));
    }

    @Test
    void a_decision_that_is_struck_is_waited_for_again_while_the_attack_goes_on_and_only_then() {
        var declines = new DeclineStage(LADDER, 2, "It died down.");
        var strike = new StrikeStageDecision(LADDER, 2, "Another ladder was meant.");
        var ceased = in("WARNED").does(declines).does(CEASES).does(strike);
        assertThat(moves(ceased)).isEmpty();
        assertThat(standing(ceased).rungs()).extracting(Rung::timer).containsExactly(Timer.MET, Timer.STOPPED, Timer.STOPPED);
        var again = in("WARNED").does(CEASES).does(declines).does(CONTINUES).does(strike);
        assertThat(moves(again)).containsExactly(new ClockSet(ClockKind.RESPONSE_STAGE, T0.plus(Duration.ofHours(48))));
        assertThat(standing(again).rungs()).extracting(Rung::timer).containsExactly(Timer.MET, Timer.RUNS, Timer.RUNS);
        assertThat(moves(in("ENTERED_3").later(Duration.ofDays(3)).does(new StrikeStageDecision(LADDER, 3, "r")).does(MISS)))
                .containsExactly(new ClockMissed(ClockKind.RESPONSE_STAGE, true));
    }

    @Test
    void whether_it_goes_on_is_to_be_confirmed_each_hour() {
        var story = in("WATCH");
        assertThat(standing(story).checkBy()).isEqualTo(STARTED.plus(Duration.ofHours(1)));
        again(story).then("2031-03-02T14:00:00Z").does(MISS_CHECK).refuses(MISS_CHECK, LadderRule.RUN_OUT).does(CONTINUES);
        assertThat(standing(story).checkBy()).isEqualTo(STARTED.plus(Duration.ofHours(2)));
    }
}
