package org.ceasefiremonitor.projections.violation;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions to the register of reports. */
public final class ViolationQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ViolationProjection.VIEW);

    private static final String IN_ZONE = "z.violation_id = v.violation_id and z.revision = v.revision";

    private final ViewReader reader;

    /** @param reader reads the views */
    public ViolationQueries(ViewReader reader) {
        this.reader = reader;
    }

    /** Position of the log that the register has reached; -1 if it has seen nothing. */
    public long position() {
        return reader.position(VIEWS);
    }

    /**
     * Lists reports.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Violation> list(ViolationFilter filter, ViolationOrder order, Paging paging, Reader forWhom, @Nullable Long asOf) {
        String asked = filter + " " + order;
        Paging.After after = paging.after(asked, 2);
        return reader.read(VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            Key from = after == null ? null : Key.of(after.keys());
            Page<Violation> page = paging.page(reading.position(), asked, rows(reading, filter, order, from, paging.size() + 1, forWhom),
                    violation -> Key.of(order, violation).parts());
            return page.showing(withZones(reading, page.items()), reading);
        });
    }

    /**
     * Hands over every report that matches, one after another. It reads one page after another, all for the same position of the log, so
     * it needs little memory and holds no connection while the receiver is slow, and yet sees one state of the register.
     *
     * @param resumeAfter report after which to go on; absent for all
     * @param asOf        position of the log to answer for; absent for the latest
     * @return the position that it stands for
     * @throws InvalidInput if the reader sees no such report at the position
     */
    public long stream(ViolationFilter filter, ViolationOrder order, @Nullable ViolationId resumeAfter, Reader forWhom, @Nullable Long asOf,
            Consumer<Violation> receiver) {
        long position = asOf == null ? position() : asOf;
        Key last = resumeAfter == null ? null : find(resumeAfter, forWhom, position).found().map(violation -> Key.of(order, violation))
                .orElseThrow(() -> new InvalidInput("resumeAfter", "names no report that there is at position " + position));
        boolean more = true;
        while (more) {
            Key from = last;
            List<Violation> page = reader.read(VIEWS, position, reading -> withZones(reading, rows(reading, filter, order, from, Paging.MOST, forWhom)));
            page.forEach(receiver);
            more = page.size() == Paging.MOST;
            last = more ? Key.of(order, page.getLast()) : null;
        }
        return position;
    }

    /** One report in its latest version. */
    public Answer<Violation> find(ViolationId id, Reader forWhom, @Nullable Long asOf) {
        return reader.read(VIEWS, asOf, reading -> {
            Conditions conditions = new Conditions().and("v.violation_id = ?", id.value()).and(reading.holds("v"));
            forWhom.restrict(conditions, "v");
            return Answer.of(reading, withZones(reading, select(reading, "", conditions, "")).stream().findFirst());
        });
    }

    /** All versions of one report that the reader may see, oldest first; empty if there is none. */
    public Page<Violation> versions(ViolationId id, Reader forWhom, @Nullable Long asOf) {
        return reader.read(VIEWS, asOf, reading -> {
            Conditions conditions = new Conditions().and("v.violation_id = ?", id.value()).and(reading.begun("v"));
            forWhom.restrict(conditions, "v");
            return new Page<>(reading.position(), withZones(reading, select(reading, "", conditions, " order by v.revision")), null, reading.standing());
        });
    }

    private static List<Violation> rows(Reading reading, ViolationFilter filter, ViolationOrder order, @Nullable Key after, int limit, Reader forWhom) {
        Conditions conditions = new Conditions().and(reading.holds("v"));
        forWhom.restrict(conditions, "v");
        filter.restrict(conditions);
        // One zone's rows have an index in either order. Several zones would show a report twice, so there it is only asked whether one holds it.
        boolean joined = filter.zone().size() == 1;
        if (joined) {
            filter.restrictZone(conditions.and(IN_ZONE));
        } else if (filter.asksAboutZones()) {
            Conditions zone = conditions.part().and(IN_ZONE);
            filter.restrictZone(zone);
            conditions.and("exists (select 1 from view_violation_zone z where " + zone.sql() + ")");
        }
        String sorted = joined ? "z" : "v";
        if (after != null) {
            after.restrict(conditions, order, sorted);
        }
        String direction = order.descending() ? " desc" : "";
        // The zone, though it is one, stands before the rest of its index, so that H2 sees that the index has the order asked for. Instants of
        // recording are unique; those of observation are not.
        String ordered = " order by " + (joined ? "z.zone_id" + direction + ", " : "") + sorted + "." + order.column() + direction
                + (order.byObservation() ? ", " + sorted + ".violation_id" + direction : "");
        return select(reading, joined ? ", view_violation_zone z" : "", conditions, ordered + " limit " + limit);
    }

    private static List<Violation> select(Reading reading, String joined, Conditions conditions, String end) {
        return reading.jdbc().sql("select v.violation_id, v.revision, v.state, v.from_position, v.first_position, v.recorded_at, v.revised_at, v.revised_by,"
                        + " v.originator, v.reason, v.report from view_violation v" + joined + " where " + conditions.sql() + end)
                .params(conditions.parameters())
                .query((row, number) -> new Violation(row.getString(1), row.getLong(2), ViolationState.valueOf(row.getString(3)), row.getLong(4), row.getLong(5),
                        Rows.instant(row, 6), Rows.instant(row, 7), row.getString(8), row.getString(9), row.getString(10),
                        Json.read(row.getString(11), Report.class), List.of()))
                .list();
    }

    /** Adds the zones. They are found by revision, so that each version has its own even where its events span a position asked about. */
    private static List<Violation> withZones(Reading reading, List<Violation> violations) {
        if (violations.isEmpty()) {
            return violations;
        }
        Map<String, List<Violation.InZone>> zones = new HashMap<>();
        reading.jdbc().sql("select z.violation_id, z.revision, z.zone_id, z.assessment from view_violation_zone z"
                        + " where z.violation_id in (:ids) and " + reading.begun("z") + " order by z.zone_id")
                .param("ids", violations.stream().map(Violation::violationId).distinct().toList())
                .query(row -> {
                    zones.computeIfAbsent(row.getString(1) + "/" + row.getLong(2), key -> new ArrayList<>())
                            .add(new Violation.InZone(row.getString(3), Json.read(row.getString(4), Assessment.class)));
                });
        return violations.stream().map(violation -> violation.in(zones.getOrDefault(violation.violationId() + "/" + violation.revision(), List.of()))).toList();
    }

    /** Where a report stands in an order. */
    private record Key(Instant instant, String violationId) {

        static Key of(ViolationOrder order, Violation violation) {
            return new Key(order.byObservation() ? violation.report().observed().from() : violation.recordedAt(), violation.violationId());
        }

        static Key of(List<String> parts) {
            try {
                return new Key(Instant.parse(parts.getFirst()), parts.getLast());
            } catch (DateTimeParseException e) {
                throw new InvalidInput("cursor", "is not a cursor that this list has given");
            }
        }

        List<Object> parts() {
            return List.of(instant, violationId);
        }

        /** The condition that a row comes after this key, written so that both databases begin at it in the index. */
        void restrict(Conditions conditions, ViolationOrder order, String alias) {
            String beyond = order.descending() ? " < " : " > ";
            String column = alias + "." + order.column();
            String from = conditions.parameter(instant);
            if (order.byObservation()) {
                conditions.and(column + beyond.stripTrailing() + "= " + from)
                        .and("(" + column + beyond + from + " or " + alias + ".violation_id" + beyond + conditions.parameter(violationId) + ")");
            } else {
                conditions.and(column + beyond + from);
            }
        }
    }
}
