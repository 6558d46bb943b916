package org.ceasefiremonitor.api.exercise;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.ceasefiremonitor.api.clock.ClockTimer;
import org.ceasefiremonitor.api.operation.Operators;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.view.Operations;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of an exercise. */
@RestController
@Tag(name = "operation: exercises")
@RequestMapping(path = ExerciseEndpoint.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public class ExerciseEndpoint {

    /** Where it is read and set. */
    public static final String PATH = "/api/v1/exercise/clock";

    private final Clock clock;
    private final Operators operators;
    private final Operations operations;
    private final ClockTimer timer;

    ExerciseEndpoint(Clock clock, Operators operators, Operations operations, ClockTimer timer) {
        this.clock = clock;
        this.operators = operators;
        this.operations = operations;
        this.timer = timer;
    }

    /** What the clock shows. */
    @Operation(operationId = "ReadExerciseClock", summary = "What the clock of the exercise shows",
            description = "There is one only on a node that was started with monitor.exercise.")
    @GetMapping
    public Shown read() {
        return new Shown(exercise().instant());
    }

    /** Sets the clock. */
    @Operation(operationId = "SetExerciseClock", summary = "Sets the clock of the exercise forward",
            description = "What falls due in between is done within a second, late by what was skipped. May be done by: CHIEF_MONITOR, REGISTRAR.",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Shown.class))))
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public Shown set(HttpServletRequest request) throws IOException {
        var exercise = exercise();
        var actor = operators.required(request);
        var asked = operators.body(request, Shown.class);
        exercise.moveTo(asked.now());
        timer.wake();
        operations.record(Operations.Act.MOVE_CLOCK, "log", null, "set to " + asked.now(), actor, null);
        return read();
    }

    private ExerciseClock exercise() {
        if (clock instanceof ExerciseClock exercise) {
            return exercise;
        }
        throw new RequestFault(Fault.NOT_FOUND, "This node is no exercise: its clock is that of the machine, and nobody sets it.");
    }

    /**
     * What the clock of the exercise shows.
     *
     * @param now instant, UTC
     */
    public record Shown(Instant now) {

        public Shown {
            now = InvalidInput.instant("now", now);
        }
    }
}
