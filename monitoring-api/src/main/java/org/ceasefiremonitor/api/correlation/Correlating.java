package org.ceasefiremonitor.api.correlation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.api.actor.SystemActor;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.command.Outcome;
import org.ceasefiremonitor.api.command.OwnUnitOfWork;
import org.ceasefiremonitor.api.command.Submission;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.log.Instants;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.log.StoreUnavailable;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.mechanism.DetectionsRecorded;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.Correlation;
import org.ceasefiremonitor.core.verification.Groupings;
import org.ceasefiremonitor.core.verification.IncidentCommand;
import org.ceasefiremonitor.core.verification.IncidentEvent;
import org.ceasefiremonitor.core.verification.WhenDetectionsRecorded;
import org.ceasefiremonitor.core.verification.WhenReportRecorded;
import org.ceasefiremonitor.core.zone.ReportEvent;
import org.ceasefiremonitor.core.zone.ViolationReported;
import org.ceasefiremonitor.projections.view.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Has {@link WhenReportRecorded} decide on each report and {@link WhenDetectionsRecorded} on each batch of detections, in the order of the log, and
 * submits what they decide as the system. Of several nodes
 * one does so. What it has done is told by its place in the log, and by the key of each command, so that a restart does nothing twice; what
 * it knows of the last days is in memory and read from the log when it is missing.
 */
public final class Correlating {

    /** Name of the processing group; renamed, it would begin at the head again. */
    public static final String GROUP = "when-report-recorded";

    private static final Logger log = LoggerFactory.getLogger(Correlating.class);
    /** Events that are read, where so many were missed, only if they can matter still. */
    private static final int AT_ONCE = 500;
    private static final int TRIES = 5;
    /** Events beyond the one that is decided on that are taken in before, at most. */
    private static final int AHEAD = 5_000;

    private final Groupings groupings = new Groupings(Correlation.DEFAULT);
    private final WhenReportRecorded policy = new WhenReportRecorded(Correlation.DEFAULT, groupings);
    private final WhenDetectionsRecorded detections = new WhenDetectionsRecorded(Correlation.DEFAULT, groupings);
    private final LogSource events;
    private final Instants instants;
    private final DirectoryStore directory;
    private final CommandGate gate;
    private final CommandTypes types;
    private long takenIn = -1;
    /** When the first event was recorded that is too far ahead to be taken in yet; the earliest instant where none is known. */
    private Instant tooFar = Instant.MIN;

    public Correlating(LogSource events, Instants instants, DirectoryStore directory, CommandGate gate, CommandTypes types) {
        this.events = events;
        this.instants = instants;
        this.directory = directory;
        this.gate = gate;
        this.types = types;
    }

    @EventHandler(payloadType = Event.class)
    void on(EventMessage<?> message) {
        if (ViolationReported.class.isAssignableFrom(message.getPayloadType())) {
            var reported = (ViolationReported) message.getPayload();
            long position = takeIn(message);
            group("report " + reported.violationId().value(), () -> policy.decide(reported), "correlation " + position, message.getTimestamp());
        } else if (DetectionsRecorded.class.isAssignableFrom(message.getPayloadType())) {
            var recorded = (DetectionsRecorded) message.getPayload();
            long position = takeIn(message);
            for (var each : detections.together(recorded, message.getTimestamp())) {
                group("detections " + each.numbers() + " of " + each.batch().value(), () -> detections.decide(each, directory.refresh().definitions()),
                        "correlation " + position + " " + each.numbers().stream().findFirst().orElseThrow(), message.getTimestamp());
            }
        }
    }

    private long takeIn(EventMessage<?> message) {
        long position = Recorded.positionOf(message);
        takeIn(position, Math.min(instants.lastPosition(), position + AHEAD), message.getTimestamp());
        return position;
    }

    private void takeIn(long last, Instant now) {
        takeIn(last, last, now);
    }

    private void group(String what, Supplier<Optional<IncidentCommand>> decision, String key, Instant now) {
        try {
            if (!grouped(what, decision, key, now)) {
                log.warn("{} is left to people: nothing was accepted in {} tries", what, TRIES);
            }
        } catch (StoreUnavailable | DataAccessException | TransactionException later) {
            throw later;
        } catch (RuntimeException failed) {
            // The others are to be grouped as well.
            log.error("{} is left to people", what, failed);
        }
    }

    /** Answers whether nothing is left to do. */
    private boolean grouped(String what, Supplier<Optional<IncidentCommand>> decision, String key, Instant now) {
        for (int i = 0; i < TRIES; i++) {
            var decided = decision.get();
            if (decided.isEmpty()) {
                return true;
            }
            try {
                takeIn(submit(decided.get(), key).position(), now);
                return true;
            } catch (Refusal refusal) {
                log.info("{} was not grouped: {} {}", what, refusal.rule().code(), refusal.getMessage());
                // Something was decided meanwhile that was not known here yet.
                takeIn(instants.lastPosition(), now);
            }
        }
        return false;
    }

    /**
     * Takes in what is recorded, from where it can matter on: up to a position, and where this runs behind the log as far beyond as it may look ahead, since
     * a person may have grouped meanwhile what is to be decided on.
     */
    private void takeIn(long position, long last, Instant now) {
        var ahead = now.plus(WhenReportRecorded.AHEAD);
        if (position <= takenIn && tooFar.isAfter(ahead)) {
            return;
        }
        if (position > takenIn + AT_ONCE) {
            takenIn = Math.max(takenIn, instants.firstFrom(now.minus(policy.reach())) - 1);
        }
        while (takenIn < last) {
            var page = events.following(takenIn, last).stream().takeWhile(message -> Recorded.positionOf(message) <= last).toList();
            if (page.isEmpty()) {
                throw new IllegalStateException("the log ends at " + takenIn + ", before " + last);
            }
            // before any of it is taken in, since the database may be gone
            var definitions = page.stream().anyMatch(message -> DetectionsRecorded.class.isAssignableFrom(message.getPayloadType()))
                    ? directory.refresh().definitions() : directory.picture().definitions();
            for (var message : page) {
                if (Recorded.positionOf(message) > position && message.getTimestamp().isAfter(ahead)) {
                    tooFar = message.getTimestamp();
                    return;
                }
                if (ReportEvent.class.isAssignableFrom(message.getPayloadType())) {
                    policy.evolve((ReportEvent) message.getPayload());
                } else if (IncidentEvent.class.isAssignableFrom(message.getPayloadType())) {
                    policy.evolve((IncidentEvent) message.getPayload());
                } else if (DetectionsRecorded.class.isAssignableFrom(message.getPayloadType())) {
                    detections.takeIn((DetectionsRecorded) message.getPayload(), message.getTimestamp(), definitions);
                }
                takenIn = Recorded.positionOf(message);
            }
        }
    }

    private Outcome submit(IncidentCommand command, String key) {
        var type = types.find(command.getClass().getSimpleName()).orElseThrow();
        var submission = new Submission(type, command, SystemActor.CLOCK, key, null,
                command.toString().getBytes(StandardCharsets.UTF_8));
        return OwnUnitOfWork.submit(gate, submission);
    }
}
