package org.ceasefiremonitor.api.transparency;

import org.ceasefiremonitor.core.log.note.NoteKey;
import org.jspecify.annotations.Nullable;

/**
 * The key that has signed the log so far, on a node that was started to rotate it.
 *
 * @param key    its public half
 * @param signer its private half; null where that is lost or not trusted any more
 */
public record FormerKey(NoteKey key, @Nullable NoteSigner signer) {
}
