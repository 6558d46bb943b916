package org.ceasefiremonitor.api.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.ceasefiremonitor.api.clock.ClockTimer;
import org.ceasefiremonitor.api.clock.DueClocks;
import org.ceasefiremonitor.api.clock.DueReassessments;
import org.ceasefiremonitor.api.clock.Ticking;
import org.ceasefiremonitor.api.command.Authorisation;
import org.ceasefiremonitor.api.command.AxonCommandGate;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.correlation.Correlating;
import org.ceasefiremonitor.api.health.MeasuredGate;
import org.ceasefiremonitor.api.log.AggregateCache;
import org.ceasefiremonitor.api.log.Attempt;
import org.ceasefiremonitor.api.log.CachedRepository;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.log.Instants;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.log.OpenClocks;
import org.ceasefiremonitor.api.log.Snapshots;
import org.ceasefiremonitor.api.log.Snapshotting;
import org.ceasefiremonitor.api.log.StoredReports;
import org.ceasefiremonitor.api.log.StoredSeal;
import org.ceasefiremonitor.api.log.StoredSubjects;
import org.ceasefiremonitor.api.log.Things;
import org.ceasefiremonitor.api.parked.Parking;
import org.ceasefiremonitor.api.policy.PoliciesAtWork;
import org.ceasefiremonitor.api.retraction.Retractions;
import org.ceasefiremonitor.api.settings.Settings;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.policy.Policies;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.zone.CeasefireZone;
import org.ceasefiremonitor.core.zone.ReportDesk;
import org.ceasefiremonitor.projections.Projections;
import org.ceasefiremonitor.projections.intake.ImportQueries;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon's parts, each declared here although the starter could guess them: its auto-configuration looks for classes of Spring Boot 3, so
 * under Boot 4 it finds no database, falls back to no transactions, and says nothing.
 */
@Configuration(proxyBeanMethods = false)
class Axon {

    /** Name of the processor of all views. */
    static final String VIEWS = "views";
    private static final int BATCH = 500;

