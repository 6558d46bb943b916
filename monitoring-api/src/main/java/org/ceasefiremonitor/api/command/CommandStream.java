package org.ceasefiremonitor.api.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.Problem;
import org.ceasefiremonitor.api.problem.Problems;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.core.identity.Actor;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a stream of commands, one on each line, and answers one line for each, in order. A line that is refused does not touch its
 * neighbours. Reports that follow each other are decided together, up to {@value #MAX_RUN} of them; whatever else a line holds is decided
 * by itself, after everything before it. When the input pauses, what has come in is decided and answered, so that a sensor that holds the
 * stream open sees its answer before it sends more.
 */
final class CommandStream {

    /** Most reports that are decided together. */
    static final int MAX_RUN = 500;

    private static final int MAX_RUN_BYTES = 1024 * 1024;
    private static final String REPORT = "ReportViolation";
    private static final long PAUSE_MILLIS = 20;
    private static final long LONG_MILLIS = 60_000;
    /** Keeps no buffers: what a client said that is personal would stand in them after it was erased. */
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build());

    private final CommandReader reader;
    private final CommandGate gate;
    private final Actor actor;
    private final List<Pending> run = new ArrayList<>(MAX_RUN);
    private int reports;
    private int bytes;
    private boolean unsent;

    CommandStream(CommandReader reader, CommandGate gate, Actor actor) {
        this.reader = reader;
        this.gate = gate;
        this.actor = actor;
    }

    /** A line that waits for its answer: a report to be decided, or a line that is refused already and keeps its place. */
    private sealed interface Pending {
        long line();
    }

    private record Report(long line, Submission submission) implements Pending {
    }

    private record Refused(long line, CommandAnswer.Line answer) implements Pending {
    }

    /**
     * Takes the whole stream.
     *
     * @throws IOException if the client is gone or stops sending; lines that were read by then may have been decided or not, and are sent again to learn it
     */
    void run(InputStream in, OutputStream out) throws IOException {
        var answers = new BufferedOutputStream(out, 32 * 1024);
        try (var lines = new LineSource(in)) {
            while (true) {
                var read = lines.next(run.isEmpty() && !unsent ? LONG_MILLIS : PAUSE_MILLIS);
                switch (read) {
                    case LineSource.Line line -> take(line, answers);
                    case LineSource.End end -> {
                        decide(answers);
                        send(answers);
                        if (end.failure() != null) {
                            throw end.failure();
                        }
                        return;
                    }
                    case null -> {
                        decide(answers);
                        send(answers);
                    }
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while the stream was open");
        }
    }

    private void take(LineSource.Line line, OutputStream answers) throws IOException {
        var content = line.content();
        try {
            if (content == null) {
                throw new RequestFault(Fault.TOO_LARGE, "A line may have at most " + LineSource.MAX_LINE + " bytes.");
            }
            var submission = reader.line(content, actor);
            if (submission.type().name().equals(REPORT)) {
                run.add(new Report(line.number(), submission));
                reports++;
                bytes += content.length;
            } else {
                decide(answers);
                write(answers, single(line.number(), submission));
            }
        } catch (RuntimeException refused) {
            run.add(new Refused(line.number(), CommandAnswer.Line.refused(line.number(), null, Problems.from(refused))));
        }
        if (run.size() >= MAX_RUN || bytes >= MAX_RUN_BYTES) {
            decide(answers);
        }
    }

    private CommandAnswer.Line single(long line, Submission submission) {
        try {
            return CommandAnswer.Line.accepted(line, submission.type(), gate.submit(submission));
        } catch (RuntimeException refused) {
            return CommandAnswer.Line.refused(line, submission.type(), Problems.from(refused));
        }
    }

    /** Decides the run and answers its lines. */
    private void decide(OutputStream answers) throws IOException {
        if (run.isEmpty()) {
            return;
        }
        var outcomes = outcomes().iterator();
        // What fails a whole run is one incident, not one for each of its lines.
        var problems = new IdentityHashMap<RuntimeException, Problem>();
        for (var pending : run) {
            write(answers, switch (pending) {
                case Refused refused -> refused.answer();
                case Report report -> answer(report, outcomes.next(), problems);
            });
        }
        run.clear();
        reports = 0;
        bytes = 0;
    }

    private List<LineOutcome> outcomes() {
        var submissions = new ArrayList<Submission>(reports);
        for (var pending : run) {
            if (pending instanceof Report report) {
                submissions.add(report.submission());
            }
        }
        if (submissions.isEmpty()) {
            return List.of();
        }
        try {
            var outcomes = gate.submitReports(submissions);
            if (outcomes.size() != submissions.size()) {
                throw new IllegalStateException(submissions.size() + " reports had " + outcomes.size() + " outcomes");
            }
            return outcomes;
        } catch (RuntimeException failed) {
            return submissions.stream().map(each -> (LineOutcome) new LineOutcome.Refused(failed)).toList();
        }
    }

    private static CommandAnswer.Line answer(Report report, LineOutcome outcome, Map<RuntimeException, Problem> problems) {
        var type = report.submission().type();
        return switch (outcome) {
            case LineOutcome.Accepted accepted -> CommandAnswer.Line.accepted(report.line(), type, accepted.outcome());
            case LineOutcome.Refused refused -> CommandAnswer.Line.refused(
                    report.line(), type, problems.computeIfAbsent(refused.reason(), Problems::from));
        };
    }

    private void write(OutputStream answers, CommandAnswer.Line line) throws IOException {
        answers.write(JSON.writeValueAsBytes(line));
        answers.write('\n');
        unsent = true;
    }

    private void send(OutputStream answers) throws IOException {
        answers.flush();
        unsent = false;
    }
}
