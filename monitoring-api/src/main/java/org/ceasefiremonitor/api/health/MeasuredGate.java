package org.ceasefiremonitor.api.health;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.LineOutcome;
import org.ceasefiremonitor.api.command.Outcome;
import org.ceasefiremonitor.api.command.Submission;
import org.ceasefiremonitor.api.log.StoreUnavailable;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.rule.Rule;

/** Counts the commands that pass the gate by what came of them, and takes the time of those that come one by one. */
public final class MeasuredGate implements CommandGate {

    /** Commands decided, by name and outcome. */
    static final String COMMANDS = "ceasefire.commands";
    /** Time in which commands that come one by one are answered. */
    static final String TIME = "ceasefire.command.time";

    private static final Duration[] BOUNDS = {Duration.ofMillis(2), Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25),
            Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofSeconds(1), Duration.ofSeconds(5)};

    private final CommandGate gate;
    private final MeterRegistry registry;
    private final Timer time;

    /**
     * @param gate     decides
     * @param registry keeps the figures
     */
    public MeasuredGate(CommandGate gate, MeterRegistry registry) {
        this.gate = gate;
        this.registry = registry;
        this.time = Timer.builder(TIME).description("Time in which commands that come one by one are answered").serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    @Override
    public Outcome submit(Submission submission) {
        var sample = Timer.start(registry);
        try {
            var outcome = gate.submit(submission);
            count(submission, accepted(outcome));
            return outcome;
        } catch (RuntimeException failed) {
            count(submission, refused(failed));
            throw failed;
        } finally {
            sample.stop(time);
        }
    }

    @Override
    public List<LineOutcome> submitReports(List<Submission> run) {
        var outcomes = gate.submitReports(run);
        for (int i = 0; i < outcomes.size(); i++) {
            count(run.get(i), switch (outcomes.get(i)) {
                case LineOutcome.Accepted accepted -> accepted(accepted.outcome());
                case LineOutcome.Refused refused -> refused(refused.reason());
            });
        }
        return outcomes;
    }

    private void count(Submission submission, String outcome) {
        Counter.builder(COMMANDS).description("Commands decided").tag("command", submission.type().name()).tag("outcome", outcome)
                .register(registry).increment();
    }

    private static String accepted(Outcome outcome) {
        return outcome.repeated() ? "repeated" : "accepted";
    }

    private static String refused(RuntimeException failed) {
        return switch (failed) {
            case Refusal refusal -> refusal.rule().effect() == Rule.Effect.FORBIDDEN ? "forbidden" : "refused";
            case InvalidInput invalid -> "invalid";
            case StoreUnavailable unavailable -> "unavailable";
            default -> "failed";
        };
    }
}
