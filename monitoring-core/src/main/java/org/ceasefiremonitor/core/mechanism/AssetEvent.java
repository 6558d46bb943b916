package org.ceasefiremonitor.core.mechanism;

import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of an asset. Where an asset stands helps whoever wants to blind it, so the public does not see them. */
public sealed interface AssetEvent extends Event permits AssetDefinitionEvent, DetectionsRecorded {

    @Override
    default Marking visibility() {
        return Marking.GREEN;
    }
}
