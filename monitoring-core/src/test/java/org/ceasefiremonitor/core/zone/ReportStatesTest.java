package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.report;
import static org.ceasefiremonitor.core.zone.Story.said;
import static org.ceasefiremonitor.core.zone.Story.violation;

import java.util.Arrays;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.story.StateTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report from its recording until it is retracted. */
class ReportStatesTest {

    private static final String NONE = "NONE";
    private static final RetractViolation RETRACT = new RetractViolation(violation(1), "It was thunder.");

    private final Field field = Story.inForce();

    private static CorrectViolation correct(String from) {
        return new CorrectViolation(violation(1), null, said(1, from), "The patrol misread its watch.");
    }

    private void come(String state) {
        field.send(designate(1));
        switch (state) {
            case NONE -> {
            }
            case RecordedReport.RECORDED -> field.send(report(1, 1, "2026-03-01T10:00Z"));
            case RecordedReport.CORRECTED -> {
                field.send(report(1, 1, "2026-03-01T10:00Z"));
                field.send(correct("2026-03-01T09:00Z"));
            }
            case RecordedReport.RETRACTED -> {
                field.send(report(1, 1, "2026-03-01T10:00Z"));
                field.send(RETRACT);
            }
            default -> throw new AssertionError(state);
        }
    }

    private String state() {
        return field.find(violation(1)).map(RecordedReport::state).orElse(NONE);
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("report").cells().stream();
    }

    /** What the system takes back with a whole import, {@code TakeBackReports}, is one report's retraction many times. */
    @Test
    void the_table_has_a_cell_for_every_state_and_for_each_command_on_one_report() {
        var table = StateTable.read("report");
        assertThat(table.states()).containsExactly(NONE, RecordedReport.RECORDED, RecordedReport.CORRECTED, RecordedReport.RETRACTED);
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(ZoneCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> name.endsWith("Violation") && !name.equals("ReportViolation")).toList());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        come(cell.state());
        assertThat(state()).isEqualTo(cell.state());
        var command = switch (cell.command()) {
            case "CorrectViolation" -> correct("2026-03-01T08:00Z");
            case "RetractViolation" -> RETRACT;
            default -> throw new AssertionError(cell);
        };
        if (cell.refused()) {
            field.refuses(command, Arrays.stream(ZoneRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
            assertThat(state()).isEqualTo(cell.state());
        } else {
            field.send(command);
            assertThat(state()).isEqualTo(cell.outcome());
        }
    }
}
