package org.ceasefiremonitor.api.command;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.ceasefiremonitor.api.log.AggregateCache;
import org.ceasefiremonitor.api.log.Attempt;
import org.ceasefiremonitor.api.log.DecideAgain;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.log.KeyedDigest;
import org.ceasefiremonitor.api.log.RecordedEvent;
import org.ceasefiremonitor.api.log.StoreUnavailable;
import org.ceasefiremonitor.api.log.Things;
import org.ceasefiremonitor.api.log.TimeOrderedIdentifiers;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.rule.Rule;
import org.ceasefiremonitor.core.zone.LineResult;
import org.ceasefiremonitor.core.zone.ReportViolation;
import org.ceasefiremonitor.core.zone.ReportViolations;
import org.ceasefiremonitor.core.zone.ZoneRule;
import org.slf4j.MDC;

/**
 * The command gate over Axon's command bus. A decision that turns out to be taken on old knowledge is taken again, unseen by the client:
 * when the appender sends it back, and also when it was a refusal and the log has moved beyond what the refusal knew.
 */
public final class AxonCommandGate implements CommandGate {

    private static final int TRIES = 40;
    /** The request that a command came with is known by this name where log lines are written, too; a command of no request has none. */
    private static final String CORRELATION = "correlationId";

    private final CommandBus bus;
    private final DirectoryStore directory;
    private final Things things;
    private final AggregateCache cache;
    private final Authorisation authorisation;
    private final Clock clock;

    public AxonCommandGate(CommandBus bus, DirectoryStore directory, Things things, AggregateCache cache, Authorisation authorisation,
            Clock clock) {
        this.bus = bus;
        this.directory = directory;
        this.things = things;
        this.cache = cache;
        this.authorisation = authorisation;
        this.clock = clock;
    }

    @Override
    public Outcome submit(Submission submission) {
        return persist(() -> {
            var attempt = attempt(submission.type().name(), submission, List.of(submission));
            try {
                authorisation.check(submission.type(), submission.actor(), attempt.circumstances());
                checkRevision(submission, attempt);
                dispatch(submission.command(), attempt);
                return Optional.of(outcome(submission, attempt.recorded(), false));
            } catch (DecideAgain again) {
                catchUp(attempt);
                return again.because() == DecideAgain.Because.ALREADY_RECORDED || again.because() == DecideAgain.Because.KEY_USED
                        ? earlier(submission)
                        : Optional.empty();
            } catch (Refusal refusal) {
                if (moved(attempt)) {
                    return Optional.empty();
                }
                if (refusal.rule().effect() == Rule.Effect.FORBIDDEN) {
                    throw refusal;
                }
                var earlier = earlier(submission);
                if (earlier.isPresent()) {
                    return earlier;
                }
                throw refusal;
            } catch (StoreUnavailable e) {
                if (e.outcomeUnknown()) {
                    attempt.loaded().keySet().forEach(cache::remove);
                }
                throw e;
            } catch (RuntimeException failed) {
                // A stream may hold what a directory read before does not know of; what that leads to is no fault if it goes away.
                if (attempt.recorded().isEmpty() && moved(attempt)) {
                    return Optional.empty();
                }
                throw failed;
            }
        });
    }

    /** Lines with a key or a precondition of their own are decided by themselves, between those before and after them. */
    @Override
    public List<LineOutcome> submitReports(List<Submission> run) {
        var outcomes = new ArrayList<LineOutcome>(run.size());
        int from = 0;
        for (int i = 0; i <= run.size(); i++) {
            boolean alone = i < run.size() && (run.get(i).idempotencyKey() != null || run.get(i).ifMatch() != null);
            if ((alone || i == run.size()) && from < i) {
                outcomes.addAll(decideTogether(run.subList(from, i)));
            }
            if (alone) {
                outcomes.add(decideAlone(run.get(i)));
                from = i + 1;
            }
        }
        return outcomes;
    }

    private LineOutcome decideAlone(Submission submission) {
        try {
            return new LineOutcome.Accepted(submit(submission));
        } catch (RuntimeException failed) {
            return new LineOutcome.Refused(failed);
        }
    }

