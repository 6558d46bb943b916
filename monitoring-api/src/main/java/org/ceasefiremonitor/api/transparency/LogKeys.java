package org.ceasefiremonitor.api.transparency;

import java.io.IOException;
import java.nio.file.Path;
import org.ceasefiremonitor.core.log.note.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a node's log: one for checkpoints, one for receipts, so that what signs at each command is not what signs the log.
 *
 * @param checkpoints signs as the origin of the log
 * @param receipts    signs as the origin with {@code /receipt} after it
 * @param former      has signed the log so far; null unless it is to be rotated
 */
public record LogKeys(NoteSigner checkpoints, NoteSigner receipts, @Nullable FormerKey former) {

    /** Keys of a log that is not to be rotated. */
    public LogKeys(NoteSigner checkpoints, NoteSigner receipts) {
        this(checkpoints, receipts, null);
    }

    /**
     * Reads both, or makes those that are not there.
     *
     * @param origin name of the log
     * @param file   of the key for checkpoints
     * @param former of the key that has signed the log so far, private or public; null unless it is to be rotated
     * @throws IllegalStateException if a file is not what it has to be
     */
    public static LogKeys open(String origin, Path file, @Nullable Path former) throws IOException {
        var before = former == null ? null : former(former, file, origin);
        return new LogKeys(KeyFile.open(file, origin), KeyFile.open(file.resolveSibling(file.getFileName() + ".receipts"), Receipt.keyName(origin)), before);
    }

    private static FormerKey former(Path former, Path file, String origin) throws IOException {
        var key = KeyFile.former(former);
        if (key.key().name().equals(origin) && !file.toAbsolutePath().normalize().equals(former.toAbsolutePath().normalize())) {
            throw new IllegalStateException("the log is rotated to another name as well as to another key: " + former + " signs as " + origin
                    + " already; set monitor.log.origin to a new one");
        }
        return key;
    }

    /** Name of the log. */
    public String origin() {
        return checkpoints.key().name();
    }
}
