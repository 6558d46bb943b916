package org.ceasefiremonitor.core.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.verification.EvidenceStanding.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command in each state, against the reviewed table {@code states/evidence.txt}. */
class EvidenceStatesTest {

    private static final Path TABLE = Path.of("src/test/resources/states/evidence.txt");

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
        var story = Photo.in(cell.state());
        var command = command(cell.command());
        story.person(Photo.whoDoes(command, cell.state()));
        if (cell.leadsTo().startsWith("EVI-")) {
            story.refuses(command, Stream.of(EvidenceRule.values()).filter(rule -> rule.code().equals(cell.leadsTo())).findFirst().orElseThrow());
            assertThat(Photo.standing(story).state()).isEqualTo(cell.state());
        } else {
            story.does(command);
            assertThat(Photo.standing(story).state().name()).isEqualTo(cell.leadsTo());
        }
    }

    @Test
    void the_table_has_a_cell_for_each_state_and_command() {
        var commands = cells().stream().map(Cell::command).distinct().toList();

        assertThat(cells()).hasSize(128).hasSize(State.values().length * commands.size()).doesNotHaveDuplicates();
        assertThat(Stream.of(EvidenceCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .filter(name -> !name.equals("CollectEvidence")).map(name -> name.equals("RuleOnAuthenticity") ? "rule true" : name))
                .isSubsetOf(commands);
    }

    private static EvidenceCommand command(String name) {
        return switch (name) {
            case "SealEvidence" -> Photo.seal();
            case "TransferCustody" -> Photo.transfer("analyst-9");
            case "AcceptCustody" -> new AcceptCustody(Photo.PHOTO);
            case "EndTransfer" -> new EndTransfer(Photo.PHOTO, "On leave.");
            case "CreateWorkingCopy" -> Photo.copy();
            case "ExamineEvidence" -> Photo.examine();
            case "RecordExamination" -> Photo.finding();
            case "ChallengeAuthenticity" -> Photo.challenge();
            case "ReverseRuling" -> new ReverseRuling(Photo.PHOTO, "The original was found.");
            case "DiscloseEvidence" -> Photo.disclose();
            case "RestrictEvidence" -> Photo.restrict();
            case "KeepBytes" -> Photo.keep();
            case "RaiseIntegrityAlarm" -> Photo.alarm();
            case "WithdrawEvidence" -> Photo.withdraw();
            default -> Photo.rule(name.equals("rule true"));
        };
    }
}
