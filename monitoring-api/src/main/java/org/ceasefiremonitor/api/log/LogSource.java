package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.StreamableMessageSource;
import org.ceasefiremonitor.core.log.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log for readers: by position, without gaps, woken as soon as the head moves. The token is the position of the last event read.
 * Each message carries its position and the actor as meta data; its timestamp is the time of recording.
 */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    /** Meta data: position in the log, a Long. */
    public static final String POSITION = "position";

    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final EventTypes types;
    private final LogHead head;

    public LogSource(JdbcClient jdbc, EventTypes types, LogHead head) {
        this.jdbc = jdbc;
        this.types = types;
        this.head = head;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Reader(token == null ? -1 : token.position()
                .orElseThrow(() -> new IllegalArgumentException("not a token of this log: " + token)));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(lastPosition());
    }

    @Override
    public TrackingToken createTokenAt(Instant at) {
        return new GlobalSequenceTrackingToken(new Instants(jdbc).firstFrom(at) - 1);
    }

    /** Position of the last event in the database, -1 where there is none; tells the head, too. */
    public long lastPosition() {
        long last = jdbc.sql("select next_position - 1 from log_head").query(Long.class).single();
        head.reached(last);
        return last;
    }

    private List<TrackedEventMessage<?>> page(long after) {
        return jdbc.sql("""
                select position, event_id, aggregate_type, aggregate_id, sequence, type, revision, payload, recorded_at, actor_participant,
                    actor_pseudonym, actor_capacity, actor_authority, authenticated, reason from event
                where position > ? and position <= ? order by position""")
                .params(after, after + PAGE)
                .<TrackedEventMessage<?>>query((rows, n) -> {
                    long position = rows.getLong(1);
                    var recordedAt = rows.getObject(9, OffsetDateTime.class).toInstant();
                    Event payload = types.read(position, rows.getString(6), rows.getString(7), rows.getString(8));
                    var origin = new java.util.HashMap<String, Object>(Map.of(
                            POSITION, position,
                            "actorParticipant", rows.getString(10),
                            "actorPseudonym", rows.getString(11),
                            "actorCapacity", rows.getString(12),
                            "authenticated", rows.getBoolean(14)));
                    putIfPresent(origin, "actorAuthority", rows.getString(13));
                    putIfPresent(origin, "reason", rows.getString(15));
                    return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position), rows.getString(3),
                            rows.getString(4), rows.getLong(5), new org.axonframework.messaging.GenericMessage<>(
                                    rows.getObject(2, UUID.class).toString(), payload, MetaData.from(origin)), () -> recordedAt);
                })
                .list();
    }

    private static void putIfPresent(Map<String, Object> values, String key, @Nullable String value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    /** One reader's way through the log. Not for several threads but for the wake-up. */
    private final class Reader implements BlockingStream<TrackedEventMessage<?>> {

        private final Deque<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
        private final Runnable wake = this::wake;
        private volatile @Nullable Runnable callback;
        private long last;

        private Reader(long last) {
            this.last = last;
            head.listen(wake);
        }

        private synchronized void wake() {
            notifyAll();
            var listener = callback;
            if (listener != null) {
                listener.run();
            }
        }

        private boolean fill() {
            if (buffer.isEmpty() && head.position() > last) {
                var page = page(last);
                for (var message : page) {
                    long position = message.trackingToken().position().orElseThrow();
                    if (position != last + 1) {
                        throw new IllegalStateException("position " + (last + 1) + " is missing in the log; it holds " + position
                                + ". The log is damaged or was tampered with; nothing is read past the hole");
                    }
                    last = position;
                    buffer.add(message);
                }
            }
            return !buffer.isEmpty();
        }

        @Override
        public java.util.Optional<TrackedEventMessage<?>> peek() {
            return fill() ? java.util.Optional.of(buffer.peek()) : java.util.Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (fill()) {
                return true;
            }
            long until = System.nanoTime() + unit.toNanos(timeout);
            synchronized (this) {
                while (head.position() <= last && System.nanoTime() < until) {
                    wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
                }
            }
            return fill();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            return buffer.remove();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable newCallback) {
            callback = newCallback;
            return true;
        }

        @Override
        public void close() {
            head.unlisten(wake);
            callback = null;
        }
    }
}
