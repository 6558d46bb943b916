package org.ceasefiremonitor.api.wiring;

import javax.sql.DataSource;
import org.ceasefiremonitor.projections.agreement.AgreementProjection;
import org.ceasefiremonitor.projections.agreement.AgreementQueries;
import org.ceasefiremonitor.projections.guarantee.GuaranteeProjection;
import org.ceasefiremonitor.projections.guarantee.GuaranteeQueries;
import org.ceasefiremonitor.projections.participant.ParticipantProjection;
import org.ceasefiremonitor.projections.participant.ParticipantQueries;
import org.ceasefiremonitor.projections.statistics.StatisticsQueries;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.ceasefiremonitor.projections.violation.ViolationQueries;
import org.ceasefiremonitor.projections.zone.ZoneProjection;
import org.ceasefiremonitor.projections.zone.ZoneQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The views: one projection, one processing group and one class of queries each. */
@Configuration(proxyBeanMethods = false)
class Views {

    @Bean
    ViewWriter viewWriter(DataSource dataSource) {
        return new ViewWriter(dataSource);
    }

    @Bean
    ViewReader viewReader(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new ViewReader(jdbc, transactions);
    }

    @Bean
    ParticipantProjection participantProjection(ViewWriter writer, JdbcClient jdbc) {
        return new ParticipantProjection(writer, jdbc);
    }

    @Bean
    AgreementProjection agreementProjection(ViewWriter writer, JdbcClient jdbc) {
        return new AgreementProjection(writer, jdbc);
    }

    @Bean
    ZoneProjection zoneProjection(ViewWriter writer, JdbcClient jdbc) {
        return new ZoneProjection(writer, jdbc);
    }

    @Bean
    ViolationProjection violationProjection(ViewWriter writer, JdbcClient jdbc) {
        return new ViolationProjection(writer, jdbc);
    }

    @Bean
    GuaranteeProjection guaranteeProjection(ViewWriter writer, JdbcClient jdbc) {
        return new GuaranteeProjection(writer, jdbc);
    }

    @Bean
    ParticipantQueries participantQueries(ViewReader reader) {
        return new ParticipantQueries(reader);
    }

    @Bean
    AgreementQueries agreementQueries(ViewReader reader) {
        return new AgreementQueries(reader);
    }

    @Bean
    ZoneQueries zoneQueries(ViewReader reader) {
        return new ZoneQueries(reader);
    }

    @Bean
    ViolationQueries violationQueries(ViewReader reader) {
        return new ViolationQueries(reader);
    }

    @Bean
    StatisticsQueries statisticsQueries(ViewReader reader) {
        return new StatisticsQueries(reader);
    }

    @Bean
    GuaranteeQueries guaranteeQueries(ViewReader reader) {
        return new GuaranteeQueries(reader);
    }
}
