package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.DetectionsRecorded;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.verification.Groupings.Grouped;
import org.ceasefiremonitor.core.verification.IncidentStanding.State;
import org.ceasefiremonitor.core.zone.InForceThere;
import org.jspecify.annotations.Nullable;

/**
 * The policy of correlation for what machines detect (domain reference, section 5.4, P2). The detections of a batch that may be one event are
 * taken together; together they are attached to the incident to which they may speak, else an incident is opened for them where a zone is in
 * force whose catalogue takes their kind for a violation. A few alone open none; they wait, like an observation, for something that does.
 *
 * <p>The work on one batch is bounded: so many groups of it at most are looked at, the largest first. What is long over is left to people.
 */
public final class WhenDetectionsRecorded {

    /** Groups of one batch that are looked at. */
    static final int MOST = 20;
    /** Groups that are kept apart while a batch is gone through; a detection that would begin one more is left to people. */
    static final int MOST_APART = 50;
    /** Detections that open an incident together: machines are wrong too often for fewer. */
    static final int ENOUGH = 3;

    /** Batches that were taken in and are not decided on yet, of which it is remembered what may be one event; of others it is found anew. */
    private static final int MOST_TAKEN_IN = 500;

    private final Correlation correlation;
    private final Groupings groupings;
    private final LinkedHashMap<DetectionsId, List<Together>> takenIn = new LinkedHashMap<>();

    /**
     * @param correlation what may speak to one incident
     * @param groupings   what there is; other policies look at it as well
     */
    public WhenDetectionsRecorded(Correlation correlation, Groupings groupings) {
        this.correlation = correlation;
        this.groupings = groupings;
    }

    /**
     * Detections of one batch that may be one event.
     *
     * @param batch    the batch
     * @param numbers  which of it
     * @param sighting as correlation looks at them
     */
    public record Together(DetectionsId batch, DetectionNumbers numbers, Sighting sighting) {

        NamedDetections named() {
            return new NamedDetections(batch, numbers);
        }

        /** The others of them, within the circle and the time of all; empty where none is left. */
        Optional<Together> without(DetectionNumbers others) {
            return numbers.meets(others) ? numbers.without(others).map(left -> new Together(batch, left, sighting.named(batch, left))) : Optional.of(this);
        }
    }

    /** What of a batch may be one event, the largest first; none of what is long over when it is recorded. */
    public List<Together> together(DetectionsRecorded event, Instant recordedAt) {
        var known = takenIn.remove(event.registered());
        return known == null ? divided(event, recordedAt) : known;
    }

    private List<Together> divided(DetectionsRecorded event, Instant recordedAt) {
        var groups = new ArrayList<Growing>();
        IntStream.rangeClosed(1, event.detections().size()).boxed().sorted(Comparator.comparing(number -> event.detections().get(number - 1).at()))
                .forEach(number -> add(groups, number, event.detections().get(number - 1), recordedAt));
        return groups.stream().sorted(Comparator.comparing((Growing each) -> -each.numbers.size())).limit(MOST).map(each -> {
            var made = each.numbers.stream().sorted().map(number -> event.detections().get(number - 1)).toList();
            var numbers = DetectionNumbers.of(each.numbers.stream().mapToInt(Integer::intValue));
            return new Together(event.registered(), numbers, GroupedDetections.together(Sighting.id(event.registered(), numbers), made));
        }).toList();
    }

    private void add(List<Growing> groups, int number, Detection detection, Instant recordedAt) {
        if (detection.at().isBefore(recordedAt.minus(WhenReportRecorded.LIVE))) {
            return;
        }
        var uncertainty = detection.uncertaintyMetres();
        var sighting = new Sighting(Integer.toString(number), detection.kind(), detection.position(), uncertainty == null ? 0 : uncertainty, detection.at(), detection.at());
        correlation.choose(sighting, groups).ifPresentOrElse(group -> group.add(number, sighting), () -> {
            if (groups.size() < MOST_APART) {
                groups.add(new Growing(number, sighting));
            }
        });
    }

    /** A group while a batch is gone through. The first and the latest of it say what belongs to it. */
    private static final class Growing implements Correlation.Grouping {
        private final List<Integer> numbers = new ArrayList<>();
        private final Sighting first;
        private Sighting latest;

        Growing(int number, Sighting first) {
            this.first = first;
            this.latest = first;
            numbers.add(number);
        }

        void add(int number, Sighting sighting) {
            numbers.add(number);
            latest = sighting;
        }

        @Override
        public List<Sighting> sightings() {
            return first == latest ? List.of(first) : List.of(first, latest);
        }
    }

    /** Takes in a batch: what lies in a zone in force waits for an incident. */
    public void takeIn(DetectionsRecorded event, Instant recordedAt, Directory directory) {
        groupings.forget(recordedAt.minus(WhenReportRecorded.reach(correlation)));
        var divided = divided(event, recordedAt);
        takenIn.put(event.registered(), divided);
        if (takenIn.size() > MOST_TAKEN_IN) {
            takenIn.pollFirstEntry();
        }
        for (var each : divided) {
            if (there(each, directory).isPresent()) {
                groupings.left(each, groupings.near(each.sighting())).ifPresent(left -> groupings.keep(left.named(), left.sighting()));
            }
        }
    }

    /**
     * What is to be done about detections that were taken in: open an incident, attach them to one, or nothing. What a person has attached of them
     * stays where it is, and they go on without it.
     */
    public Optional<IncidentCommand> decide(Together all, Directory directory) {
        var near = groupings.near(all.sighting());
        return groupings.left(all, near).flatMap(detected -> decide(detected, near, directory));
    }

    private Optional<IncidentCommand> decide(Together detected, List<Grouped> near, Directory directory) {
        var there = there(detected, directory);
        var agreement = there.map(InForceThere::agreementId).orElse(null);
        var joined = correlation.choose(detected.sighting(), near.stream().filter(grouped -> takes(grouped, agreement, detected)).toList());
        if (joined.isPresent()) {
            return joined.map(Grouped::incident).map(groupings::goingOn)
                    .map(incident -> new AttachDetections(incident.incidentId(), detected.named(), correlation.version()));
        }
        return there.filter(each -> each.violation() && detected.numbers().count() >= ENOUGH).map(each -> {
            var itself = near.stream().filter(grouped -> detected.named().equals(grouped.detections())).findFirst()
                    .orElseGet(() -> groupings.waiting(detected.named(), detected.sighting()));
            return Waiting.around(itself, near, correlation).open(each.agreementId(), correlation.version());
        });
    }

    private static Optional<InForceThere> there(Together detected, Directory directory) {
        return InForceThere.at(directory, detected.sighting().position(), detected.sighting().from(), detected.sighting().kind());
    }

    /** Where no zone in force holds the place, they join an incident near it under whichever agreement. */
    private boolean takes(Grouped grouped, @Nullable AgreementId agreement, Together detected) {
        if (grouped.incident() == null) {
            return false;
        }
        var incident = groupings.goingOn(grouped.incident());
        return incident != null && (agreement == null || incident.agreementId().equals(agreement)) && incident.state() != State.CLOSED
                && !incident.marking().limits() && incident.of(detected.batch()).filter(each -> each.numbers().holds(detected.numbers())).isEmpty()
                && (incident.of(detected.batch()).isPresent() || incident.detections().size() < Incident.MOST_BATCHES);
    }
}
