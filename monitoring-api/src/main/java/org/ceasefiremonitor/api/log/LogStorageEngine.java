package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.ceasefiremonitor.api.log.AppendRequest.ClockRow;
import org.ceasefiremonitor.api.log.AppendRequest.DefinitionRow;
import org.ceasefiremonitor.api.log.AppendRequest.Row;
import org.ceasefiremonitor.api.log.AppendRequest.ThingRow;
import org.ceasefiremonitor.api.log.DecideAgain.Because;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.Registered;
import org.ceasefiremonitor.core.marking.AboutSubject;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Axon asks of an event store, answered by the appender and the tables of the log. */
public final class LogStorageEngine implements EventStorageEngine {

    private static final Logger log = LoggerFactory.getLogger(LogStorageEngine.class);
    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final EventTypes types;
    private final Appender appender;
    private final DirectoryStore directory;
    private final Snapshots snapshots;
    private final OpenClocks clocks;
    private final StoredSubjects subjects;

    public LogStorageEngine(JdbcClient jdbc, EventTypes types, Appender appender, DirectoryStore directory, Snapshots snapshots, OpenClocks clocks,
            StoredSubjects subjects) {
        this.jdbc = jdbc;
        this.types = types;
        this.appender = appender;
        this.directory = directory;
        this.snapshots = snapshots;
        this.clocks = clocks;
        this.subjects = subjects;
    }

    /**
     * Hands all events of the unit of work to the appender as one request and waits until they are committed.
     *
     * @throws DecideAgain      if the log has moved since the decision
     * @throws StoreUnavailable if the database is gone, or the key of a subject of whom something personal is to be recorded
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        var attempt = Attempt.current();
        var outcome = CurrentUnitOfWork.get().root().getExecutionResult();
        if (outcome != null && outcome.isExceptionResult()) {
            throw new IllegalStateException("a command was refused after it had applied events; nothing is recorded",
                    outcome.getExceptionResult());
        }
        if (!attempt.recorded().isEmpty()) {
            throw new IllegalStateException("a unit of work appends once, so that it is recorded whole or not at all");
        }
        var definitions = new LinkedHashMap<String, Definition>();
        var request = request(attempt, messages, definitions);
        var appended = appender.append(request);
        attempt.recorded(IntStream.range(0, request.events().size()).mapToObj(i -> {
            var row = request.events().get(i);
            return new RecordedEvent(appended.firstPosition() + i, row.eventId(), row.type(), row.revision(), row.aggregateId(),
                    row.sequence(), appended.recordedAt(i));
        }).toList());
        if (!request.clocks().isEmpty()) {
            clocks.moved();
        }
        try {
            if (!definitions.isEmpty()) {
                directory.recorded(appended.directoryVersion(), List.copyOf(definitions.values()));
            } else if (appended.directoryVersion() > directory.picture().version()) {
                directory.refresh();
            }
        } catch (DataAccessException e) {
            // The events are recorded, and that is the answer. Whoever decides on the old picture is sent back and reads it anew.
            log.warn("what was just recorded could not be read back into the directory: {}", e.getMessage());
        }
    }

    private AppendRequest request(Attempt attempt, List<? extends EventMessage<?>> messages, Map<String, Definition> definitions) {
        var origin = attempt.origin();
        var rows = new ArrayList<Row>(messages.size());
        var things = new LinkedHashMap<String, ThingRow>();
        var moved = new ArrayList<ClockRow>();
        var spokenOf = new LinkedHashSet<String>();
        var known = attempt.picture().definitions();
        String registered = null;
        for (int i = 0; i < messages.size(); i++) {
            var message = (DomainEventMessage<?>) messages.get(i);
            var event = (Event) message.getPayload();
            if (event instanceof AboutSubject about) {
                subjects.prepare(about.personal());
                spokenOf.add(about.personal().subject().value());
            }
            rows.add(row(message, event, origin));
            if (event instanceof MovesClocks moves) {
                for (var move : moves.clockMoves()) {
                    moved.add(ClockRow.of(event.subject().key(), move, i));
                }
            }
            if (message.getSequenceNumber() > 0 && known.defines(event) && !known.knows(event.subject())) {
                throw new DecideAgain(Because.DIRECTORY_MOVED, event.subject() + " was defined after the directory was read");
            }
            var definition = known.after(event);
            if (definition.isPresent()) {
                known = known.with(List.of(definition.get()));
                definitions.put(event.subject().key(), definition.get());
            }
            // What follows from a report, as a change of an alert level does, belongs to what was done to the report.
            if (event instanceof Registered one) {
                register(one, i, origin.actor(), attempt, things);
                registered = one.registered().key();
            } else if (registered != null) {
                int last = i;
                things.computeIfPresent(registered, (id, thing) -> thing.until(last));
            }
        }
        attempt.creations().forEach((id, digest) -> {
            if (definitions.containsKey(id)) {
                things.put(id, new ThingRow(id, "DEFINED", 1, "", 0, messages.size() - 1, origin.actor(), digest));
            }
        });
        var read = new HashSet<>(attempt.reads().things());
        read.addAll(definitions.keySet());
        var readTypes = attempt.reads().sets().stream()
                .map(type -> type == Definition.class ? "*" : directory.nameOf(type)).collect(Collectors.toSet());
        return new AppendRequest(rows, List.copyOf(things.values()), List.copyOf(moved), attempt.keyRow(), definitions.entrySet().stream()
                .map(each -> new DefinitionRow(each.getKey(), each.getValue().identifier().type(), directory.write(each.getValue())))
                .toList(), spokenOf, attempt.picture().version(), read, readTypes);
    }

    private Row row(DomainEventMessage<?> message, Event event, AppendRequest.Origin origin) {
        var marking = event.visibility();
        return new Row(UUID.fromString(message.getIdentifier()), message.getType(), message.getAggregateIdentifier(),
                message.getSequenceNumber(), about(event), types.nameOf(event), types.revisionOf(event), types.write(event), origin, event.stated(),
                marking.tlp().name(), releasableTo(marking));
    }

    /** A report's history is its own, not that of the zones in whose streams it stands. */
    private static String about(Event event) {
        return (event instanceof Registered registered ? registered.registered() : event.subject()).key();
    }

