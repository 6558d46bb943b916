package org.ceasefiremonitor.projections.zone;

import static org.ceasefiremonitor.projections.zone.ZoneTables.AGREEMENTS;
import static org.ceasefiremonitor.projections.zone.ZoneTables.ALERTS;
import static org.ceasefiremonitor.projections.zone.ZoneTables.BOUNDARIES;
import static org.ceasefiremonitor.projections.zone.ZoneTables.RESTRICTIONS;
import static org.ceasefiremonitor.projections.zone.ZoneTables.SUSPENSIONS;
import static org.ceasefiremonitor.projections.zone.ZoneTables.ZONES;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.zone.AlertEvent;
import org.ceasefiremonitor.core.zone.AlertLevelChanged;
import org.ceasefiremonitor.core.zone.AlertLevelReassessed;
import org.ceasefiremonitor.core.zone.CeasefireZoneDesignated;
import org.ceasefiremonitor.core.zone.RestrictionAttached;
import org.ceasefiremonitor.core.zone.RestrictionLifted;
import org.ceasefiremonitor.core.zone.ZoneBoundaryCorrected;
import org.ceasefiremonitor.core.zone.ZoneDefinitionEvent;
import org.ceasefiremonitor.core.zone.ZoneEnded;
import org.ceasefiremonitor.core.zone.ZoneRedrawn;
import org.ceasefiremonitor.core.zone.ZoneReinstated;
import org.ceasefiremonitor.core.zone.ZoneSuspended;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
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
            ZoneRow row = switch (event) {
                case CeasefireZoneDesignated designated -> designate(changes, designated, recorded);
                case ZoneRedrawn redrawn -> {
                    BOUNDARIES.open(changes, List.of(id, redrawn.number()), List.of(Json.write(redrawn.boundary()), redrawn.effectiveFrom(), 0L));
                    yield row(changes, id).drawn(redrawn.number(), redrawn.boundary(), redrawn.basis(), null);
                }
                case ZoneBoundaryCorrected corrected -> {
                    correctDrawing(changes, corrected);
                    yield row(changes, id).drawn(corrected.number(), corrected.boundary(), null, corrected.reason());
                }
                case RestrictionAttached attached -> {
                    RESTRICTIONS.open(changes, List.of(id, attached.restrictionId()), Arrays.asList(attached.weaponClass(), attached.activity(),
                            attached.minimumDistanceM(), attached.side() == null ? null : attached.side().value(), attached.from(), null, attached.provision()));
                    yield row(changes, id).changed(null);
                }
                case RestrictionLifted lifted -> {
                    RESTRICTIONS.amend(changes, List.of(id, lifted.restrictionId()), Map.of("in_force_until", lifted.decidedAt()));
                    yield row(changes, id).changed(lifted.reason());
                }
                case ZoneSuspended suspended -> {
                    SUSPENSIONS.open(changes, List.of(id, changes.position()), Arrays.asList(suspended.decidedAt(), null));
                    yield row(changes, id).suspended(changes.position(), suspended.reason());
                }
                case ZoneReinstated reinstated -> {
                    ZoneRow suspended = row(changes, id);
                    if (suspended.suspendedPosition() == null) {
                        throw new IllegalStateException("Zone " + id + " is reinstated but was not suspended");
                    }
                    SUSPENSIONS.amend(changes, List.of(id, suspended.suspendedPosition()), Map.of("suspended_until", reinstated.decidedAt()));
                    yield suspended.suspended(null, reinstated.reason());
                }
                case ZoneEnded ended -> row(changes, id).ended(ended.decidedAt(), ended.reason());
            };
            if (event instanceof CeasefireZoneDesignated) {
                ZONES.open(changes, List.of(id), row.values(recorded, event.marking()));
            } else {
                ZONES.replace(changes, List.of(id), row.values(recorded, event.marking()));
            }
            changes.keep(id, row);
        });
    }

    private static ZoneRow designate(Changes changes, CeasefireZoneDesignated event, Recorded recorded) {
        String id = event.zoneId().value();
        BOUNDARIES.open(changes, List.of(id, 1L), List.of(Json.write(event.boundary()), event.effectiveFrom(), 0L));
        ALERTS.open(changes, List.of(id), Arrays.asList(AlertLevel.CALM, null, event.effectiveFrom(), null, event.agreementId().value(), null, null, null,
                event.effectiveFrom(), null, event.marking().tlp(), Markings.releasableTo(event.marking()), recorded.originator()));
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
        changed.put("decided_at", event.decidedAt());
        changed.put("reassess_at", event.reassessAt());
        changed.put("tlp", event.marking().tlp());
        changed.put("releasable_to", Markings.releasableTo(event.marking()));
        changed.put("originator", recorded.originator());
        return changed;
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
                        changed.marking().tlp(), Markings.releasableTo(changed.marking()), recorded.originator()));
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
