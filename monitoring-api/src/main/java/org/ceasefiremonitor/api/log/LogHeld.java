package org.ceasefiremonitor.api.log;

import java.time.Duration;

/** The log takes no more events until an operator has acted and the node was started again. The message is for the operator. */
public final class LogHeld extends StoreUnavailable {

    private static final long serialVersionUID = 1L;
    private static final Duration RETRY_AFTER = Duration.ofMinutes(5);

    LogHeld(String why) {
        super("the log takes no more events: " + why, RETRY_AFTER, false, null);
    }
}
