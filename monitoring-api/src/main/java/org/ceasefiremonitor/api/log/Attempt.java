package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.NotedReads;
import org.ceasefiremonitor.core.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One try to decide and record a command: what it is decided under, what it read, and where its events came to stand. Travels in the
 * meta data of the command's message; a command that is decided again gets a new one.
 */
public final class Attempt {

    private static final String KEY = "attempt";

    private final String command;
    private final UUID commandId;
    private final @Nullable String correlationId;
    private final DirectoryStore.Picture picture;
    private final NotedReads reads;
    private final Circumstances circumstances;
    private final @Nullable String idempotencyKey;
    private final @Nullable KeyedDigest keyDigest;
    private final Map<String, KeyedDigest> creations;
    private final @Nullable Long expectedRevision;
    private final Map<String, EventSourcedAggregate<?>> loaded = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private @Nullable List<RecordedEvent> recorded;

    /**
     * @param creations keyed digests of the commands' contents by the key of the thing that each creates
     * @param keyDigest keyed digest under the idempotency key
     * @param expectedRevision revision that the registered thing concerned must still have; null if any will do
     */
    public Attempt(String command, UUID commandId, @Nullable String correlationId, DirectoryStore.Picture picture, Instant at, Actor actor,
            Map<String, KeyedDigest> creations, @Nullable String idempotencyKey, @Nullable KeyedDigest keyDigest,
            @Nullable Long expectedRevision) {
        this.expectedRevision = expectedRevision;
        this.command = command;
        this.commandId = commandId;
        this.correlationId = correlationId;
        this.picture = picture;
        this.reads = new NotedReads(picture.definitions());
        this.circumstances = new Circumstances(at, actor, reads);
        this.creations = creations;
        this.idempotencyKey = idempotencyKey;
        this.keyDigest = keyDigest;
    }

    /** Meta data that carries this attempt. */
    public MetaData metaData() {
        return MetaData.with(KEY, this);
    }

    /** The attempt of the command that is being handled on this thread. */
    public static Attempt current() {
        var attempt = find();
        if (attempt == null) {
            throw new IllegalStateException("only the command gate has things decided and recorded");
        }
        return attempt;
    }

    static @Nullable Attempt find() {
        var message = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getMessage() : null;
        return message == null ? null : (Attempt) message.getMetaData().get(KEY);
    }

    public Circumstances circumstances() {
        return circumstances;
    }

    public DirectoryStore.Picture picture() {
        return picture;
    }

    public NotedReads reads() {
        return reads;
    }

    /** Streams that the decision loaded, and the sequence up to which it knew them. */
    public Map<String, Long> loaded() {
        return Map.copyOf(known);
    }

    /** The events that were recorded, in order of position; empty if there were none. */
    public List<RecordedEvent> recorded() {
        return recorded == null ? List.of() : recorded;
    }

    void loaded(EventSourcedAggregate<?> aggregate) {
        loaded.put(aggregate.identifierAsString(), aggregate);
        // Noted now: a decision that is refused while it is being recorded has applied its events to the aggregate already.
        known.put(aggregate.identifierAsString(), aggregate.version());
    }

    @Nullable EventSourcedAggregate<?> aggregate(String stream) {
        return loaded.get(stream);
    }

    @Nullable Long expectedRevision() {
        return expectedRevision;
    }

    void recorded(List<RecordedEvent> events) {
        if (recorded != null) {
            throw new IllegalStateException("a unit of work appends once, so that it is recorded whole or not at all");
        }
        recorded = List.copyOf(events);
    }

    Map<String, KeyedDigest> creations() {
        return creations;
    }

    AppendRequest.@Nullable KeyRow keyRow() {
        return idempotencyKey == null || keyDigest == null ? null
                : new AppendRequest.KeyRow(actorKey(circumstances.actor()), idempotencyKey, command, keyDigest);
    }

    AppendRequest.Origin origin() {
        var actor = circumstances.actor();
        var id = commandId.toString();
        return new AppendRequest.Origin(command, id, correlationId == null ? id : correlationId, null, actor.participant().value(),
                actor.pseudonym(), actor.capacity().name(), actor.authority(), actor.authenticated());
    }

    /** How an actor is written where repeats are recognised. */
    public static String actorKey(Actor actor) {
        return actor.participant().value() + "/" + actor.pseudonym();
    }
}
