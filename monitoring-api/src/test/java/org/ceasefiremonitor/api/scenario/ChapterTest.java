package org.ceasefiremonitor.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChapterTest {

    @Test
    void a_file_is_read_as_it_is_written() {
        var chapter = Chapter.read("x.http", """
                # The title
                # A comment

                @host = http://127.0.0.1:8080
                @who = participant=a; person=b; capacity=MONITOR

                ### One
                # A comment about it
                # @name one
                # expect 409 AGR-10
                # expect /details/missing/0 borduria
                POST {{host}}/api/v1/commands/X
                Content-Type: application/json
                Actor: {{who}}

                {"a":
                  1}

                ###
                # expect 200
                GET {{host}}/api/v1/zones
                """);
        assertThat(chapter.title()).isEqualTo("The title");
        assertThat(chapter.variables()).isEqualTo(Map.of("host", "http://127.0.0.1:8080", "who", "participant=a; person=b; capacity=MONITOR"));
        var one = chapter.requests().getFirst();
        assertThat(one.title()).isEqualTo("One");
        assertThat(one.name()).isEqualTo("one");
        assertThat(one.line()).isEqualTo(7);
        assertThat(one.expectations()).containsExactly(new Expectation.Status(409, "AGR-10"),
                new Expectation.Member("/details/missing/0", "borduria"));
        assertThat(one.headers()).containsExactly(new StoryRequest.Header("Content-Type", "application/json"),
                new StoryRequest.Header("Actor", "{{who}}"));
        assertThat(one.body()).isEqualTo("{\"a\":\n  1}");
        assertThat(chapter.requests().get(1).body()).isNull();
        assertThat(chapter.requests()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no title                                           | line 1
            # t;@a = 1;@a = 2                                   | line 3
            # t;what is this                                    | line 2
            # t;###;GET http://x/                               | line 3
            # t;###;# expect 200;# expect 201;GET http://x/     | line 5
            # t;###;# expect all is well;GET http://x/          | line 3
            # t;###;# expect 200;PUT http://x/                  | line 4
            # t;###;# expect 200;GET http://x/;no header        | line 5
            # t;###;# expect 200                                | line 4
            """)
    void what_a_client_would_guess_at_is_an_error_that_names_its_line(String file, String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Chapter.read("x.http", file.replace(';', '\n')))
                .withMessageStartingWith("x.http, " + line + ":");
    }

    @Test
    void placeholders_are_filled_in() {
        var placeholders = new Placeholders(Map.of("day", "{{$datetime 'YYYY-MM-DD' -1 d}}", "a", "{{b}}", "b", "{{a}}"),
                Instant.parse("2026-03-01T05:10:11.120Z"));
        placeholders.answered("made", new StoryAnswer(201, "{\"position\": 7, \"inner\": {\"id\": \"x\"}}"));
        assertThat(placeholders.fill("on {{day}}")).isEqualTo("on 2026-02-28");
        assertThat(placeholders.fill("{{$datetime iso8601}}")).isEqualTo("2026-03-01T05:10:11.120Z");
        assertThat(placeholders.fill("{{$datetime 'YYYY-MM-DD[T]HH:mm[:00Z]' -20 m}}")).isEqualTo("2026-03-01T04:50:00Z");
        assertThat(placeholders.fill("{{$datetime 'HH' 24 h}}")).isEqualTo("05");
        assertThat(placeholders.fill("after={{made.response.body.$.position}}&id={{made.response.body.$.inner.id}}")).isEqualTo("after=7&id=x");
        for (var unknown : new String[] {"{{nothing}}", "{{a}}", "{{$datetime 'Qo'}}", "{{$guid}}", "{{made.response.body.$.absent}}"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> placeholders.fill(unknown));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200                     | 200 | {}                                          | true
            200                     | 201 | {}                                          | false
            409 AGR-10              | 409 | {"code": "AGR-10"}                          | true
            409 AGR-10              | 409 | {"code": "AGR-11"}                          | false
            409 AGR-10              | 409 | not json                                    | false
            /a/0/b c d              | 200 | {"a": [{"b": "c d"}]}                       | true
            /a/0/b c                | 200 | {"a": [{"b": "c d"}]}                       | false
            /a {"x":1,"y":[true]}   | 200 | {"a": {"y": [true], "x": 1}}                | true
            /a 12                   | 200 | {"a": 12}                                   | true
            /a 12                   | 200 | {"a": 13}                                   | false
            /a 12                   | 200 | {}                                          | false
            /a nothing              | 200 | {}                                          | false
            /a has 2                | 200 | {"a": [1, 2]}                               | true
            /a has 2                | 200 | {"a": [1, 2, 3]}                            | false
            /a has 0                | 200 | {}                                          | false
            """)
    void an_expectation_is_met_or_not(String expectation, int status, String body, boolean met) {
        assertThat(Expectation.read(expectation).orElseThrow().unmet(new StoryAnswer(status, body)).isEmpty()).isEqualTo(met);
    }

    @Test
    void lines_are_counted_by_status_and_code() {
        var answer = new StoryAnswer(200, """
                {"line": 1, "status": 201}
                {"line": 2, "status": 422, "problem": {"code": "ZON-17"}}
                {"line": 3, "status": 201}
                """);
        assertThat(Expectation.read("lines 201 x 2").orElseThrow().unmet(answer)).isEmpty();
        assertThat(Expectation.read("lines 422 ZON-17 x 1").orElseThrow().unmet(answer)).isEmpty();
        assertThat(Expectation.read("lines 422 ZON-16 x 1").orElseThrow().unmet(answer)).contains("expected 1 lines 422 ZON-16, found 0");
        assertThat(Expectation.read("lines 201 x 3").orElseThrow().unmet(answer)).contains("expected 3 lines 201, found 2");
    }
}
