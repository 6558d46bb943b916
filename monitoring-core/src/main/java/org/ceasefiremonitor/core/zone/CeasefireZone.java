package org.ceasefiremonitor.core.zone;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.Adopted;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.AlertRules;
import org.ceasefiremonitor.core.agreement.AlertRules.AlertThreshold;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A ceasefire zone: what was reported in it, as tallies of bounded size, and its alert level. What is laid down about it is in the
 * directory, as its {@link ZoneDefinition}, since geometry has no place in a state that is loaded with every command; decisions on it
 * are taken here.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class CeasefireZone {

    /** Drawings of one zone. */
    static final int MOST_DRAWINGS = 64;
    /** Restrictions of one zone, lifted ones included; also its suspensions. */
    static final int MOST_INTERVALS = 200;

    @AggregateIdentifier
    private ZoneId zoneId;
    private ZoneTallies tallies = new ZoneTallies();
    private AlertLevel level = AlertLevel.CALM;
    private @Nullable Instant reassessAt;

    /** For the framework, which fills it from events or a snapshot. */
    @SuppressWarnings("NullAway.Init")
    CeasefireZone() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public CeasefireZone(DesignateCeasefireZone command, Circumstances circumstances) {
        var terms = circumstances.directory().find(command.agreementId(), AgreementTerms.class).filter(known -> known.struck() == null)
                .orElseThrow(() -> new Refusal(ZoneRule.AGREEMENT_KNOWN, "The agreement " + command.agreementId().value()
                        + " is not recorded."));
        if (terms.inForceUntil() != null) {
            throw new Refusal(ZoneRule.AGREEMENT_NOT_OVER, "The agreement " + command.agreementId().value() + " ended at "
                    + terms.inForceUntil() + ".");
        }
        var at = circumstances.at();
        apply(new CeasefireZoneDesignated(command.zoneId(), command.agreementId(), command.name(), command.kind(),
                Objects.requireNonNull(command.timeZone()), command.boundary(),
                command.effectiveFrom() == null ? at : command.effectiveFrom(), command.basis(),
                Objects.requireNonNull(command.marking()), at));
    }

    @CommandHandler
    void decide(RedrawZone command, Circumstances circumstances) {
        var zone = notEnded(circumstances);
        var at = circumstances.at();
        var from = command.effectiveFrom() == null ? at : command.effectiveFrom();
        if (from.isBefore(at)) {
            throw new Refusal(ZoneRule.REDRAWN_FROM_NOW_ON, "It is " + at + "; a redraw can not take effect at " + from
                    + ". To correct an error in a drawing, use CorrectZoneBoundary.");
        }
        var last = zone.lastDrawn();
        if (!from.isAfter(last.effectiveFrom())) {
            throw new Refusal(ZoneRule.DRAWINGS_IN_ORDER, "Drawing " + last.number() + " takes effect at " + last.effectiveFrom()
                    + "; the next one must be later.", Map.of("number", last.number(), "effectiveFrom", last.effectiveFrom().toString()));
        }
        requireFewer(zone.boundaries(), MOST_DRAWINGS, "drawings");
        requireFewPositions(zone, 0, command.boundary());
        apply(new ZoneRedrawn(zoneId, zone.boundaries().size() + 1, command.boundary(), from, command.basis(), zone.marking(), at));
    }

    @CommandHandler
    void decide(CorrectZoneBoundary command, Circumstances circumstances) {
        var zone = notStruck(circumstances);
        if (command.number() > zone.boundaries().size()) {
            throw new Refusal(ZoneRule.DRAWING_KNOWN, "The zone has " + zone.boundaries().size() + " drawings; there is no number "
                    + command.number() + ".", Map.of("drawings", zone.boundaries().size()));
        }
        requireFewPositions(zone, command.number(), command.boundary());
        apply(new ZoneBoundaryCorrected(zoneId, command.number(), command.boundary(), command.reason(), zone.marking(),
                circumstances.at()));
    }

    @CommandHandler
    void decide(AttachRestriction command, Circumstances circumstances) {
        var zone = notEnded(circumstances);
        if (zone.recordedRestriction(command.restrictionId()).isPresent()) {
            throw new Refusal(ZoneRule.RESTRICTION_NEW, "The zone has or had a restriction " + command.restrictionId() + ".");
        }
        requireWithinAgreement(command.side(), command.provision(), zone, circumstances);
        requireFewer(zone.restrictions(), MOST_INTERVALS, "restrictions");
        var at = circumstances.at();
        apply(new RestrictionAttached(zoneId, command.restrictionId(), command.weaponClass(), command.activity(),
                command.minimumDistanceM(), command.side(), command.from() == null ? at : command.from(), command.provision(),
                zone.marking(), at));
    }

    @CommandHandler
    void decide(LiftRestriction command, Circumstances circumstances) {
        var zone = notEnded(circumstances);
        if (zone.restriction(command.restrictionId()).filter(restriction -> restriction.until() == null).isEmpty()) {
            throw new Refusal(ZoneRule.RESTRICTION_IN_FORCE, "The zone has no restriction " + command.restrictionId()
                    + " that could be lifted.");
        }
        apply(new RestrictionLifted(zoneId, command.restrictionId(), command.reason(), zone.marking(), circumstances.at()));
    }

    @CommandHandler
    void decide(SuspendZone command, Circumstances circumstances) {
        var zone = notEnded(circumstances);
        if (zone.suspended()) {
            throw new Refusal(ZoneRule.ZONE_NOT_SUSPENDED, "The zone has been suspended since "
                    + zone.suspensions().getLast().from() + ".");
        }
        requireFewer(zone.suspensions(), MOST_INTERVALS, "suspensions");
        apply(new ZoneSuspended(zoneId, command.reason(), zone.marking(), circumstances.at()));
    }

    @CommandHandler
    void decide(ReinstateZone command, Circumstances circumstances) {
        var zone = notEnded(circumstances);
        if (!zone.suspended()) {
            throw new Refusal(ZoneRule.ZONE_SUSPENDED, "The zone is not suspended.");
        }
        apply(new ZoneReinstated(zoneId, command.reason(), zone.marking(), circumstances.at()));
    }

    @CommandHandler
    void decide(EndZone command, Circumstances circumstances) {
        var zone = notEnded(circumstances);
        apply(new ZoneEnded(zoneId, command.reason(), zone.marking(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectDesignation command, Circumstances circumstances) {
        apply(new ZoneCorrections(notStruck(circumstances), circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeZone command, Circumstances circumstances) {
        apply(new ZoneCorrections(notStruck(circumstances), circumstances).decide(command, tallies.total()));
    }

    @CommandHandler
    void decide(CorrectRedraw command, Circumstances circumstances) {
        apply(new ZoneCorrections(notStruck(circumstances), circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeRedraw command, Circumstances circumstances) {
        apply(new ZoneCorrections(notStruck(circumstances), circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectRestriction command, Circumstances circumstances) {
        apply(new ZoneCorrections(notStruck(circumstances), circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeRestriction command, Circumstances circumstances) {
        apply(new ZoneCorrections(notStruck(circumstances), circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectZoneSuspension command, Circumstances circumstances) {
        apply(new ZoneCorrections(notStruck(circumstances), circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeZoneSuspension command, Circumstances circumstances) {
        apply(new ZoneCorrections(notStruck(circumstances), circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectZoneEnd command, Circumstances circumstances) {
        apply(new ZoneCorrections(notStruck(circumstances), circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeZoneEnd command, Circumstances circumstances) {
        apply(new ZoneCorrections(notStruck(circumstances), circumstances).decide(command));
    }

    @CommandHandler
    void decide(ReassessAlertLevel command, Circumstances circumstances) {
        var zone = definition(circumstances);
        if (!moveAlertLevel(zone, circumstances, null, null, zone.marking())) {
            apply(new AlertLevelReassessed(zoneId, level, null, circumstances.at(), couldFallAt(level, zone, circumstances),
                    zone.marking(), null));
        }
    }

    /** Records what the zone counts from now on for an incident, and what that does to the alert level. */
    void weigh(IncidentWeighed event, ZoneDefinition before, Circumstances circumstances) {
        apply(event);
        if (!touchesWindows(event.counts(), circumstances) && !touchesWindows(event.before(), circumstances)) {
            return;
        }
        var zone = ZoneDefinition.evolve(before, event);
        if (!moveAlertLevel(zone, circumstances, null, event.incidentId(), event.marking()) && event.before() != null) {
            fallSooner(zone, circumstances, null, event.incidentId(), event.marking());
        }
    }

    /** Records what the report desk has decided about a report in this zone. */
    void record(ReportEvent event) {
        apply(event);
    }

    /**
     * Evaluates the alert level after a report, correction or retraction, if it can have moved it.
     *
     * @return how many events that took
     */
    int assessAlertLevel(ReportEvent event, ZoneDefinition zone, Circumstances circumstances) {
        if (!touchesWindows(event.counts(), circumstances) && !touchesWindows(event.uncounts(), circumstances)) {
            return 0;
        }
        var marking = zone.marking().and(event.visibility());
        // What is added puts off the instant at which the level could fall; only what is taken away can bring it nearer.
        return moveAlertLevel(zone, circumstances, event.violationId(), null, marking)
                || event.uncounts() != null && fallSooner(zone, circumstances, event.violationId(), null, marking) ? 1 : 0;
    }

    private boolean fallSooner(ZoneDefinition zone, Circumstances circumstances, @Nullable ViolationId report, @Nullable IncidentId incident, Marking marking) {
        var couldFallAt = reassessAt == null ? null : couldFallAt(level, zone, circumstances);
        if (couldFallAt == null || !couldFallAt.isBefore(reassessAt)) {
            return false;
        }
        apply(new AlertLevelReassessed(zoneId, level, report, circumstances.at(), couldFallAt, marking, incident));
        return true;
    }

    private static boolean touchesWindows(@Nullable Tallied tallied, Circumstances circumstances) {
        return tallied != null && tallied.severity() != null
                && ZoneTallies.hourOf(tallied.hour()) > ZoneTallies.hourOf(circumstances.at()) - ZoneTallies.REACH_HOURS;
    }

    private static boolean touchesWindows(@Nullable EstablishedIncident incident, Circumstances circumstances) {
        return incident != null && incident.inReach(circumstances.at());
    }

    private boolean moveAlertLevel(ZoneDefinition zone, Circumstances circumstances, @Nullable ViolationId report, @Nullable IncidentId incident, Marking marking) {
        var rules = alertRules(zone, circumstances);
        var evaluation = AlertEvaluation.of(thresholds(rules), counted(zone), level, circumstances.at());
        if (evaluation.level() == level) {
            return false;
        }
        apply(new AlertLevelChanged(zoneId, level, evaluation.level(), evaluation.threshold(), zone.agreementId(),
                rules == null ? null : rules.version(), evaluation.count(), report, circumstances.at(),
                couldFallAt(evaluation.level(), zone, circumstances), marking, incident));
        return true;
    }

    private @Nullable Instant couldFallAt(AlertLevel held, ZoneDefinition zone, Circumstances circumstances) {
        return AlertEvaluation.couldFallAt(thresholds(alertRules(zone, circumstances)), counted(zone), held, circumstances.at());
    }

    private CountedViolations counted(ZoneDefinition zone) {
        return new CountedViolations(tallies, zone.established());
    }

    private static @Nullable Adopted<AlertRules> alertRules(ZoneDefinition zone, Circumstances circumstances) {
        return Assessor.terms(circumstances.directory(), zone).alertRulesAt(circumstances.at()).orElse(null);
    }

    private static List<AlertThreshold> thresholds(@Nullable Adopted<AlertRules> rules) {
        return rules == null ? List.of() : rules.rules().thresholds();
    }

    private ZoneDefinition definition(Circumstances circumstances) {
        return definition(circumstances, zoneId);
    }

    /** The definition of a zone. */
    static ZoneDefinition definition(Circumstances circumstances, ZoneId zoneId) {
        return circumstances.directory().find(zoneId, ZoneDefinition.class)
                .orElseThrow(() -> new IllegalStateException(zoneId + " is not in the directory"));
    }

    private ZoneDefinition notStruck(Circumstances circumstances) {
        var zone = definition(circumstances);
        if (zone.struck() != null) {
            throw new Refusal(ZoneRule.STRUCK_UNUSED, "The zone was struck: " + zone.struck());
        }
        return zone;
    }

    private ZoneDefinition notEnded(Circumstances circumstances) {
        var zone = notStruck(circumstances);
        if (zone.endedAt() != null) {
            throw new Refusal(ZoneRule.ZONE_NOT_ENDED, "The zone ended at " + zone.endedAt() + ".");
        }
        return zone;
    }

    static void requireWithinAgreement(@Nullable ParticipantId side, @Nullable String provision, ZoneDefinition zone,
            Circumstances circumstances) {
        var terms = Assessor.terms(circumstances.directory(), zone);
        if (side != null && !terms.parties().contains(side)) {
            throw new Refusal(ZoneRule.RESTRICTION_WITHIN_AGREEMENT, side.value() + " is not a Party to the agreement "
                    + zone.agreementId().value() + ".");
        }
        if (provision != null && terms.provision(provision).isEmpty()) {
            throw new Refusal(ZoneRule.RESTRICTION_WITHIN_AGREEMENT, "The agreement " + zone.agreementId().value()
                    + " has no provision " + provision + ".");
        }
    }

    private static void requireFewer(List<?> list, int most, String what) {
        if (list.size() >= most) {
            throw new Refusal(ZoneRule.ZONE_SMALL_ENOUGH, "The zone has " + list.size() + " " + what + ", which is as many as it may.");
        }
    }

    /** All drawings of a zone are kept in one row of the directory, which has to stay readable. */
    private static void requireFewPositions(ZoneDefinition zone, int replaced, Boundary drawn) {
        int positions = drawn.positions();
        for (var other : zone.boundaries()) {
            positions += other.number() == replaced ? 0 : other.boundary().positions();
        }
        if (positions > Boundary.MOST_POSITIONS) {
            throw new Refusal(ZoneRule.ZONE_SMALL_ENOUGH, "The drawings of the zone would have " + positions + " positions together; "
                    + Boundary.MOST_POSITIONS + " are allowed.", Map.of("positions", positions));
        }
    }

    @EventSourcingHandler
    void evolve(CeasefireZoneDesignated event) {
        zoneId = event.zoneId();
    }

    @EventSourcingHandler
    void evolve(ReportEvent event) {
        tallies.evolve(event);
    }

    @EventSourcingHandler
    void evolve(AlertLevelChanged event) {
        level = event.to();
        reassessAt = event.reassessAt();
    }

    @EventSourcingHandler
    void evolve(AlertLevelReassessed event) {
        reassessAt = event.reassessAt();
    }
}
