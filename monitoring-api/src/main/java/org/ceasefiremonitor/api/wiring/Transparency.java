package org.ceasefiremonitor.api.wiring;

import java.io.IOException;
import java.util.List;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.ceasefiremonitor.api.health.TreeHealth;
import org.ceasefiremonitor.api.log.Appender;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.api.log.Steps;
import org.ceasefiremonitor.api.log.StoredLeaves;
import org.ceasefiremonitor.api.settings.Settings;
import org.ceasefiremonitor.api.transparency.KeptCheckpoint;
import org.ceasefiremonitor.api.transparency.LogKeys;
import org.ceasefiremonitor.api.transparency.Rotating;
import org.ceasefiremonitor.api.transparency.Scrubber;
import org.ceasefiremonitor.api.transparency.TreeBuilder;
import org.ceasefiremonitor.api.transparency.TreeRows;
import org.ceasefiremonitor.core.log.note.Receipt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tree over the log: its keys, its builder, and what readiness tells of it. */
@Configuration(proxyBeanMethods = false)
class Transparency {

    @Bean
    LogKeys logKeys(Settings settings) throws IOException {
        return LogKeys.open(settings.origin(), settings.logKey(), settings.log().formerKey());
    }

    @Bean
    TreeRows treeRows(JdbcClient jdbc) {
        return new TreeRows(jdbc);
    }

    @Bean
    TreeBuilder treeBuilder(TreeRows rows, PlatformTransactionManager transactions, LogKeys keys, LogHead head, Appender appender, Settings settings) {
        return new TreeBuilder(rows, new TransactionTemplate(transactions), keys,
                new KeptCheckpoint(settings.keptCheckpoint(), keys.checkpoints().key()), head, appender, settings.log().pace(),
                Steps.UNWATCHED);
    }

    /** Lets a person decide a rotation. */
    @Bean
    ParameterResolverFactory keyRingParameter(TreeRows rows, LogKeys keys, TreeBuilder builder) {
        return new SimpleResourceParameterResolverFactory(List.of(new Rotating(rows, keys, builder)));
    }

    @Bean
    Scrubber scrubber(JdbcClient jdbc, TreeRows rows, TreeBuilder builder, Settings settings) {
        return new Scrubber(new StoredLeaves(jdbc), rows, builder, settings.log().scrubRate());
    }

    @Bean
    TreeHealth treeHealthIndicator(TreeBuilder builder, Scrubber scrubber) {
        return new TreeHealth(builder, scrubber, Receipt.PROMISE);
    }
}
