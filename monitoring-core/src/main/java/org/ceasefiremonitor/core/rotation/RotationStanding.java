package org.ceasefiremonitor.core.rotation;

import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RotationId;
import org.jspecify.annotations.Nullable;

/**
 * A rotation that took place.
 *
 * @param revision 1
 * @param from     public key that signed until then
 * @param to       public key that signs since then
 */
public record RotationStanding(RotationId rotationId, long revision, String from, String to) implements Definition {

    @Override
    public Identifier identifier() {
        return rotationId;
    }

    /** The standing after an event; the one before is null for the first. */
    public static RotationStanding evolve(@Nullable RotationStanding before, RotationEvent event) {
        return switch (event) {
            case LogRotated rotated -> new RotationStanding(rotated.rotationId(), 1, rotated.handover().from(), rotated.handover().to());
        };
    }
}
