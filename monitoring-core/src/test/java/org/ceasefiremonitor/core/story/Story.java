package org.ceasefiremonitor.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.hamcrest.Matchers.instanceOf;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.test.aggregate.ResultValidator;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.directory.Definitions;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.RecordedEvents;
import org.ceasefiremonitor.core.marking.AboutSubject;
import org.ceasefiremonitor.core.mechanism.RecordedBatch;
import org.ceasefiremonitor.core.mechanism.RecordedDetections;
import org.ceasefiremonitor.core.rotation.Handover;
import org.ceasefiremonitor.core.rotation.KeyRing;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.rule.Rule;
import org.ceasefiremonitor.core.subject.KnownSubjects;
import org.ceasefiremonitor.core.zone.RecordedReport;
import org.ceasefiremonitor.core.zone.RecordedReports;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.platform.commons.support.ReflectionSupport;
import org.jspecify.annotations.Nullable;

/**
 * A story of commands, each decided by a fresh aggregate that is sourced from what happened before, with the directory that these events
 * lead to. Every state on the way must survive a snapshot.
 */
public final class Story {

    private final List<Event> events = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Definitions directory = Definitions.none(Features.ALL.stream().<DefinitionType<?, ?>>map(
            Feature::definition).toList());
    private Instant at;
    private ParticipantId actor;
    private List<Event> latest = List.of();
    private final Map<ViolationId, RecordedReport> reports = new HashMap<>();
    private final Map<DetectionsId, RecordedBatch> batches = new HashMap<>();
    private String person = "desk-7";
    private @Nullable Mandate capacity;
    private @Nullable Handover handover;

    private Story(Instant at, ParticipantId actor) {
        this.at = at;
        this.actor = actor;
    }

    /** A story that begins at an instant, with an empty log; the actor is the mechanism until {@link #by} says otherwise. */
    public static Story at(String instant) {
        return new Story(Instant.parse(instant), Cast.MECHANISM);
    }

    /** A story that has gone as far as this one and goes on by itself. */
    public Story branch() {
        var other = new Story(at, actor);
        other.events.addAll(events);
        other.steps.addAll(steps);
        other.directory = directory;
        other.latest = latest;
        other.reports.putAll(reports);
        other.batches.putAll(batches);
        other.person = person;
        other.capacity = capacity;
        other.handover = handover;
        return other;
    }

    /** The clock moves to an instant. */
    public Story then(String instant) {
        at = Instant.parse(instant);
        return this;
    }

    /** Time passes. */
    public Story later(Duration duration) {
        at = at.plus(duration);
        return this;
    }

    /** Who sends the commands from here on, in the first capacity that each command asks for. */
    public Story by(ParticipantId participant) {
        actor = participant;
        return this;
    }

    /** In which capacity commands are sent from here on that can be sent in it. */
    public Story as(Mandate preferred) {
        capacity = preferred;
        return this;
    }

    /** Which person sends the commands from here on. */
    public Story person(String pseudonym) {
        person = pseudonym;
        return this;
    }

    /** A report that stands in the log as it does here, beside the events of this story. */
    public Story knowing(RecordedReport report) {
        reports.put(report.violationId(), report);
        return this;
    }

    /** A batch of detections that stands in the log beside the events of this story. */
    public Story knowing(RecordedBatch batch) {
        batches.put(batch.batch(), batch);
        return this;
    }

    /** The node was started to hand the log over to another key. */
    public Story knowing(Handover prepared) {
        handover = prepared;
        return this;
    }

    /** A command that is accepted. */
    public Story does(Object command) {
        var result = Deciding.accepted(decider(command), stream(command), resources(command), command);
        latest = published(result);
        assertThat(latest).as("events of %s", command).isNotEmpty();
        result.expectState(Snapshot::assertSurvives);
        steps.add(new Step(command, latest));
        for (var event : latest) {
            events.add(event);
            directory = directory.after(event).map(definition -> directory.with(List.of(definition))).orElse(directory);
        }
        if (command.getClass().getSimpleName().startsWith("Correct")) {
            // What is set right stands as stated, so to state it once more changes nothing.
            Deciding.refused(decider(command), stream(command), resources(command), command, instanceOf(Refusal.class));
        }
        return this;
    }

    /** A command that is refused because of a rule and leaves no trace. */
    public Story refuses(Object command, Rule rule) {
        Deciding.refused(decider(command), stream(command), resources(command), command, new CustomTypeSafeMatcher<Throwable>("a refusal because of " + rule.code()) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                Refusals.assertRefusal(rule, thrown);
                return true;
            }
        });
        return this;
    }

    /** Asserts that the last command led to exactly these events. */
    public Story so(Event... expected) {
        assertThat(latest).containsExactly(expected);
        return this;
    }

    /** What is now laid down about a thing. */
    public <D extends Definition> D find(Identifier id, Class<D> type) {
        return directory.find(id, type).orElseGet(() -> fail("nothing is laid down about %s", id));
    }

    /** Puts in place of the directory what is laid down elsewhere. */
    public Story knowing(Definitions laidDown) {
        directory = laidDown;
        return this;
    }

    /** The directory as it is now. */
    public Definitions directory() {
        return directory;
    }

    /** The commands that were accepted, in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Everything that happened. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    private static Class<?> decider(Object command) {
        return Features.ALL.stream().filter(each -> each.commands().isInstance(command)).findFirst()
                .orElseGet(() -> fail("no feature has the command %s", command)).aggregate();
    }

    private List<Event> stream(Object command) {
        var aggregate = aggregateOf(command);
        return events.stream().filter(event -> event.subject().equals(aggregate)).toList();
    }

    private List<Object> resources(Object command) {
        return List.of(new Circumstances(at, actorOf(command), directory), (RecordedReports) id -> Optional.ofNullable(reports.get(id)),
                (RecordedDetections) id -> Optional.ofNullable(batches.get(id)), (RecordedEvents) position -> position < 0 || position >= events.size()
                        ? Optional.empty() : Optional.of(events.get((int) position)), (KeyRing) () -> Optional.ofNullable(handover),
                (KnownSubjects) subject -> events.stream().anyMatch(event -> event instanceof AboutSubject about && about.personal().subject().equals(subject)),
                new Wax());
    }

    /** The aggregate that decides: the one that the command names as its target, else the one that it brings into being. */
    private static Identifier aggregateOf(Object command) {
        if (command instanceof Concerns concerns) {
            return concerns.concerned();
        }
        return Stream.of(command.getClass().getRecordComponents()).map(RecordComponent::getAccessor)
                .filter(accessor -> accessor.isAnnotationPresent(TargetAggregateIdentifier.class))
                .map(accessor -> (Identifier) ReflectionSupport.invokeMethod(accessor, command)).findFirst()
                .orElseGet(() -> ((Creates) command).created());
    }

    private Actor actorOf(Object command) {
        var capacities = Objects.requireNonNull(command.getClass().getAnnotation(IssuedBy.class), "who may issue " + command).value();
        var first = capacities.length == 0 ? Mandate.REGISTRAR : capacities[0];
        return new Actor(actor, person, capacity != null && List.of(capacities).contains(capacity) ? capacity : first, null, false);
    }

    private static List<Event> published(ResultValidator<?> result) {
        var published = new ArrayList<Event>();
        result.expectEventsMatching(new CustomTypeSafeMatcher<List<EventMessage<?>>>("events") {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> messages) {
                messages.forEach(message -> published.add((Event) message.getPayload()));
                return true;
            }
        });
        return List.copyOf(published);
    }
}
