package org.ceasefiremonitor.projections.zone;

import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.VersionedTable;

/** The tables of the zones view. */
final class ZoneTables {

    static final VersionedTable ZONES = new VersionedTable("view_zone", List.of(Column.text("zone_id")), Stream.concat(Stream.of(
            Column.text("agreement_id"), Column.text("name"), Column.text("kind"), Column.text("time_zone"), Column.instant("designated_from"),
            Column.instant("ended_at"), Column.whole("suspended_position"), Column.whole("drawing"), Column.text("basis"), Column.text("reason"),
            Column.number("west"), Column.number("south"), Column.number("east"), Column.number("north"), Column.text("struck"), Column.text("correction"), Column.whole("revision"),
            Column.instant("recorded_at")), Markings.COLUMNS.stream()).toList());

    static final VersionedTable BOUNDARIES = new VersionedTable("view_zone_boundary", List.of(Column.text("zone_id"), Column.whole("number")),
            List.of(Column.text("boundary"), Column.instant("effective_from"), Column.whole("corrections"), Column.text("basis"), Column.text("struck")));

    static final VersionedTable RESTRICTIONS = new VersionedTable("view_zone_restriction",
            List.of(Column.text("zone_id"), Column.text("restriction_id")),
            List.of(Column.text("weapon_class"), Column.text("activity"), Column.number("minimum_distance_m"), Column.text("side"),
                    Column.instant("in_force_from"), Column.instant("in_force_until"), Column.text("provision"), Column.text("struck")));

    static final VersionedTable SUSPENSIONS = new VersionedTable("view_zone_suspension",
            List.of(Column.text("zone_id"), Column.whole("suspended_position")),
            List.of(Column.instant("suspended_from"), Column.instant("suspended_until")));

    static final VersionedTable AGREEMENTS = new VersionedTable("view_zone_agreement", List.of(Column.text("agreement_id")),
            List.of(Column.instant("in_force_from"), Column.instant("in_force_until")));

    static final VersionedTable ALERTS = new VersionedTable("view_zone_alert", List.of(Column.text("zone_id")),
            List.of(Column.text("level"), Column.text("level_before"), Column.instant("since"), Column.text("threshold"), Column.text("agreement_id"),
                    Column.whole("rules_version"), Column.whole("counted"), Column.text("trigger_id"), Column.instant("decided_at"),
                    Column.instant("reassess_at"), Column.text("tlp"), Column.text("releasable_to"), Column.text("originator"), Column.text("incident_id")));

    static final VersionedTable ESTABLISHED = new VersionedTable("view_zone_established", List.of(Column.text("zone_id"), Column.text("incident_id")),
            Stream.concat(Stream.of(Column.instant("observed_hour"), Column.text("weight"), Column.text("severity"), Column.text("attributed_to")),
                    Markings.COLUMNS.stream()).toList());

    static final List<String> NAMES = Stream.of(ZONES, BOUNDARIES, RESTRICTIONS, SUSPENSIONS, AGREEMENTS, ALERTS, ESTABLISHED).map(VersionedTable::name).toList();

    private ZoneTables() {
    }
}
