package org.ceasefiremonitor.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.api.settings.Telling;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The table of the README that goes through the declaration: what each row names is there, was done in the story, and is shown. */
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeclarationTest {

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    private final List<Node> nodes = new ArrayList<>();

    /**
     * A row of the table.
     *
     * @param point    number of the sentence, or the body
     * @param commands names of commands
     * @param views    paths
     * @param tests    names of test classes
     */
    record Row(String point, List<String> commands, List<String> views, List<String> tests) {

        static Row read(String line) {
            var cells = Stream.of(line.split("\\|")).map(String::strip).toList();
            assertThat(cells).as(line).hasSize(6);
            return new Row(cells.get(1), quoted(cells.get(3)), quoted(cells.get(4)), quoted(cells.get(5)));
        }

        private static List<String> quoted(String cell) {
            return Pattern.compile("`([^`]+)`").matcher(cell).results().map(each -> each.group(1)).toList();
        }
    }

    static List<Row> rows() {
        var section = Pattern.compile("## The declaration, sentence by sentence\n(.*?)\n## ", Pattern.DOTALL).matcher(read(TOP.resolve("README.md"))).results()
                .map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
        return section.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| |")).map(Row::read).toList();
    }

    /** As the six days went, and with an escalation, in which guarantees are invoked. */
    @BeforeAll
    void tell() {
        for (var telling : List.of(Telling.AS_IT_WENT, Telling.ESCALATION)) {
            var node = Node.start(TestDatabase.H2.fresh(), "--monitor.exercise=true");
            nodes.add(node);
            try (var teller = new StoryTeller(node.uri(""), Instant.now())) {
                Stream.concat(Story.chapters().stream(), Story.ofSixDays(telling).stream()).forEach(teller::tell);
            }
            ViewRows.awaitHead(node);
        }
    }

    @AfterAll
    void stop() {
        nodes.forEach(Node::close);
    }

    private static Http http(Node node) {
        return new Http(node.uri("/").getPort()).as(Exchange.REGISTRAR);
    }

    @Test
    void each_sentence_has_its_row() {
        assertThat(rows()).extracting(Row::point).containsExactly("0a", "0b", "0c", "1a", "1b", "2", "3", "4", "5", "6");
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.commands()).isNotEmpty();
            assertThat(row.views()).isNotEmpty();
            assertThat(row.tests()).isNotEmpty();
        });
    }

    /** A command that the catalogue knows, with an example, and that was accepted in the story. */
    @ParameterizedTest
    @MethodSource("rows")
    void each_command_is_known_and_was_accepted(Row row) {
        assertThat(row.commands()).allSatisfy(command -> {
            var known = http(nodes.getFirst()).read("/api/v1/commands/" + command);
            assertThat(known.status()).as(command).isEqualTo(200);
            assertThat(known.json().path("example").isObject()).as("example of %s", command).isTrue();
            assertThat(nodes).as(command).anySatisfy(node -> assertThat(node.jdbc().sql("select count(*) from event where command = ?").param(command)
                    .query(Long.class).single()).isPositive());
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_view_answers_and_has_something_to_tell_in_one_of_the_tellings(Row row) {
        assertThat(nodes).allSatisfy(node -> assertThat(row.views()).allSatisfy(view -> assertThat(http(node).read(view).status()).as(view).isEqualTo(200)));
        assertThat(row.views()).allSatisfy(view -> assertThat(nodes).anySatisfy(node -> assertThat(told(http(node).read(view).json())).as(view).isNotEmpty()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_test_is_there_and_tests(Row row) {
        for (var test : row.tests()) {
            var found = Stream.of("core", "projections", "api").flatMap(module -> named(test + ".java", TOP.resolve("monitoring-" + module + "/src/test/java"))).toList();
            assertThat(found).as(test).hasSize(1);
            assertThat(read(found.getFirst())).as(test).containsAnyOf("@Test", "@ParameterizedTest");
        }
    }

    /** What a list tells; of the situation, the first of each of its lists. */
    private static List<JsonNode> told(JsonNode answer) {
        return Stream.of("items", "first").flatMap(name -> answer.findValues(name).stream()).flatMap(JsonNode::valueStream).toList();
    }

    private static Stream<Path> named(String name, Path under) {
        try (var files = Files.walk(under)) {
            return files.filter(file -> file.endsWith(name)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
