package org.ceasefiremonitor.api.transparency;

import org.ceasefiremonitor.core.log.note.NoteKey;

/**
 * A rotation of the log, as its event says.
 *
 * @param position of the event; checkpoints over no more than that many events are signed by the old key, larger ones by the new
 * @param from     the old key
 * @param to       the new key
 */
public record Rotated(long position, NoteKey from, NoteKey to) {
}
