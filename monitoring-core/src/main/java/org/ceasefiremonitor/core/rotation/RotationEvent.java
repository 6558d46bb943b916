package org.ceasefiremonitor.core.rotation;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RotationId;
import org.ceasefiremonitor.core.log.Event;

/** What happened to the name and key of the log. */
public sealed interface RotationEvent extends Event permits LogRotated {

    /** The rotation. */
    RotationId rotationId();

    @Override
    default Identifier subject() {
        return rotationId();
    }
}
