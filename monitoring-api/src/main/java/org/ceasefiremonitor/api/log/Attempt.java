package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
    private final Map<String, Long> loaded = new HashMap<>();
    private @Nullable Appended appended;
    private int events;

    /**
     * @param creations keyed digests of the commands' contents by the key of the thing that each creates
     * @param keyDigest keyed digest under the idempotency key
     */
    public Attempt(String command, UUID commandId, @Nullable String correlationId, DirectoryStore.Picture picture, Instant at, Actor actor,
            Map<String, KeyedDigest> creations, @Nullable String idempotencyKey, @Nullable KeyedDigest keyDigest) {
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
        return CurrentUnitOfWork.isStarted()
                ? (Attempt) CurrentUnitOfWork.get().root().getMessage().getMetaData().get(KEY)
                : null;
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
        return loaded;
    }

    /** Where the events came to stand; null if there were none. */
    public @Nullable Appended appended() {
        return appended;
    }

    /** How many events were recorded. */
    public int events() {
        return events;
    }

    void loaded(String stream, long sequence) {
        loaded.put(stream, sequence);
    }

    void appended(Appended where, int count) {
        if (appended != null) {
            throw new IllegalStateException("a unit of work appends once, so that it is recorded whole or not at all");
        }
        appended = where;
        events = count;
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
