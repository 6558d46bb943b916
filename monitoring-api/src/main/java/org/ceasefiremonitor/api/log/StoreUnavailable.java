package org.ceasefiremonitor.api.log;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The database cannot be reached or is overloaded. Whether the command was recorded is told by {@link #outcomeUnknown()}. */
public class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;
    private final boolean outcomeUnknown;

    public StoreUnavailable(String message, Duration retryAfter, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
        this.outcomeUnknown = outcomeUnknown;
    }

    /** When it makes sense to try again. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** True if the answer to a commit was lost: repeating with the same key or id tells, without doing it twice. */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }
}
