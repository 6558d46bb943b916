package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.RecordedBatch;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.zone.ProposedThere;
import org.jspecify.annotations.Nullable;

/**
 * Detections of one batch that speak to an incident. They are told in the batch; here stands what is needed to find and to judge them.
 *
 * @param batch        the batch
 * @param numbers      their numbers in it
 * @param assetId      the asset that made them
 * @param originator   participant that recorded them
 * @param person       pseudonym of the person or machine that recorded them
 * @param source       name of the asset when they were attached
 * @param kinds        what the machine took them for, sorted
 * @param position     the middle of them; WGS 84
 * @param uncertaintyM radius of the circle around it that holds them and what the machine says of their uncertainty, metres
 * @param from         when the first was made, UTC
 * @param to           when the last was made, UTC
 * @param correlation  version of the parameters by which the system last added to them; absent where a person did
 * @param proposed     the severity that the rules propose for them, by their middle and their kinds; absent where no zone in force takes one for a violation
 */
public record GroupedDetections(DetectionsId batch, DetectionNumbers numbers, AssetId assetId, ParticipantId originator, String person, String source,
        List<Kind> kinds, Position position, double uncertaintyM, Instant from, Instant to, @Nullable String correlation, @Nullable ProposedThere proposed) {

    public GroupedDetections {
        kinds = List.copyOf(kinds);
    }

    static GroupedDetections of(RecordedBatch recorded, DetectionNumbers numbers, String source, @Nullable String correlation) {
        var made = recorded.of(numbers);
        var middle = middle(made);
        return new GroupedDetections(recorded.batch(), numbers, recorded.assetId(), recorded.originator(), recorded.person(), source,
                made.stream().map(Detection::kind).distinct().sorted().toList(), middle, radius(middle, made),
                made.stream().map(Detection::at).min(Instant::compareTo).orElseThrow(),
                made.stream().map(Detection::at).max(Instant::compareTo).orElseThrow(), correlation, null);
    }

    /** The same with what the rules of an agreement propose for them. */
    GroupedDetections judged(Directory directory, AgreementId agreement) {
        return new GroupedDetections(batch, numbers, assetId, originator, person, source, kinds, position, uncertaintyM, from, to, correlation,
                ProposedThere.highest(directory, agreement, position, from, kinds).orElse(null));
    }

    /** The severity that the rules propose for them; null if they propose none. */
    @Nullable Severity severity() {
        return proposed == null ? null : proposed.severity();
    }

    /** Around the first of them, so that the meridian of 180 degrees divides none. */
    private static Position middle(List<Detection> made) {
        var first = made.getFirst().position();
        double east = made.stream().mapToDouble(each -> Math.IEEEremainder(each.position().longitude() - first.longitude(), 360)).average().orElse(0);
        double latitude = made.stream().mapToDouble(each -> each.position().latitude()).average().orElse(first.latitude());
        return east == 0 && latitude == first.latitude() ? first
                : new Position(Math.IEEEremainder(first.longitude() + east, 360), latitude);
    }

    /** As correlation looks at some of them together, taken for the kind of the first. */
    static Sighting together(String id, List<Detection> made) {
        var middle = middle(made);
        return new Sighting(id, made.getFirst().kind(), middle, radius(middle, made), made.stream().map(Detection::at).min(Instant::compareTo).orElseThrow(),
                made.stream().map(Detection::at).max(Instant::compareTo).orElseThrow());
    }

    private static double radius(Position middle, List<Detection> made) {
        return Math.ceil(made.stream().mapToDouble(each -> metres(middle, each.position()) + (each.uncertaintyMetres() == null ? 0 : each.uncertaintyMetres()))
                .max().orElse(0));
    }

    private static double metres(Position one, Position other) {
        return Geodesic.WGS84.Inverse(one.latitude(), one.longitude(), other.latitude(), other.longitude(), GeodesicMask.DISTANCE).s12;
    }

    /** As correlation looks at them: once for each kind. */
    public Stream<Sighting> sightings() {
        return kinds.stream().map(kind -> new Sighting(Sighting.id(batch, numbers), kind, position, uncertaintyM, from, to));
    }

    /** Who or what observed. */
    Witness witness() {
        return new Witness(source, assetId, originator, person);
    }
}
