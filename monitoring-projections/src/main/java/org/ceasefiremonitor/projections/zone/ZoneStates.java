package org.ceasefiremonitor.projections.zone;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.zone.Restriction;
import org.ceasefiremonitor.core.zone.SuspendedInterval;
import org.ceasefiremonitor.core.zone.ZoneDefinition;
import org.ceasefiremonitor.core.zone.ZoneTallies;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** One reading of a zone's state. */
final class ZoneStates {

    private final Reading reading;
    private final Zone zone;
    private final Instant at;
    private final Reader forWhom;
    private final ZoneCounts counts;

    ZoneStates(Reading reading, Zone zone, Instant at, Reader forWhom) {
        this.reading = reading;
        this.zone = zone;
        this.at = at;
        this.forWhom = forWhom;
        this.counts = new ZoneCounts(reading, zone.zoneId(), forWhom);
    }

    ZoneState state(Collection<Integer> lengths) {
        Optional<ZoneState.LastViolation> last = lastViolation();
        return new ZoneState(zone, at, alert(), drawings(), restrictions(), suspensions(), established(), windows(lengths), counts.total(), last.orElse(null),
                last.map(violation -> Duration.between(violation.observedFrom(), at).toHours()).orElse(null));
    }

    private ZoneState.Alert alert() {
        Conditions conditions = zoneRows("l").and("l.from_position <= " + reading.position()).and("l.decided_at <= ?", at);
        // The level is for all who may see the zone; what led to it only for those who may see that.
        Conditions shown = conditions.part();
        forWhom.restrict(shown, "l");
        return reading.jdbc().sql("select level, level_before, since, threshold, agreement_id, rules_version, counted,"
                        + " case when " + shown.sql() + " then trigger_id end, case when " + shown.sql() + " then incident_id end, decided_at, reassess_at from view_zone_alert l where " + conditions.sql() + " order by l.zone_id desc, l.from_position desc limit 1")
                .params(conditions.parameters())
                .query((row, number) -> new ZoneState.Alert(AlertLevel.valueOf(row.getString(1)), constant(AlertLevel.class, row.getString(2)),
                        Rows.instant(row, 3), row.getString(4), row.getString(5), row.getObject(6, Long.class), row.getObject(7, Long.class),
                        row.getString(8), row.getString(9), Rows.instant(row, 10), Rows.instantOrNull(row, 11)))
                .optional()
                .orElseGet(() -> new ZoneState.Alert(AlertLevel.CALM, null, zone.designatedFrom(), null, null, null, null, null, null, zone.designatedFrom(), null));
    }

    /** As the zone counts them: what is out of reach of every window counts no more, nor do more than so many. */
    private List<ZoneState.Established> established() {
        Conditions conditions = zoneRows("e").and(reading.holds("e"))
                .and("e.observed_hour > ?", at.truncatedTo(ChronoUnit.HOURS).minus(ZoneTallies.REACH_HOURS, ChronoUnit.HOURS)).and("e.observed_hour <= ?", at);
        forWhom.restrict(conditions, "e");
        return reading.jdbc().sql("select incident_id, observed_hour, weight, severity, attributed_to from view_zone_established e where " + conditions.sql()
                        + " order by observed_hour desc, incident_id desc limit " + ZoneDefinition.MOST_ESTABLISHED)
                .params(conditions.parameters())
                .query((row, number) -> new ZoneState.Established(row.getString(1), Rows.instant(row, 2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    private List<ZoneState.Drawing> drawings() {
        Conditions conditions = zoneRows("b").and(reading.holds("b"));
        return reading.jdbc().sql("select number, effective_from, corrections, struck, boundary from view_zone_boundary b where " + conditions.sql() + " order by number")
                .params(conditions.parameters())
                .query((row, number) -> new ZoneState.Drawing(row.getLong(1), Rows.instant(row, 2), row.getLong(3), row.getString(4),
                        Json.read(row.getString(5), Boundary.class)))
                .list();
    }

    private List<Restriction> restrictions() {
        Conditions conditions = zoneRows("r").and(reading.holds("r"));
        return reading.jdbc().sql("select restriction_id, weapon_class, activity, minimum_distance_m, side, in_force_from, in_force_until, provision, struck"
                        + " from view_zone_restriction r where " + conditions.sql() + " order by in_force_from, restriction_id")
                .params(conditions.parameters())
                .query((row, number) -> new Restriction(row.getString(1), constant(WeaponClass.class, row.getString(2)),
                        constant(Kind.class, row.getString(3)), row.getObject(4, Double.class),
                        row.getString(5) == null ? null : new ParticipantId(row.getString(5)), Rows.instant(row, 6), Rows.instantOrNull(row, 7),
                        row.getString(8), row.getString(9)))
                .list();
    }

    private List<SuspendedInterval> suspensions() {
        Conditions conditions = zoneRows("s").and(reading.holds("s"));
        return reading.jdbc().sql("select suspended_from, suspended_until from view_zone_suspension s where " + conditions.sql() + " order by suspended_position")
                .params(conditions.parameters())
                .query((row, number) -> new SuspendedInterval(Rows.instant(row, 1), Rows.instantOrNull(row, 2)))
                .list();
    }

    /** The windows end with the hour that holds the instant and are made of whole hours of UTC. */
    private List<ZoneState.Window> windows(Collection<Integer> lengths) {
        Instant end = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        List<ZoneState.Window> windows = new ArrayList<>();
        for (int hours : lengths) {
            Instant from = end.minus(hours, ChronoUnit.HOURS);
            windows.add(new ZoneState.Window(hours, from, end, counts.observed(from, end)));
        }
        return windows;
    }

    private Optional<ZoneState.LastViolation> lastViolation() {
        Conditions conditions = zoneRows("v").and(reading.holds("v")).and("v.counted").and("v.classed = 'VIOLATION'").and("v.observed_from <= ?", at);
        forWhom.restrict(conditions, "v");
        return reading.jdbc().sql("select violation_id, kind, severity, observed_from from view_violation_zone v where " + conditions.sql()
                        + " order by v.zone_id desc, v.observed_from desc, v.violation_id desc limit 1")
                .params(conditions.parameters())
                .query((row, number) -> new ZoneState.LastViolation(row.getString(1), row.getString(2), row.getString(3), Rows.instant(row, 4)))
                .optional();
    }

    private Conditions zoneRows(String alias) {
        return new Conditions().and(alias + ".zone_id = ?", zone.zoneId());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
