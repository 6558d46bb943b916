package org.ceasefiremonitor.projections.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding.State;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.verification.GroupedDetections;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** The sectors of the mechanisms that stand, by zone, as a reader may see them at one position. */
final class Sectors {

    private final Map<ZoneId, Awaiting.InSector> byZone;
    private @Nullable List<Drawn> drawn;

    private Sectors(Map<ZoneId, Awaiting.InSector> byZone) {
        this.byZone = byZone;
    }

    /** A drawing of a zone, while it is the one in force. */
    private record Drawn(ZoneId zone, Instant from, @Nullable Instant until, Boundary boundary) {

        boolean holds(GroupedDetections detections) {
            return !detections.from().isBefore(from) && (until == null || detections.from().isBefore(until)) && boundary.covers(detections.position());
        }
    }

    static Sectors of(Reading reading, Reader forWhom) {
        var conditions = new Conditions().among("d.state", List.of(State.ESTABLISHED, State.ACTIVE, State.SUSPENDED)).and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        var byZone = new HashMap<ZoneId, Awaiting.InSector>();
        reading.jdbc().sql("select d.definition from view_mechanism d where " + conditions.sql()).params(conditions.parameters())
                .query((row, number) -> Json.read(row.getString(1), MechanismStanding.class)).list()
                .forEach(mechanism -> mechanism.sectors().forEach(sector -> sector.zones().forEach(zone -> byZone.put(zone,
                        new Awaiting.InSector(mechanism.mechanismId(), sector.sectorId(), sector.name(), sector.head())))));
        return new Sectors(byZone);
    }

    /** Finds out in which zones the reports of incidents lie that the reader may see, and the middle of their detections. */
    Located locate(List<IncidentStanding> incidents, Reading reading, Reader forWhom) {
        var zones = new HashMap<ViolationId, Set<ZoneId>>();
        var reports = incidents.stream().flatMap(each -> each.reports().stream()).map(each -> each.violationId()).distinct().toList();
        if (!byZone.isEmpty() && !reports.isEmpty()) {
            var conditions = new Conditions().among("d.violation_id", reports).and(reading.holds("d"));
            forWhom.restrict(conditions, "d");
            reading.jdbc().sql("select z.violation_id, z.zone_id from view_violation d join view_violation_zone z"
                    + " on z.violation_id = d.violation_id and z.revision = d.revision where " + conditions.sql()).params(conditions.parameters())
                    .query(row -> {
                        zones.computeIfAbsent(new ViolationId(row.getString(1)), report -> new HashSet<>()).add(new ZoneId(row.getString(2)));
                    });
        }
        var drawings = incidents.stream().allMatch(each -> each.detections().isEmpty()) ? List.<Drawn>of() : drawn(reading, forWhom);
        return incident -> Stream.concat(incident.reports().stream().flatMap(each -> zones.getOrDefault(each.violationId(), Set.of()).stream()),
                        incident.detections().stream().flatMap(each -> drawings.stream().filter(drawing -> drawing.holds(each)).map(Drawn::zone))).map(byZone::get)
                .filter(Objects::nonNull).distinct().sorted((first, second) -> first.sectorId().compareTo(second.sectorId())).toList();
    }

    /** The drawings of the zones of all sectors, each until the next takes effect or the zone ends. */
    private List<Drawn> drawn(Reading reading, Reader forWhom) {
        if (drawn == null && !byZone.isEmpty()) {
            var conditions = new Conditions().among("z.zone_id", List.copyOf(byZone.keySet())).and(reading.holds("z")).and(reading.holds("b")).and("z.struck is null")
                    .and("b.struck is null");
            forWhom.restrict(conditions, "z");
            var latest = new HashMap<ZoneId, Drawn>();
            var all = new ArrayList<Drawn>();
            reading.jdbc().sql("select z.zone_id, b.effective_from, z.ended_at, b.boundary from view_zone z join view_zone_boundary b on b.zone_id = z.zone_id where "
                    + conditions.sql() + " order by z.zone_id, b.number desc").params(conditions.parameters()).query(row -> {
                        var zone = new ZoneId(row.getString(1));
                        var next = latest.get(zone);
                        var drawing = new Drawn(zone, Rows.instant(row, 2), next == null ? Rows.instantOrNull(row, 3) : next.from(), Json.read(row.getString(4), Boundary.class));
                        latest.put(zone, drawing);
                        all.add(drawing);
                    });
            drawn = List.copyOf(all);
        }
        return drawn == null ? List.of() : drawn;
    }

    /** In which sectors incidents lie. */
    interface Located {

        /** Those of one incident, in order of their ids. */
        List<Awaiting.InSector> sectors(IncidentStanding incident);
    }
}
