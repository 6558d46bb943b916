package org.ceasefiremonitor.projections.zone;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.zone.CeasefireZoneDesignated;
import org.ceasefiremonitor.core.zone.DesignationCorrected;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The row of a zone that holds, from which the next one is made.
 *
 * @param correction the latest correction, JSON
 */
record ZoneRow(
        String agreementId,
        String name,
        String kind,
        String timeZone,
        Instant designatedFrom,
        @Nullable Instant endedAt,
        @Nullable Long suspendedPosition,
        long drawing,
        String basis,
        @Nullable String reason,
        double west,
        double south,
        double east,
        double north,
        @Nullable String struck,
        @Nullable String correction,
        long revision,
        String originator) {

    static ZoneRow designated(CeasefireZoneDesignated event, String originator) {
        double[] ends = event.boundary().bounds();
        return new ZoneRow(event.agreementId().value(), event.name(), event.kind().name(), event.timeZone(), event.effectiveFrom(), null, null, 1,
                event.basis(), null, ends[0], ends[1], ends[2], ends[3], null, null, 1, originator);
    }

    static Optional<ZoneRow> read(JdbcClient jdbc, String zoneId) {
        return jdbc.sql("select agreement_id, name, kind, time_zone, designated_from, ended_at, suspended_position, drawing, basis, reason, west, south,"
                        + " east, north, struck, correction, revision, originator from view_zone where zone_id = ? and to_position = " + VersionedTable.CURRENT)
                .param(zoneId)
                .query((row, number) -> new ZoneRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4), Rows.instant(row, 5),
                        Rows.instantOrNull(row, 6), row.getObject(7, Long.class), row.getLong(8), row.getString(9), row.getString(10), row.getDouble(11),
                        row.getDouble(12), row.getDouble(13), row.getDouble(14), row.getString(15), row.getString(16), row.getLong(17),
                        row.getString(18)))
                .optional();
    }

    ZoneRow drawn(long number, Boundary boundary, @Nullable String newBasis, @Nullable String why) {
        double[] ends = boundary.bounds();
        return new ZoneRow(agreementId, name, kind, timeZone, designatedFrom, endedAt, suspendedPosition, Math.max(drawing, number),
                newBasis == null ? basis : newBasis, why, Math.min(west, ends[0]), Math.min(south, ends[1]), Math.max(east, ends[2]), Math.max(north, ends[3]),
                struck, correction, revision + 1, originator);
    }

    ZoneRow designation(DesignationCorrected event, String newBasis) {
        return new ZoneRow(agreementId, event.name(), event.kind().name(), event.timeZone(), event.effectiveFrom(), endedAt, suspendedPosition, drawing,
                newBasis, event.reason(), west, south, east, north, struck, correction, revision + 1, originator);
    }

    ZoneRow changed(@Nullable String why) {
        return next(endedAt, suspendedPosition, basis, why, struck);
    }

    ZoneRow resting(String newBasis, String why) {
        return next(endedAt, suspendedPosition, newBasis, why, struck);
    }

    ZoneRow suspended(@Nullable Long position, String why) {
        return next(endedAt, position, basis, why, struck);
    }

    ZoneRow ended(@Nullable Instant at, String why) {
        return next(at, suspendedPosition, basis, why, struck);
    }

    ZoneRow struck(String why) {
        return next(endedAt, suspendedPosition, basis, why, why);
    }

    ZoneRow corrected(String latest) {
        return new ZoneRow(agreementId, name, kind, timeZone, designatedFrom, endedAt, suspendedPosition, drawing, basis, reason, west, south, east, north,
                struck, latest, revision, originator);
    }

    private ZoneRow next(@Nullable Instant newEndedAt, @Nullable Long newSuspended, String newBasis, @Nullable String why, @Nullable String newStruck) {
        return new ZoneRow(agreementId, name, kind, timeZone, designatedFrom, newEndedAt, newSuspended, drawing, newBasis, why, west, south, east, north,
                newStruck, correction, revision + 1, originator);
    }

    List<@Nullable Object> values(Recorded recorded, Marking marking) {
        return Arrays.asList(agreementId, name, kind, timeZone, designatedFrom, endedAt, suspendedPosition, drawing, basis, reason, west, south, east, north,
                struck, correction, revision, recorded.at(), marking.tlp(), Markings.releasableTo(marking), originator);
    }
}
