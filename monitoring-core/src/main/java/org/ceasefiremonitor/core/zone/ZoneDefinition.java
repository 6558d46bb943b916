package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What is laid down about a zone.
 *
 * @param zoneId         the zone
 * @param revision       how many definitional events made it
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
        @Nullable Instant endedAt) implements Definition {

    public ZoneDefinition {
        boundaries = List.copyOf(boundaries);
        restrictions = List.copyOf(restrictions);
        suspensions = List.copyOf(suspensions);
    }

    @Override
    public ZoneId identifier() {
        return zoneId;
    }

    /** The definition after an event; the first is a designation. */
    public static ZoneDefinition evolve(@Nullable ZoneDefinition before, ZoneDefinitionEvent event) {
        if (event instanceof CeasefireZoneDesignated e) {
            return new ZoneDefinition(e.zoneId(), 1, e.agreementId(), e.name(), e.kind(), e.timeZone(), e.basis(), e.marking(),
                    e.effectiveFrom(), List.of(new DrawnBoundary(1, e.boundary(), e.effectiveFrom(), 0)), List.of(), List.of(), null);
        }
        if (before == null) {
            throw new IllegalStateException(event.zoneId() + " was not designated before " + event.getClass().getSimpleName());
        }
        return before.after(event);
    }

    private ZoneDefinition after(ZoneDefinitionEvent event) {
        return switch (event) {
            case CeasefireZoneDesignated e -> throw new IllegalStateException(e.zoneId() + " was designated before");
            case ZoneRedrawn e -> with(added(boundaries, new DrawnBoundary(e.number(), e.boundary(), e.effectiveFrom(), 0)), restrictions,
                    suspensions, endedAt);
            case ZoneBoundaryCorrected e -> with(changed(boundaries, drawn -> drawn.number() == e.number()
                    ? new DrawnBoundary(drawn.number(), e.boundary(), drawn.effectiveFrom(), drawn.corrections() + 1) : drawn),
                    restrictions, suspensions, endedAt);
            case RestrictionAttached e -> with(boundaries, added(restrictions, new Restriction(e.restrictionId(), e.weaponClass(),
                    e.activity(), e.minimumDistanceM(), e.side(), e.from(), null, e.provision())), suspensions, endedAt);
            case RestrictionLifted e -> with(boundaries, changed(restrictions, r -> r.restrictionId().equals(e.restrictionId())
                    ? new Restriction(r.restrictionId(), r.weaponClass(), r.activity(), r.minimumDistanceM(), r.side(), r.from(),
                            e.decidedAt(), r.provision()) : r), suspensions, endedAt);
            case ZoneSuspended e -> with(boundaries, restrictions, added(suspensions, new SuspendedInterval(e.decidedAt(), null)), endedAt);
            case ZoneReinstated e -> with(boundaries, restrictions, changed(suspensions, s -> s.until() == null
                    ? new SuspendedInterval(s.from(), e.decidedAt()) : s), endedAt);
            case ZoneEnded e -> with(boundaries, restrictions, suspensions, e.decidedAt());
        };
    }

    private ZoneDefinition with(List<DrawnBoundary> newBoundaries, List<Restriction> newRestrictions,
            List<SuspendedInterval> newSuspensions, @Nullable Instant newEndedAt) {
        return new ZoneDefinition(zoneId, revision + 1, agreementId, name, kind, timeZone, basis, marking, designatedFrom, newBoundaries,
                newRestrictions, newSuspensions, newEndedAt);
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

    /** The drawing in force at an instant, or the first one if the designation takes effect only later. */
    DrawnBoundary drawnAtOrFirst(Instant at) {
        var drawn = drawnAt(at);
        return drawn == null ? boundaries.getFirst() : drawn;
    }

    private @Nullable DrawnBoundary drawnAt(Instant at) {
        for (int i = boundaries.size() - 1; i >= 0; i--) {
            if (!at.isBefore(boundaries.get(i).effectiveFrom())) {
                return boundaries.get(i);
            }
        }
        return null;
    }

    /** Whether the zone itself, apart from its agreement, holds at an instant: designated, not suspended, not ended. */
    public boolean holdsAt(Instant at) {
        return !at.isBefore(designatedFrom) && (endedAt == null || at.isBefore(endedAt)) && !suspendedAt(at);
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
        return restrictions.stream().filter(restriction -> restriction.restrictionId().equals(restrictionId)).findFirst();
    }

    /** Whether the zone is in force at an instant, which needs its agreement to be. */
    public boolean inForceAt(Instant at, AgreementTerms terms) {
        return holdsAt(at) && terms.inForceAt(at);
    }

    /** Where the zone stands at an instant. */
    public ZonePhase phaseAt(Instant at, AgreementTerms terms) {
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
            if (drawn.effectiveFrom().isAfter(from) && !drawn.effectiveFrom().isAfter(to)) {
                return true;
            }
        }
        return false;
    }
}
