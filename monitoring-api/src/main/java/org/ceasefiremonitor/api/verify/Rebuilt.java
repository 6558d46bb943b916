package org.ceasefiremonitor.api.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ceasefiremonitor.core.log.merkle.Hash;

/** Builds the tree anew, entry by entry, and compares every tile that the copy holds with what comes out. */
final class Rebuilt {

    private static final int TILE = 256;

    private final Copy copy;
    private final List<Hash> stack = new ArrayList<>();
    private final List<ByteBuffer> tiles = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private long size;

    Rebuilt(Copy copy) {
        this.copy = copy;
    }

    long size() {
        return size;
    }

    /**
     * Adds the next entry.
     *
     * @throws Bad if it makes a tile full that the copy has in another way, or has not
     */
    void add(Hash leaf) throws Bad, IOException {
        var root = leaf;
        int level = 0;
        tile(0, root);
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            root = Hash.ofNode(stack.removeLast(), root);
            level++;
            if (level % 8 == 0) {
                tile(level / 8, root);
            }
        }
        stack.add(root);
        size++;
    }

    private void tile(int level, Hash hash) throws Bad, IOException {
        if (tiles.size() == level) {
            tiles.add(ByteBuffer.allocate(TILE * Hash.BYTES));
            numbers.add(0L);
        }
        var tile = tiles.get(level).put(hash.bytes());
        if (!tile.hasRemaining()) {
            compare(level, TILE);
            tile.clear();
            numbers.set(level, numbers.get(level) + 1);
        }
    }

    /** Compares the tiles that are not full at the end of the tree. */
    void finish() throws Bad, IOException {
        for (int level = 0; level < tiles.size(); level++) {
            int width = tiles.get(level).position() / Hash.BYTES;
            if (width > 0) {
                compare(level, width);
            }
        }
    }

    private void compare(int level, int width) throws Bad, IOException {
        long number = numbers.get(level);
        var path = "tile/" + level + '/' + path(number, width);
        long below = 1L << (8 * level);
        var there = copy.file(path).orElseThrow(() -> new Bad(number * TILE * below, "the tile " + path + " is missing"));
        var made = Arrays.copyOf(tiles.get(level).array(), width * Hash.BYTES);
        int differs = Arrays.mismatch(made, there);
        if (differs >= 0) {
            throw new Bad((number * TILE + Math.min(differs / Hash.BYTES, width - 1)) * below, "the tile " + path + " is not what the entries make");
        }
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
