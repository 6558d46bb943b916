package org.ceasefiremonitor.api.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What the asker has from before or from others, and compares the copy with: checkpoints, proofs of events, and receipts. */
final class Brought {

    private final TreeMap<Long, List<Note.Signed>> checkpoints = new TreeMap<>();
    private final TreeMap<Long, List<ProvenEvent>> proofs = new TreeMap<>();
    private final List<Promise> promises = new ArrayList<>();
    private int checkpointCount;
    private int proofCount;

    void add(Note.Signed checkpoint) {
        checkpoints.computeIfAbsent(checkpoint.size(), any -> new ArrayList<>()).add(checkpoint);
        checkpointCount++;
    }

    /** Adds a proof; the checkpoint in it counts as one that was brought. */
    void add(ProvenEvent proof) {
        proofs.computeIfAbsent(proof.index(), any -> new ArrayList<>()).add(proof);
        proofCount++;
        add(proof.checkpoint());
    }

    void add(Promise promise) {
        promises.add(promise);
    }

    /** Size of the largest checkpoint; -1 if there is none. */
    long reach() {
        return checkpoints.isEmpty() ? -1 : checkpoints.lastKey();
    }

    /** The checkpoints over so many events. */
    List<Note.Signed> checkpoints(long size) {
        return checkpoints.getOrDefault(size, List.of());
    }

    /** The proofs of the event at a position. */
    List<ProvenEvent> proofs(long index) {
        return proofs.getOrDefault(index, List.of());
    }

    List<Promise> promises() {
        return promises;
    }

    int checkpointCount() {
        return checkpointCount;
    }

    int proofCount() {
        return proofCount;
    }
}
