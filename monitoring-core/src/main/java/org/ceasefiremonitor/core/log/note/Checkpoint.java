package org.ceasefiremonitor.core.log.note;

import java.util.regex.Pattern;
import org.ceasefiremonitor.core.log.merkle.Hash;

/**
 * How far a log reached and what it was then (C2SP tlog-checkpoint). It holds no time of the operator's: nobody could check it.
 *
 * @param origin name of the log, which is the name of its key
 * @param size   how many events it covers: those at the positions from 0 to before the size
 * @param root   of the tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final Pattern TEXT = Pattern.compile("([^\n]+)\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/]{43}=)\n");

    public Checkpoint {
        NoteKey.requireName(origin);
        if (size < 0) {
            throw new IllegalArgumentException("a log has no negative size");
        }
    }

    /** Origin, size and root, a line each. */
    public String text() {
        return origin + '\n' + size + '\n' + root.base64() + '\n';
    }

    /**
     * Reads the text.
     *
     * @throws IllegalArgumentException if it is none, or has more lines than these three
     */
    public static Checkpoint parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a checkpoint of a log");
        }
        return new Checkpoint(matcher.group(1), Long.parseLong(matcher.group(2)), Hash.of(NoteKey.decode(matcher.group(3))));
    }
}
