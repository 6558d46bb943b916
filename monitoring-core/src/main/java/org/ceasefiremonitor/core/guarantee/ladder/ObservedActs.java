package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.mechanism.RecordedBatch;
import org.ceasefiremonitor.core.mechanism.RecordedDetections;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.zone.RecordedReport;
import org.ceasefiremonitor.core.zone.RecordedReports;
import org.jspecify.annotations.Nullable;

/** What verified results rest on, as it stands in the log: reports that are not retracted, as last corrected, and single detections. */
record ObservedActs(RecordedReports reports, RecordedDetections batches) {

    /**
     * An act as one report or one detection tells of it.
     *
     * @param from       its beginning, UTC
     * @param to         its end, UTC; of a detection the same instant
     * @param marking    who may see what tells of it
     * @param originator participant that recorded that
     * @param reportId   the report; absent of a detection
     * @param revision   its revision; 0 of a detection
     * @param detection  the detection; absent of a report
     */
    record Act(Instant from, Instant to, Marking marking, ParticipantId originator, @Nullable ViolationId reportId, long revision,
            @Nullable NamedDetections detection) {

        LadderStart start() {
            return new LadderStart(from, reportId, revision, detection);
        }

        /** Whether somebody may see what tells of it, and everyone who sees something with another marking may. */
        boolean shown(ParticipantId reader, Marking other) {
            return marking.shows(reader, originator) && (!marking.limits() || other.and(marking).equals(other));
        }

        /** What tells of it, for a message and to order by. */
        String told() {
            return reportId != null ? "report " + reportId.value()
                    : "detection " + Objects.requireNonNull(detection).numbers() + " of " + detection.batch().value();
        }
    }

    /** The acts on which the verified result of an incident rests; empty where nothing of it stands. */
    Stream<Act> of(IncidentStanding incident) {
        var result = incident.result();
        return result == null ? Stream.empty() : Stream.concat(
                result.reports().stream().flatMap(id -> reports.find(id).stream()).filter(each -> !each.state().equals(RecordedReport.RETRACTED)).map(ObservedActs::act),
                result.detections().stream().flatMap(named -> batches.find(named.batch()).stream()
                        .flatMap(batch -> acts(batch, named.numbers() == null ? batch.all() : named.numbers()))));
    }

    /** When the last act ended on which the verified result of an incident rests, UTC. */
    Instant lastEnd(IncidentStanding incident) {
        return of(incident).map(Act::to).max(Instant::compareTo).orElseGet(incident::to);
    }

    private static Act act(RecordedReport recorded) {
        var observed = recorded.report().observed();
        return new Act(observed.from(), observed.to(), recorded.report().marking().alsoFor(recorded.originator()), recorded.originator(), recorded.violationId(), recorded.revision(), null);
    }

    private static Stream<Act> acts(RecordedBatch batch, DetectionNumbers numbers) {
        return numbers.stream().mapToObj(number -> {
            var at = batch.detections().get(number - 1).at();
            return new Act(at, at, Marking.GREEN, batch.originator(), null, 0, new NamedDetections(batch.batch(), DetectionNumbers.of(IntStream.of(number))));
        });
    }
}
