package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.agreement.Kind.Group;
import org.ceasefiremonitor.core.directory.Directory;

/**
 * An incident together with those that go on as part of it: what a notified activity has to explain (domain reference, sections 5.3, A6, and 5.4, P2b).
 *
 * @param parts the incident, then those that were merged into it, also by way of others
 */
public record WholeIncident(List<IncidentStanding> parts) {

    public WholeIncident {
        parts = List.copyOf(parts);
    }

    /** The whole of which an incident goes on. */
    public static WholeIncident of(IncidentStanding incident, Directory directory) {
        var parts = new ArrayList<>(List.of(incident));
        for (int i = 0; i < parts.size(); i++) {
            parts.addAll(directory.under(parts.get(i).incidentId().key(), IncidentStanding.class));
        }
        return new WholeIncident(parts);
    }

    /** The earliest beginning that a report or detection of it tells, UTC. */
    public Instant from() {
        return parts.stream().map(IncidentStanding::from).min(Instant::compareTo).orElseThrow();
    }

    /** Whether what was notified may be what its reports and detections tell. */
    public boolean fits(ActivityStanding activity) {
        return fit(activity, parts.stream().flatMap(each -> each.sightings().stream()).toList());
    }

    /**
     * Whether what was notified may be what some reports and detections tell: each lies in its place and time and is of a kind as which it may seem.
     * Heat, an alarm and what is not classified do not say what it was, so place and time of such a one do, if another says it (domain reference,
     * section 5.3, A6).
     */
    static boolean fit(ActivityStanding activity, Collection<Sighting> sightings) {
        return sightings.stream().allMatch(each -> tells(each) ? activity.fits(each.kind(), each.position(), each.from(), each.to())
                : activity.covers(each.position(), each.from(), each.to())) && sightings.stream().anyMatch(WholeIncident::tells);
    }

    private static boolean tells(Sighting sighting) {
        return sighting.kind().group() != Group.OBSERVATION_ONLY;
    }
}
