package org.ceasefiremonitor.core.log.merkle;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a tile of the tree, or a bundle of entries, is found (C2SP tlog-tiles). A tile of level L holds up to 256 roots of subtrees of
 * 256<sup>L</sup> leaves; a bundle holds the entries of the tile of level 0 with the same index.
 *
 * @param level 0 to 7, or {@link #ENTRIES} for a bundle; a higher one would need more than 2<sup>63</sup> leaves
 * @param index from 0
 * @param width how many it holds, 1 to 256; 256 is full
 */
public record TileAddress(int level, long index, int width) {

    /** Hashes of a full tile and entries of a full bundle. */
    public static final int FULL = 256;

    /** In place of a level: a bundle of entries. */
    public static final int ENTRIES = -1;

    private static final int HIGHEST = 7;
    private static final int GROUP = 1_000;
    private static final Pattern PATH = Pattern.compile("(entries|[0-7])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public TileAddress {
        if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile of level " + level + ", index " + index + ", width " + width);
        }
    }

    /** How many hashes the tile has in a tree of a size; 0 if none. */
    public static int widthAt(long size, int level, long index) {
        long there = size >> (8 * Math.max(level, 0));
        return index > there / FULL ? 0 : Math.clamp(there - index * FULL, 0, FULL);
    }

    /** Whether it will never change any more. */
    public boolean full() {
        return width == FULL;
    }

    /** Below {@code tile/}: {@code 0/x001/x234/067} for index 1,234,067 of level 0, with {@code .p/} and the width unless it is full. */
    public String path() {
        var digits = new StringBuilder("%03d".formatted(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            digits.insert(0, "x%03d/".formatted(rest % GROUP));
        }
        return (level == ENTRIES ? "entries" : Integer.toString(level)) + '/' + digits + (full() ? "" : ".p/" + width);
    }

    /** Reads a path as {@link #path()} writes it; nothing if it is written in any other way. */
    public static Optional<TileAddress> parse(String path) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
        if (width > FULL) {
            return Optional.empty();
        }
        var level = matcher.group(1).equals("entries") ? ENTRIES : Integer.parseInt(matcher.group(1));
        var address = new TileAddress(level, Long.parseLong(matcher.group(2).replace("x", "").replace("/", "")), width);
        return address.path().equals(path) ? Optional.of(address) : Optional.empty();
    }
}
