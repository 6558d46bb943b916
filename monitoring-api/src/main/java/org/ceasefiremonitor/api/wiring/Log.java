package org.ceasefiremonitor.api.wiring;

import java.time.Clock;
import org.ceasefiremonitor.api.backup.Backups;
import org.ceasefiremonitor.api.evidence.EvidenceFiles;
import org.ceasefiremonitor.api.evidence.IntegrityAlarms;
import org.ceasefiremonitor.api.exercise.ExerciseClock;
import org.ceasefiremonitor.api.log.Appender;
import org.ceasefiremonitor.api.log.Appender.ConnectionSource;
import org.ceasefiremonitor.api.log.DirectoryRefill;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.log.EventTypes;
import org.ceasefiremonitor.api.log.Instants;
import org.ceasefiremonitor.api.log.LogEventStore;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.api.log.LogPages;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.log.LogStorageEngine;
import org.ceasefiremonitor.api.log.LogWatch;
import org.ceasefiremonitor.api.log.OpenClocks;
import org.ceasefiremonitor.api.log.PersonalSeal;
import org.ceasefiremonitor.api.log.Snapshots;
import org.ceasefiremonitor.api.log.Steps;
import org.ceasefiremonitor.api.log.StoredDetections;
import org.ceasefiremonitor.api.log.StoredEvents;
import org.ceasefiremonitor.api.log.StoredReports;
import org.ceasefiremonitor.api.log.StoredSubjects;
import org.ceasefiremonitor.api.log.SubjectKeys;
import org.ceasefiremonitor.api.log.Things;
import org.ceasefiremonitor.api.settings.Settings;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.projections.view.Operations;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The exact log: its one writer, its directory, its readers. */
@Configuration(proxyBeanMethods = false)
class Log {

    /** The mark of the code that folds. */
    static final String FOLDING_CODE = "foldingCode";

    @Bean(FOLDING_CODE)
    String foldingCode() {
        return FoldingCode.mark();
    }

    @Bean
    @DependsOnDatabaseInitialization
    Clock clock(JdbcClient jdbc, Settings settings) {
        return ExerciseClock.of(jdbc, settings.exercise());
    }

    @Bean
    SubjectKeys subjectKeys(Settings settings) {
        return new SubjectKeys(settings.keysOfSubjects());
    }

    @Bean
    PersonalSeal personalSeal(SubjectKeys keys) {
        return new PersonalSeal(keys);
    }

    @Bean
    StoredSubjects storedSubjects(JdbcClient jdbc, SubjectKeys keys, EventTypes types) {
        return new StoredSubjects(jdbc, keys, types);
    }

    @Bean
    EventTypes eventTypes(PersonalSeal seal) {
        return new EventTypes(Features.ALL, seal);
    }

    @Bean
    LogHead logHead() {
        return new LogHead();
    }

    @Bean
    @DependsOnDatabaseInitialization
    Appender appender(ConnectionSource connections, LogHead head, Clock clock, Settings settings) {
        return new Appender(connections, head, clock, settings.appendPatience(), Steps.UNWATCHED);
    }

    @Bean
    @DependsOnDatabaseInitialization
    DirectoryStore directoryStore(JdbcClient jdbc, ConnectionSource connections, EventTypes types, PersonalSeal seal, @Qualifier(FOLDING_CODE) String code) {
        var directory = new DirectoryStore(jdbc, Features.ALL.stream().map(Feature::definition).toList(), seal);
        new DirectoryRefill(connections, types, directory, code).run();
        directory.refresh();
        return directory;
    }

    @Bean
    Snapshots snapshots(JdbcClient jdbc, PersonalSeal seal, @Qualifier(FOLDING_CODE) String code) {
        return new Snapshots(jdbc, Features.ALL.stream().map(Feature::aggregate), code, seal);
    }

    @Bean
    Instants instants(JdbcClient jdbc) {
        return new Instants(jdbc);
    }

    @Bean
    LogPages logPages(JdbcClient jdbc, EventTypes types) {
        return new LogPages(jdbc, types);
    }

    @Bean
    LogSource logSource(JdbcClient jdbc, LogPages pages, LogHead head) {
        return new LogSource(jdbc, pages, head);
    }

    @Bean
    @DependsOnDatabaseInitialization
    LogWatch logWatch(ConnectionSource connections, LogSource source, LogHead head, Settings settings) {
        return new LogWatch(connections, source, head, settings.watchPatience());
    }

    @Bean
    OpenClocks openClocks(JdbcClient jdbc) {
        return new OpenClocks(jdbc);
    }

    @Bean
    LogEventStore eventStore(JdbcClient jdbc, EventTypes types, Appender appender, DirectoryStore directory, Snapshots snapshots,
            OpenClocks clocks, StoredSubjects subjects, LogSource source) {
        return LogEventStore.of(new LogStorageEngine(jdbc, types, appender, directory, snapshots, clocks, subjects), source);
    }

    @Bean
    Backups backups(ConnectionSource connections, EvidenceFiles evidence, IntegrityAlarms alarms, Operations operations, Clock clock, Settings settings) {
        return new Backups(settings.backups(), connections, evidence, alarms::raise, operations, clock);
    }

    @Bean
    Things things(JdbcClient jdbc) {
        return new Things(jdbc);
    }

    @Bean
    StoredEvents storedEvents(JdbcClient jdbc, EventTypes types) {
        return new StoredEvents(jdbc, types);
    }

    @Bean
    StoredDetections storedDetections(JdbcClient jdbc, EventTypes types) {
        return new StoredDetections(jdbc, types);
    }

    @Bean
    StoredReports storedReports(JdbcClient jdbc, EventTypes types) {
        return new StoredReports(jdbc, types);
    }
}
