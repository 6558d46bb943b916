package org.ceasefiremonitor.api.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference of reviewed tables of states: each table, how many cells it has, and the test that plays each of them. */
final class StatesReference {

    static final String ABOUT = """
            What each command does in each state of a thing: its next state, or the code of the refusal. The tables are written from the domain reference and reviewed by
            people, product code does not read them, and a test plays each cell. They lie in `monitoring-core/src/test/resources/states`. How many cells there are is said
            here and nowhere else.""";

    private static final Path CORE = Path.of("../monitoring-core/src/test");
    private static final Pattern REFERENCE = Pattern.compile("section (5\\.[34])(?:, ([A-Z][0-9]+(?: and [A-Z][0-9]+)*))?");
    private static final Map<String, String> PARTS = Map.of("A", "A. Ceasefire regime", "B", "B. Participation", "C", "C. Monitoring", "D", "D. Verification",
            "E", "E. Special commission", "F", "F. Guarantees and response", "G", "G. Force and support", "H", "H. Coordination", "P", "Policies");

    private StatesReference() {
    }

    /**
     * A reviewed table.
     *
     * @param name      name of its file
     * @param reference part of the domain reference that it is written from
     * @param rows      rows below the header
     * @param columns   columns beside the first
     */
    private record Table(String name, String reference, int rows, int columns) {

        static Table read(Path file) {
            var lines = lines(file);
            var about = REFERENCE.matcher(lines.stream().filter(line -> line.startsWith("#")).collect(Collectors.joining(" ")));
            if (!about.find()) {
                throw new AssertionError(file + " does not say from what it is written");
            }
            var rows = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> Arrays.asList(line.split("\\|"))).toList();
            int width = rows.getFirst().size();
            if (rows.stream().anyMatch(row -> row.size() != width || row.stream().skip(1).anyMatch(String::isBlank))) {
                throw new AssertionError(file + " has a row with too few or empty cells");
            }
            return new Table(file.getFileName().toString().replace(".txt", ""), about.group(2) == null ? "P" : about.group(2), rows.size() - 1, width - 1);
        }

        int cells() {
            return rows * columns;
        }

        /** The one test that reads it. */
        String test(Map<Path, String> tests) {
            var reads = List.of("StateTable.read(\"" + name + "\")", "states/" + name + ".txt\"");
            var found = tests.entrySet().stream().filter(test -> reads.stream().anyMatch(test.getValue()::contains)).map(Map.Entry::getKey).toList();
            if (found.size() != 1) {
                throw new AssertionError("the table " + name + " is played by " + found);
            }
            return found.getFirst().getFileName().toString().replace(".java", "");
        }
    }

    static String text(StringBuilder text) {
        var tests = new TreeMap<Path, String>();
        files(CORE.resolve("java"), ".java").forEach(file -> tests.put(file, String.join("\n", lines(file))));
        var parts = files(CORE.resolve("resources/states"), ".txt").stream().map(Table::read)
                .collect(Collectors.groupingBy(table -> table.reference().substring(0, 1), TreeMap::new, Collectors.toList()));
        parts.forEach((part, tables) -> {
            text.append("\n## ").append(PARTS.get(part)).append("\n\n| reference | table | rows by columns | cells | played by |\n|---|---|---|---|---|\n");
            tables.stream().sorted(Comparator.comparing(Table::reference).thenComparing(Table::name)).forEach(table -> GeneratedDocsTest.row(text,
                    table.reference().equals("P") ? "5.4" : table.reference(), table.name(), table.rows() + " by " + table.columns(), "" + table.cells(),
                    "`" + table.test(tests) + "`"));
            text.append("\nTogether ").append(total(tables)).append(" cells.\n");
        });
        return text.append("\n## All\n\n").append(total(parts.values().stream().flatMap(List::stream).toList())).append(" cells.\n").toString();
    }

    private static int total(List<Table> tables) {
        return tables.stream().mapToInt(Table::cells).sum();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
