package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ceasefiremonitor.api.log.AppendTransaction.OutcomeUnknown;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of this node. Callers hand over requests and wait; the writer takes what has gathered, up to some hundred requests,
 * and records it in one transaction on a connection of its own, so that commits are shared and commit order is position order.
 */
public final class Appender implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Appender.class);
    private static final int REQUESTS_PER_TRANSACTION = 256;
    private static final int EVENTS_PER_TRANSACTION = 4_000;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final ConnectionSource connections;
    private final LogHead head;
    private final RisingTime time;
    private final Duration patience;
    private final Steps steps;
    private final Leaf.Making leaves;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(10_000);
    private final Thread writer = new Thread(this::write, "appender");
    private final CopyOnWriteArrayList<Watcher> watchers = new CopyOnWriteArrayList<>();
    private volatile boolean closed;
    private volatile @Nullable Hold held;
    private @Nullable Connection connection;
    private @Nullable Dialect dialect;

    /** Opens connections that belong to nobody else, outside any pool. */
    @FunctionalInterface
    public interface ConnectionSource {
        Connection open() throws SQLException;
    }

    /** Is told of each transaction, from the writer's thread. */
    @FunctionalInterface
    public interface Watcher {

        /**
         * A transaction has ended.
         *
         * @param events   that it has recorded
         * @param nanos    how long it took
         * @param recorded whether it was committed, as far as is known
         */
        void ended(int events, long nanos, boolean recorded);
    }

    /** Why nothing is recorded, but for events of one type if there is such a type. */
    private record Hold(String why, @Nullable String but) {

        boolean lets(AppendRequest request) {
            return but != null && request.events().stream().allMatch(event -> event.type().equals(but));
        }
    }

    private record Waiting(AppendRequest request, CompletableFuture<Appended> answer) {
    }

    /**
     * @param connections gives the writer its own connection
     * @param head        is told of every commit
     * @param clock       gives the time of recording, which the writer makes rise strictly
     * @param patience    how long a caller waits before it is told that the outcome is unknown
     * @param steps       is told of each
     */
    public Appender(ConnectionSource connections, LogHead head, Clock clock, Duration patience, Steps steps) {
        this(connections, head, clock, patience, steps, Leaf::of);
    }

    /** @param leaves makes what is committed to */
    Appender(ConnectionSource connections, LogHead head, Clock clock, Duration patience, Steps steps, Leaf.Making leaves) {
        this.connections = connections;
        this.head = head;
        this.time = new RisingTime(clock);
        this.patience = patience;
        this.steps = steps;
        this.leaves = leaves;
        writer.setDaemon(true);
        writer.start();
    }

    /** Tells of each transaction from now on. */
    public void listen(Watcher watcher) {
        watchers.add(watcher);
    }

    /**
     * Records nothing any more, until the node is started again.
     *
     * @param why for whoever wants to have something recorded
     */
    public void hold(String why) {
        held = new Hold(why, null);
    }

    /**
     * Records nothing but events of one type any more, until {@link #release} or another start of the node.
     *
     * @param why  for whoever wants to have something recorded
     * @param type that is recorded all the same
     */
    public void holdBut(String why, String type) {
        held = new Hold(why, type);
    }

    /** Records everything again. */
    public void release() {
        held = null;
    }

    /** Requests that are waiting to be recorded. */
    public int waiting() {
        return queue.size();
    }

    /**
     * Records a request and answers when it is committed.
     *
     * @throws DecideAgain      if the log has moved; nothing of the request is recorded
     * @throws StoreUnavailable if the database is gone or too slow
     */
    Appended append(AppendRequest request) {
        var hold = held;
        if (hold != null && !hold.lets(request)) {
            throw new LogHeld(hold.why());
        }
        var waiting = new Waiting(request, new CompletableFuture<>());
        if (closed || !queue.offer(waiting)) {
            throw new StoreUnavailable(closed ? "the node is stopping" : "too many commands are waiting", RETRY_AFTER, false, null);
        }
        try {
            return waiting.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("the appender failed", e.getCause());
        } catch (TimeoutException e) {
            if (queue.remove(waiting)) {
                throw new StoreUnavailable("the database is too slow", RETRY_AFTER, false, e);
            }
            throw new StoreUnavailable("the database did not answer in time; repeat with the same key to learn the outcome",
                    RETRY_AFTER, true, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while waiting; repeat with the same key to learn the outcome", RETRY_AFTER, true, e);
        }
    }

    private void write() {
        var batch = new ArrayList<Waiting>();
        while (!closed || !queue.isEmpty()) {
            try {
                var first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                batch.clear();
                batch.add(first);
                int events = first.request().events().size();
                while (batch.size() < REQUESTS_PER_TRANSACTION && events < EVENTS_PER_TRANSACTION) {
                    var next = queue.poll();
                    if (next == null) {
                        break;
                    }
                    batch.add(next);
                    events += next.request().events().size();
                }
                record(batch);
            } catch (InterruptedException e) {
                log.debug("the appender was interrupted", e);
            } catch (RuntimeException | Error e) {
                log.error("the appender met an error that it did not expect", e);
                fail(batch, new StoreUnavailable("the log could not be written", RETRY_AFTER, true, e));
                disconnect();
            }
        }
        disconnect();
    }

    private void record(List<Waiting> batch) {
        long begun = System.nanoTime();
        try {
            var answers = new AppendTransaction(connect(), dialect(), time, steps, leaves).append(batch.stream().map(Waiting::request).toList());
            answer(batch, answers, System.nanoTime() - begun);
        } catch (OutcomeUnknown e) {
            log.error("the answer to a commit was lost", e);
            disconnect();
            tell(0, System.nanoTime() - begun, false);
            fail(batch, new StoreUnavailable("the answer to the commit was lost; repeat with the same key to learn the outcome",
                    RETRY_AFTER, true, e));
        } catch (SQLException e) {
            log.error("the database refused a batch: {} {}", e.getSQLState(), e.getMessage());
            disconnect();
            tell(0, System.nanoTime() - begun, false);
            if (batch.size() > 1 && connectedAgain()) {
                // something about one request cannot be stored at all: its neighbours shall not suffer
                batch.forEach(each -> record(List.of(each)));
            } else {
                fail(batch, new StoreUnavailable("the database cannot be written", RETRY_AFTER, false, e));
            }
        }
    }

    private void answer(List<Waiting> batch, List<Object> answers, long nanos) {
        long last = -1;
        int events = 0;
        for (int i = 0; i < batch.size(); i++) {
            if (answers.get(i) instanceof Appended appended) {
                int size = batch.get(i).request().events().size();
                last = appended.firstPosition() + size - 1;
                events += size;
            }
        }
        for (int i = 0; i < batch.size(); i++) {
            var answer = batch.get(i).answer();
            switch (answers.get(i)) {
                case Appended appended -> answer.complete(appended);
                case DecideAgain again -> answer.completeExceptionally(again);
                default -> throw new IllegalStateException("no other answer exists");
            }
        }
        if (last >= 0) {
            head.reached(last);
            tell(events, nanos, true);
        }
    }

    private void tell(int events, long nanos, boolean recorded) {
        watchers.forEach(watcher -> watcher.ended(events, nanos, recorded));
    }

    private boolean connectedAgain() {
        try {
            connect();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void fail(List<Waiting> batch, StoreUnavailable failure) {
        batch.forEach(waiting -> waiting.answer().completeExceptionally(failure));
    }

    private Connection connect() throws SQLException {
        var current = connection;
        if (current == null) {
            current = connections.open();
            current.setAutoCommit(false);
            current.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            dialect = Dialect.of(current);
            connection = current;
        }
        return current;
    }

    private Dialect dialect() {
        if (dialect == null) {
            throw new IllegalStateException("not connected");
        }
        return dialect;
    }

    private void disconnect() {
        var current = connection;
        connection = null;
        if (current != null) {
            try {
                current.close();
            } catch (SQLException e) {
                log.debug("closing a broken connection failed", e);
            }
        }
    }

    /** Records what is queued and stops. */
    @Override
    public void close() {
        closed = true;
        try {
            writer.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
