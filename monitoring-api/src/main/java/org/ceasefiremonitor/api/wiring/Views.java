package org.ceasefiremonitor.api.wiring;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessageHandler;
import org.ceasefiremonitor.api.log.LogPages;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.parked.ParkedCounts;
import org.ceasefiremonitor.api.parked.Parking;
import org.ceasefiremonitor.projections.Projections;
import org.ceasefiremonitor.projections.parked.ParkedQueries;
import org.ceasefiremonitor.projections.rebuild.Rebuilder;
import org.ceasefiremonitor.projections.rebuild.Rebuilds;
import org.ceasefiremonitor.projections.view.Operations;
import org.ceasefiremonitor.projections.view.ParkedEvents;
import org.ceasefiremonitor.projections.view.Positions;
import org.ceasefiremonitor.projections.view.Retry;
import org.ceasefiremonitor.projections.view.TableSets;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The views: one projection and one processing group each, and whatever answers questions from them. Which there are is said where they are, so that
 * nothing is added here with another one.
 */
@Configuration(proxyBeanMethods = false)
@Import(Views.EachProjection.class)
@ComponentScan(basePackageClasses = Projections.class, useDefaultFilters = false, includeFilters = @Filter(type = FilterType.CUSTOM, classes = Views.Queries.class))
class Views {

    /** Makes each projection once. */
    static final class EachProjection implements BeanRegistrar {

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            Projections.ALL.forEach(kind -> register(registry, kind));
        }

        private static <P> void register(BeanRegistry registry, Projections.Kind<P> kind) {
            registry.registerBean(ClassUtils.getShortNameAsProperty(kind.type()), kind.type(), bean -> bean.supplier(context -> {
                var writer = context.bean(ViewWriter.class);
                return kind.projection().apply(writer, writer.reading(context.bean(JdbcClient.class)));
            }));
        }
    }

    /** Finds what answers questions from the views: it is made from a reader of them and nothing else. */
    static final class Queries implements TypeFilter {

        @Override
        public boolean match(MetadataReader found, MetadataReaderFactory readers) {
            var constructors = ClassUtils.resolveClassName(found.getClassMetadata().getClassName(), getClass().getClassLoader()).getConstructors();
            return constructors.length == 1 && Arrays.equals(constructors[0].getParameterTypes(), new Class<?>[] {ViewReader.class});
        }
    }

    @Bean
    ViewWriter viewWriter(DataSource dataSource) {
        return new ViewWriter(dataSource, Projections.LAYOUTS, Positions.OF_VIEWS);
    }

    @Bean
    ViewReader viewReader(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new ViewReader(jdbc, transactions, new TableSets(Projections.LAYOUTS));
    }

    @Bean
    ParkedEvents parkedEvents(JdbcClient jdbc) {
        return new ParkedEvents(jdbc);
    }

    @Bean
    ParkedQueries parkedQueries(ParkedEvents parked) {
        return new ParkedQueries(parked);
    }

    @Bean
    ParkedCounts parkedCounts(ParkedEvents parked) {
        return parked::counts;
    }

    @Bean
    Operations operations(JdbcClient jdbc) {
        return new Operations(jdbc);
    }

    @Bean
    Retry retry(ParkedEvents parked, LogPages log, ViewWriter writer, JdbcClient jdbc, TransactionManager transactions) {
        return new Retry(parked, log::find, Projections.ALL.stream().collect(Collectors.toMap(kind -> kind.layout().view(), kind -> handlers(kind, writer, jdbc))),
                transactions);
    }

    @Bean
    Rebuilds rebuilds(JdbcClient jdbc) {
        return new Rebuilds(jdbc, SingletonSupplier.of(FoldingCode::markOfViews));
    }

    /** Only views are ever rebuilt: a policy must not act again on what it has acted on. */
    @Bean
    @DependsOnDatabaseInitialization
    Rebuilder rebuilder(DataSource dataSource, Rebuilds rebuilds, LogPages log, LogSource source, ViewWriter writer, JdbcClient jdbc,
            TransactionManager transactions) {
        return new Rebuilder(dataSource, rebuilds, new Rebuilder.LogReading(source::lastPosition, range -> log.page(range.after(), range.last())),
                Projections.ALL.stream().collect(Collectors.toMap(kind -> kind.layout().view(), kind -> filling(kind, dataSource, jdbc))), writer::takeBehind,
                transactions);
    }

    private static Rebuilder.Filling filling(Projections.Kind<?> kind, DataSource dataSource, JdbcClient jdbc) {
        var view = kind.layout().view();
        var writer = new ViewWriter(dataSource, Projections.LAYOUTS, new Positions("view_rebuild", view));
        return new Rebuilder.Filling(kind.layout(), handlers(kind, writer, jdbc), new Parking(view, writer));
    }

    private static EventMessageHandler handlers(Projections.Kind<?> kind, ViewWriter writer, JdbcClient jdbc) {
        return new AnnotationEventHandlerAdapter(kind.projection().apply(writer, writer.reading(jdbc)));
    }
}
