package org.ceasefiremonitor.api.transparency;

import java.io.IOException;
import java.nio.file.Path;
import org.ceasefiremonitor.core.log.note.Receipt;

/**
 * The keys of a node's log: one for checkpoints, one for receipts, so that what signs at each command is not what signs the log.
 *
 * @param checkpoints signs as the origin of the log
 * @param receipts    signs as the origin with {@code /receipt} after it
 */
public record LogKeys(NoteSigner checkpoints, NoteSigner receipts) {

    /**
     * Reads both, or makes those that are not there.
     *
     * @param origin name of the log
     * @param file   of the key for checkpoints
     * @throws IllegalStateException if a file is not what it has to be
     */
    public static LogKeys open(String origin, Path file) throws IOException {
        return new LogKeys(KeyFile.open(file, origin), KeyFile.open(file.resolveSibling(file.getFileName() + ".receipts"), Receipt.keyName(origin)));
    }

    /** Name of the log. */
    public String origin() {
        return checkpoints.key().name();
    }
}
