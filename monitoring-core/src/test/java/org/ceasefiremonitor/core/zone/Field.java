package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.directory.Definitions;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.rule.Rule;
import org.ceasefiremonitor.core.story.Refusals;

/** Zones in memory, with a clock that tests set, a directory and the register of reports, all folded from the events. */
final class Field implements RecordedReports {

    private static final Actor ACTOR = new Actor(new ParticipantId("mission"), "p-1", Mandate.CHIEF_MONITOR, null, true);

    /** The field whose command is being decided; what handlers look like is found out once for all fields. */
    private static final ThreadLocal<Field> DECIDING = new ThreadLocal<>();
    private static final ParameterResolverFactory PARAMETERS = MultiParameterResolverFactory.ordered(
            ClasspathParameterResolverFactory.forClass(CeasefireZone.class), circumstances());
    private static final AggregateModel<CeasefireZone> MODEL =
            AnnotatedAggregateMetaModelFactory.inspectAggregate(CeasefireZone.class, PARAMETERS);

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final List<Event> fresh = new ArrayList<>();
    private final List<Event> log = new ArrayList<>();
    private final Map<ViolationId, RecordedReport> reports = new HashMap<>();
    private Definitions directory = Definitions.none(Features.ALL.stream()
            .<DefinitionType<?, ?>>map(feature -> feature.definition()).toList());
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    Field() {
        var store = EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
        var repository = EventSourcingRepository.builder(CeasefireZone.class).eventStore(store).aggregateModel(MODEL)
                .parameterResolverFactory(PARAMETERS).cache(new WeakReferenceCache()).build();
        AggregateAnnotationCommandHandler.<CeasefireZone>builder().aggregateType(CeasefireZone.class).aggregateModel(MODEL)
                .repository(repository).parameterResolverFactory(PARAMETERS).build().subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(new ReportDesk(repository, this), PARAMETERS).subscribe(bus);
        store.subscribe(messages -> messages.stream().map(EventMessage::getPayload).forEach(event -> fresh.add((Event) event)));
    }

    private static ParameterResolverFactory circumstances() {
        ParameterResolver<Circumstances> resolver = new ParameterResolver<>() {
            @Override
            public Circumstances resolveParameterValue(Message<?> message) {
                var field = DECIDING.get();
                return new Circumstances(field.now, ACTOR, field.directory);
            }

            @Override
            public boolean matches(Message<?> message) {
                return true;
            }
        };
        return (executable, parameters, index) -> parameters[index].getType() == Circumstances.class ? resolver : null;
    }

    Instant now() {
        return now;
    }

    Field at(String instant) {
        return at(Instant.parse(instant));
    }

    Field at(Instant instant) {
        now = instant;
        return this;
    }

    Field later(Duration duration) {
        return at(now.plus(duration));
    }

    /** Puts definitional events of other features into the directory. */
    Field given(Event... events) {
        for (var event : events) {
            define(event);
        }
        return this;
    }

    private void define(Event event) {
        directory.after(event).ifPresent(definition -> directory = directory.with(List.of(definition)));
    }

    /** Sends a command that must be accepted and gives its events. */
    List<Event> send(Object command) {
        return List.copyOf(answer(command).events);
    }

    /** Sends a run of reports and gives what became of each line; its events are in {@link #log()}. */
    List<LineResult> run(List<ReportViolation> lines) {
        @SuppressWarnings("unchecked")
        var results = (List<LineResult>) answer(new ReportViolations(lines)).result;
        return results;
    }

    private record Answer(Object result, List<Event> events) {
    }

    private Answer answer(Object command) {
        DECIDING.set(this);
        fresh.clear();
        var failure = new Throwable[1];
        var result = new Object[1];
        bus.dispatch(GenericCommandMessage.asCommandMessage(command), (message, answer) -> {
            if (answer.isExceptional()) {
                failure[0] = answer.exceptionResult();
            } else {
                result[0] = answer.getPayload();
            }
        });
        if (failure[0] != null) {
            if (!fresh.isEmpty()) {
                throw new AssertionError("refused after recording " + fresh, failure[0]);
            }
            throw failure[0] instanceof RuntimeException e ? e : new IllegalStateException(failure[0]);
        }
        var events = List.copyOf(fresh);
        for (var event : events) {
            log.add(event);
            define(event);
            if (event instanceof ReportEvent report) {
                register(report);
            }
        }
        return new Answer(result[0], events);
    }

    /** Sends a command that must be refused because of a rule, without a trace. */
    Refusal refuses(Object command, Rule rule) {
        int before = log.size();
        var thrown = catchThrowable(() -> send(command));
        Refusals.assertRefusal(rule, thrown);
        assertThat(log).hasSize(before);
        return (Refusal) thrown;
    }

    List<Event> log() {
        return List.copyOf(log);
    }

    ZoneDefinition definition(ZoneId zone) {
        return directory.find(zone, ZoneDefinition.class).orElseThrow();
    }

    Definitions directory() {
        return directory;
    }

    /** The tallies of a zone, folded from its events. */
    ZoneTallies tallies(ZoneId zone) {
        var tallies = new ZoneTallies();
        for (var event : log) {
            if (event instanceof ReportEvent report && report.zoneId().equals(zone)) {
                tallies.evolve(report);
            }
        }
        return tallies;
    }

    @Override
    public Optional<RecordedReport> find(ViolationId violationId) {
        return Optional.ofNullable(reports.get(violationId));
    }

    private void register(ReportEvent event) {
        var before = reports.get(event.violationId());
        Report report = switch (event) {
            case ViolationReported e -> e.report();
            case ViolationCorrected e -> e.report();
            case ViolationWeighed e -> e.report();
            case ViolationRetracted e -> before.report();
        };
        var tallied = new LinkedHashMap<ZoneId, Tallied>();
        var assessments = new LinkedHashMap<ZoneId, Assessment>();
        if (before != null && before.revision() == event.revision()) {
            assessments.putAll(before.assessments());
        }
        if (event.assessment() != null) {
            assessments.put(event.zoneId(), event.assessment());
        }
        if (before != null && (before.revision() == event.revision() || event instanceof ViolationRetracted)) {
            tallied.putAll(before.tallied());
        }
        if (event.counts() != null) {
            tallied.put(event.zoneId(), event.counts());
        }
        reports.put(event.violationId(),
                new RecordedReport(event.violationId(), event.zones(), event.revision(), event.state(), ACTOR.participant(), ACTOR.pseudonym(), report, tallied,
                        assessments));
    }
}
