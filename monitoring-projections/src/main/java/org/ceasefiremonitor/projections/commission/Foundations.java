package org.ceasefiremonitor.projections.commission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.verification.IncidentProjection;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.ceasefiremonitor.projections.violation.ViolationState;
import org.springframework.jdbc.core.RowMapper;

/**
 * What the findings of a case rest on, in all versions up to the position of a reading: its incidents and the reports on which the results of these
 * rest. What stood when a finding was issued is told from what stands now, so that what was known then and what is known now both follow.
 */
final class Foundations {

    /** The views that they are read from, beside that of the findings. */
    static final List<String> VIEWS = List.of(CaseProjection.VIEW, IncidentProjection.VIEW, ViolationProjection.VIEW);

    private final Optional<BreachStanding> breachCase;
    private final Map<IncidentId, List<IncidentVersion>> incidents;
    private final Map<ViolationId, List<ReportVersion>> reports;

    private Foundations(Optional<BreachStanding> breachCase, Map<IncidentId, List<IncidentVersion>> incidents,
            Map<ViolationId, List<ReportVersion>> reports) {
        this.breachCase = breachCase;
        this.incidents = incidents;
        this.reports = reports;
    }

    /** An incident from a position on. */
    record IncidentVersion(long position, IncidentStanding standing) {
    }

    /** A report from a position on. */
    record ReportVersion(ViolationId violationId, long revision, ViolationState state, long position, Report report) {
    }

    /** The foundations of the findings of a case, as far as the reader may see them. */
    static Foundations of(BreachCaseId id, Reading reading, Reader forWhom) {
        var found = select(reading, forWhom, new Conditions().and("d.case_id = ?", id.value()).and(reading.holds("d")), "d.definition from view_case d",
                (row, n) -> Json.read(row.getString(1), BreachStanding.class)).stream().findFirst();
        var incidentIds = found.stream().flatMap(each -> each.incidents().stream()).distinct().toList();
        var incidents = incidentIds.isEmpty() ? List.<IncidentVersion>of() : select(reading, forWhom,
                new Conditions().among("d.incident_id", incidentIds).and(reading.begun("d")),
                "d.from_position, d.definition from view_incident d",
                (row, n) -> new IncidentVersion(row.getLong(1), Json.read(row.getString(2), IncidentStanding.class)));
        var reportIds = incidents.stream().flatMap(each -> Stream.ofNullable(each.standing().result())).flatMap(result -> result.reports().stream())
                .distinct().toList();
        var reports = reportIds.isEmpty() ? List.<ReportVersion>of() : select(reading, forWhom,
                new Conditions().among("d.violation_id", reportIds).and(reading.begun("d")),
                "d.violation_id, d.revision, d.state, d.from_position, d.report from view_violation d",
                (row, n) -> new ReportVersion(new ViolationId(row.getString(1)), row.getLong(2), ViolationState.valueOf(row.getString(3)), row.getLong(4),
                        Json.read(row.getString(5), Report.class)));
        return new Foundations(found,
                incidents.stream().collect(Collectors.groupingBy(each -> each.standing().incidentId())),
                reports.stream().collect(Collectors.groupingBy(ReportVersion::violationId)));
    }

    private static <T> List<T> select(Reading reading, Reader forWhom, Conditions conditions, String what,
            RowMapper<T> row) {
        forWhom.restrict(conditions, "d");
        return reading.jdbc().sql("select " + what + " where " + conditions.sql() + " order by d.from_position").params(conditions.parameters()).query(row).list();
    }

    /** The case; empty if there is none that the reader may see. */
    Optional<BreachStanding> breachCase() {
        return breachCase;
    }

    /** An incident as it stood at a position; empty where there was none that the reader may see. */
    Optional<IncidentVersion> incident(IncidentId id, long position) {
        return incidents.getOrDefault(id, List.of()).stream().filter(each -> each.position() <= position).reduce((before, after) -> after);
    }

    /** A report as it stood at a position; empty where there was none that the reader may see. */
    Optional<ReportVersion> report(ViolationId id, long position) {
        return reports.getOrDefault(id, List.of()).stream().filter(each -> each.position() <= position).reduce((before, after) -> after);
    }
}
