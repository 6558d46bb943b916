package org.ceasefiremonitor.api.transparency;

import java.util.Optional;
import org.ceasefiremonitor.api.log.Appender;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the log while it waits to be rotated, and lets it go on when it is. */
final class AwaitedRotation {

    private static final Logger log = LoggerFactory.getLogger(AwaitedRotation.class);

    private final LogKeys keys;
    private final Appender appender;
    private volatile @Nullable String why;

    /**
     * @param keys     of the node
     * @param appender to hold
     */
    AwaitedRotation(LogKeys keys, Appender appender) {
        this.keys = keys;
        this.appender = appender;
    }

    /** What the log waits for; nothing if it does not. */
    Optional<String> why() {
        return Optional.ofNullable(why);
    }

    /** @return whether something has changed */
    boolean follow(Succession succession) {
        var former = keys.former();
        if (succession.awaited() && former != null && why == null) {
            var waits = "the log is to be rotated from " + former.key().text() + " to " + keys.checkpoints().key().text()
                    + ", and nothing else is recorded before a person has decided it by the command RotateLog with this key; see the runbook";
            why = waits;
            appender.holdBut(waits, TreeRows.ROTATED);
            log.warn(waits);
            return true;
        }
        if (!succession.awaited() && why != null) {
            why = null;
            appender.release();
            log.info("the log was rotated and is signed by {} from here on", keys.checkpoints().key().text());
            return true;
        }
        return false;
    }
}