    private List<LineOutcome> decideTogether(List<Submission> run) {
        var outcomes = new LineOutcome[run.size()];
        var open = new ArrayList<Integer>();
        for (int i = 0; i < outcomes.length; i++) {
            open.add(i);
        }
        try {
            return persist(() -> {
                answerRepeats(run, open, outcomes);
                if (!open.isEmpty()) {
                    decide(run, open, outcomes);
                }
                return open.isEmpty() ? Optional.of(List.of(outcomes)) : Optional.empty();
            });
        } catch (RuntimeException failed) {
            // Lines that have their answer keep it: they were recorded before, in another unit of work.
            open.forEach(i -> outcomes[i] = new LineOutcome.Refused(failed));
            return List.of(outcomes);
        }
    }

    /** Lines whose violation is recorded already get their earlier answer. */
    private void answerRepeats(List<Submission> run, List<Integer> open, LineOutcome[] outcomes) {
        var known = things.creations(open.stream().map(i -> created(run.get(i))).toList());
        open.removeIf(i -> {
            var earlier = known.get(created(run.get(i)));
            if (earlier != null) {
                try {
                    outcomes[i] = new LineOutcome.Accepted(repeat(run.get(i), earlier, GateRule.ID_NOT_TAKEN));
                } catch (Refusal taken) {
                    outcomes[i] = new LineOutcome.Refused(taken);
                }
            }
            return earlier != null;
        });
    }

    /** Has the open lines decided together; those that stay open must be decided again. */
    private void decide(List<Submission> run, List<Integer> open, LineOutcome[] outcomes) {
        var lines = open.stream().map(run::get).toList();
        var first = lines.getFirst();
        var attempt = attempt(first.type().name(), first, lines);
        try {
            authorisation.check(first.type(), first.actor(), attempt.circumstances());
        } catch (Refusal refusal) {
            if (!moved(attempt)) {
                open.forEach(i -> outcomes[i] = new LineOutcome.Refused(refusal));
                open.clear();
            }
            return;
        }
        try {
            var reports = new ReportViolations(lines.stream().map(line -> (ReportViolation) line.command()).toList());
            var results = (List<?>) dispatch(reports, attempt);
            boolean refusalsAreFinal = results.stream().allMatch(result -> ((LineResult) result).refused() == null) || !moved(attempt);
            int event = 0;
            for (int k = 0; k < lines.size(); k++) {
                var result = (LineResult) results.get(k);
                var refused = result.refused();
                int i = open.get(k);
                if (refused == null) {
                    outcomes[i] = new LineOutcome.Accepted(
                            outcome(lines.get(k), attempt.recorded().subList(event, event + result.events()), false));
                    event += result.events();
                } else if (refusalsAreFinal && !isRepeatWithinTheRun(refused)) {
                    outcomes[i] = new LineOutcome.Refused(refused);
                }
            }
            open.removeIf(i -> outcomes[i] != null);
        } catch (DecideAgain again) {
            catchUp(attempt);
        } catch (StoreUnavailable e) {
            if (e.outcomeUnknown()) {
                attempt.loaded().keySet().forEach(cache::remove);
            }
            throw e;
        } catch (RuntimeException failed) {
            if (!attempt.recorded().isEmpty() || !moved(attempt)) {
                throw failed;
            }
        }
    }

    /** The same id twice in one run: the second line stays open and gets, in the next round, the answer of a repeat. */
    private static boolean isRepeatWithinTheRun(RuntimeException refused) {
        return refused instanceof Refusal refusal && refusal.rule() == ZoneRule.VIOLATION_RECORDED_ONCE;
    }