    /** Processors, tokens and views share one transaction. Undeclared, Axon would silently use none. */
    @Bean
    SpringTransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /** The command bus alone has no transaction: a waiting command holds no connection; the appender has its own. */
    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .rollbackConfiguration(failure -> !(failure instanceof Refusal || failure instanceof InvalidInput))
                .build();
    }

    /** Tokens written for a replay hold a value typed Object; without this, reading them back fails for ever. */
    @Bean
    Jackson3SerializerCustomizer replayTokens() {
        return mapper -> mapper.polymorphicTypeValidator(
                BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build());
    }

    @Bean
    TokenStore tokenStore(DataSource dataSource, Serializer serializer) {
        ConnectionProvider connections = new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(TokenSchema.builder().setTokenTable("token").setProcessorNameColumn("processor_name").setSegmentColumn("segment")
                        .setTokenColumn("token").setTokenTypeColumn("token_type").setTimestampColumn("timestamp")
                        .setOwnerColumn("owner").build())
                .serializer(serializer)
                .build();
    }

    /** Gives decisions their circumstances. */
    @Bean
    ParameterResolverFactory circumstancesParameter() {
        ParameterResolver<Circumstances> resolver = new ParameterResolver<>() {
            @Override
            public Circumstances resolveParameterValue(Message<?> message) {
                return Attempt.current().circumstances();
            }

            @Override
            public boolean matches(Message<?> message) {
                return true;
            }
        };
        return (executable, parameters, index) -> parameters[index].getType() == Circumstances.class ? resolver : null;
    }

    /** Gives ballots the seal of this store. */
    @Bean
    ParameterResolverFactory sealParameter(Things things) {
        return new SimpleResourceParameterResolverFactory(List.of(new StoredSeal(things)));
    }

    /** Tells the erasure of a subject of whom something is recorded. */
    @Bean
    ParameterResolverFactory subjectsParameter(StoredSubjects subjects) {
        return new SimpleResourceParameterResolverFactory(List.of(subjects));
    }

    @Bean
    AggregateCache aggregateCache(Settings settings) {
        return new AggregateCache(settings.cachedAggregates());
    }

    @Bean
    Snapshotting snapshotting(Snapshots snapshots, ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new Snapshotting(snapshots, type -> axon.getObject().repository(type));
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> renewedSnapshots(Snapshotting snapshotting) {
        return ready -> snapshotting.renew();
    }

    @Bean
    ConfigurerModule aggregates(AggregateCache cache, Snapshotting snapshotting, StoredReports reports) {
        return configurer -> {
            Features.ALL.forEach(feature -> configurer.configureAggregate(aggregate(feature.aggregate(), cache, snapshotting)));
            configurer.registerCommandHandler(axon -> new ReportDesk(axon.repository(CeasefireZone.class), reports));
        };
    }

    private static <T> AggregateConfigurer<T> aggregate(Class<T> type, AggregateCache cache, Snapshotting snapshotting) {
        return AggregateConfigurer.defaultConfiguration(type).configureRepository(axon -> new CachedRepository<>(
                EventSourcingRepository.builder(type)
                        .eventStore(axon.eventStore())
                        .parameterResolverFactory(axon.parameterResolverFactory())
                        .handlerDefinition(axon.handlerDefinition(type))
                        .repositoryProvider(axon::repository)
                        .snapshotTriggerDefinition(snapshotting)
                        .cache(cache)));
    }

    /**
     * Pooled processors for every group, on the exact log. All views are groups of one processor: an event is fetched once and recorded in all
     * of them in one transaction, and an event that one of them can't take in is parked for that view alone. Any other group, a policy, has a
     * processor of its own that begins at the head of the log, and stops at an event that fails.
     */
    @Bean
    ConfigurerModule processors(LogSource source, ViewWriter writer, ViewReader views) {
        var names = Projections.LAYOUTS.stream().map(Layout::view).toList();
        return configurer -> configurer.eventProcessing(processing -> {
            processing.usingPooledStreamingEventProcessors((axon, builder) -> builder.initialSegmentCount(1).batchSize(BATCH)
                            .initialToken(StreamableMessageSource::createHeadToken))
                    .registerPooledStreamingEventProcessorConfiguration(VIEWS, (axon, builder) -> builder.initialSegmentCount(1).batchSize(BATCH)
                            .initialToken(log -> LogSource.token(views.position(names))))
                    .assignHandlerInstancesMatching(PoliciesAtWork.GROUP, PoliciesAtWork.class::isInstance)
                    .assignHandlerInstancesMatching(Correlating.GROUP, Correlating.class::isInstance)
                    .assignProcessingGroup(group -> names.contains(group) ? VIEWS : group)
                    .configureDefaultStreamableMessageSource(axon -> source)
                    .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
            names.forEach(view -> processing.registerListenerInvocationErrorHandler(view, axon -> new Parking(view, writer)));
        });
    }

    @Bean
    CommandTypes commandTypes() {
        return new CommandTypes(Features.ALL);
    }

    @Bean
    CommandGate commandGate(CommandBus bus, DirectoryStore directory, Things things, AggregateCache cache, Clock clock, MeterRegistry registry) {
        return new MeasuredGate(new AxonCommandGate(bus, directory, things, cache, new Authorisation(), clock), registry);
    }

    @Bean
    DueReassessments dueReassessments(ViewReader views, CommandGate gate, CommandTypes types, Clock clock) {
        return new DueReassessments(views, gate, types, clock);
    }

    @Bean
    DueClocks dueClocks(OpenClocks clocks, CommandGate gate, CommandTypes types, Clock clock) {
        return new DueClocks(clocks, gate, types, clock, Features.ALL);
    }

    @Bean
    ClockTimer clockTimer(DueClocks due, OpenClocks open, Clock clock) {
        var timer = new ClockTimer(due, clock);
        open.listen(timer::wake);
        return timer;
    }

    /** Not before all command handlers are there. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> startedTimer(ClockTimer timer) {
        return ready -> timer.start();
    }

    @Bean
    @ConditionalOnProperty("monitor.policies")
    PoliciesAtWork policiesAtWork(DirectoryStore directory, CommandGate gate, CommandTypes types) {
        return new PoliciesAtWork(Policies.ALL, directory, gate, types);
    }

    @Bean
    Ticking ticking(DueReassessments reassessments, Things things, Clock clock) {
        return new Ticking(reassessments, things, clock);
    }

    /** Before command handlers go: what falls due while the node stops is done by the next start. */
    @Bean
    ApplicationListener<ContextClosedEvent> stoppedClocks(ClockTimer timer, Ticking ticking) {
        return closed -> {
            timer.close();
            ticking.close();
        };
    }

    @Bean
    @ConditionalOnProperty("monitor.policies")
    Correlating correlating(LogSource events, Instants instants, DirectoryStore directory, CommandGate gate, CommandTypes types) {
        return new Correlating(events, instants, directory, gate, types);
    }

    @Bean
    Retractions retractions(ImportQueries imports, CommandGate gate, CommandTypes types) {
        return new Retractions(imports, gate, types);
    }
}
