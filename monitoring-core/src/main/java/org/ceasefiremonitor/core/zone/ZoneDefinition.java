package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.UnderAgreement;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * What is laid down about a zone, and what was established in it on detections alone.
 *
 * @param zoneId         the zone
 * @param revision       how many events laid down something about it
 * @param agreementId    the agreement under which it stands
 * @param name           what it is called
 * @param kind           what it is for
 * @param timeZone       IANA name of its local time
 * @param basis          the decision or consent on which the designation rests
 * @param marking        who may see it
 * @param designatedFrom from when it holds; may lie before it was recorded
 * @param boundaries     its drawings in order of number and of time; never empty
 * @param restrictions   its restrictions, lifted ones included, in the order in which they were attached
 * @param suspensions    when it was suspended, in order of time
 * @param endedAt        when it ended; absent while it has not
 * @param struck         why it was struck, since it was never designated; absent while it stands
 * @param established    violations established on detections alone that its thresholds count, in order of their hours: those of the
 *                       {@value ZoneTallies#REACH_HOURS} hours before one was weighed last, and of these the latest {@value #MOST_ESTABLISHED}
 */
public record ZoneDefinition(
        ZoneId zoneId,
        long revision,
        AgreementId agreementId,
        String name,
        ZoneKind kind,
        String timeZone,
        String basis,
        Marking marking,
        Instant designatedFrom,
        List<DrawnBoundary> boundaries,
        List<Restriction> restrictions,
        List<SuspendedInterval> suspensions,
        @Nullable Instant endedAt,
        @Nullable String struck,
        List<EstablishedIncident> established) implements UnderAgreement, Marked {

    /** Violations established on detections alone that one zone counts. */
    public static final int MOST_ESTABLISHED = 200;

    /** What was kept before such violations counted has none. */
    public ZoneDefinition {
        established = established == null ? List.of() : List.copyOf(established);
        boundaries = List.copyOf(boundaries);
        restrictions = List.copyOf(restrictions);
        suspensions = List.copyOf(suspensions);
    }

    @Override
    public ZoneId identifier() {
        return zoneId;
    }

    @Override
    public boolean stands() {
        return struck == null;
    }

    /** The definition after an event; the first is a designation. */
    public static ZoneDefinition evolve(@Nullable ZoneDefinition before, ZoneDirectoryEvent event) {
        if (event instanceof CeasefireZoneDesignated e) {
            return new ZoneDefinition(e.zoneId(), 1, e.agreementId(), e.name(), e.kind(), e.timeZone(), e.basis(), e.marking(),
                    e.effectiveFrom(), List.of(new DrawnBoundary(1, e.boundary(), e.effectiveFrom(), 0, null)), List.of(), List.of(), null, null, List.of());
        }
        if (before == null) {
            throw new IllegalStateException(event.zoneId() + " was not designated before " + event.getClass().getSimpleName());
        }
        return switch (event) {
            case IncidentWeighed weighed -> before.weighing(weighed);
            case ZoneDefinitionEvent laidDown -> before.after(laidDown);
        };
    }

    /** Nothing is laid down by it. What is out of reach of every window is given up. */
    private ZoneDefinition weighing(IncidentWeighed event) {
        var counted = Stream.concat(established.stream().filter(each -> !each.incidentId().equals(event.incidentId()) && each.inReach(event.decidedAt())),
                Stream.ofNullable(event.counts())).sorted(Comparator.comparing(EstablishedIncident::hour).thenComparing(EstablishedIncident::incidentId)).toList();
        return new ZoneDefinition(zoneId, revision, agreementId, name, kind, timeZone, basis, marking, designatedFrom, boundaries, restrictions, suspensions,
                endedAt, struck, counted.subList(Math.max(0, counted.size() - MOST_ESTABLISHED), counted.size()));
    }

    /** From an incident that it counts by itself the zone is found. */
    @Override
    public Set<String> foundUnder() {
        return established.stream().map(each -> each.incidentId().key()).collect(Collectors.toUnmodifiableSet());
    }

    /** What it counts for an incident that was established on detections alone. */
    Optional<EstablishedIncident> established(IncidentId incident) {
        return established.stream().filter(each -> each.incidentId().equals(incident)).findFirst();
    }

    private ZoneDefinition after(ZoneDefinitionEvent event) {
        return switch (event) {
            case CeasefireZoneDesignated e -> throw new IllegalStateException(e.zoneId() + " was designated before");
            case ZoneRedrawn e -> with(added(boundaries, new DrawnBoundary(e.number(), e.boundary(), e.effectiveFrom(), 0, null)), restrictions,
                    suspensions, endedAt);
            case ZoneBoundaryCorrected e -> drawing(e.number(), drawn -> new DrawnBoundary(drawn.number(), e.boundary(),
                    drawn.effectiveFrom(), drawn.corrections() + 1, drawn.struck()));
            case RedrawCorrected e -> drawing(e.number(), drawn -> new DrawnBoundary(drawn.number(), drawn.boundary(), e.effectiveFrom(),
                    drawn.corrections(), null));
            case RedrawStruck e -> drawing(e.number(), drawn -> new DrawnBoundary(drawn.number(), drawn.boundary(), drawn.effectiveFrom(),
                    drawn.corrections(), e.reason()));
            case DesignationCorrected e -> new ZoneDefinition(zoneId, revision + 1, agreementId, e.name(), e.kind(), e.timeZone(),
                    e.basis(), e.marking(), e.effectiveFrom(), changed(boundaries, drawn -> drawn.number() == 1
                            ? new DrawnBoundary(1, drawn.boundary(), e.effectiveFrom(), drawn.corrections(), null) : drawn),
                    restrictions, suspensions, endedAt, struck, established);
            case ZoneStruck e -> new ZoneDefinition(zoneId, revision + 1, agreementId, name, kind, timeZone, basis, marking,
                    designatedFrom, boundaries, restrictions, suspensions, endedAt, e.reason(), established);
            case RestrictionAttached e -> with(boundaries, added(restrictions, new Restriction(e.restrictionId(), e.weaponClass(),
                    e.activity(), e.minimumDistanceM(), e.side(), e.from(), null, e.provision(), null)), suspensions, endedAt);
            case RestrictionLifted e -> restriction(e.restrictionId(), r -> new Restriction(r.restrictionId(), r.weaponClass(),
                    r.activity(), r.minimumDistanceM(), r.side(), r.from(), e.decidedAt(), r.provision(), r.struck()));
            case RestrictionCorrected e -> restriction(e.restrictionId(), r -> new Restriction(r.restrictionId(), e.weaponClass(),
                    e.activity(), e.minimumDistanceM(), e.side(), e.from(), e.until(), e.provision(), null));
            case RestrictionStruck e -> restriction(e.restrictionId(), r -> new Restriction(r.restrictionId(), r.weaponClass(),
                    r.activity(), r.minimumDistanceM(), r.side(), r.from(), r.until(), r.provision(), e.reason()));
            case ZoneSuspended e -> with(boundaries, restrictions, added(suspensions, new SuspendedInterval(e.decidedAt(), null)), endedAt);
            case ZoneReinstated e -> with(boundaries, restrictions, changed(suspensions, s -> s.until() == null
                    ? new SuspendedInterval(s.from(), e.decidedAt()) : s), endedAt);
            case ZoneSuspensionCorrected e -> with(boundaries, restrictions, changed(suspensions, s -> s.from().equals(e.recordedFrom())
                    ? new SuspendedInterval(e.from(), e.until()) : s), endedAt);
            case ZoneSuspensionStruck e -> with(boundaries, restrictions, suspensions.stream()
                    .filter(s -> !s.from().equals(e.recordedFrom())).toList(), endedAt);
            case ZoneEnded e -> with(boundaries, restrictions, suspensions, e.decidedAt());
            case ZoneEndCorrected e -> with(boundaries, restrictions, suspensions, e.endedAt());
            case ZoneEndStruck e -> with(boundaries, restrictions, suspensions, null);
        };
    }

    private ZoneDefinition with(List<DrawnBoundary> newBoundaries, List<Restriction> newRestrictions,
            List<SuspendedInterval> newSuspensions, @Nullable Instant newEndedAt) {
        return new ZoneDefinition(zoneId, revision + 1, agreementId, name, kind, timeZone, basis, marking, designatedFrom, newBoundaries,
                newRestrictions, newSuspensions, newEndedAt, struck, established);
    }

    private ZoneDefinition drawing(int number, UnaryOperator<DrawnBoundary> change) {
        return with(changed(boundaries, drawn -> drawn.number() == number ? change.apply(drawn) : drawn), restrictions, suspensions, endedAt);
    }

    private ZoneDefinition restriction(String restrictionId, UnaryOperator<Restriction> change) {
        return with(boundaries, changed(restrictions, each -> each.restrictionId().equals(restrictionId) ? change.apply(each) : each),
                suspensions, endedAt);
    }

    /** Whether the same is laid down, however many events made it. */
    boolean saysTheSameAs(ZoneDefinition other) {
        return equals(new ZoneDefinition(other.zoneId, revision, other.agreementId, other.name, other.kind, other.timeZone, other.basis,
                other.marking, other.designatedFrom, other.boundaries, other.restrictions, other.suspensions, other.endedAt, other.struck, other.established));
    }

    private static <T> List<T> added(List<T> list, T last) {
        var longer = new ArrayList<T>(list.size() + 1);
        longer.addAll(list);
        longer.add(last);
        return longer;
    }

    private static <T> List<T> changed(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    /** The drawing in force at an instant; none before the designation takes effect. */
    public Optional<DrawnBoundary> boundaryAt(Instant at) {
        return Optional.ofNullable(drawnAt(at));
    }

    /** The latest drawing that stands. */
    DrawnBoundary lastDrawn() {
        return boundaries.stream().filter(drawn -> drawn.struck() == null).reduce((first, second) -> second).orElse(boundaries.getFirst());
    }

    /** The drawing in force at an instant, or the first one if the designation takes effect only later. */
    DrawnBoundary drawnAtOrFirst(Instant at) {
        var drawn = drawnAt(at);
        return drawn == null ? boundaries.getFirst() : drawn;
    }

    private @Nullable DrawnBoundary drawnAt(Instant at) {
        for (int i = boundaries.size() - 1; i >= 0; i--) {
            if (boundaries.get(i).struck() == null && !at.isBefore(boundaries.get(i).effectiveFrom())) {
                return boundaries.get(i);
            }
        }
        return null;
    }

    /** Whether the zone itself, apart from its agreement, holds at an instant: designated, not suspended, not ended. */
    public boolean holdsAt(Instant at) {
        return struck == null && !at.isBefore(designatedFrom) && (endedAt == null || at.isBefore(endedAt)) && !suspendedAt(at);
    }

    /** Whether it holds at an instant, and a place lies within its drawing then. */
    public boolean holds(Position place, Instant at) {
        return holdsAt(at) && boundaryAt(at).filter(drawn -> drawn.boundary().covers(place)).isPresent();
    }

    /** Whether the zone is suspended at an instant. */
    public boolean suspendedAt(Instant at) {
        for (var suspension : suspensions) {
            if (suspension.inForceAt(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the zone is suspended and not reinstated. */
    boolean suspended() {
        return !suspensions.isEmpty() && suspensions.getLast().until() == null;
    }

    /** The restriction under an id, lifted or not. */
    public Optional<Restriction> restriction(String restrictionId) {
        return recordedRestriction(restrictionId).filter(restriction -> restriction.struck() == null);
    }

    /** The restriction under an id, also if it was struck. */
    Optional<Restriction> recordedRestriction(String restrictionId) {
        return restrictions.stream().filter(restriction -> restriction.restrictionId().equals(restrictionId)).findFirst();
    }

    /** Whether the zone is in force at an instant, which needs its agreement to be. */
    public boolean inForceAt(Instant at, AgreementTerms terms) {
        return holdsAt(at) && terms.inForceAt(at);
    }

    /** Where the zone stands at an instant. */
    public ZonePhase phaseAt(Instant at, AgreementTerms terms) {
        if (struck != null) {
            return ZonePhase.STRUCK;
        }
        if (endedAt != null && !at.isBefore(endedAt)) {
            return ZonePhase.ENDED;
        }
        if (suspendedAt(at)) {
            return ZonePhase.SUSPENDED;
        }
        if (terms.inForceAt(at)) {
            return at.isBefore(designatedFrom) ? ZonePhase.DESIGNATED : ZonePhase.IN_FORCE;
        }
        var inForceFrom = terms.inForceFrom();
        return inForceFrom == null || at.isBefore(inForceFrom) ? ZonePhase.DESIGNATED : ZonePhase.AGREEMENT_ENDED;
    }

    /** Whether another drawing takes effect after the first instant and not after the second. */
    boolean redrawnWithin(Instant from, Instant to) {
        for (var drawn : boundaries) {
            if (drawn.struck() == null && drawn.effectiveFrom().isAfter(from) && !drawn.effectiveFrom().isAfter(to)) {
                return true;
            }
        }
        return false;
    }
}
