package org.ceasefiremonitor.projections.zone;

import static org.ceasefiremonitor.projections.zone.ZoneTables.AGREEMENTS;
import static org.ceasefiremonitor.projections.zone.ZoneTables.ALERTS;
import static org.ceasefiremonitor.projections.zone.ZoneTables.BOUNDARIES;
import static org.ceasefiremonitor.projections.zone.ZoneTables.ESTABLISHED;
import static org.ceasefiremonitor.projections.zone.ZoneTables.RESTRICTIONS;
import static org.ceasefiremonitor.projections.zone.ZoneTables.SUSPENSIONS;
import static org.ceasefiremonitor.projections.zone.ZoneTables.ZONES;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.agreement.AgreementDrafted;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.CeasefireEnteredIntoForce;
import org.ceasefiremonitor.core.agreement.CeasefireTerminated;
import org.ceasefiremonitor.core.agreement.EntryIntoForceCorrected;
import org.ceasefiremonitor.core.agreement.EntryIntoForceStruck;
import org.ceasefiremonitor.core.agreement.TerminationCorrected;
import org.ceasefiremonitor.core.agreement.TerminationStruck;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.zone.AlertEvent;
import org.ceasefiremonitor.core.zone.AlertLevelChanged;
import org.ceasefiremonitor.core.zone.AlertLevelReassessed;
import org.ceasefiremonitor.core.zone.CeasefireZoneDesignated;
import org.ceasefiremonitor.core.zone.DesignationCorrected;
import org.ceasefiremonitor.core.zone.EstablishedIncident;
import org.ceasefiremonitor.core.zone.IncidentWeighed;
import org.ceasefiremonitor.core.zone.RedrawCorrected;
import org.ceasefiremonitor.core.zone.RedrawStruck;
import org.ceasefiremonitor.core.zone.RestrictionAttached;
import org.ceasefiremonitor.core.zone.RestrictionCorrected;
import org.ceasefiremonitor.core.zone.RestrictionLifted;
import org.ceasefiremonitor.core.zone.RestrictionStruck;
import org.ceasefiremonitor.core.zone.SuspendedInterval;
import org.ceasefiremonitor.core.zone.ZoneBoundaryCorrected;
import org.ceasefiremonitor.core.zone.ZoneDefinitionEvent;
import org.ceasefiremonitor.core.zone.ZoneEndCorrected;
import org.ceasefiremonitor.core.zone.ZoneEndStruck;
import org.ceasefiremonitor.core.zone.ZoneEnded;
import org.ceasefiremonitor.core.zone.ZoneRedrawn;
import org.ceasefiremonitor.core.zone.ZoneReinstated;
import org.ceasefiremonitor.core.zone.ZoneStruck;
import org.ceasefiremonitor.core.zone.ZoneSuspended;
import org.ceasefiremonitor.core.zone.ZoneSuspensionCorrected;
import org.ceasefiremonitor.core.zone.ZoneSuspensionStruck;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what is laid down about zones, when their agreements are in force, and their alert level. */
@ProcessingGroup(ZoneProjection.VIEW)
public final class ZoneProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "zones";

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, ZoneTables.NAMES, Layout.Sequence.AGGREGATE);

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public ZoneProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ZoneDefinitionEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            Recorded recorded = Recorded.of(message);
            String id = event.zoneId().value();
            ZoneParts parts = parts(changes, event);
            ZoneRow row = switch (event) {
                case CeasefireZoneDesignated designated -> designate(changes, designated, recorded);
                case ZoneRedrawn redrawn -> {
                    BOUNDARIES.open(changes, List.of(id, redrawn.number()), drawing(redrawn.boundary(), redrawn.effectiveFrom(), redrawn.basis()));
                    parts.bases().put((long) redrawn.number(), redrawn.basis());
                    yield row(changes, id).drawn(redrawn.number(), redrawn.boundary(), redrawn.basis(), null);
                }
                case ZoneBoundaryCorrected corrected -> {
                    correctDrawing(changes, corrected);
                    yield row(changes, id).drawn(corrected.number(), corrected.boundary(), null, corrected.reason());
                }
                case RedrawCorrected corrected -> {
                    BOUNDARIES.amend(changes, List.of(id, corrected.number()), standing(corrected));
                    parts.bases().put((long) corrected.number(), corrected.basis());
                    yield row(changes, id).resting(parts.basis(), corrected.reason());
                }
                case RedrawStruck struck -> {
                    BOUNDARIES.amend(changes, List.of(id, struck.number()), Map.of("struck", struck.reason()));
                    parts.bases().remove((long) struck.number());
                    yield row(changes, id).resting(parts.basis(), struck.reason());
                }
                case DesignationCorrected corrected -> {
                    BOUNDARIES.amend(changes, List.of(id, 1), Map.of("effective_from", corrected.effectiveFrom(), "basis", corrected.basis()));
                    parts.bases().put(1L, corrected.basis());
                    yield row(changes, id).designation(corrected, parts.basis());
                }
                case ZoneStruck struck -> row(changes, id).struck(struck.reason());
                case RestrictionAttached attached -> {
                    RESTRICTIONS.open(changes, List.of(id, attached.restrictionId()), Arrays.asList(attached.weaponClass(), attached.activity(),
                            attached.minimumDistanceM(), attached.side() == null ? null : attached.side().value(), attached.from(), null, attached.provision(), null));
                    yield row(changes, id).changed(null);
                }
                case RestrictionLifted lifted -> {
                    RESTRICTIONS.amend(changes, List.of(id, lifted.restrictionId()), Map.of("in_force_until", lifted.decidedAt()));
                    yield row(changes, id).changed(lifted.reason());
                }
                case RestrictionCorrected corrected -> {
                    RESTRICTIONS.replace(changes, List.of(id, corrected.restrictionId()), Arrays.asList(corrected.weaponClass(), corrected.activity(),
                            corrected.minimumDistanceM(), corrected.side() == null ? null : corrected.side().value(), corrected.from(), corrected.until(),
                            corrected.provision(), null));
                    yield row(changes, id).changed(corrected.reason());
                }
                case RestrictionStruck struck -> {
                    RESTRICTIONS.amend(changes, List.of(id, struck.restrictionId()), Map.of("struck", struck.reason()));
                    yield row(changes, id).changed(struck.reason());
                }
                case ZoneSuspended suspended -> {
                    SUSPENSIONS.open(changes, List.of(id, changes.position()), Arrays.asList(suspended.decidedAt(), null));
                    parts.suspensions().put(changes.position(), new SuspendedInterval(suspended.decidedAt(), null));
                    yield row(changes, id).suspended(changes.position(), suspended.reason());
                }
                case ZoneReinstated reinstated -> {
                    ZoneRow suspended = row(changes, id);
                    if (suspended.suspendedPosition() == null) {
                        throw new IllegalStateException("Zone " + id + " is reinstated but was not suspended");
                    }
                    SUSPENSIONS.amend(changes, List.of(id, suspended.suspendedPosition()), Map.of("suspended_until", reinstated.decidedAt()));
                    parts.suspensions().computeIfPresent(suspended.suspendedPosition(),
                            (position, interval) -> new SuspendedInterval(interval.from(), reinstated.decidedAt()));
                    yield suspended.suspended(null, reinstated.reason());
                }
                case ZoneSuspensionCorrected corrected -> {
                    long position = parts.suspendedPosition(corrected.recordedFrom());
                    SUSPENSIONS.replace(changes, List.of(id, position), Arrays.asList(corrected.from(), corrected.until()));
                    parts.suspensions().put(position, new SuspendedInterval(corrected.from(), corrected.until()));
                    yield row(changes, id).suspended(parts.suspendedPosition(), corrected.reason());
                }
                case ZoneSuspensionStruck struck -> {
                    long position = parts.suspendedPosition(struck.recordedFrom());
                    SUSPENSIONS.close(changes, List.of(id, position));
                    parts.suspensions().remove(position);
                    yield row(changes, id).suspended(parts.suspendedPosition(), struck.reason());
                }
                case ZoneEnded ended -> row(changes, id).ended(ended.decidedAt(), ended.reason());
                case ZoneEndCorrected corrected -> row(changes, id).ended(corrected.endedAt(), corrected.reason());
                case ZoneEndStruck struck -> row(changes, id).ended(null, struck.reason());
            };
            if (event instanceof Correction correction) {
                row = row.corrected(Json.write(LatestCorrection.of(correction, recorded)));
            }
            if (event instanceof CeasefireZoneDesignated) {
                ZONES.open(changes, List.of(id), row.values(recorded, event.marking()));
            } else {
                ZONES.replace(changes, List.of(id), row.values(recorded, event.marking()));
            }
            changes.keep(id, row);
            changes.keep(id + "#parts", parts);
        });
    }

    private ZoneParts parts(Changes changes, ZoneDefinitionEvent event) {
        String id = event.zoneId().value();
        if (event instanceof CeasefireZoneDesignated designated) {
            ZoneParts parts = ZoneParts.none();
            parts.bases().put(1L, designated.basis());
            return parts;
        }
        return Objects.requireNonNull(changes.kept(id + "#parts", ZoneParts.class, () -> ZoneParts.read(jdbc, id)));
    }

    private static List<@Nullable Object> drawing(Boundary boundary, Instant effectiveFrom, String basis) {
        return Arrays.asList(Json.write(boundary), effectiveFrom, 0L, basis, null);
    }

    private static Map<String, @Nullable Object> standing(RedrawCorrected event) {
        Map<String, @Nullable Object> changed = new HashMap<>();
        changed.put("effective_from", event.effectiveFrom());
        changed.put("basis", event.basis());
        changed.put("struck", null);
        return changed;
    }

    private static ZoneRow designate(Changes changes, CeasefireZoneDesignated event, Recorded recorded) {
        String id = event.zoneId().value();
        BOUNDARIES.open(changes, List.of(id, 1L), drawing(event.boundary(), event.effectiveFrom(), event.basis()));
        ALERTS.open(changes, List.of(id), Arrays.asList(AlertLevel.CALM, null, event.effectiveFrom(), null, event.agreementId().value(), null, null, null,
                event.effectiveFrom(), null, event.marking().tlp(), Markings.releasableTo(event.marking()), recorded.originator(), null));
        return ZoneRow.designated(event, recorded.originator());
    }

    private void correctDrawing(Changes changes, ZoneBoundaryCorrected event) {
        String drawing = event.zoneId().value() + "#" + event.number();
        Long corrections = changes.kept(drawing, Long.class, () -> jdbc
                .sql("select coalesce(max(corrections), 0) from view_zone_boundary where zone_id = ? and number = ?")
                .params(event.zoneId().value(), event.number()).query(Long.class).single());
        long now = (corrections == null ? 0 : corrections) + 1;
        BOUNDARIES.amend(changes, List.of(event.zoneId().value(), event.number()), Map.of("boundary", Json.write(event.boundary()), "corrections", now));
        changes.keep(drawing, now);
    }

    private static Map<String, @Nullable Object> evaluated(AlertLevelReassessed event, Recorded recorded) {
        Map<String, @Nullable Object> changed = new HashMap<>();
        changed.put("trigger_id", event.trigger() == null ? null : event.trigger().value());
        changed.put("incident_id", event.incident() == null ? null : event.incident().value());
        changed.put("decided_at", event.decidedAt());
        changed.put("reassess_at", event.reassessAt());
        changed.put("tlp", event.marking().tlp());
        changed.put("releasable_to", Markings.releasableTo(event.marking()));
        changed.put("originator", recorded.originator());
        return changed;
    }

    @EventHandler
    void on(IncidentWeighed event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            List<String> key = List.of(event.zoneId().value(), event.incidentId().value());
            EstablishedIncident counts = event.counts();
            // A row can hold also where the zone counted nothing before: it gives up what is out of reach without an event.
            String kept = event.zoneId().value() + "#" + event.incidentId().value();
            if (Boolean.TRUE.equals(changes.kept(kept, Boolean.class, () -> counted(key)))) {
                ESTABLISHED.close(changes, key);
            }
            if (counts != null) {
                ESTABLISHED.open(changes, key, Arrays.asList(counts.hour(), counts.weight(), counts.severity(),
                        counts.attributedTo() == null ? null : counts.attributedTo().value(), event.marking().tlp(), Markings.releasableTo(event.marking()),
                        Recorded.of(message).originator()));
            }
            changes.keep(kept, counts != null);
        });
    }

    private Boolean counted(List<String> key) {
        return jdbc.sql("select count(*) from view_zone_established where zone_id = ? and incident_id = ? and to_position = ?")
                .params(key.getFirst(), key.getLast(), VersionedTable.CURRENT).query(Long.class).single() > 0;
    }

    @EventHandler
    void on(AlertEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            List<String> zone = List.of(event.zoneId().value());
            Recorded recorded = Recorded.of(message);
            switch (event) {
                case AlertLevelChanged changed -> ALERTS.replace(changes, zone, Arrays.asList(changed.to(), changed.from(), changed.decidedAt(),
                        changed.threshold(), changed.agreementId().value(), changed.rulesVersion(), changed.count(),
                        changed.trigger() == null ? null : changed.trigger().value(), changed.decidedAt(), changed.reassessAt(),
                        changed.marking().tlp(), Markings.releasableTo(changed.marking()), recorded.originator(),
                        changed.incident() == null ? null : changed.incident().value()));
                case AlertLevelReassessed reassessed -> ALERTS.amend(changes, zone, evaluated(reassessed, recorded));
            }
        });
    }

    @EventHandler
    void on(AgreementDrafted event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> AGREEMENTS.open(changes, List.of(event.agreementId().value()), Arrays.asList(null, null)));
    }

    @EventHandler
    void on(CeasefireEnteredIntoForce event, EventMessage<?> message) {
        inForce(message, event.agreementId(), "in_force_from", event.effectiveAt());
    }

    @EventHandler
    void on(EntryIntoForceCorrected event, EventMessage<?> message) {
        inForce(message, event.agreementId(), "in_force_from", event.effectiveAt());
    }

    @EventHandler
    void on(EntryIntoForceStruck event, EventMessage<?> message) {
        inForce(message, event.agreementId(), "in_force_from", null);
    }

    @EventHandler
    void on(CeasefireTerminated event, EventMessage<?> message) {
        inForce(message, event.agreementId(), "in_force_until", event.effectiveAt());
    }

    @EventHandler
    void on(TerminationCorrected event, EventMessage<?> message) {
        inForce(message, event.agreementId(), "in_force_until", event.effectiveAt());
    }

    @EventHandler
    void on(TerminationStruck event, EventMessage<?> message) {
        inForce(message, event.agreementId(), "in_force_until", null);
    }

    private void inForce(EventMessage<?> message, AgreementId agreement, String end, @Nullable Instant at) {
        writer.write(VIEW, message, changes -> AGREEMENTS.amend(changes, List.of(agreement.value()), Collections.singletonMap(end, at)));
    }

    /** Other events only move the position. */
    @EventHandler(payloadType = Event.class)
    void pass(EventMessage<?> message) {
        writer.pass(VIEW, message);
    }

    /** Empties the view before the log is read again from its beginning. */
    @ResetHandler
    void reset() {
        writer.empty(VIEW, LAYOUT.tables());
    }

    private ZoneRow row(Changes changes, String zoneId) {
        ZoneRow row = changes.kept(zoneId, ZoneRow.class, () -> ZoneRow.read(jdbc, zoneId).orElse(null));
        if (row == null) {
            throw new IllegalStateException("Zone " + zoneId + " changes but was never designated");
        }
        return row;
    }
}
