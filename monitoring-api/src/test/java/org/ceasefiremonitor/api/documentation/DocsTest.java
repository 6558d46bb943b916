package org.ceasefiremonitor.api.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that people write keep to their form, and what they refer to exists. */
class DocsTest {

    private static final Path TOP = Path.of("..");
    private static final Path DECISIONS = Path.of("docs/adr");
    private static final Pattern TEST_CLASS = Pattern.compile("`([A-Z]\\w*(?:Test|Contract|Campaign))`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Set<String> TESTS = tests();

    private static Stream<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.sorted().toList().stream();
        }
    }

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(TOP); Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @Test
    void every_decision_has_a_number_of_its_own() throws IOException {
        var names = decisions().map(file -> file.getFileName().toString()).toList();
        assertThat(names).hasSizeGreaterThan(10);
        assertThat(names.stream().map(name -> Integer.parseInt(name.substring(0, 4)))).doesNotHaveDuplicates().contains(1);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_is_a_page_with_its_context_consequence_and_test(Path decision) throws IOException {
        var lines = Files.readAllLines(decision);
        int number = Integer.parseInt(decision.getFileName().toString().substring(0, 4));
        assertThat(lines.getFirst()).startsWith("# " + number + ". ");
        assertThat(lines.stream().filter(line -> line.startsWith("## "))).containsExactly("## Context", "## Decision", "## Consequence", "## Test");
        assertThat(lines.size()).as("lines").isLessThan(60);
        var test = String.join("\n", lines.subList(lines.indexOf("## Test"), lines.size()));
        assertThat(TEST_CLASS.matcher(test).find() || test.contains("no test yet")).as("names a test, or says that there is none").isTrue();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_tests_that_a_document_names_exist(Path document) throws IOException {
        var named = TEST_CLASS.matcher(Files.readString(document)).results().map(match -> match.group(1)).collect(Collectors.toSet());
        assertThat(TESTS).as("%s", document).containsAll(named);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_files_that_a_document_links_exist(Path document) throws IOException {
        var folder = document.toAbsolutePath().normalize().getParent();
        var links = LINK.matcher(Files.readString(document)).results().map(match -> match.group(1))
                .filter(target -> !target.matches("[a-z]+:.*")).toList();
        assertThat(links).allSatisfy(target -> assertThat(folder.resolve(target)).exists());
    }

    @Test
    void there_is_one_page_for_those_who_contribute_and_it_lists_every_document() throws IOException {
        var contributing = Files.readString(TOP.resolve("CONTRIBUTING.md"));
        assertThat(contributing.lines().count()).isLessThan(120);
        assertThat(GeneratedDocsTest.names()).allSatisfy(name -> assertThat(contributing).contains("monitoring-api/docs/" + name));
        assertThat(contributing).contains("monitoring-api/docs/adr");
    }

    private static Set<String> tests() {
        var names = new TreeSet<String>();
        for (var module : List.of("monitoring-core", "monitoring-projections", "monitoring-api")) {
            try (Stream<Path> files = Files.walk(TOP.resolve(module).resolve("src/test/java"))) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                        .forEach(name -> names.add(name.substring(0, name.length() - 5)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }
}
