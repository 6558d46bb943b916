package org.ceasefiremonitor.outside;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.LineOutcome;
import org.ceasefiremonitor.api.command.Outcome;
import org.ceasefiremonitor.api.command.ProducedEvent;
import org.ceasefiremonitor.api.command.Submission;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Creates;
import org.jspecify.annotations.Nullable;

/** A gate that keeps what it is given, in order, and fails when it is told to. */
public final class RecordingGate implements CommandGate {

    private final List<Submission> submissions = new ArrayList<>();
    private final List<Integer> runs = new ArrayList<>();
    private @Nullable RuntimeException failure;

    @Override
    public synchronized Outcome submit(Submission submission) {
        if (failure != null) {
            throw failure;
        }
        submissions.add(submission);
        var subject = switch (submission.command()) {
            case Creates creates -> creates.created().key();
            case Concerns concerns -> concerns.concerned().key();
            default -> null;
        };
        var position = submissions.size() - 1L;
        var event = new ProducedEvent(position, new UUID(0, position), "sample.Done", "1", subject == null ? "sample/s" : subject, position,
                Instant.parse("2026-03-01T00:00:00Z").plusSeconds(position));
        return new Outcome(submission.command() instanceof Creates, subject, List.of(event), position, false);
    }

    @Override
    public synchronized List<LineOutcome> submitReports(List<Submission> run) {
        runs.add(run.size());
        if (failure != null) {
            throw failure;
        }
        return run.stream().map(submission -> (LineOutcome) new LineOutcome.Accepted(submit(submission))).toList();
    }

    /** Fails everything from now on; null to stop. */
    public synchronized void failWith(@Nullable RuntimeException failure) {
        this.failure = failure;
    }

    /** Everything that reached the gate. */
    public synchronized List<Submission> submissions() {
        return List.copyOf(submissions);
    }

    /** Sizes of the runs that were decided together. */
    public synchronized List<Integer> runs() {
        return List.copyOf(runs);
    }

    /** Forgets everything. */
    public synchronized void clear() {
        submissions.clear();
        runs.clear();
        failure = null;
    }
}
