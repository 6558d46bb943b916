package org.ceasefiremonitor.core.log.merkle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree of a size as its tiles have it: its root and its proofs (RFC 6962, sections 2.1.1 and 2.1.2). A proof reads a few tiles, whatever
 * the size. Not to be shared between threads, since it remembers the tiles that it has read and the hashes that it has made of them.
 */
public final class Tree {

    private static final int TILE_LEVELS = 8;

    private final long size;
    private final Tiles tiles;
    private final Map<TileAddress, byte[]> read = new HashMap<>();
    private final Map<Subtree, Hash> made = new HashMap<>();

    /** A full subtree. */
    private record Subtree(int level, long number) {
    }

    /**
     * @param size  leaves of the tree
     * @param tiles at least as far as the tree reaches
     */
    public Tree(long size, Tiles tiles) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative size");
        }
        this.size = size;
        this.tiles = tiles;
    }

    /** The root. */
    public Hash root() {
        return size == 0 ? Hash.OF_NOTHING : over(0, size);
    }

    /** The hash of a leaf. */
    public Hash leaf(long index) {
        requireLeaf(index);
        return full(0, index);
    }

    /**
     * Proves that a leaf is in the tree.
     *
     * @return the hashes beside the way from the leaf to the root, the leaf's neighbour first
     */
    public List<Hash> inclusion(long index) {
        requireLeaf(index);
        var path = new ArrayList<Hash>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + split(to - from);
            if (index < middle) {
                path.addFirst(over(middle, to));
                to = middle;
            } else {
                path.addFirst(over(from, middle));
                from = middle;
            }
        }
        return List.copyOf(path);
    }

    /**
     * Proves that an earlier tree is how this one begins.
     *
     * @param earlier size of the earlier one, 0 to the size of this one; the proof is empty for both of these
     * @return the hashes, as RFC 6962 orders them
     */
    public List<Hash> consistency(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves does not continue one of " + earlier);
        }
        if (earlier == 0 || earlier == size) {
            return List.of();
        }
        var path = new ArrayList<Hash>();
        long from = 0;
        long to = size;
        boolean known = true;
        while (earlier != to) {
            long middle = from + split(to - from);
            if (earlier <= middle) {
                path.addFirst(over(middle, to));
                to = middle;
            } else {
                path.addFirst(over(from, middle));
                from = middle;
                known = false;
            }
        }
        if (!known) {
            path.addFirst(over(from, to));
        }
        return List.copyOf(path);
    }

    private void requireLeaf(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has none at " + index);
        }
    }

    /** The largest power of two below a number greater than one. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    /** The hash over the leaves from one to before another, which the tree splits off as such. */
    private Hash over(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return full(level, from >> level);
        }
        long middle = from + split(leaves);
        return Hash.ofNode(over(from, middle), over(middle, to));
    }

    /** The root of the full subtree with a number among those of its level, from a tile or hashed from the tile below it. */
    private Hash full(int level, long number) {
        if (level % TILE_LEVELS == 0) {
            return Hash.at(tile(level / TILE_LEVELS, number / TileAddress.FULL), (int) (number % TileAddress.FULL) * Hash.BYTES);
        }
        var subtree = new Subtree(level, number);
        var before = made.get(subtree);
        if (before != null) {
            return before;
        }
        var hash = Hash.ofNode(full(level - 1, 2 * number), full(level - 1, 2 * number + 1));
        made.put(subtree, hash);
        return hash;
    }

    private byte[] tile(int level, long index) {
        var address = new TileAddress(level, index, TileAddress.widthAt(size, level, index));
        return read.computeIfAbsent(address, absent -> {
            var bytes = tiles.read(absent);
            if (bytes.length < absent.width() * Hash.BYTES) {
                throw new IllegalStateException("tile " + absent.path() + " holds " + bytes.length + " bytes");
            }
            return bytes;
        });
    }
}
