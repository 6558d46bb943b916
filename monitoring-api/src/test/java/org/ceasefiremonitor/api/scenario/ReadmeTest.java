package org.ceasefiremonitor.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Jar;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls in the README are made against a node with the demo story, and their answers are the ones it shows. */
class ReadmeTest {

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern CALL = Pattern.compile("```sh\n(.*?)\n```\n```json\n(.*?)\n```\n", Pattern.DOTALL);
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String AND_MORE = "...";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void every_call_of_the_readme_gets_the_answer_that_it_shows() throws IOException, InterruptedException {
        var readme = readme();
        assertThat(readme.split("```sh\n", -1)).as("each call has an answer").hasSize(CALL.matcher(readme).results().toList().size() + 1);
        try (var node = Node.start(TestDatabase.H2.empty(), "--spring.profiles.active=demo"); var http = HttpClient.newHttpClient()) {
            int calls = 0;
            for (var call : CALL.matcher(readme).results().toList()) {
                var request = ShellCall.read(call.group(1), Instant.now()).request(node.uri(""));
                var answer = http.send(request, BodyHandlers.ofString()).body();
                assertShows(JSON.readTree(call.group(2)), JSON.readTree(answer), "", answer);
                calls++;
            }
            assertThat(calls).isGreaterThanOrEqualTo(6);
        }
    }

    /** What is to be removed is what the README names, and both of it: where only one is, nothing is recorded. */
    @Test
    void a_log_is_begun_anew_as_the_readme_says(@TempDir Path directory) throws IOException {
        var names = Pattern.compile("Remove `\\./(data)` and `\\./(data-kept)` to begin anew").matcher(readme()).results().flatMap(found -> Stream.of(found.group(1), found.group(2))).toList();
        assertThat(names).hasSize(2);
        for (int time = 0; time < 2; time++) {
            try (var node = Node.start("", "--monitor.data-dir=" + directory.resolve("data"))) {
                assertThat(node.head()).isEqualTo(-1);
                new Ceasefire(node::uri).establish(1, 1);
            }
            for (var name : names) {
                assertThat(directory.resolve(name)).isNotEmptyDirectory();
                assertThat(FileSystemUtils.deleteRecursively(directory.resolve(name))).isTrue();
            }
        }
    }

    @Test
    void the_test_command_of_the_readme_is_the_one_that_every_change_is_tested_with() throws IOException {
        var run = Files.readString(TOP.resolve(".ci/run")).stripTrailing();
        assertThat(readme()).contains("```\n" + run.substring(run.lastIndexOf('\n') + 1) + "\n```");
    }

    @Test
    void every_file_that_the_readme_points_to_exists() throws IOException {
        var links = Pattern.compile("]\\(([^):]+)\\)").matcher(readme()).results().map(link -> TOP.resolve(link.group(1))).toList();
        assertThat(links).hasSizeGreaterThan(5).allSatisfy(link -> assertThat(link).exists());
    }

    @Test
    void every_option_that_the_readme_shows_is_told_by_help() throws IOException {
        var calls = Pattern.compile("java -jar monitoring-api/target/monitoring-api-\\*\\.jar(.*(?:\\\\\n.*)*)").matcher(readme()).results().map(call -> call.group(1)).toList();
        assertThat(calls).hasSizeGreaterThanOrEqualTo(6);
        for (var call : calls) {
            var mode = Pattern.compile("^ ([a-z-]+)").matcher(call).results().map(found -> found.group(1)).toList();
            var help = mode.isEmpty() ? Jar.run("--help") : Jar.run(mode.getFirst(), "--help");
            assertThat(help.exit()).as(call).isZero();
            assertThat(Pattern.compile("--[a-z.-]+").matcher(call).results().map(java.util.regex.MatchResult::group)).as(call).allSatisfy(option ->
                    assertThat(help.out()).contains(option));
        }
        var node = Jar.run("--help").out();
        assertThat(Pattern.compile("\\| `(--[a-z.-]+)").matcher(readme()).results().map(option -> option.group(1)).toList()).hasSizeGreaterThan(5)
                .allSatisfy(option -> assertThat(node).contains(option));
    }

    private static String readme() throws IOException {
        return Files.readString(TOP.resolve("README.md"));
    }

    /** Members may be left out, and elements after "..."; instants and random ids need only be of their kind. */
    private static void assertShows(JsonNode shown, JsonNode actual, String at, String answer) {
        if (shown.isObject()) {
            shown.properties().forEach(member -> assertShows(member.getValue(), actual.path(member.getKey()), at + "/" + member.getKey(), answer));
        } else if (shown.isArray()) {
            boolean more = !shown.isEmpty() && shown.get(shown.size() - 1).asString("").equals(AND_MORE);
            int size = more ? shown.size() - 1 : shown.size();
            assertThat(actual.size()).as("%s of %s", at, answer).matches(found -> more ? found > size : found == size);
            for (int i = 0; i < size; i++) {
                assertShows(shown.get(i), actual.path(i), at + "/" + i, answer);
            }
        } else if (shown.isString() && INSTANT.matcher(shown.asString()).matches()) {
            assertThat(actual.asString("")).as("%s of %s", at, answer).matches(INSTANT);
        } else if (shown.isString() && UUID.matcher(shown.asString()).matches()) {
            assertThat(actual.asString("")).as("%s of %s", at, answer).matches(UUID);
        } else {
            assertThat(actual).as("%s of %s", at, answer).isEqualTo(shown);
        }
    }
}
