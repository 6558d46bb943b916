package org.ceasefiremonitor.core.rotation;

import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.NoteKey;
import org.jspecify.annotations.Nullable;

/**
 * What chains the log under its new name to the one under its old.
 *
 * @param from              public key that has signed so far
 * @param to                public key that signs from here on, of another name
 * @param checkpoint        the last one that the old key has signed, a whole note
 * @param comparedWithKept  whether the log was compared with a checkpoint that was kept outside of the database; if not, the old key may have signed
 *                          more than is known here
 * @param vouched           the text of {@link #text} signed by the old key, a whole note; absent where that key is lost or not trusted any more
 */
public record Handover(String from, String to, String checkpoint, boolean comparedWithKept, @Nullable String vouched) {

    /**
     * What the old key signs to vouch for the new one: what it is, the three lines of its last checkpoint, and the new key.
     *
     * @param last the last checkpoint under the old name
     * @param to   the new key
     */
    public static String text(Checkpoint last, NoteKey to) {
        return "cfm-handover/v1\n" + last.text() + to.text() + '\n';
    }
}
