package org.ceasefiremonitor.core.activity;

import java.util.Collection;
import java.util.List;
import org.ceasefiremonitor.core.place.Position;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Where something is notified and not cancelled, so that what is seen somewhere need not be held against all notices. */
public final class NotifiedPlaces {

    private final STRtree byPlace = new STRtree();

    private NotifiedPlaces() {
    }

    /** Those of some activities that were notified with a place, and are not cancelled. */
    public static NotifiedPlaces of(Collection<ActivityStanding> activities) {
        var places = new NotifiedPlaces();
        for (var activity : activities) {
            if (activity.notice() != null && activity.cancelled() == null && activity.boundary() != null) {
                var bounds = activity.boundary().bounds();
                places.byPlace.insert(new Envelope(bounds[0], bounds[2], bounds[1], bounds[3]), activity);
            }
        }
        places.byPlace.build();
        return places;
    }

    /** Activities whose place, as an upright rectangle, holds a position, in order of their ids. */
    public List<ActivityStanding> at(Position position) {
        return ((List<?>) byPlace.query(new Envelope(new Coordinate(position.longitude(), position.latitude())))).stream().map(ActivityStanding.class::cast)
                .sorted((one, other) -> one.activityId().value().compareTo(other.activityId().value())).toList();
    }
}
