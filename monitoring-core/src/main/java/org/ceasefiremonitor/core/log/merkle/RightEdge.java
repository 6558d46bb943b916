package org.ceasefiremonitor.core.log.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What is needed of a tree to go on building it: the roots of the full subtrees that its leaves fall into, from the largest on the left, at
 * most 63. A leaf costs two hashes on average, whatever the size. Not to be shared between threads.
 */
public final class RightEdge {

    private final ArrayList<Hash> roots;
    private long size;

    private RightEdge(long size, List<Hash> roots) {
        this.size = size;
        this.roots = new ArrayList<>(roots);
    }

    /** Of a tree without a leaf. */
    public static RightEdge empty() {
        return new RightEdge(0, List.of());
    }

    /**
     * As it was stored.
     *
     * @param size  leaves of the tree
     * @param bytes the roots one after another, as {@link #bytes()} gave them
     * @throws IllegalArgumentException if a tree of that size does not have so many
     */
    public static RightEdge of(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Hash.BYTES) {
            throw new IllegalArgumentException("the right edge of a tree of " + size + " leaves does not have " + bytes.length + " bytes");
        }
        var roots = new ArrayList<Hash>();
        for (int at = 0; at < bytes.length; at += Hash.BYTES) {
            roots.add(Hash.at(bytes, at));
        }
        return new RightEdge(size, roots);
    }

    /** Leaves of the tree. */
    public long size() {
        return size;
    }

    /** Adds a leaf. */
    public void append(Hash leaf) {
        append(leaf, (level, root) -> { });
    }

    /**
     * Adds a leaf and tells of every subtree that became full by it, from the leaf itself at level 0 upwards.
     *
     * @param full is given the level, which is the logarithm of the subtree's number of leaves, and its root
     */
    public void append(Hash leaf, BiConsumer<Integer, Hash> full) {
        var root = leaf;
        int level = 0;
        full.accept(level, root);
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            root = Hash.ofNode(roots.removeLast(), root);
            level++;
            full.accept(level, root);
        }
        roots.add(root);
        size++;
    }

    /** The root of the whole tree. */
    public Hash root() {
        if (roots.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        var root = roots.getLast();
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(roots.get(i), root);
        }
        return root;
    }

    /** The roots one after another, 32 bytes each. */
    public byte[] bytes() {
        var bytes = new byte[roots.size() * Hash.BYTES];
        for (int i = 0; i < roots.size(); i++) {
            roots.get(i).into(bytes, i * Hash.BYTES);
        }
        return bytes;
    }
}