    /** Tries until there is an answer. A few tries settle any race; a log that moves for ever under a command is an overload. */
    private <T> T persist(Supplier<Optional<T>> attempt) {
        for (int i = 0; i < TRIES; i++) {
            var answer = attempt.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (i > 2) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(Math.min(50, 1L << i) * 100_000));
            }
        }
        throw new StoreUnavailable("the things that the command reads are changing too fast", Duration.ofSeconds(1), false, null);
    }

    private Attempt attempt(String command, Submission first, List<Submission> all) {
        var creations = new HashMap<String, KeyedDigest>();
        all.forEach(each -> {
            if (each.command() instanceof Creates) {
                creations.put(created(each), KeyedDigest.of(each.type().name(), each.content()));
            }
        });
        var key = first.idempotencyKey();
        var expected = first.command() instanceof Concerns concerns && !isDefined(concerns.concerned()) ? first.ifMatch() : null;
        return new Attempt(command, TimeOrderedIdentifiers.next(), MDC.get(CORRELATION), directory.picture(), clock.instant().truncatedTo(ChronoUnit.MICROS),
                first.actor(), creations, key, key == null ? null : KeyedDigest.of(first.type().name(), first.content()), expected);
    }

    private Object dispatch(Object command, Attempt attempt) {
        CommandMessage<Object> message = new GenericCommandMessage<>(new GenericMessage<>(command, attempt.metaData()),
                command.getClass().getName());
        var answer = new FutureCallback<Object, Object>();
        bus.dispatch(message, answer);
        var result = answer.getResult();
        if (!result.isExceptional()) {
            return result.getPayload();
        }
        throw translated(result.exceptionResult());
    }

    private static RuntimeException translated(Throwable failure) {
        return switch (failure) {
            case AggregateNotFoundException e -> Refusal.nothingRecorded(String.valueOf(e.getAggregateIdentifier()));
            case ConcurrencyException e -> new DecideAgain(DecideAgain.Because.STREAM_MOVED, "a lock was lost");
            case DeadlockException e -> new DecideAgain(DecideAgain.Because.STREAM_MOVED, "a deadlock was resolved");
            case LockAcquisitionFailedException e -> new StoreUnavailable("what the command changes is being changed by others for too long",
                    Duration.ofSeconds(1), false, e);
            case RuntimeException e -> e;
            default -> new IllegalStateException(failure);
        };
    }

    private void checkRevision(Submission submission, Attempt attempt) {
        var expected = submission.ifMatch();
        if (expected == null) {
            return;
        }
        if (!(submission.command() instanceof Concerns concerns)) {
            throw new InvalidInput("If-Match", submission.type().name()
                    + " does not speak to a thing that exists, so it takes no precondition");
        }
        if (isDefined(concerns.concerned())) {
            var type = directory.definitionOf(concerns.concerned().type());
            var revision = attempt.reads().find(concerns.concerned(), type)
                    .filter(thing -> !(thing instanceof Marked marked) || marked.knownTo(submission.actor().participant())).map(Definition::revision).orElse(0L);
            if (revision.longValue() != expected) {
                throw new Refusal(GateRule.REVISION_MATCHES, "The thing is at revision " + revision + ", not " + expected + ".",
                        Map.of("revision", revision));
            }
        }
    }

    private boolean isDefined(Identifier id) {
        return directory.isKept(id.type());
    }

    /** Whether the log has moved beyond what a refusal knew; if so, what is known is thrown away. */
    private boolean moved(Attempt attempt) {
        boolean moved = things.directoryVersion() != attempt.picture().version();
        for (var stream : attempt.loaded().entrySet()) {
            moved |= things.streamHead(stream.getKey()) != stream.getValue();
        }
        if (moved) {
            catchUp(attempt);
        }
        return moved;
    }

    private void catchUp(Attempt attempt) {
        attempt.loaded().keySet().forEach(cache::remove);
        directory.refresh();
    }

    private Optional<Outcome> earlier(Submission submission) {
        var key = submission.idempotencyKey();
        if (key != null) {
            var use = things.use(Attempt.actorKey(submission.actor()), key);
            if (use.isPresent()) {
                return Optional.of(repeat(submission, use.get(), GateRule.KEY_NOT_REUSED));
            }
        }
        if (submission.command() instanceof Creates) {
            return things.creation(created(submission)).map(creation -> repeat(submission, creation, GateRule.ID_NOT_TAKEN));
        }
        return Optional.empty();
    }

    private Outcome repeat(Submission submission, Things.Earlier earlier, GateRule otherwise) {
        if (!earlier.actor().equals(Attempt.actorKey(submission.actor()))
                || !earlier.digest().matches(submission.type().name(), submission.content())) {
            throw new Refusal(otherwise, otherwise == GateRule.KEY_NOT_REUSED
                    ? "The idempotency key was used for another command; use a new key for a new command."
                    : "The id is taken by something else; choose another id.");
        }
        return outcome(submission, things.events(earlier.firstPosition(), earlier.lastPosition()), true);
    }

    private static Outcome outcome(Submission submission, List<RecordedEvent> events, boolean repeated) {
        var produced = events.stream().map(event -> new ProducedEvent(event.position(), event.eventId(), event.type(), event.revision(),
                event.aggregate(), event.sequence(), event.recordedAt())).toList();
        boolean creates = submission.command() instanceof Creates;
        String subject = creates ? created(submission)
                : submission.command() instanceof Concerns concerns ? concerns.concerned().key() : null;
        return new Outcome(creates, subject, produced, produced.isEmpty() ? -1 : produced.getLast().position(), repeated);
    }

    private static String created(Submission submission) {
        return ((Creates) submission.command()).created().key();
    }
}
