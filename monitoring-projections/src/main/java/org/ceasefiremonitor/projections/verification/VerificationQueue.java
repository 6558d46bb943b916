package org.ceasefiremonitor.projections.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.mechanism.MechanismProjection;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.ceasefiremonitor.projections.zone.ZoneProjection;
import org.jspecify.annotations.Nullable;

/** The incidents of which the mechanism owes a result, those that are due first before the others. */
public final class VerificationQueue {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(IncidentProjection.VIEW, ViolationProjection.VIEW, MechanismProjection.VIEW, ZoneProjection.VIEW);

    private final ViewReader reader;

    /** @param reader reads the views */
    public VerificationQueue(ViewReader reader) {
        this.reader = reader;
    }

    /**
     * Lists the queue.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Awaiting> list(QueueFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        String asked = "verification queue " + filter;
        Paging.After after = paging.after(asked, 2);
        return reader.read(VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            List<Awaiting> found = rows(reading, filter, after == null ? null : after.keys(), paging.size() + 1, forWhom);
            Page<Awaiting> page = paging.page(reading.position(), asked, found, each -> List.of(each.resultBy(), each.incidentId().value()));
            return page.showing(page.items(), reading);
        });
    }

    /** In which sectors an incident lies is told by its reports and detections and not kept with it, so where one sector is asked for, the queue is read on until there are enough. */
    private static List<Awaiting> rows(Reading reading, QueueFilter filter, @Nullable List<String> after, int limit, Reader forWhom) {
        Sectors sectors = Sectors.of(reading, forWhom);
        List<Awaiting> found = new ArrayList<>();
        List<String> last = after;
        int part = filter.sector() == null ? limit : Paging.MOST;
        List<IncidentStanding> read;
        do {
            read = incidents(reading, filter, last, part, forWhom);
            Sectors.Located located = sectors.locate(read, reading, forWhom);
            read.stream().map(each -> Awaiting.of(each, located.sectors(each))).filter(each -> each.in(filter.sector())).limit(limit - found.size())
                    .forEach(found::add);
            last = read.isEmpty() ? null : List.of(read.getLast().resultBy().toString(), read.getLast().incidentId().value());
        } while (read.size() == part && found.size() < limit);
        return found;
    }

    private static List<IncidentStanding> incidents(Reading reading, QueueFilter filter, @Nullable List<String> after, int limit, Reader forWhom) {
        Conditions conditions = new Conditions();
        filter.restrict(conditions);
        if (after != null) {
            Instant due = Instant.parse(after.getFirst());
            conditions.and("d.result_by >= ?", due).and("(d.result_by, d.incident_id) > (" + conditions.parameter(due) + ", "
                    + conditions.parameter(after.getLast()) + ")");
        }
        conditions.and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        return reading.jdbc().sql("select d.definition from view_incident d where " + conditions.sql() + " order by d.result_by, d.incident_id limit " + limit)
                .params(conditions.parameters())
                .query((row, number) -> Json.read(row.getString(1), IncidentStanding.class)).list();
    }
}
