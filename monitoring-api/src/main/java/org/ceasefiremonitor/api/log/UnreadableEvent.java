package org.ceasefiremonitor.api.log;

import org.jspecify.annotations.Nullable;

/** A stored event can't be turned into the fact it stands for. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(long position, String message, @Nullable Throwable cause) {
        super("event at position " + position + ": " + message, cause);
    }
}
