package org.ceasefiremonitor.api.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.ceasefiremonitor.api.edge.ConnectorLimits;
import org.ceasefiremonitor.api.log.AggregateCache;
import org.ceasefiremonitor.api.log.Appender.ConnectionSource;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.log.EmbeddedDatabase;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.log.StoredSubjects;
import org.ceasefiremonitor.api.log.SubjectKeys;
import org.ceasefiremonitor.api.log.Things;
import org.ceasefiremonitor.api.subject.Erasures;
import org.ceasefiremonitor.projections.Projections;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.core.util.JsonRecyclerPools;

/** What has erasures carried out. */
@Configuration(proxyBeanMethods = false)
class Subjects {

    @Bean
    Erasures erasures(SubjectKeys keys, StoredSubjects subjects, DirectoryStore directory, Things things, LogHead head, AggregateCache aggregates, LogSource source,
            ViewReader reader, @Qualifier(BUFFERS) LongConsumer buffers) {
        var views = Projections.LAYOUTS.stream().filter(Layout::personal).map(Layout::view).toList();
        return new Erasures(keys, subjects, directory, things, head, new Erasures.Memory(aggregates, source, buffers), () -> reader.position(views));
    }

    /** Where requests, answers and rows stand in memory after their use: buffers, and connections with the statements that they ran last. */
    static final String BUFFERS = "buffers";

    /** Answers are written without buffers that are kept for later ones: what is personal would stand in them after it was erased. */
    @Bean
    JsonFactoryBuilderCustomizer answersKeepNoBuffers() {
        return factory -> factory.recyclerPool(JsonRecyclerPools.nonRecyclingPool());
    }

    @Bean(BUFFERS)
    LongConsumer buffers(HikariDataSource pool, @Qualifier(Database.CONNECTIONS) ConnectionSource connections, ConnectorLimits connector,
            StoredSubjects subjects) {
        return position -> {
            connector.forget();
            pool.getHikariPoolMXBean().softEvictConnections();
            if (connections instanceof EmbeddedDatabase embedded) {
                embedded.compactWhenClosed(position);
                try {
                    embedded.forget();
                } catch (SQLException e) {
                    throw new DataAccessResourceFailureException("the database could not be emptied from memory", e);
                }
            } else {
                subjects.done(position);
            }
        };
    }
}