    /** Participants of a marking as the column holds them: each between two spaces. */
    static String releasableTo(Marking marking) {
        return marking.releasableTo().isEmpty() ? " "
                : marking.releasableTo().stream().map(ParticipantId::value).collect(Collectors.joining(" ", " ", " "));
    }

    private static void register(Registered event, int index, String actor, Attempt attempt, Map<String, ThingRow> things) {
        var id = event.registered().key();
        var before = things.get(id);
        if (before != null && before.revision() == event.revision()) {
            things.put(id, new ThingRow(id, event.state(), event.revision(), event.places(), before.first(), index, actor,
                    before.digest()));
            return;
        }
        var digest = attempt.creations().get(id);
        if (event.revision() == 1 && digest == null) {
            throw new IllegalStateException(id + " is recorded by a command that does not say that it creates it");
        }
        var expected = attempt.expectedRevision();
        if (expected != null && expected != event.revision() - 1) {
            throw new Refusal(GateRule.REVISION_MATCHES, "The thing is at revision " + (event.revision() - 1) + ", not " + expected + ".",
                    Map.of("revision", event.revision() - 1));
        }
        things.put(id, new ThingRow(id, event.state(), event.revision(), event.places(), index, index, actor,
                digest == null ? new KeyedDigest(new byte[0], new byte[0]) : digest));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots.read(aggregateIdentifier);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(Stream.iterate(page(aggregateIdentifier, firstSequenceNumber), page -> !page.isEmpty(),
                page -> page.size() < PAGE ? List.<DomainEventMessage<?>>of()
                        : page(aggregateIdentifier, page.getLast().getSequenceNumber() + 1)).flatMap(List::stream));
    }

    private List<DomainEventMessage<?>> page(String aggregateIdentifier, long from) {
        return jdbc.sql("""
                select position, event_id, aggregate_type, sequence, type, revision, payload, recorded_at from event
                where aggregate_id = ? and sequence >= ? and sequence < ? order by sequence""")
                .params(aggregateIdentifier, from, from + PAGE)
                .<DomainEventMessage<?>>query((rows, n) -> message(aggregateIdentifier, rows.getLong(1), rows.getObject(2, UUID.class), rows.getString(3),
                        rows.getLong(4), rows.getString(5), rows.getString(6), rows.getString(7),
                        rows.getObject(8, java.time.OffsetDateTime.class).toInstant()))
                .list();
    }

    private DomainEventMessage<?> message(String aggregateId, long position, UUID id, String aggregateType, long sequence, String type,
            String revision, String payload, Instant recordedAt) {
        return new GenericDomainEventMessage<>(aggregateType, aggregateId, sequence, types.read(position, type, revision, payload),
                MetaData.emptyInstance(), id.toString(), recordedAt);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return jdbc.sql("select sequence from event where aggregate_id = ? order by aggregate_id, sequence desc limit 1")
                .param(aggregateIdentifier).query(Long.class).optional();
    }

    /** Readers go by position through {@link LogSource}; this way past it stays closed. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken trackingToken, boolean mayBlock) {
        throw new UnsupportedOperationException("the log is read by position through LogSource");
    }
}
