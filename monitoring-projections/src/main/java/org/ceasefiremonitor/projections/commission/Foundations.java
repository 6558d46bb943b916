package org.ceasefiremonitor.projections.commission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.verification.IncidentProjection;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.ceasefiremonitor.projections.violation.Violation.InZone;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.ceasefiremonitor.projections.violation.ViolationState;
import org.springframework.jdbc.core.RowMapper;

/**
 * What a step rests on: incidents, and the reports on which the results of these rested when the step was taken. What was known then is told with what
 * has become of it at the position of the reading. An incident or report is there only for who may see it both as it was and as it is now, so that a
 * marking that was narrowed since holds for what was known before too.
 *
 * @param incidents by id in the order in which they were named, those that the reader may see
 * @param reports   by id, those that the reader may see
 * @param zones     how each zone judged the version of a report that stood then, with the versions of the rules
 */
record Foundations(Map<IncidentId, IncidentThen> incidents, Map<ViolationId, ReportThen> reports, Map<ViolationId, List<InZone>> zones) {

    /** The views that they are read from, beside that of the findings. */
    static final List<String> VIEWS = List.of(CaseProjection.VIEW, IncidentProjection.VIEW, ViolationProjection.VIEW);

    /** An incident as it stood then, and the state that it is in now. */
    record IncidentThen(IncidentStanding standing, IncidentStanding.State stateNow) {

        /** Reports on which the result rested. */
        List<ViolationId> reports() {
            var result = standing.result();
            return result == null ? List.of() : result.reports();
        }
    }

    /**
     * The version of a report that stood then.
     *
     * @param position    position of the log of that version
     * @param firstPosition position at which it was first reported
     * @param revisionNow version that stands now
     */
    record ReportThen(ViolationId violationId, long position, long firstPosition, long revision, ViolationState state, long revisionNow,
            ViolationState stateNow, Report report) {
    }

    /**
     * Foundations, as far as the reader may see them.
     *
     * @param named incidents
     * @param alone reports that are named beside them
     * @param then  position of the log at which the step was taken that rests on them
     */
    static Foundations of(List<IncidentId> named, List<ViolationId> alone, long then, Reading reading, Reader forWhom) {
        var found = thenAndNow("view_incident", "incident_id", named, then, reading, forWhom, "d.definition, n.state",
                (row, n) -> new IncidentThen(Json.read(row.getString(1), IncidentStanding.class), IncidentStanding.State.valueOf(row.getString(2)))).stream()
                .collect(Collectors.toMap(each -> each.standing().incidentId(), Function.identity()));
        var incidents = new LinkedHashMap<IncidentId, IncidentThen>();
        named.stream().filter(found::containsKey).forEach(id -> incidents.put(id, found.get(id)));
        var rested = Stream.concat(incidents.values().stream().flatMap(each -> each.reports().stream()), alone.stream()).distinct().toList();
        var reports = thenAndNow("view_violation", "violation_id", rested, then, reading, forWhom,
                "d.violation_id, d.from_position, d.first_position, d.revision, d.state, n.revision, n.state, d.report",
                (row, n) -> new ReportThen(new ViolationId(row.getString(1)), row.getLong(2), row.getLong(3), row.getLong(4),
                        ViolationState.valueOf(row.getString(5)), row.getLong(6), ViolationState.valueOf(row.getString(7)), Json.read(row.getString(8), Report.class)));
        return new Foundations(incidents, reports.stream().collect(Collectors.toMap(ReportThen::violationId, Function.identity())), zones(reports, reading));
    }

    /** A case as it stands at the position of the reading; empty if there is none that the reader may see. */
    static Optional<BreachStanding> breachCase(BreachCaseId id, Reading reading, Reader forWhom) {
        var conditions = new Conditions().and("d.case_id = ?", id).and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        return reading.jdbc().sql("select d.definition from view_case d where " + conditions.sql()).params(conditions.parameters())
                .query((row, n) -> Json.read(row.getString(1), BreachStanding.class)).optional();
    }

    /** Rows that held then, {@code d}, each with the one that holds now, {@code n}. */
    private static <T> List<T> thenAndNow(String table, String key, Collection<?> ids, long then, Reading reading, Reader forWhom,
            String columns, RowMapper<T> row) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var conditions = new Conditions().among("d." + key, ids).and(Reading.held("d", then)).and(reading.holds("n"));
        forWhom.restrict(conditions, "d");
        forWhom.restrict(conditions, "n");
        return reading.jdbc().sql("select " + columns + " from " + table + " d join " + table + " n on n." + key + " = d." + key
                + " where " + conditions.sql()).params(conditions.parameters()).query(row).list();
    }

    /** Found by revision, as the events of a version may span the position. */
    private static Map<ViolationId, List<InZone>> zones(List<ReportThen> reports, Reading reading) {
        var zones = new HashMap<ViolationId, List<InZone>>();
        if (!reports.isEmpty()) {
            var conditions = new Conditions().among("d.from_position", reports.stream().map(ReportThen::position).toList());
            reading.jdbc().sql("select z.violation_id, z.zone_id, z.assessment from view_violation d join view_violation_zone z"
                    + " on z.violation_id = d.violation_id and z.revision = d.revision where " + conditions.sql() + " order by z.zone_id")
                    .params(conditions.parameters())
                    .query(row -> {
                        zones.computeIfAbsent(new ViolationId(row.getString(1)), report -> new ArrayList<>())
                                .add(new InZone(row.getString(2), Json.read(row.getString(3), Assessment.class)));
                    });
        }
        return zones;
    }

    /** Incidents that are there, in the order in which they were named. */
    Stream<IncidentThen> ordered() {
        return incidents.values().stream();
    }

    /** Reports on which an incident's result rested that are there, in its order. */
    Stream<ReportThen> reports(IncidentThen incident) {
        return incident.reports().stream().flatMap(id -> Stream.ofNullable(reports.get(id)));
    }

    /** How each zone judged a report. */
    List<InZone> zones(ReportThen report) {
        return zones.getOrDefault(report.violationId(), List.of());
    }
}
