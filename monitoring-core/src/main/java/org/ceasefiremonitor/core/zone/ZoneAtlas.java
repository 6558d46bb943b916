package org.ceasefiremonitor.core.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ceasefiremonitor.core.place.Degrees;
import org.ceasefiremonitor.core.place.Position;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** All zones by place: a box for each that holds all its drawings and the distances that its restrictions reach beyond them. */
final class ZoneAtlas {

    private final STRtree boxes = new STRtree();

    private ZoneAtlas(Collection<ZoneDefinition> zones) {
        for (var zone : zones) {
            if (zone.struck() == null) {
                boxes.insert(box(zone), zone);
            }
        }
        boxes.build();
    }

    static ZoneAtlas of(Collection<ZoneDefinition> zones) {
        return new ZoneAtlas(zones);
    }

    /** Zones that may have held the place at some time; whoever asks looks closer. */
    List<ZoneDefinition> near(Position position) {
        var found = new ArrayList<ZoneDefinition>();
        boxes.query(new Envelope(position.longitude(), position.longitude(), position.latitude(), position.latitude()),
                zone -> found.add((ZoneDefinition) zone));
        return found;
    }

    static Envelope box(ZoneDefinition zone) {
        var box = new Envelope();
        for (var drawn : zone.boundaries()) {
            var ends = drawn.boundary().bounds();
            box.expandToInclude(ends[0], ends[1]);
            box.expandToInclude(ends[2], ends[3]);
        }
        double reachM = 0;
        for (var restriction : zone.restrictions()) {
            reachM = Math.max(reachM, restriction.minimumDistanceM() == null ? 0 : restriction.minimumDistanceM());
        }
        if (reachM > 0) {
            double north = reachM / Degrees.metresPerDegreeNorth(0);
            double nearestToPole = Math.min(90, Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY())) + north);
            box.expandBy(reachM / Degrees.metresPerDegreeEast(nearestToPole), north);
        }
        return box;
    }
}
