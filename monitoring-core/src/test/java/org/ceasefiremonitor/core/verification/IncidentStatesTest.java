package org.ceasefiremonitor.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.verification.Bridge.CAMERA;
import static org.ceasefiremonitor.core.verification.Bridge.FIRE;
import static org.ceasefiremonitor.core.verification.Bridge.LATE;
import static org.ceasefiremonitor.core.verification.Bridge.OTHER;
import static org.ceasefiremonitor.core.verification.Bridge.POST;
import static org.ceasefiremonitor.core.verification.Bridge.VERIFIER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.IncidentStanding.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command in each state, against the reviewed table {@code states/incident.txt}. */
class IncidentStatesTest {

    private static final Path TABLE = Path.of("src/test/resources/states/incident.txt");

    /**
     * A cell of the table.
     *
     * @param state   the state before
     * @param command the command
     * @param leadsTo the state after it, or the code of its refusal
     */
    record Cell(State state, String command, String leadsTo) {
    }

    static List<Cell> cells() {
        try {
            var rows = Files.readAllLines(TABLE).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList()).toList();
            var states = rows.getFirst();
            return rows.stream().skip(1).flatMap(row -> IntStream.range(1, states.size())
                    .mapToObj(i -> new Cell(State.valueOf(states.get(i)), row.getFirst(), row.get(i)))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_command_leads_where_the_table_says(Cell cell) {
        var story = in(cell.state()).person(VERIFIER);
        var command = command(cell.command());
        if (command instanceof DetachDetections && cell.state() != State.MERGED && cell.state() != State.CLOSED) {
            story.does(command("AttachDetections"));
        }
        if (command instanceof MissVerification) {
            story.later(Duration.ofDays(5));
        }
        if (cell.leadsTo().startsWith("INC-")) {
            story.refuses(command, Stream.of(IncidentRule.values()).filter(rule -> rule.code().equals(cell.leadsTo())).findFirst().orElseThrow());
            assertThat(standing(story).state()).isEqualTo(cell.state());
        } else {
            story.does(command);
            assertThat(standing(story).state().name()).isEqualTo(cell.leadsTo());
        }
    }

    @Test
    void the_table_has_a_cell_for_each_state_and_command() {
        var commands = cells().stream().map(Cell::command).distinct().toList();

        assertThat(cells()).hasSize(180).hasSize(State.values().length * commands.size()).doesNotHaveDuplicates();
        assertThat(Stream.of(IncidentCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .filter(name -> !name.equals("OpenIncident")).map(name -> name.equals("ConcludeVerification") ? "conclude VERIFIED" : name.equals("MissVerification") ? "miss the result" : name))
                .isSubsetOf(commands);
        assertThat(Stream.of(Outcome.values()).map(outcome -> "conclude " + outcome)).isSubsetOf(commands);
    }

    static IncidentStanding standing(Story story) {
        return story.events().stream().filter(event -> event.subject().equals(FIRE)).map(IncidentEvent.class::cast)
                .reduce((IncidentStanding) null, IncidentStanding::evolve, (one, other) -> other);
    }

    private static Story in(State state) {
        return switch (state) {
            case OPENED -> Bridge.matched();
            case UNDER_VERIFICATION -> Bridge.matched().does(Bridge.assign());
            case VERIFIED, UNSUBSTANTIATED, UNVERIFIABLE, NOTIFIED_ACTIVITY -> in(State.UNDER_VERIFICATION).person(VERIFIER)
                    .does(command("conclude " + state.name()));
            case MERGED -> Bridge.matched().does(command("MergeIncident"));
            case CLOSED -> in(State.UNVERIFIABLE).does(command("CloseIncident"));
            case REOPENED -> in(State.VERIFIED).does(command("ReopenIncident"));
        };
    }

    private static IncidentCommand command(String name) {
        return switch (name) {
            case "LinkIncidents" -> new LinkIncidents(FIRE, OTHER, LinkKind.SAME_EVENT, "Twenty seconds lie between them.");
            case "UnlinkIncidents" -> new UnlinkIncidents(FIRE, OTHER, LinkKind.SAME_EVENT, "There were two fires.");
            case "MatchActivity" -> Bridge.match(Bridge.EXERCISE);
            case "TakeBackMatch" -> new TakeBackMatch(FIRE, Bridge.DEMINING, "The sappers were elsewhere.");
            case "AttachDetections" -> new AttachDetections(FIRE, Bridge.HEARD, null);
            case "DetachDetections" -> new DetachDetections(FIRE, Bridge.HEARD, "It was thunder.");
            case "AttachReport" -> new AttachReport(FIRE, LATE);
            case "DetachReport" -> new DetachReport(FIRE, CAMERA, "It tells of the mill.");
            case "AssignVerifier" -> Bridge.assign();
            case "EstablishViolation" -> Bridge.establish();
            case "MergeIncident" -> new MergeIncident(FIRE, OTHER, "The same fire.");
            case "ReverseMerger" -> new ReverseMerger(FIRE, "There were two bridges.");
            case "CloseIncident" -> new CloseIncident(FIRE, "Taken over.");
            case "ReopenIncident" -> new ReopenIncident(FIRE, "The camera was slow.");
            case "miss the assignment" -> new MissVerification(FIRE, ClockKind.VERIFIER_ASSIGNMENT);
            case "miss the result" -> new MissVerification(FIRE, ClockKind.VERIFICATION_RESULT);
            default -> Bridge.conclude(Outcome.valueOf(name.replace("conclude ", "")), POST, CAMERA);
        };
    }
}
