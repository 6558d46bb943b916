package org.ceasefiremonitor.core.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Kind;

/**
 * Which reports may speak to one incident (domain reference, section 5.4, P2). It proposes; whether they do is for a person to confirm.
 * Words and sources play no part, so that two Parties who describe one event differently are still brought together.
 *
 * @param version      names these parameters wherever a grouping rests on them
 * @param nearM        metres by which two places may differ beyond the uncertainty of both
 * @param uncertainM   at most so many metres of a report's own uncertainty count
 * @param gap          time by which two observed intervals may miss each other
 * @param coarse       an interval longer than this says too little of when, and its report is linked to none
 * @param lengthFactor the longer of two intervals may be so many times the shorter one, or {@code gap} if that is longer: "some time that
 *                     day" does not say that it was the shot at 05:10
 * @param spanM        metres from the first report of an incident within which the others lie, beyond the uncertainty of both
 * @param span         time from the beginning of the first report within which the others begin; a long fight is more than one incident
 */
public record Correlation(String version, double nearM, double uncertainM, Duration gap, Duration coarse, double lengthFactor, double spanM,
        Duration span) {

    /**
     * The parameters in use. Two records of alarms, kept apart from each other, put the end of an alarm within 5 minutes in 98 of 100 cases.
     * A report that states a day only is linked to none, since place and day without words bring together what is apart in most cases.
     */
    public static final Correlation DEFAULT = new Correlation("1", 1_000, 5_000, Duration.ofMinutes(5), Duration.ofHours(12), 24, 3_000,
            Duration.ofHours(6));

    /** What fire and strikes look, sound and end like: kinds by which different observers may name one event. */
    private static final Set<Kind> FIRE = EnumSet.of(Kind.EXPLOSION, Kind.BURST, Kind.SHOT, Kind.PROJECTILE_IN_FLIGHT, Kind.MUZZLE_FLASH,
            Kind.TRACER, Kind.AIRSTRIKE, Kind.MISSILE_STRIKE, Kind.OWA_DRONE_STRIKE, Kind.FPV_DRONE_STRIKE, Kind.DRONE_DROPPED_MUNITION,
            Kind.NAVAL_FIRE, Kind.SNIPER_FIRE, Kind.ARMED_EVENT, Kind.PROSCRIBED_USE, Kind.STRIKE_ON_ENERGY, Kind.STRIKE_ON_NUCLEAR_SITE_AREA,
            Kind.STRIKE_ON_MEDICAL, Kind.STRIKE_ON_CIVILIAN_OBJECT, Kind.HARM_TO_CIVILIAN, Kind.HEAT, Kind.UNCLASSIFIED);

    /** An incident that a report may join, as its reports are now. */
    public interface Grouping {

        /** Its reports in the order in which they were attached, at least one. */
        List<Sighting> sightings();
    }

    /** Whether two reports may speak to one event. Symmetric. */
    public boolean links(Sighting one, Sighting other) {
        return mayLink(one, other) && near(one, other, one.metresTo(other));
    }

    /** Whether they link if they are near enough: a distance takes longer to work out than the rest. */
    private boolean mayLink(Sighting one, Sighting other) {
        return compatible(one.kind(), other.kind()) && comparable(one.length(), other.length()) && one.gapTo(other).compareTo(gap) <= 0;
    }

    private boolean near(Sighting one, Sighting other, double metres) {
        return metres <= nearM + uncertainty(one, other);
    }

    /**
     * The grouping to which a report belongs: of those with a report that it links to, and whose first one is near enough, the one whose
     * linked report misses it by the least time, then the least way, then the one given first.
     */
    public <G extends Grouping> Optional<G> choose(Sighting sighting, List<G> groupings) {
        return groupings.stream().flatMap(grouping -> links(grouping, sighting))
                .min(Comparator.<Link<G>, Duration>comparing(Link::gap).thenComparingDouble(Link::metres)).map(Link::grouping);
    }

    private <G extends Grouping> Stream<Link<G>> links(G grouping, Sighting sighting) {
        var first = grouping.sightings().getFirst();
        var linked = Duration.between(first.from(), sighting.from()).abs().compareTo(span) > 0 ? List.<Sighting>of()
                : grouping.sightings().stream().filter(member -> mayLink(member, sighting)).toList();
        if (linked.isEmpty()) {
            return Stream.of();
        }
        double fromFirst = first.metresTo(sighting);
        return fromFirst > spanM + uncertainty(first, sighting) ? Stream.of() : linked.stream()
                .map(member -> new Link<>(grouping, member, member.gapTo(sighting), member == first ? fromFirst : member.metresTo(sighting)))
                .filter(link -> near(link.member(), sighting, link.metres()));
    }

    /** The earliest beginning that the first report of a grouping may have for this one to join it. */
    public Instant earliest(Sighting sighting) {
        return sighting.from().minus(span);
    }

    /** The latest beginning that the first report of a grouping may have for this one to join it. */
    public Instant latest(Sighting sighting) {
        return sighting.from().plus(span);
    }

    private double uncertainty(Sighting one, Sighting other) {
        return Math.min(one.uncertaintyM(), uncertainM) + Math.min(other.uncertaintyM(), uncertainM);
    }

    private boolean comparable(Duration one, Duration other) {
        var longer = one.compareTo(other) >= 0 ? one : other;
        var shorter = longer == one ? other : one;
        return longer.compareTo(coarse) <= 0
                && (longer.compareTo(gap) <= 0 || longer.toMillis() <= shorter.toMillis() * lengthFactor);
    }

    private static boolean compatible(Kind one, Kind other) {
        return one == other || FIRE.contains(one) && FIRE.contains(other);
    }

    private record Link<G>(G grouping, Sighting member, Duration gap, double metres) {
    }
}
