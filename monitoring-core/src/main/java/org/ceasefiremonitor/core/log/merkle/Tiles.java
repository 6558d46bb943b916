package org.ceasefiremonitor.core.log.merkle;

/** Where tiles of the tree are read. */
@FunctionalInterface
public interface Tiles {

    /**
     * The hashes of a tile, 32 bytes each.
     *
     * @param address whose level is not {@link TileAddress#ENTRIES}; a wider tile than asked for is as good
     * @throws IllegalStateException if it is not there
     */
    byte[] read(TileAddress address);
}
