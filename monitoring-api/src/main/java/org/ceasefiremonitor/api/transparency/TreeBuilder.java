package org.ceasefiremonitor.api.transparency;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.ceasefiremonitor.api.log.Appender;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.api.log.Steps;
import org.ceasefiremonitor.api.log.Steps.Step;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.merkle.RightEdge;
import org.ceasefiremonitor.core.log.merkle.Tree;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.SignedNote;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Builds the tree behind the appender and signs it. A batch is one transaction under the lock of the tree's row, so one node builds at a time and
 * a crash leaves all of a batch or nothing. What comes out depends on the events alone, and the same text is signed with the same bytes.
 *
 * <p>Before anything is recorded by this node, and again in each batch, the log is compared with the checkpoint that the node has kept elsewhere.
 * One that does not continue it, as after a restore of an old backup, is neither written nor signed any more: nobody is ever shown two histories.
 */
public final class TreeBuilder implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TreeBuilder.class);
    private static final int BATCH = 8_192;
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    /** Before the processors and the port: nothing is recorded by a node that has not compared its log. */
    private static final int PHASE = Integer.MIN_VALUE + 1_000;

    private final TreeRows rows;
    private final TransactionOperations transactions;
    private final LogKeys keys;
    private final KeptCheckpoint keptFile;
    private final LogHead head;
    private final Appender appender;
    private final Duration pace;
    private final Steps steps;
    private final AwaitedRotation awaited;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    /** Not by an interrupt, which would close the files of an embedded database under all of its users. */
    private final Condition stopped = lock.newCondition();
    private final Runnable listener = this::wake;
    private final AtomicLong covered = new AtomicLong(-1);
    private final CopyOnWriteArrayList<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile @Nullable String halted;
    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile boolean comparedWithKept;
    /** By the clock of {@link System#nanoTime}; null while batches go well. */
    private volatile @Nullable Long failingSince;
    private volatile @Nullable Checkpoint kept;

    /**
     * @param rows     where the tree is
     * @param keys     sign it
     * @param kept     the checkpoint that it has to continue
     * @param head     wakes the builder
     * @param appender is held where the log does not continue what was signed
     * @param pace     least time between two checkpoints
     * @param steps    is told of each
     */
    public TreeBuilder(TreeRows rows, TransactionOperations transactions, LogKeys keys, KeptCheckpoint kept, LogHead head, Appender appender, Duration pace,
            Steps steps) {
        this.rows = rows;
        this.transactions = transactions;
        this.keys = keys;
        this.keptFile = kept;
        this.head = head;
        this.appender = appender;
        this.awaited = new AwaitedRotation(keys, appender);
        this.pace = pace;
        this.steps = steps;
    }

    /** How many events the last checkpoint covers that this node knows of; -1 before the first. */
    public long covered() {
        return covered.get();
    }

    /** Why nothing is recorded and signed any more, and what to do; nothing if all is well. */
    public Optional<String> halted() {
        return Optional.ofNullable(halted).or(awaited::why);
    }

    /** How long no batch has gone well any more, though it was tried; zero if the last did. */
    public Duration failingFor() {
        var since = failingSince;
        return since == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    /** Whether the node was started to rotate the log, and nobody has decided it yet. */
    boolean awaitsRotation() {
        return awaited.why().isPresent() && halted == null;
    }

    /** Whether there was a checkpoint kept elsewhere when the node was started. */
    boolean comparedWithKept() {
        return comparedWithKept;
    }

    /** The last checkpoint that this node has kept elsewhere; what it covers may not be committed yet. */
    Optional<Checkpoint> kept() {
        return Optional.ofNullable(kept);
    }

    /** Calls the watcher, briefly and from the builder's thread, whenever a checkpoint covers more. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    public void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    /** Compares the log with what was kept, signs the first checkpoint, and goes on building. */
    @Override
    public void start() {
        log.info("the log is signed as {}", keys.checkpoints().key().text());
        try {
            var succession = Succession.read(rows, keys);
            succession.others(keptFile::accept);
            kept = keptFile.read().orElse(null);
            comparedWithKept = kept != null;
            compareWithSigned(succession);
            // Until the tree reaches what was kept, it is not known whether it is the same log.
            while (halted == null && !build() && (kept == null ? awaited.why().isEmpty() : covered.get() < kept.size())) {
                Thread.sleep(pace);
            }
        } catch (LogHalted found) {
            halt(found);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        running = true;
        head.listen(listener);
        thread = Thread.ofPlatform().name("tree-builder").daemon(true).start(this::run);
    }

    private void compareWithSigned(Succession succession) throws LogHalted {
        var last = rows.lastCheckpoint();
        long events = rows.events();
        if (last.isPresent()) {
            var signed = keptFile.checked(last.get(), "the last checkpoint in the database");
            if (signed.size() > events) {
                throw behind(signed, events, "a checkpoint in the database");
            }
        }
        if (kept == null && events > 0 && !succession.awaited()) {
            throw new LogHalted("the log holds " + events + " events, and there is no checkpoint in " + keptFile.file() + " to compare it with. Put the latest"
                    + " checkpoint of this log there: another node has it at /log/checkpoint, and whoever verified the log has one; then start again."
                    + " If nobody has one, the log can only go on under another name: rotate it, which tells that it was not compared");
        }
    }

    private static LogHalted behind(Checkpoint signed, long events, String where) {
        return new LogHalted("the log holds " + events + " events, and " + where + " was signed over " + signed.size()
                + ": it was set back. Restore a backup that holds at least " + signed.size()
                + " events, or connect the database that the node had, and start again. If there is none, this log can only be read:"
                + " begin another on an empty database, with monitor.log.origin, monitor.log.key and monitor.log.kept-checkpoint of its own");
    }

    private void run() {
        while (running && halted == null) {
            try {
                await();
                if (running) {
                    build();
                    failingSince = null;
                    rest(pace);
                }
            } catch (LogHalted found) {
                halt(found);
            } catch (DataAccessException | TransactionException | UncheckedIOException e) {
                if (failed()) {
                    log.warn("the tree over the log could not be built on; it is tried again: {}", e.getMessage());
                }
                rest(AFTER_TROUBLE);
            } catch (RuntimeException | Error e) {
                failed();
                log.error("the builder of the tree met an error that it did not expect", e);
                rest(AFTER_TROUBLE);
            }
        }
    }

    /** @return whether the batch before went well */
    private boolean failed() {
        boolean first = failingSince == null;
        if (first) {
            failingSince = System.nanoTime();
        }
        return first;
    }

    private void await() {
        lock.lock();
        try {
            if (running && head.position() + 1 <= covered.get()) {
                moved.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            log.debug("the builder of the tree was interrupted", e);
        } finally {
            lock.unlock();
        }
    }

    private void rest(Duration time) {
        lock.lock();
        try {
            if (running) {
                stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            log.debug("the builder of the tree was interrupted", e);
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            moved.signalAll();
            if (!running) {
                stopped.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void halt(LogHalted found) {
        halted = found.getMessage();
        appender.hold(found.getMessage());
        log.error("SECURITY ALARM: nothing is recorded any more: {}", found.getMessage());
        watchers.forEach(Runnable::run);
    }

    /**
     * Builds one batch, or takes up what another node has built.
     *
     * @return whether a checkpoint covers all events that were recorded when it began
     */
    private boolean build() throws LogHalted {
        try {
            var reached = transactions.execute(status -> {
                try {
                    return batch();
                } catch (LogHalted e) {
                    status.setRollbackOnly();
                    throw new Halting(e);
                }
            });
            if (reached == null) {
                return false;
            }
            if (reached.covered() > covered.getAndSet(reached.covered())) {
                watchers.forEach(Runnable::run);
                steps.at(Step.PUBLISH, true);
            }
            return reached.covered() >= reached.events();
        } catch (Halting halting) {
            throw halting.found;
        }
    }

    /** Carries what was found out of the transaction. */
    private static final class Halting extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient LogHalted found;

        Halting(LogHalted found) {
            super(found.getMessage(), null, false, false);
            this.found = found;
        }
    }

    /** How many events are covered, and how many there are. */
    private record Reached(long covered, long events) {
    }

    private @Nullable Reached batch() throws LogHalted {
        var locked = rows.lock();
        if (locked.isEmpty()) {
            return null;
        }
        var edge = locked.get();
        long events = rows.events();
        var succession = Succession.read(rows, keys);
        succession.others(keptFile::accept);
        succession.requireOwn();
        if (awaited.follow(succession)) {
            watchers.forEach(Runnable::run);
        }
        long before = edge.size();
        if (kept != null && events < kept.size()) {
            throw behind(kept, events, "the checkpoint kept in " + keptFile.file());
        }
        if (kept != null && before >= kept.size()) {
            requireSame(kept, before == kept.size() ? edge.root() : new Tree(kept.size(), rows).root());
        }
        long until = succession.end(before, Math.min(events, before + BATCH));
        extend(edge, until);
        var lastNote = rows.lastCheckpoint().orElse(null);
        var last = lastNote == null ? null : Checkpoint.parse(lastNote.text());
        long least = Math.max(kept == null ? -1 : kept.size(), last == null ? -1 : last.size());
        if (until < least) {
            return new Reached(until, events);
        }
        // A log that may have been set back is not signed again by the key that has signed it, nor taken for the one that was kept.
        if (succession.awaited() && kept == null) {
            return new Reached(least, events);
        }
        if (last != null && lastNote != null && last.size() == until) {
            if (kept == null || kept.size() < until) {
                keep(last, lastNote);
            }
            return new Reached(until, events);
        }
        var signer = succession.signer(until);
        if (signer.isEmpty()) {
            return new Reached(Math.max(0, least), events);
        }
        var next = new Checkpoint(signer.get().key().name(), until, edge.root());
        var note = sign(next, signer.get());
        keep(next, note);
        steps.at(Step.PUBLISH, false);
        rows.add(next, note);
        return new Reached(until, events);
    }

    /** On the disk before anybody sees it: a log that is set back after this moment is found by it. */
    private void keep(Checkpoint checkpoint, SignedNote note) {
        steps.at(Step.KEEP, false);
        keptFile.keep(note);
        kept = checkpoint;
        steps.at(Step.KEEP, true);
    }

    private SignedNote sign(Checkpoint checkpoint, NoteSigner signer) {
        steps.at(Step.SIGN, false);
        var note = signer.sign(checkpoint.text());
        steps.at(Step.SIGN, true);
        return note;
    }

    private void extend(RightEdge edge, long until) throws LogHalted {
        long before = edge.size();
        if (until == before) {
            return;
        }
        var signed = new ArrayList<>(rows.checkpoints(before, until));
        if (kept != null && kept.size() > before && kept.size() <= until) {
            signed.add(kept);
        }
        var added = new TreeMap<Integer, List<Hash>>();
        for (var commitment : rows.commitments(before, until)) {
            edge.append(Hash.ofLeaf(new Commitment(Hash.of(commitment)).entry()), (level, root) -> {
                if (level % 8 == 0) {
                    added.computeIfAbsent(level / 8, any -> new ArrayList<>()).add(root);
                }
            });
            for (var one : signed) {
                if (one.size() == edge.size()) {
                    requireSame(one, edge.root());
                }
            }
        }
        steps.at(Step.BUILD, false);
        rows.add(before, edge, added);
        steps.at(Step.BUILD, true);
    }

    private static void requireSame(Checkpoint signed, Hash root) throws LogHalted {
        if (!signed.root().equals(root)) {
            throw new LogHalted("the first " + signed.size() + " events are not those that were signed: the log was changed, or it is another one."
                    + " Connect the database that the node had, or restore a backup of it, and start again");
        }
    }

    @Override
    public void stop() {
        running = false;
        head.unlisten(listener);
        wake();
        var builder = thread;
        if (builder != null) {
            try {
                builder.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
