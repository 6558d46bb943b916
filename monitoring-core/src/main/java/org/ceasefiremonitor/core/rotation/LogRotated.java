package org.ceasefiremonitor.core.rotation;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.RotationId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The log was rotated. Checkpoints of more events than stand before this one are signed by the new key, so this is the first leaf that is signed
 * under the new name; and it commits to the last checkpoint under the old. Everybody may see it.
 *
 * @param handover what chains the two
 * @param reason   why
 * @param at       when
 */
@EventType("rotation.LogRotated")
public record LogRotated(RotationId rotationId, Handover handover, String reason, Instant at) implements RotationEvent {

    @Override
    public String stated() {
        return reason;
    }
}
