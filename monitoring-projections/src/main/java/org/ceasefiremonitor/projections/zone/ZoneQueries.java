package org.ceasefiremonitor.projections.zone;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.ceasefiremonitor.core.zone.ZonePhase;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the zones view. Each takes two instants: the position of the log tells what was known, the instant {@code at} tells for
 * when it is asked.
 */
public final class ZoneQueries {

    /** The views that the list comes from. */
    public static final List<String> VIEWS = List.of(ZoneProjection.VIEW);

    /** The views that a zone's state comes from. */
    public static final List<String> STATE_VIEWS = List.of(ZoneProjection.VIEW, ViolationProjection.VIEW);

    /** Windows that a zone's state always shows, hours. */
    public static final List<Integer> WINDOWS = List.of(24, 7 * 24, 30 * 24);

    /** Longest window, hours: ten years. */
    public static final int LONGEST_WINDOW = 87_600;

    private static final int MOST_WINDOWS = 10;

    private final ViewReader reader;

    /** @param reader reads the views */
    public ZoneQueries(ViewReader reader) {
        this.reader = reader;
    }

    /**
     * Lists zones, in order of their ids.
     *
     * @param at   instant for which phase and alert level are asked; absent for the one of the page that the cursor continues
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public ZonesAt<Zone> list(ZoneFilter filter, @Nullable Instant at, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return page(filter, at, paging, forWhom, asOf, (reading, zones, instant) -> zones);
    }

    /** The same as GeoJSON features, each with the drawing that holds at the instant, or the first one before any does. */
    public ZonesAt<GeoFeature<Zone>> features(ZoneFilter filter, @Nullable Instant at, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return page(filter, at, paging, forWhom, asOf, (reading, zones, instant) -> {
            Map<String, Boundary> boundaries = boundaries(reading, zones, instant);
            return zones.stream().map(zone -> GeoFeature.of(zone.zoneId(), boundaries.get(zone.zoneId()), zone)).toList();
        });
    }

    /**
     * One zone with its state.
     *
     * @param at    instant for which it is asked
     * @param hours further windows, at most ten, of 1 to {@value #LONGEST_WINDOW} hours
     * @param asOf  position of the log to answer for; absent for the latest
     */
    public Answer<ZoneState> find(ZoneId id, Instant at, List<Integer> hours, Reader forWhom, @Nullable Long asOf) {
        TreeSet<Integer> lengths = new TreeSet<>(WINDOWS);
        lengths.addAll(hours);
        if (lengths.first() < 1 || lengths.last() > LONGEST_WINDOW || hours.size() > MOST_WINDOWS) {
            throw new InvalidInput("hours", "must be at most " + MOST_WINDOWS + " numbers from 1 to " + LONGEST_WINDOW);
        }
        return reader.read(STATE_VIEWS, asOf, reading -> {
            Optional<Zone> zone = zones(reading, new Conditions().and("z.zone_id = ?", id.value()), at, List.of(), forWhom, "").stream().findFirst();
            return Answer.of(reading, zone.map(found -> new ZoneStates(reading, found, at, forWhom).state(lengths)));
        });
    }

    /** One zone without its state, to see whether the reader may see it. */
    public Answer<Zone> find(ZoneId id, Instant at, Reader forWhom) {
        return reader.read(VIEWS, null, reading -> Answer.of(reading,
                zones(reading, new Conditions().and("z.zone_id = ?", id.value()), at, List.of(), forWhom, "").stream().findFirst()));
    }

    private interface Shown<T> {
        List<T> of(Reading reading, List<Zone> zones, Instant at);
    }

