package org.ceasefiremonitor.api.benchmark;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;
import org.axonframework.eventhandling.tokenstore.jpa.TokenEntry;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.ceasefiremonitor.core.zone.ViolationReported;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon as it comes: the JPA event store and token store over Hibernate, no cache, no snapshots, a tracking processor that takes one event
 * after the other. It stores the same payloads as the project and makes each a row of a register; it has no rules, directory, metadata
 * columns, idempotency or markings, so it is spared most of the project's work.
 */
final class VanillaAxon implements AutoCloseable {

    private static final String REGISTER = "register";

    private final HikariDataSource connections = new HikariDataSource();
    private final EntityManagerFactory entities;
    private final Transactions transactions;
    private final Configuration axon;
    private final Register register;
    private final AtomicLong number = new AtomicLong();

    /** What is recorded: the project's payload, and by what number it is known to whoever waits for it. */
    record Recorded(long number, ViolationReported event) {
    }

    /** @param url an empty database */
    VanillaAxon(String url) {
        connections.setJdbcUrl(url);
        connections.setMaximumPoolSize(48);
        entities = new PersistenceConfiguration("vanilla").managedClass(DomainEventEntry.class).managedClass(SnapshotEventEntry.class)
                .managedClass(TokenEntry.class).property("jakarta.persistence.nonJtaDataSource", connections)
                .property("hibernate.hbm2ddl.auto", "create").createEntityManagerFactory();
        transactions = new Transactions(entities);
        transactions.executeInTransaction(() -> transactions.getEntityManager()
                .createNativeQuery("create table register (number bigint primary key, zone varchar, kind varchar)").executeUpdate());
        register = new Register(transactions);
        var serializer = Jackson3Serializer.builder().jsonMapperBuilderCustomizer(json -> json
                .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build())).build();
        var configurer = DefaultConfigurer.defaultConfiguration(false).configureTransactionManager(configuration -> transactions)
                .configureSerializer(configuration -> serializer)
                .configureCommandBus(configuration -> SimpleCommandBus.builder().transactionManager(transactions).build())
                .configureEmbeddedEventStore(configuration -> JpaEventStorageEngine.builder().entityManagerProvider(transactions)
                        .transactionManager(transactions).eventSerializer(serializer).snapshotSerializer(serializer).build())
                .configureAggregate(Zone.class)
                .registerComponent(org.axonframework.eventhandling.tokenstore.TokenStore.class,
                        configuration -> JpaTokenStore.builder().entityManagerProvider(transactions).serializer(serializer).build());
        configurer.eventProcessing().byDefaultAssignTo(REGISTER).registerEventHandler(configuration -> register);
        axon = configurer.start();
    }

    /** Has a payload recorded under a number of its own and waits until it is. */
    long record(ViolationReported event) {
        long next = number.incrementAndGet();
        axon.commandGateway().sendAndWait(new Numbered(event.zoneId().toString(), next, event));
        return next;
    }

    /** The command as it is sent. */
    record Numbered(@TargetAggregateIdentifier String zone, long number, ViolationReported event) {
    }

    /** Numbers of the payloads that are in the register. */
    Set<Long> visible() {
        return register.visible;
    }

    /** Makes the register anew from the first event on; gives events a second. */
    double rebuild() {
        var processor = axon.eventProcessingConfiguration().eventProcessor(REGISTER, TrackingEventProcessor.class).orElseThrow();
        processor.shutDown();
        register.visible.clear();
        transactions.executeInTransaction(processor::resetTokens);
        long begin = System.nanoTime();
        processor.start();
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofMinutes(5)).pollInterval(java.time.Duration.ofMillis(5))
                .until(() -> register.visible.size() == number.get());
        return number.get() / ((System.nanoTime() - begin) / 1e9);
    }

    @Override
    public void close() {
        axon.shutdown();
        entities.close();
        connections.close();
    }

    /** A zone that counts its reports. */
    static class Zone {

        @AggregateIdentifier
        private String zone;
        private long reports;

        Zone() {
        }

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void decide(Numbered command) {
            apply(new Recorded(command.number(), command.event()));
        }

        @EventSourcingHandler
        void evolve(Recorded recorded) {
            zone = recorded.event().zoneId().toString();
            reports++;
        }
    }

    /** One row for each report. */
    static final class Register {

        private final EntityManagerProvider entities;
        private final Set<Long> visible = ConcurrentHashMap.newKeySet();

        Register(EntityManagerProvider entities) {
            this.entities = entities;
        }

        @EventHandler
        void on(Recorded recorded) {
            entities.getEntityManager().createNativeQuery("insert into register (number, zone, kind) values (?, ?, ?) on conflict do nothing")
                    .setParameter(1, recorded.number()).setParameter(2, recorded.event().zoneId().toString())
                    .setParameter(3, recorded.event().report().kind().name()).executeUpdate();
            CurrentUnitOfWork.get().afterCommit(done -> visible.add(recorded.number()));
        }
    }

    /** A transaction and an entity manager for each thread, as a container gives them. */
    private static final class Transactions implements TransactionManager, EntityManagerProvider {

        private final EntityManagerFactory entities;
        private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

        Transactions(EntityManagerFactory entities) {
            this.entities = entities;
        }

        @Override
        public EntityManager getEntityManager() {
            return current.get();
        }

        @Override
        public Transaction startTransaction() {
            if (current.get() != null) {
                return new Transaction() {
                    @Override
                    public void commit() {
                        // the outer one does
                    }

                    @Override
                    public void rollback() {
                        current.get().getTransaction().setRollbackOnly();
                    }
                };
            }
            var opened = entities.createEntityManager();
            opened.getTransaction().begin();
            current.set(opened);
            return new Transaction() {
                @Override
                public void commit() {
                    end(opened, () -> opened.getTransaction().commit());
                }

                @Override
                public void rollback() {
                    end(opened, () -> opened.getTransaction().rollback());
                }
            };
        }

        private void end(EntityManager opened, Runnable how) {
            try {
                how.run();
            } finally {
                current.remove();
                opened.close();
            }
        }
    }
}
