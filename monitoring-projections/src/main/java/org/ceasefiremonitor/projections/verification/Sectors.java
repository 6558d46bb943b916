package org.ceasefiremonitor.projections.verification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding.State;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/** The sectors of the mechanisms that stand, by zone, as a reader may see them at one position. */
final class Sectors {

    private final Map<ZoneId, Awaiting.InSector> byZone;

    private Sectors(Map<ZoneId, Awaiting.InSector> byZone) {
        this.byZone = byZone;
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

    /** Finds out in which zones the reports of incidents lie that the reader may see. */
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
        return incident -> incident.reports().stream().flatMap(each -> zones.getOrDefault(each.violationId(), Set.of()).stream()).map(byZone::get)
                .filter(Objects::nonNull).distinct().sorted((first, second) -> first.sectorId().compareTo(second.sectorId())).toList();
    }

    /** In which sectors incidents lie. */
    interface Located {

        /** Those of one incident, in order of their ids. */
        List<Awaiting.InSector> sectors(IncidentStanding incident);
    }
}
