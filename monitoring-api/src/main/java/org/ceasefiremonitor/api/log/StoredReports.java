package org.ceasefiremonitor.api.log;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.core.zone.RecordedReport;
import org.ceasefiremonitor.core.zone.RecordedReports;
import org.ceasefiremonitor.core.zone.ReportDesk;
import org.ceasefiremonitor.core.zone.ReportEvent;
import org.ceasefiremonitor.core.zone.Tallied;
import org.ceasefiremonitor.core.zone.ViolationCorrected;
import org.ceasefiremonitor.core.zone.ViolationReported;
import org.ceasefiremonitor.core.zone.ViolationRetracted;
import org.ceasefiremonitor.core.zone.ViolationWeighed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds a report through its directory row, which names the position of the last event about it. */
public final class StoredReports implements RecordedReports {

    /** In each zone a report has one event, and at most one change of alert level beside it. */
    private static final int EVENTS_OF_ONE_REPORT = 2 * 2 * ReportDesk.MOST_ZONES;

    private final JdbcClient jdbc;
    private final EventTypes types;

    public StoredReports(JdbcClient jdbc, EventTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    private record Row(String state, long revision, long firstPosition, long position) {
    }

    @Override
    public Optional<RecordedReport> find(ViolationId violationId) {
        return jdbc.sql("select state, revision, first_position, position from thing where id = ?").param(violationId.key())
                .query((rows, n) -> new Row(rows.getString(1), rows.getLong(2), rows.getLong(3), rows.getLong(4)))
                .optional()
                .map(row -> read(violationId, row));
    }

    private RecordedReport read(ViolationId violationId, Row row) {
        var tallied = new HashMap<ZoneId, Tallied>();
        var assessments = new HashMap<ZoneId, Assessment>();
        List<ZoneId> zones = List.of();
        Report report = null;
        for (var event : events(violationId, row.position() - EVENTS_OF_ONE_REPORT, row.position(), row.revision())) {
            zones = event.zones();
            var counted = event instanceof ViolationRetracted ? event.uncounts() : event.counts();
            if (counted != null) {
                tallied.put(event.subject(), counted);
            }
            if (event.assessment() != null) {
                assessments.put(event.subject(), event.assessment());
            }
            report = content(event, report);
        }
        for (var event : report == null ? events(violationId, row.firstPosition() - 1, row.firstPosition(), 1) : List.<ReportEvent>of()) {
            report = content(event, null);
        }
        if (report == null) {
            throw new IllegalStateException("the directory says that " + violationId + " stands at position " + row.position()
                    + ", but it does not; the log is damaged or was tampered with");
        }
        var reporter = reporter(row.firstPosition());
        return new RecordedReport(violationId, zones, row.revision(), row.state(), reporter.originator(), reporter.person(), report, tallied, assessments);
    }

    private record Reporter(ParticipantId originator, String person) {
    }

    private Reporter reporter(long firstPosition) {
        return jdbc.sql("select originator, actor_pseudonym from event where position = ?").param(firstPosition)
                .query((rows, n) -> new Reporter(new ParticipantId(rows.getString(1)), rows.getString(2))).single();
    }

    private static @Nullable Report content(ReportEvent event, @Nullable Report known) {
        return switch (event) {
            case ViolationReported reported -> reported.report();
            case ViolationCorrected corrected -> corrected.report();
            case ViolationWeighed weighed -> weighed.report();
            case ViolationRetracted retracted -> known;
        };
    }

    private List<ReportEvent> events(ViolationId violationId, long after, long last, long revision) {
        return jdbc.sql("""
                select position, type, revision, payload from event where position > ? and position <= ? and type like 'zone.Violation%'
                  and about = ?
                order by position""")
                .params(after, last, violationId.key())
                .query((rows, n) -> types.read(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)))
                .list().stream()
                .filter(ReportEvent.class::isInstance).map(ReportEvent.class::cast)
                .filter(event -> event.violationId().equals(violationId) && event.revision() == revision)
                .toList();
    }
}
