package org.ceasefiremonitor.api.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.ceasefiremonitor.api.health.Durability;
import org.ceasefiremonitor.api.health.NodeMeters;
import org.ceasefiremonitor.api.health.OpenRequests;
import org.ceasefiremonitor.api.health.ParkedHealth;
import org.ceasefiremonitor.api.health.StoreHealth;
import org.ceasefiremonitor.api.health.ViewsHealth;
import org.ceasefiremonitor.api.log.AddedOnly;
import org.ceasefiremonitor.api.log.Appender;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.parked.ParkedCounts;
import org.ceasefiremonitor.api.settings.Settings;
import org.ceasefiremonitor.projections.Projections;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the node says of itself. The names of the beans are those under which the parts of readiness are shown. */
@Configuration(proxyBeanMethods = false)
class Health {

    private static final Logger log = LoggerFactory.getLogger(Health.class);
    private static final List<String> VIEWS = Projections.LAYOUTS.stream().map(Layout::view).toList();

    @Bean
    StoreHealth storeHealthIndicator(LogSource source, DataSource database) {
        return new StoreHealth(source, database);
    }

    @Bean
    ViewsHealth viewsHealthIndicator(ViewReader views, LogSource source, ObjectProvider<EventProcessingConfiguration> processing,
            Settings settings) {
        return new ViewsHealth(views, VIEWS, source, () -> processing.getObject().eventProcessor(Axon.VIEWS)
                .filter(EventProcessor::isRunning).filter(processor -> !processor.isError()).isPresent(), settings.ready().eventsBehind());
    }

    @Bean
    ParkedHealth parkedHealthIndicator(ParkedCounts parked) {
        return new ParkedHealth(parked, VIEWS);
    }

    @Bean
    NodeMeters nodeMeters(LogHead head, Appender appender, ViewsHealth views, ParkedCounts parked) {
        return new NodeMeters(head, appender, views, VIEWS, parked);
    }

    @Bean
    OpenRequests openRequests(MeterRegistry registry) {
        return new OpenRequests(registry);
    }

    @Bean
    ApplicationRunner durabilityTold(DataSource database) {
        return arguments -> {
            var durability = Durability.of(database);
            if (durability.survives() == Durability.Survives.NOTHING) {
                log.warn(durability.told());
            } else {
                log.info(durability.told());
            }
            AddedOnly.lacks(JdbcClient.create(database), durability.postgresql()).forEach(lack -> log.info("what is recorded is protected less than it could be: {}", lack));
        };
    }
}