    private <T> ZonesAt<T> page(ZoneFilter filter, @Nullable Instant at, Paging paging, Reader forWhom, @Nullable Long asOf, Shown<T> shown) {
        String asked = filter.toString();
        Paging.After after = paging.after(asked, 2);
        Instant instant = after == null ? Objects.requireNonNull(at, "at") : instant(after.keys().getFirst());
        if (at != null && !at.equals(instant)) {
            throw new InvalidInput("cursor", "continues a list for the instant " + instant + ", not " + at + "; leave at out");
        }
        return reader.read(VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            List<Zone> found = zones(reading, filter, instant, after == null ? null : after.keys().getLast(), paging.size() + 1, forWhom);
            Page<Zone> page = paging.page(reading.position(), asked, found, zone -> List.of(instant, zone.zoneId()));
            return new ZonesAt<>(instant, page.showing(shown.of(reading, page.items(), instant), reading));
        });
    }

    /**
     * Hands over every zone, in order of their ids, read in parts, so that it needs little memory and holds no connection while the receiver is
     * slow.
     *
     * @param at    instant for which phase and alert level are asked
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(ZoneFilter filter, Instant at, @Nullable String after, Reader forWhom, long asOf, Consumer<Zone> receiver) {
        String last = after;
        do {
            String from = last;
            List<Zone> part = reader.read(VIEWS, asOf, reading -> zones(reading, filter, at, from, Paging.MOST, forWhom));
            part.forEach(receiver);
            last = part.size() == Paging.MOST ? part.getLast().zoneId() : null;
        } while (last != null);
    }

    private static List<Zone> zones(Reading reading, ZoneFilter filter, Instant at, @Nullable String after, int limit, Reader forWhom) {
        Conditions conditions = new Conditions().and("z.agreement_id = ?", filter.agreement()).among("z.kind", filter.kind()).and("z.zone_id > ?", after);
        if (filter.bbox() != null) {
            filter.bbox().restrictExtent(conditions, "z");
        }
        return zones(reading, conditions, at, filter.phase(), forWhom, " order by zone_id limit " + limit);
    }

    /**
     * The zones that counted an incident by itself at an earlier position, in order of their ids.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param then    position of the log
     */
    public static List<CountedThere> counting(Reading reading, IncidentId incident, long then, Reader forWhom) {
        Conditions conditions = new Conditions().and("e.incident_id = ?", incident).and(Reading.held("e", then)).and(reading.holds("z"));
        forWhom.restrict(conditions, "e");
        forWhom.restrict(conditions, "z");
        return reading.jdbc().sql("select e.zone_id, e.incident_id, e.observed_hour, e.weight, e.severity, e.attributed_to from view_zone_established e"
                        + " join view_zone z on z.zone_id = e.zone_id where " + conditions.sql() + " order by e.zone_id")
                .params(conditions.parameters())
                .query((row, number) -> new CountedThere(row.getString(1),
                        new ZoneState.Established(row.getString(2), Rows.instant(row, 3), row.getString(4), row.getString(5), row.getString(6))))
                .list();
    }

    /** The position that the view has reached. */
    public long position() {
        return reader.position(VIEWS);
    }

    /** Where zones have counted an incident by itself, otherwise than before, or no more; up to a position of the log, in its order. */
    public List<Long> weighings(IncidentId incident, long asOf) {
        return reader.read(VIEWS, asOf, reading -> {
            Conditions conditions = new Conditions().and("e.incident_id = ?", incident).and(reading.begun("e"));
            return reading.jdbc().sql("select e.from_position, e.to_position from view_zone_established e where " + conditions.sql()).params(conditions.parameters())
                    .query((row, number) -> Stream.of(row.getLong(1), row.getLong(2))).list().stream().flatMap(each -> each)
                    .filter(each -> each <= reading.position()).distinct().sorted().toList();
        });
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInput("cursor", "is not a cursor that this list has given");
        }
    }

    /**
     * Zones with their phase and alert level at an instant. The phase is reckoned as in
     * {@link org.ceasefiremonitor.core.zone.ZoneDefinition#phaseAt}, in SQL so that it can be filtered by.
     */
    private static List<Zone> zones(Reading reading, Conditions conditions, Instant at, List<ZonePhase> phases, Reader forWhom, String end) {
        conditions.and(reading.holds("z"));
        forWhom.restrict(conditions, "z");
        String instant = conditions.parameter(at);
        String phase = "case when z.struck is not null then 'STRUCK' when z.ended_at <= " + instant + " then 'ENDED'"
                + " when exists (select 1 from view_zone_suspension s where s.zone_id = z.zone_id and " + reading.holds("s")
                + " and s.suspended_from <= " + instant + " and (s.suspended_until is null or s.suspended_until > " + instant + ")) then 'SUSPENDED'"
                + " when g.in_force_from <= " + instant + " and (g.in_force_until is null or g.in_force_until > " + instant + ")"
                + " then case when z.designated_from > " + instant + " then 'DESIGNATED' else 'IN_FORCE' end"
                + " when g.in_force_from <= " + instant + " then 'AGREEMENT_ENDED' else 'DESIGNATED' end";
        String alert = " from view_zone_alert l where l.zone_id = z.zone_id and l.from_position <= " + reading.position()
                + " and l.decided_at <= " + instant + " order by l.zone_id desc, l.from_position desc limit 1)";
        Conditions outer = conditions.part().among("phase", phases);
        return reading.jdbc().sql("select * from (select z.zone_id, z.agreement_id, z.name, z.kind, z.time_zone, z.designated_from, z.ended_at, z.basis, z.reason,"
                        + " z.tlp, z.releasable_to, z.revision, z.from_position, z.recorded_at, z.correction, " + phase + " as phase,"
                        + " (select l.level" + alert + " as alert_level, (select l.since" + alert + " as alert_since"
                        + " from view_zone z left join view_zone_agreement g on g.agreement_id = z.agreement_id and " + reading.holds("g")
                        + " where " + conditions.sql() + ") zones where " + outer.sql() + end)
                .params(conditions.parameters())
                .query((row, number) -> new Zone(row.getString(1), row.getString(2), row.getString(3), ZoneKind.valueOf(row.getString(4)), row.getString(5),
                        Rows.instant(row, 6), Rows.instantOrNull(row, 7), row.getString(8), row.getString(9),
                        Markings.of(row.getString(10), row.getString(11)), row.getLong(12), row.getLong(13), Rows.instant(row, 14),
                        row.getString(15) == null ? null : Json.read(row.getString(15), LatestCorrection.class), ZonePhase.valueOf(row.getString(16)),
                        row.getString(17) == null ? AlertLevel.CALM : AlertLevel.valueOf(row.getString(17)), Rows.instantOrNull(row, 18)))
                .list();
    }

    private static Map<String, Boundary> boundaries(Reading reading, List<Zone> zones, Instant at) {
        Map<String, Boundary> boundaries = new HashMap<>();
        if (zones.isEmpty()) {
            return boundaries;
        }
        Conditions conditions = new Conditions().and(reading.holds("b")).among("b.zone_id", zones.stream().map(Zone::zoneId).toList());
        conditions.and("b.number = coalesce((select max(d.number) from view_zone_boundary d where d.zone_id = b.zone_id and " + reading.holds("d")
                + " and d.struck is null and d.effective_from <= " + conditions.parameter(at) + "), 1)");
        reading.jdbc().sql("select b.zone_id, b.boundary from view_zone_boundary b where " + conditions.sql()).params(conditions.parameters())
                .query(row -> {
                    boundaries.put(row.getString(1), Json.read(row.getString(2), Boundary.class));
                });
        return boundaries;
    }
}
