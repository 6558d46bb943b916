package org.ceasefiremonitor.api.transparency;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.NoteKey;

/**
 * Which key signs which checkpoints, by the rotations that the log itself tells of and the keys that this node has.
 *
 * @param rotations in order
 * @param keys      of this node
 * @param awaited   whether the log is still signed by the former key and is to be rotated to the one that the node was started with
 */
record Succession(List<Rotated> rotations, LogKeys keys, boolean awaited) {

    static Succession read(TreeRows rows, LogKeys keys) {
        var rotations = rows.rotations();
        var former = keys.former();
        boolean awaited = former != null && !former.key().equals(keys.checkpoints().key()) && (rotations.isEmpty()
                ? rows.lastCheckpoint().filter(note -> Checkpoint.parse(note.text()).origin().equals(former.key().name())).isPresent()
                : rotations.getLast().to().equals(former.key()));
        return new Succession(rotations, keys, awaited);
    }

    /** Tells of each key, beside that of the node itself, that checkpoints of this log may be signed by. */
    void others(Consumer<NoteKey> tell) {
        rotations.forEach(rotated -> {
            tell.accept(rotated.from());
            tell.accept(rotated.to());
        });
        var former = keys.former();
        if (former != null) {
            tell.accept(former.key());
        }
    }

    /** @throws LogHalted if the log was rotated to a key that this node does not sign by, or is to be rotated to a name that it had before */
    void requireOwn() throws LogHalted {
        var own = keys.checkpoints().key();
        if (awaited && rotations.stream().anyMatch(rotated -> rotated.from().name().equals(own.name()))) {
            throw new LogHalted("the log had the name " + own.name() + " before, and each name is used once; set monitor.log.origin and monitor.log.key to new ones, and start again");
        }
        if (!awaited && !rotations.isEmpty() && !rotations.getLast().to().equals(own)) {
            throw new LogHalted("since position " + rotations.getLast().position() + " the log is signed by " + rotations.getLast().to().text()
                    + ", and this node has " + own.text() + "; set monitor.log.origin and monitor.log.key to those that sign it, and start again");
        }
    }

    /** Where a batch of the tree ends, so that the last checkpoint under an old name is over just what stands before the rotation. */
    long end(long before, long until) {
        return rotations.stream().mapToLong(Rotated::position).filter(position -> before < position && position < until).findFirst().orElse(until);
    }

    /** Who signs a checkpoint over that many events; nobody where this node has not the key. */
    Optional<NoteSigner> signer(long size) {
        var own = keys.checkpoints();
        var former = keys.former();
        var signs = rotations.stream().filter(rotated -> size <= rotated.position()).map(Rotated::from).findFirst()
                .orElseGet(() -> awaited && former != null ? former.key() : own.key());
        if (signs.equals(own.key())) {
            return Optional.of(own);
        }
        return former != null && signs.equals(former.key()) ? Optional.ofNullable(former.signer()) : Optional.empty();
    }
}
