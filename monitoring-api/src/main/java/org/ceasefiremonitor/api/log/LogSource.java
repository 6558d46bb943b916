package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log for readers: by position, without gaps, woken as soon as the head moves. The token is the position of the last event read.
 * Each message carries its position and the actor as meta data; its timestamp is the time of recording. Readers share what is read.
 */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    /** Meta data: position in the log, a Long. */
    public static final String POSITION = "position";

    private final JdbcClient jdbc;
    private final LogTail tail;
    private final LogHead head;

    public LogSource(JdbcClient jdbc, LogPages pages, LogHead head) {
        this.jdbc = jdbc;
        this.tail = new LogTail(pages);
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

    /** The token of a reader that has read up to a position; none for one that has read nothing, -1. */
    public static @Nullable TrackingToken token(long position) {
        return position < 0 ? null : new GlobalSequenceTrackingToken(position);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return token(lastPosition());
    }

    @Override
    public TrackingToken createTokenAt(Instant at) {
        return new GlobalSequenceTrackingToken(new Instants(jdbc).firstFrom(at) - 1);
    }

    /** Keeps in memory nothing of what readers have read, but for what they have just in hand. */
    public void forget() {
        tail.forget();
    }

    /** Position of the last event in the database, -1 where there is none; tells the head, too. */
    public long lastPosition() {
        long last = jdbc.sql("select next_position - 1 from log_head").query(Long.class).single();
        head.reached(last);
        return last;
    }

    /**
     * The events that follow a position, at least one if the head lies behind it, read together with what the readers read. There may be later
     * ones among them than were asked for.
     *
     * @param after position of the last event that is known
     * @param head  last position known to be in the log
     */
    public List<TrackedEventMessage<?>> following(long after, long head) {
        return tail.following(after, head);
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
            long known = head.position();
            if (buffer.isEmpty() && known > last) {
                buffer.addAll(tail.following(last, known));
                if (!buffer.isEmpty()) {
                    last = buffer.getLast().trackingToken().position().orElseThrow();
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
