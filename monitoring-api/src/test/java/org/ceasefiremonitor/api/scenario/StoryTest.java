package org.ceasefiremonitor.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StoryTest {

    private static final String SAYING_MORE = "--logging.level.org.ceasefiremonitor.api.scenario=info";

    @Test
    void every_answer_is_the_expected_one_and_the_story_is_told_once(CapturedOutput output) {
        var database = TestDatabase.H2.empty();
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

    @Test
    void without_the_profile_nothing_is_told() {
        try (var node = Node.start(TestDatabase.H2.empty())) {
            assertThat(node.head()).isEqualTo(-1);
        }
    }

    @Test
    void an_unexpected_answer_stops_the_story_and_names_the_request() {
        try (var node = Node.start(TestDatabase.H2.empty()); var teller = new StoryTeller(node.uri(""), Instant.now())) {
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
