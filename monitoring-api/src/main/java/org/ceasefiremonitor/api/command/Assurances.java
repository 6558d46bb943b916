package org.ceasefiremonitor.api.command;

import java.util.List;
import java.util.Optional;

/** What a client may take away from an accepted command, so that it need not believe the node afterwards. */
public interface Assurances {

    /** For each event a signed note that promises when a checkpoint covers it, in the same order. */
    List<String> receipts(List<ProducedEvent> events);

    /**
     * Waits until a checkpoint covers an event, as long as was promised.
     *
     * @param position of the event
     * @return the file that proves it; nothing if no checkpoint covers it in that time
     */
    Optional<String> proof(long position);
}
