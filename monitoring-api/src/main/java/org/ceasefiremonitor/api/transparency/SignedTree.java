package org.ceasefiremonitor.api.transparency;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.merkle.TileAddress;
import org.ceasefiremonitor.core.log.merkle.Tree;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.ProofFile;
import org.ceasefiremonitor.core.log.note.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * The tree over the log as far as one checkpoint covers it: what is recorded after that is not told here.
 *
 * @param note       the checkpoint, signed
 * @param checkpoint what it says
 * @param rows       the tree
 */
public record SignedTree(SignedNote note, Checkpoint checkpoint, TreeRows rows) {

    /** As the last checkpoint has it; nothing before the first. */
    public static Optional<SignedTree> latest(TreeRows rows) {
        return rows.lastCheckpoint().map(note -> new SignedTree(note, Checkpoint.parse(note.text()), rows));
    }

    /** How many events it covers. */
    public long size() {
        return checkpoint.size();
    }

    /** The bytes of a tile or of a bundle of entries; nothing if the checkpoint does not cover all of it. */
    public Optional<byte[]> file(TileAddress address) {
        if (address.width() > TileAddress.widthAt(size(), address.level(), address.index())) {
            return Optional.empty();
        }
        return address.level() == TileAddress.ENTRIES ? Optional.of(entries(address)) : rows.find(address);
    }

    /** Each entry behind its length, two bytes. */
    private byte[] entries(TileAddress address) {
        long first = address.index() * TileAddress.FULL;
        var bundle = new ByteArrayOutputStream();
        for (var commitment : rows.readCommitments(first, first + address.width())) {
            var entry = new Commitment(Hash.of(commitment)).entry();
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /**
     * Proves that an event is in it.
     *
     * @param position that it covers
     * @param opening  what the entry commits to; none where the reader may not see it
     */
    public ProofFile inclusion(long position, @Nullable String opening) {
        return new ProofFile(position, new Tree(size(), rows).inclusion(position), note, opening);
    }

    /**
     * Proves that the log as it was over {@code from} events is how the one over {@code to} events begins.
     *
     * @param to at most the size
     */
    public List<Hash> consistency(long from, long to) {
        return new Tree(to, rows).consistency(from);
    }
}
