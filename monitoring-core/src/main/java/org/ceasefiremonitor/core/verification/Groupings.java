package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.quadtree.Quadtree;

/**
 * What correlation has to look at, found by place: the incidents of the last days, and the reports and detections that speak to none. It
 * is made from events alone and can be made again from them. Reports on either side of the meridian of 180 degrees are not near each other.
 */
public final class Groupings {

    /** Groupings that are kept; beyond these the oldest go. */
    static final int MOST = 100_000;
    /** Detections together that wait for an incident; beyond these the oldest go, so that they displace no incident. */
    static final int MOST_WAITING = 50_000;

    private static final double METRES_OF_A_DEGREE = 110_500;

    /** Of one instant by their keys, which are not put together for each comparison: in a burst much waits at one place. */
    private static final Comparator<Grouped> OLDEST_FIRST = Comparator.comparing(Grouped::from).thenComparing(grouped -> grouped.about().type())
            .thenComparing(grouped -> grouped.about().value());

    private final Correlation correlation;
    private final Map<Identifier, Grouped> kept = new HashMap<>();
    private final TreeSet<Grouped> byAge = new TreeSet<>(OLDEST_FIRST);
    private final TreeSet<Grouped> waiting = new TreeSet<>(OLDEST_FIRST);
    private final Map<DetectionsId, Set<Identifier>> waitingOf = new HashMap<>();
    private final Quadtree byPlace = new Quadtree();

    public Groupings(Correlation correlation) {
        this.correlation = correlation;
    }

    /**
     * An incident with its reports and detections, or a report or detections that speak to none.
     *
     * @param about      the incident or the report; for detections their batch and the first number
     * @param incident   where the incident stands; absent for others
     * @param sightings  its reports and detections, at least one
     * @param detections the detections; absent for others
     */
    record Grouped(Identifier about, @Nullable IncidentStanding incident, List<Sighting> sightings, @Nullable NamedDetections detections) implements Correlation.Grouping {

        Sighting first() {
            return sightings.getFirst();
        }

        Instant from() {
            return first().from();
        }
    }

    /** Keeps a report, which speaks to no incident yet. */
    void keep(Sighting sighting) {
        var id = new ViolationId(sighting.id());
        put(new Grouped(id, null, List.of(sighting), null));
    }

    /** Keeps detections, which speak to no incident yet. */
    void keep(NamedDetections detections, Sighting sighting) {
        put(waiting(detections, sighting));
    }

    /** Detections that speak to no incident yet, as they would be kept. */
    Grouped waiting(NamedDetections detections, Sighting sighting) {
        var first = detections.numbers() == null ? 1 : detections.numbers().stream().findFirst().orElse(1);
        return new Grouped(about(detections.batch(), first), null, List.of(sighting), detections);
    }

    private static DetectionsId about(DetectionsId batch, int number) {
        return new DetectionsId(batch.value() + "." + number);
    }

    /** Takes in what became of an incident. Of one whose opening is forgotten nothing is kept. */
    public void evolve(IncidentEvent event) {
        var before = kept.get(event.incidentId());
        if (before == null && !(event instanceof IncidentOpened)) {
            return;
        }
        var standing = IncidentStanding.evolve(before == null ? null : before.incident(), event);
        put(new Grouped(standing.incidentId(), standing, Stream.concat(standing.reports().stream().map(GroupedReport::sighting),
                standing.detections().stream().flatMap(GroupedDetections::sightings)).toList(), null));
        standing.reports().forEach(report -> drop(report.violationId()));
        switch (event) {
            case IncidentOpened opened when opened.detections() != null -> opened.detections().forEach(each -> drop(each.batch(), each.numbers()));
            case DetectionsAttached attached -> drop(attached.detections().batch(), attached.numbers());
            default -> {
                // No detections joined it.
            }
        }
    }

    /** Forgets a report that speaks to none; answers whether it was kept. */
    boolean drop(ViolationId report) {
        return remove(report);
    }

    /** What joined an incident waits no longer; what waited with it waits on, within the circle and the time of all of them. */
    private void drop(DetectionsId batch, DetectionNumbers numbers) {
        for (var about : List.copyOf(waitingOf.getOrDefault(batch, Set.of()))) {
            var grouped = kept.get(about);
            var before = grouped == null || grouped.detections() == null ? null : grouped.detections().numbers();
            if (before != null && before.meets(numbers)) {
                remove(about);
                before.without(numbers).ifPresent(left -> keep(new NamedDetections(batch, left), grouped.first().named(batch, left)));
            }
        }
    }

    /** Detections without those that speak to an incident near them; empty where all do. */
    Optional<WhenDetectionsRecorded.Together> left(WhenDetectionsRecorded.Together detected, List<Grouped> near) {
        var left = Optional.of(detected);
        for (var grouped : near) {
            var joined = grouped.incident() == null ? null : grouped.incident().of(detected.batch()).orElse(null);
            if (joined != null) {
                left = left.flatMap(each -> each.without(joined.numbers()));
            }
        }
        return left;
    }

    /** Forgets what began earlier. */
    void forget(Instant earlier) {
        while (waiting.size() > MOST_WAITING) {
            remove(waiting.first().about());
        }
        while (!byAge.isEmpty() && (byAge.size() > MOST || byAge.first().from().isBefore(earlier))) {
            remove(byAge.first().about());
        }
    }

    /** What may be near enough in place to be joined, the oldest first. */
    List<Grouped> near(Sighting sighting) {
        return around(sighting).sorted(OLDEST_FIRST).toList();
    }

    /** The same in no order. */
    Stream<Grouped> around(Sighting sighting) {
        double degrees = (correlation.spanM() + 2 * correlation.uncertainM()) / METRES_OF_A_DEGREE;
        var area = new Envelope(coordinate(sighting));
        area.expandBy(degrees / Math.max(0.01, Math.cos(Math.toRadians(sighting.position().latitude()))), degrees);
        return ((List<?>) byPlace.query(area)).stream().map(about -> kept.get((Identifier) about));
    }

    /** The incident that goes on for one: itself, or the one that it was merged into; absent where that is forgotten. */
    @Nullable IncidentStanding goingOn(IncidentStanding incident) {
        var into = incident.mergedInto();
        if (into == null) {
            return incident;
        }
        var other = kept.get(into);
        return other == null || other.incident() == null ? null : goingOn(other.incident());
    }

    int size() {
        return kept.size();
    }

    private void put(Grouped grouped) {
        remove(grouped.about());
        kept.put(grouped.about(), grouped);
        byAge.add(grouped);
        if (grouped.detections() != null) {
            waiting.add(grouped);
            waitingOf.computeIfAbsent(grouped.detections().batch(), batch -> new HashSet<>()).add(grouped.about());
        }
        byPlace.insert(new Envelope(coordinate(grouped.first())), grouped.about());
    }

    private boolean remove(Identifier about) {
        var grouped = kept.remove(about);
        if (grouped == null) {
            return false;
        }
        byAge.remove(grouped);
        if (grouped.detections() != null) {
            waiting.remove(grouped);
            waitingOf.computeIfPresent(grouped.detections().batch(), (batch, those) -> those.remove(about) && those.isEmpty() ? null : those);
        }
        byPlace.remove(new Envelope(coordinate(grouped.first())), about);
        return true;
    }

    private static Coordinate coordinate(Sighting sighting) {
        return new Coordinate(sighting.position().longitude(), sighting.position().latitude());
    }
}
