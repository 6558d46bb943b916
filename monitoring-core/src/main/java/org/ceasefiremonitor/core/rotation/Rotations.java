package org.ceasefiremonitor.core.rotation;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.RotationId;

/** This feature, as the wiring needs to know it. */
public final class Rotations {

    public static final Feature FEATURE = new Feature("rotation", Rotation.class, RotationCommand.class, RotationEvent.class, RotationRule.class,
            new DefinitionType<>(RotationId.TYPE, RotationStanding.class, RotationEvent.class, RotationStanding::evolve));

    private Rotations() {
    }
}
