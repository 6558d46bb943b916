package org.ceasefiremonitor.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Isolated("it reads what is printed at a level that the start of any other node sets back")
@ExtendWith(OutputCaptureExtension.class)
class StoryTest {

    private static final String SAYING_MORE = "--logging.level.org.ceasefiremonitor.api.scenario=info";

    private static List<String> whole;

    /** What the log holds after a story that nobody stopped. */
    @BeforeAll
    static void tell() {
        try (var node = Node.start(TestDatabase.H2.fresh(), "--spring.profiles.active=demo")) {
            whole = events(node);
        }
    }

    @Test
    void every_answer_is_the_expected_one_and_the_story_is_told_once(CapturedOutput output) {
        var database = TestDatabase.H2.fresh();
        long told;
        try (var node = Node.start(database, "--spring.profiles.active=demo", SAYING_MORE)) {
            assertThat(output).doesNotContain("The demo story stops").contains("The demo story has been told");
            for (var chapter : Story.chapters()) {
                assertThat(output).contains(chapter.title());
            }
            told = node.head();
            assertThat(told).isGreaterThan(60);
        }
        try (var again = Node.start(database, "--spring.profiles.active=demo", SAYING_MORE)) {
            assertThat(again.head()).isEqualTo(told);
            assertThat(output).contains("is not told again");
        }
    }

    /** Among refused requests and behind the bundle of reports; with {@code -Dstory.breaks=all} also after the first one, and before the last one that records something. */
    static List<Integer> breaks() {
        return System.getProperty("story.breaks", "").equals("all") ? List.of(1, 34, 44, 59) : List.of(34, 44);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void a_story_that_was_broken_off_is_told_to_its_end_by_the_next_start(int requests, CapturedOutput output) {
        var database = TestDatabase.H2.fresh();
        List<String> half;
        try (var node = Node.start(database); var teller = new StoryTeller(node.uri(""), Instant.now())) {
            int told = 0;
            for (var chapter : Story.chapters()) {
                int here = Math.min(chapter.requests().size(), requests - told);
                told += teller.tell(new Chapter(chapter.file(), chapter.title(), chapter.variables(), chapter.requests().subList(0, here)));
            }
            assertThat(told).isEqualTo(requests);
            half = events(node);
        }
        try (var node = Node.start(database, "--spring.profiles.active=demo", SAYING_MORE)) {
            assertThat(output).contains("it goes on where it was", "The demo story has been told").doesNotContain("The demo story stops");
            assertThat(half.size()).isLessThan(whole.size());
            assertThat(events(node)).startsWith(half.toArray(String[]::new)).isEqualTo(whole);
        }
    }

    /** On an exercise the story goes on; here it was broken off after the clock was set, half an hour before it is set again. */
    @Test
    @Tag("thorough")
    void six_more_days_are_told_on_an_exercise_also_after_a_break(CapturedOutput output) {
        var database = TestDatabase.H2.fresh();
        try (var node = Node.start(database, "--monitor.exercise=true"); var teller = new StoryTeller(node.uri(""), Instant.now())) {
            Story.chapters().forEach(teller::tell);
            var next = Story.ofSixDays();
            teller.tell(next.getFirst());
            var night = next.get(1);
            teller.tell(new Chapter(night.file(), night.title(), night.variables(), night.requests().subList(0, 3)));
        }
        try (var node = Node.start(database, "--spring.profiles.active=demo", "--monitor.exercise=true", SAYING_MORE)) {
            assertThat(output).contains("it goes on where it was", "The demo story has been told").doesNotContain("The demo story stops");
            assertThat(events(node)).contains("breach.CaseClosed case/valley-case");
        }
    }

    /** As the node is set, the fire goes on; what else can be set is told by {@link TellingsTest}. */
    @Test
    void the_demo_tells_it_as_it_is_set(CapturedOutput output) {
        try (var node = Node.start(TestDatabase.H2.fresh(), "--spring.profiles.active=demo", "--monitor.exercise=true", "--monitor.telling=escalation", SAYING_MORE)) {
            assertThat(output).contains("Chapter 12, told otherwise: The fire goes on", "The demo story has been told").doesNotContain("The demo story stops");
            assertThat(events(node)).contains("determination.ArmedAttackDetermined determination/valley-attack",
                    "commitment.CommitmentPositionMissed commitment/aldonia-military").doesNotContain("breach.CaseClosed case/valley-case");
        }
    }

    @Test
    void a_log_of_something_else_is_left_alone(CapturedOutput output) {
        var database = TestDatabase.H2.fresh();
        List<String> others;
        try (var node = Node.start(database)) {
            new Ceasefire(node::uri).establish(1, 1);
            others = events(node);
        }
        try (var node = Node.start(database, "--spring.profiles.active=demo", SAYING_MORE)) {
            assertThat(output).contains("Something is recorded already").doesNotContain("The demo story");
            assertThat(events(node)).isEqualTo(others);
        }
    }

    private static List<String> events(Node node) {
        return node.jdbc().sql("select type, about from event order by position").query((rows, n) -> rows.getString(1) + " " + rows.getString(2)).list();
    }

    @Test
    void without_the_profile_nothing_is_told() {
        try (var node = Node.start(TestDatabase.H2.fresh())) {
            assertThat(node.head()).isEqualTo(-1);
        }
    }

    @Test
    void an_unexpected_answer_stops_the_story_and_names_the_request() {
        try (var node = Node.start(TestDatabase.H2.fresh()); var teller = new StoryTeller(node.uri(""), Instant.now())) {
            var chapter = Chapter.read("x.http", """
                    # Too much

                    ### Nobody has been bootstrapped
                    # expect 200
                    GET {{host}}/api/v1/nothing
                    """);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> teller.tell(chapter)))
                    .isInstanceOf(StoryBroken.class)
                    .hasMessageStartingWith("x.http, line 3 (Nobody has been bootstrapped): expected 200; the answer was 404");
        }
    }
}
