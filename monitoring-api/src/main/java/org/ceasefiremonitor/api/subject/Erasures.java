package org.ceasefiremonitor.api.subject;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.ceasefiremonitor.api.log.AggregateCache;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.log.StoredSubjects;
import org.ceasefiremonitor.api.log.SubjectKeys;
import org.ceasefiremonitor.api.log.SubjectKeys.State;
import org.ceasefiremonitor.api.log.Things;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.subject.SubjectStanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out erasures on this node. The keys of all subjects that the log calls erased are deleted when the node starts, so that none comes back
 * with a copy of the keys, and each further one as soon as this node knows of it: before the command is answered where it was given here, and
 * moments later where another node recorded it. What this node has in memory goes with the key, and once more when the views have come past the
 * erasure, since they take in what was read before it.
 */
public final class Erasures implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Erasures.class);
    private static final long PACE_MS = 200;
    private static final int SHOWN = 20;

    private final SubjectKeys keys;
    private final StoredSubjects subjects;
    private final DirectoryStore directory;
    private final Things things;
    private final Memory memory;
    private final LongSupplier views;
    private final Set<SubjectId> undeleted = ConcurrentHashMap.newKeySet();
    private final Thread worker = new Thread(this::work, "erasures");
    private boolean moved = true;
    private boolean erased;
    private boolean closed;

    /**
     * Where this node may have in memory what was erased.
     *
     * @param aggregates states of aggregates
     * @param source     events as they were read
     * @param others     empties what else keeps what was read or written, given the position of the log up to which views have cleared
     */
    public record Memory(AggregateCache aggregates, LogSource source, LongConsumer others) {
    }

    /**
     * @param views position of the log that all views have reached
     */
    public Erasures(SubjectKeys keys, StoredSubjects subjects, DirectoryStore directory, Things things, LogHead head, Memory memory, LongSupplier views) {
        this.keys = keys;
        this.subjects = subjects;
        this.directory = directory;
        this.things = things;
        this.memory = memory;
        this.views = views;
        directory.listen(this::taken);
        taken(List.copyOf(directory.picture().definitions().all(SubjectStanding.class)));
        erased |= !subjects.unfinished().isEmpty();
        head.listen(this::wake);
        worker.setDaemon(true);
        worker.start();
    }

    private void taken(List<? extends Definition> changed) {
        var gone = changed.stream().filter(SubjectStanding.class::isInstance).map(SubjectStanding.class::cast).toList();
        if (!gone.isEmpty()) {
            gone.forEach(each -> delete(each.subjectId()));
            forget();
            synchronized (this) {
                erased = true;
                notifyAll();
            }
        }
    }

    /** The erasure is recorded, whether or not the key can be deleted just now. */
    private void delete(SubjectId subject) {
        try {
            keys.erase(subject);
            undeleted.remove(subject);
        } catch (UncheckedIOException e) {
            if (undeleted.add(subject)) {
                log.error("the key of {}, who was erased, can't be deleted; it is tried again until it is", subject, e);
            }
        }
    }

    private void forget() {
        directory.forget();
        memory.aggregates().removeAll();
        memory.source().forget();
    }

    private synchronized void wake() {
        moved = true;
        notifyAll();
    }

    private void work() {
        tellOfKeys();
        long target = -1;
        while (awaitWork(target >= 0 || !undeleted.isEmpty())) {
            try {
                undeleted.forEach(this::delete);
                if (things.directoryVersion() > directory.picture().version()) {
                    directory.refresh();
                }
                if (takeErased()) {
                    subjects.unfinished().forEach(subjects::blot);
                    target = memory.source().lastPosition();
                }
                if (target >= 0 && undeleted.isEmpty() && views.getAsLong() >= target) {
                    forget();
                    memory.others().accept(target);
                    log.info("nothing of what was erased up to position {} is in memory any more", target);
                    target = -1;
                }
            } catch (RuntimeException e) {
                log.warn("what was erased can't be looked after at the moment: {}", e.toString());
            }
        }
    }

    /** Waits until the log has moved, or for a moment if something is still to be done; false when the node stops. */
    private synchronized boolean awaitWork(boolean pending) {
        try {
            if (!closed) {
                wait(PACE_MS);
            }
            while (!closed && !moved && !erased && !pending) {
                wait();
            }
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        }
        moved = false;
        return !closed;
    }

    private synchronized boolean takeErased() {
        var was = erased;
        erased = false;
        return was;
    }

    /** What has happened to the keys while the node was away, and what to do about it. */
    private void tellOfKeys() {
        try {
            var without = subjects.withoutKey();
            var lost = without.entrySet().stream().filter(each -> each.getValue() == State.MISSING).map(each -> each.getKey().value()).toList();
            var ahead = without.entrySet().stream().filter(each -> each.getValue() == State.ERASED).map(each -> each.getKey().value()).toList();
            if (!lost.isEmpty()) {
                log.error("the keys of {} subjects are missing, and what is personal of them can't be read; put back the keys of subjects, or erase these: {}",
                        lost.size(), lost.stream().limit(SHOWN).toList());
            }
            if (!ahead.isEmpty()) {
                log.warn("the keys of {} subjects were erased, and the log does not say so; it was restored from before that, so erase these again: {}",
                        ahead.size(), ahead.stream().limit(SHOWN).toList());
            }
        } catch (RuntimeException e) {
            log.warn("the keys of subjects can't be looked through: {}", e.toString());
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            worker.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
