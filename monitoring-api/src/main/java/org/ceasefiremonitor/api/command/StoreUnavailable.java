package org.ceasefiremonitor.api.command;

import java.time.Duration;

/**
 * The log can not be reached for a while. Whether the command was recorded may be unknown: repeating it with the same idempotency key, or
 * with the same id of the thing that it creates, gives the first answer or has it decided now.
 */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /**
     * @param retryAfter when it makes sense to try again, from now
     * @param cause      what the store said; for the node's own log, never shown to the client
     */
    public StoreUnavailable(Duration retryAfter, Throwable cause) {
        super("The log can not be reached.", cause);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
