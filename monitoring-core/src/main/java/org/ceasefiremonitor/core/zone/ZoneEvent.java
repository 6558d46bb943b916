package org.ceasefiremonitor.core.zone;

import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Event;

/** What happened to a ceasefire zone. */
public sealed interface ZoneEvent extends Event permits ZoneDirectoryEvent, ReportEvent, AlertEvent {

    /** The zone. */
    ZoneId zoneId();

    @Override
    default ZoneId subject() {
        return zoneId();
    }
}
