package org.ceasefiremonitor.core.rotation;

import java.util.Optional;

/** The keys of a node, as far as a rotation is to be decided. */
public interface KeyRing {

    /** What the node can hand over by; nothing if it was not started to rotate the log, or has not signed it to its end yet. */
    Optional<Handover> handover();
}
