package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.place.Position;

/**
 * How a zone in force takes what a machine detected. Nothing is judged by it: a detection is no report.
 *
 * @param agreementId the agreement under which the zone stands
 * @param violation   whether the catalogue adopted for it then says that the kind can be a violation
 */
public record InForceThere(AgreementId agreementId, boolean violation) {

    /** By a zone that takes it for a violation if there is one, else by the first of those that hold the place; empty where none in force does. */
    public static Optional<InForceThere> at(Directory directory, Position position, Instant at, Kind kind) {
        return all(directory, position, at, kind).min(Comparator.comparing(there -> !there.violation()));
    }

    /** By each zone in force that holds the place, in order of their ids. */
    static Stream<InForceThere> all(Directory directory, Position position, Instant at, Kind kind) {
        return directory.derived(ZoneDefinition.class, ZoneAtlas.class, ZoneAtlas::of).near(position).stream()
                .sorted(Comparator.comparing(ZoneDefinition::zoneId))
                .flatMap(zone -> directory.find(zone.agreementId(), AgreementTerms.class).filter(terms -> holds(zone, terms, position, at))
                        .map(terms -> new InForceThere(zone.agreementId(), violation(terms, at, kind))).stream());
    }

    /** The zones in force under an agreement that hold the place and take one of some kinds for a violation, in order of their ids. */
    public static List<ZoneId> zones(Directory directory, AgreementId agreement, Position position, Instant at, Collection<Kind> kinds) {
        return directory.find(agreement, AgreementTerms.class).map(terms -> directory.derived(ZoneDefinition.class, ZoneAtlas.class, ZoneAtlas::of).near(position).stream()
                .filter(zone -> zone.agreementId().equals(agreement) && holds(zone, terms, position, at) && kinds.stream().anyMatch(kind -> violation(terms, at, kind)))
                .map(ZoneDefinition::zoneId).sorted().toList()).orElse(List.of());
    }

    /** Whether a zone is in force then and holds the place. */
    static boolean holds(ZoneDefinition zone, AgreementTerms terms, Position position, Instant at) {
        return zone.boundaryAt(at).filter(drawn -> drawn.boundary().covers(position)).isPresent() && zone.inForceAt(at, terms);
    }

    /** Whether the catalogue adopted for then says that a kind can be a violation. */
    static boolean violation(AgreementTerms terms, Instant at, Kind kind) {
        return terms.catalogueAt(at).map(adopted -> adopted.rules().of(kind)).filter(entry -> entry.as() == KindClass.VIOLATION)
                .filter(entry -> entry.provision() == null || terms.provisionInForce(entry.provision(), at)).isPresent();
    }
}
