package org.ceasefiremonitor.projections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Delivers events to projections as a streaming processor does: in batches, each one unit of work and one transaction. */
public final class Feed {

    /** When the log recorded the event at position 0; each further one a second later. */
    public static final Instant BEGINNING = Instant.parse("2031-05-01T08:00:00Z");

    private final JdbcTransactionManager transactions;
    private final JdbcClient jdbc;
    private final ViewWriter writer;
    private final List<AnnotationEventHandlerAdapter> handlers = new ArrayList<>();

    /** Delivers to views in the given database. */
    public Feed(DataSource dataSource) {
        this.transactions = new JdbcTransactionManager(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
        this.writer = new ViewWriter(dataSource);
    }

    private Feed(Feed other) {
        this.transactions = other.transactions;
        this.jdbc = other.jdbc;
        this.writer = other.writer;
    }

    /** A feed of other projections with the same writer. */
    public Feed sharing() {
        return new Feed(this);
    }

    /** Writer for the projections. */
    public ViewWriter writer() {
        return writer;
    }

    /** Client on the database. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Reader of the views. */
    public ViewReader reader() {
        return new ViewReader(jdbc, transactions);
    }

    /** Adds projections. */
    public Feed to(Object... projections) {
        for (Object projection : projections) {
            handlers.add(new AnnotationEventHandlerAdapter(projection));
        }
        return this;
    }

    /** A message as the event source of the log makes it. */
    public static EventMessage<?> message(long position, Object event, String participant) {
        return new GenericEventMessage<>(new GenericMessage<>(event, MetaData.from(Map.of(
                Recorded.POSITION, position,
                Recorded.PARTICIPANT, participant,
                Recorded.PSEUDONYM, "desk-1",
                Recorded.CAPACITY, "MONITOR"))), () -> BEGINNING.plusSeconds(position));
    }

    /** Delivers all messages in batches of at most the given size. */
    public void deliver(List<EventMessage<?>> messages, int batchSize) throws Exception {
        for (int from = 0; from < messages.size(); from += batchSize) {
            deliverTogether(messages.subList(from, Math.min(messages.size(), from + batchSize)));
        }
    }

    /** Delivers all messages as one batch. */
    public void deliverTogether(List<EventMessage<?>> messages) throws Exception {
        deliverTogether(messages, this::handle);
    }

    /** What is done with a message. */
    public interface Handling {
        /** Handles a message. */
        void handle(EventMessage<?> message) throws Exception;
    }

    /** Delivers all messages as one batch to somebody else. */
    public void deliverTogether(List<EventMessage<?>> messages, Handling handling) throws Exception {
        UnitOfWork<EventMessage<?>> unitOfWork = new BatchingUnitOfWork<>(messages);
        unitOfWork.attachTransaction(axon());
        unitOfWork.executeWithResult(() -> {
            handling.handle(unitOfWork.getMessage());
            return null;
        }, RollbackConfigurationType.ANY_THROWABLE);
        rethrow(unitOfWork);
    }

    /** Delivers all messages as one batch and sets aside those whose handler fails, as a processor with a dead-letter queue does. */
    public List<EventMessage<?>> deliverParking(List<EventMessage<?>> messages) throws Exception {
        List<EventMessage<?>> parked = new ArrayList<>();
        UnitOfWork<EventMessage<?>> unitOfWork = new BatchingUnitOfWork<>(messages);
        unitOfWork.attachTransaction(axon());
        unitOfWork.executeWithResult(() -> {
            try {
                handle(unitOfWork.getMessage());
            } catch (RuntimeException e) {
                parked.add(unitOfWork.getMessage());
            }
            return null;
        }, RollbackConfigurationType.ANY_THROWABLE);
        rethrow(unitOfWork);
        return parked;
    }

    /** Delivers one message with the given things in the unit of work. */
    public void deliverWith(EventMessage<?> message, Map<String, Object> resources) throws Exception {
        UnitOfWork<EventMessage<?>> unitOfWork = DefaultUnitOfWork.startAndGet(message);
        unitOfWork.resources().putAll(resources);
        unitOfWork.attachTransaction(axon());
        unitOfWork.executeWithResult(() -> {
            handle(message);
            return null;
        }, RollbackConfigurationType.ANY_THROWABLE);
        rethrow(unitOfWork);
    }

    /** Lets the projections empty their tables. */
    public void reset() {
        TransactionStatus status = transactions.getTransaction(new DefaultTransactionDefinition());
        handlers.forEach(AnnotationEventHandlerAdapter::prepareReset);
        transactions.commit(status);
    }

    /** Position that a view has reached. */
    public long position(String view) {
        return jdbc.sql("select position from view_position where view = ?").param(view).query(Long.class).single();
    }

    private void handle(EventMessage<?> message) throws Exception {
        for (AnnotationEventHandlerAdapter handler : handlers) {
            handler.handle(message);
        }
    }

    private static void rethrow(UnitOfWork<?> unitOfWork) throws Exception {
        if (unitOfWork.getExecutionResult() != null && unitOfWork.getExecutionResult().isExceptionResult()
                && unitOfWork.getExecutionResult().getExceptionResult() instanceof Exception e) {
            throw e;
        }
    }

    /** The transactions that units of work are in. */
    public TransactionManager axon() {
        return () -> {
            TransactionStatus status = transactions.getTransaction(new DefaultTransactionDefinition());
            return new Transaction() {
                @Override
                public void commit() {
                    transactions.commit(status);
                }

                @Override
                public void rollback() {
                    if (!status.isCompleted()) {
                        transactions.rollback(status);
                    }
                }
            };
        };
    }
}
