package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.place.Position;

/** The zones that hold a place. */
public final class ZonesAround {

    private ZonesAround() {
    }

    /**
     * The zones that held a place at an instant as they were drawn then, in order of their ids.
     *
     * @param place WGS 84; points on a boundary are inside
     */
    public static List<ZoneId> of(Position place, Instant at, Directory directory) {
        return directory.derived(ZoneDefinition.class, ZoneAtlas.class, ZoneAtlas::of).near(place).stream()
                .filter(zone -> zone.holds(place, at))
                .map(ZoneDefinition::zoneId).sorted().toList();
    }
}
