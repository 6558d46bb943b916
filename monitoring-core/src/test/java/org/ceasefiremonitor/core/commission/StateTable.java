package org.ceasefiremonitor.core.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A reviewed table of a state machine, written from the domain reference: a row for each state, a column for each command, and in each cell
 * the next state or the code of the refusal. Product code does not read it.
 */
public record StateTable(List<String> commands, List<Cell> cells) {

    /** What a command leads to in a state. */
    public record Cell(String state, String command, String outcome) {

        /** Whether the command is refused in this state. */
        public boolean refused() {
            return outcome.matches("[A-Z]{3}-[0-9]{2}");
        }
    }

    /** Reads {@code src/test/resources/states/name.txt}. */
    public static StateTable read(String name) {
        try {
            var lines = Files.readAllLines(Path.of("src/test/resources/states", name + ".txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList()).toList();
            var commands = lines.getFirst().subList(1, lines.getFirst().size());
            var cells = new ArrayList<Cell>();
            for (var line : lines.subList(1, lines.size())) {
                assertThat(line).as("cells of %s", line.getFirst()).hasSize(commands.size() + 1);
                for (int i = 0; i < commands.size(); i++) {
                    cells.add(new Cell(line.getFirst(), commands.get(i), line.get(i + 1)));
                }
            }
            return new StateTable(commands, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The states, in the order of the rows. */
    public List<String> states() {
        return cells.stream().map(Cell::state).distinct().toList();
    }
}
