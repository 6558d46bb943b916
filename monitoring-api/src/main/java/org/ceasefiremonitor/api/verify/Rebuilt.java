package org.ceasefiremonitor.api.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ceasefiremonitor.core.log.merkle.Hash;

/** Builds the tree anew, entry by entry, and compares every hash that the copy's tiles hold with what comes out. */
final class Rebuilt {

    private static final int TILE = 256;

    private final Copy copy;
    private final long whole;
    private final List<Hash> stack = new ArrayList<>();
    private final List<Tile> tiles = new ArrayList<>();
    private long size;

    /** A tile of the copy, as far as it was compared. */
    private static final class Tile {

        private final String path;
        private final long first;
        private final byte[] hashes;
        private final int width;
        private int compared;

        Tile(String path, long first, byte[] hashes, int width) {
            this.path = path;
            this.first = first;
            this.hashes = hashes;
            this.width = width;
        }

        boolean done() {
            return compared == width;
        }

        /** Whether the next hash is this one, and whether the tile ends where it should. */
        boolean takes(Hash hash) {
            int at = compared++ * Hash.BYTES;
            return at + Hash.BYTES <= hashes.length && Arrays.equals(hash.bytes(), 0, Hash.BYTES, hashes, at, at + Hash.BYTES)
                    && (!done() || hashes.length == width * Hash.BYTES);
        }
    }

    /** @param whole size of the tree when all entries are added, which tells how wide the last tiles are */
    Rebuilt(Copy copy, long whole) {
        this.copy = copy;
        this.whole = whole;
    }

    long size() {
        return size;
    }

    /**
     * Adds the next entry.
     *
     * @throws Bad if a tile of the copy has another hash for it or for a subtree that it makes full, or is missing
     */
    void add(Hash leaf) throws Bad, IOException {
        var root = leaf;
        int level = 0;
        compare(0, root);
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            root = Hash.ofNode(stack.removeLast(), root);
            level++;
            if (level % 8 == 0) {
                compare(level / 8, root);
            }
        }
        stack.add(root);
        size++;
    }

    private void compare(int level, Hash hash) throws Bad, IOException {
        if (tiles.size() == level) {
            tiles.add(tile(level, 0));
        } else if (tiles.get(level).done()) {
            tiles.set(level, tile(level, tiles.get(level).first + TILE));
        }
        var tile = tiles.get(level);
        long position = (tile.first + tile.compared) << (8 * level);
        if (!tile.takes(hash)) {
            throw new Bad(position, "the tile " + tile.path + " is not what the entries make");
        }
    }

    private Tile tile(int level, long first) throws Bad, IOException {
        int width = (int) Math.min(TILE, (whole >> (8 * level)) - first);
        var path = "tile/" + level + '/' + path(first / TILE, width);
        return new Tile(path, first, copy.file(path).orElseThrow(() -> new Bad(first << (8 * level), "the tile " + path + " is missing")), width);
    }

    /** The root over all that was added. */
    Hash root() {
        if (stack.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        var root = stack.getLast();
        for (int i = stack.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(stack.get(i), root);
        }
        return root;
    }

    /** {@code x001/x234/067}, with {@code .p/} and the width unless that is 256. */
    static String path(long number, int width) {
        var path = "%03d".formatted(number % 1_000);
        for (long rest = number / 1_000; rest > 0; rest /= 1_000) {
            path = "x%03d/".formatted(rest % 1_000) + path;
        }
        return width == TILE ? path : path + ".p/" + width;
    }
}
