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
import org.ceasefiremonitor.projections.response.ResponseQueries;
import org.ceasefiremonitor.projections.situation.SituationQueries;
import org.ceasefiremonitor.projections.source.SourceProjection;
import org.ceasefiremonitor.projections.source.SourceQueries;
import org.ceasefiremonitor.projections.statistics.StatisticsQueries;
import org.ceasefiremonitor.projections.support.ProgrammeProjection;
import org.ceasefiremonitor.projections.support.ProgrammeQueries;
import org.ceasefiremonitor.projections.support.SupportProjection;
import org.ceasefiremonitor.projections.support.SupportQueries;
import org.ceasefiremonitor.projections.support.SupportTracker;
import org.ceasefiremonitor.projections.verification.EvidenceProjection;
import org.ceasefiremonitor.projections.verification.EvidenceQueries;
import org.ceasefiremonitor.projections.verification.IncidentProjection;
import org.ceasefiremonitor.projections.verification.IncidentQueries;
import org.ceasefiremonitor.projections.verification.VerificationQueue;
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

    @Bean
    ParticipantProjection participantProjection(ViewWriter writer, JdbcClient jdbc) {
        return new ParticipantProjection(writer, writer.reading(jdbc));
    }

    @Bean
    AgreementProjection agreementProjection(ViewWriter writer, JdbcClient jdbc) {
        return new AgreementProjection(writer, writer.reading(jdbc));
    }

    @Bean
    ZoneProjection zoneProjection(ViewWriter writer, JdbcClient jdbc) {
        return new ZoneProjection(writer, writer.reading(jdbc));
    }

    @Bean
    ViolationProjection violationProjection(ViewWriter writer, JdbcClient jdbc) {
        return new ViolationProjection(writer, writer.reading(jdbc));
    }

    @Bean
    LadderProjection ladderProjection(ViewWriter writer, JdbcClient jdbc) {
        return new LadderProjection(writer, writer.reading(jdbc));
    }

    @Bean
    LadderQueries ladderQueries(ViewReader reader) {
        return new LadderQueries(reader);
    }

    @Bean
    DeterminationProjection determinationProjection(ViewWriter writer, JdbcClient jdbc) {
        return new DeterminationProjection(writer, writer.reading(jdbc));
    }

    @Bean
    DeterminationQueries determinationQueries(ViewReader reader) {
        return new DeterminationQueries(reader);
    }

    @Bean
    InvokedCommitmentProjection invokedCommitmentProjection(ViewWriter writer, JdbcClient jdbc) {
        return new InvokedCommitmentProjection(writer, writer.reading(jdbc));
    }

    @Bean
    InvokedCommitmentQueries invokedCommitmentQueries(ViewReader reader) {
        return new InvokedCommitmentQueries(reader);
    }

    @Bean
    GuaranteeProjection guaranteeProjection(ViewWriter writer, JdbcClient jdbc) {
        return new GuaranteeProjection(writer, writer.reading(jdbc));
    }

    @Bean
    ImportProjection importProjection(ViewWriter writer, JdbcClient jdbc) {
        return new ImportProjection(writer, writer.reading(jdbc));
    }

    @Bean
    AssetProjection assetProjection(ViewWriter writer, JdbcClient jdbc) {
        return new AssetProjection(writer, writer.reading(jdbc));
    }

    @Bean
    AssetQueries assetQueries(ViewReader reader) {
        return new AssetQueries(reader);
    }

    @Bean
    NoticeProjection noticeProjection(ViewWriter writer, JdbcClient jdbc) {
        return new NoticeProjection(writer, writer.reading(jdbc));
    }

    @Bean
    NoticeQueries noticeQueries(ViewReader reader) {
        return new NoticeQueries(reader);
    }

    @Bean
    AllegationProjection allegationProjection(ViewWriter writer, JdbcClient jdbc) {
        return new AllegationProjection(writer, writer.reading(jdbc));
    }

    @Bean
    AllegationQueries allegationQueries(ViewReader reader) {
        return new AllegationQueries(reader);
    }

    @Bean
    AllegationCountQueries allegationCountQueries(ViewReader reader) {
        return new AllegationCountQueries(reader);
    }

    @Bean
    RecommendationProjection recommendationProjection(ViewWriter writer, JdbcClient jdbc) {
        return new RecommendationProjection(writer, writer.reading(jdbc));
    }

    @Bean
    RecommendationQueries recommendationQueries(ViewReader reader) {
        return new RecommendationQueries(reader);
    }

    @Bean
    SituationQueries situationQueries(ViewReader reader) {
        return new SituationQueries(reader);
    }

    @Bean
    CellProjection cellProjection(ViewWriter writer, JdbcClient jdbc) {
        return new CellProjection(writer, writer.reading(jdbc));
    }

    @Bean
    CellQueries cellQueries(ViewReader reader) {
        return new CellQueries(reader);
    }

    @Bean
    RequestProjection requestProjection(ViewWriter writer, JdbcClient jdbc) {
        return new RequestProjection(writer, writer.reading(jdbc));
    }

    @Bean
    RequestQueries requestQueries(ViewReader reader) {
        return new RequestQueries(reader);
    }

    @Bean
    HotlineCallProjection hotlineCallProjection(ViewWriter writer, JdbcClient jdbc) {
        return new HotlineCallProjection(writer, writer.reading(jdbc));
    }

    @Bean
    HotlineCallQueries hotlineCallQueries(ViewReader reader) {
        return new HotlineCallQueries(reader);
    }

    @Bean
    MeetingProjection meetingProjection(ViewWriter writer, JdbcClient jdbc) {
        return new MeetingProjection(writer, writer.reading(jdbc));
    }

    @Bean
    MeetingQueries meetingQueries(ViewReader reader) {
        return new MeetingQueries(reader);
    }

    @Bean
    ForceProjection forceProjection(ViewWriter writer, JdbcClient jdbc) {
        return new ForceProjection(writer, writer.reading(jdbc));
    }

    @Bean
    ForceQueries forceQueries(ViewReader reader) {
        return new ForceQueries(reader);
    }

    @Bean
    DeploymentProjection deploymentProjection(ViewWriter writer, JdbcClient jdbc) {
        return new DeploymentProjection(writer, writer.reading(jdbc));
    }

    @Bean
    DeploymentQueries deploymentQueries(ViewReader reader) {
        return new DeploymentQueries(reader);
    }

    @Bean
    MechanismProjection mechanismProjection(ViewWriter writer, JdbcClient jdbc) {
        return new MechanismProjection(writer, writer.reading(jdbc));
    }

    @Bean
    MechanismQueries mechanismQueries(ViewReader reader) {
        return new MechanismQueries(reader);
    }

    @Bean
    AttackProjection attackProjection(ViewWriter writer, JdbcClient jdbc) {
        return new AttackProjection(writer, writer.reading(jdbc));
    }

    @Bean
    AttackQueries attackQueries(ViewReader reader) {
        return new AttackQueries(reader);
    }

    @Bean
    MissionProjection missionProjection(ViewWriter writer, JdbcClient jdbc) {
        return new MissionProjection(writer, writer.reading(jdbc));
    }

    @Bean
    MissionQueries missionQueries(ViewReader reader) {
        return new MissionQueries(reader);
    }

    @Bean
    DeadlineProjection deadlineProjection(ViewWriter writer, JdbcClient jdbc) {
        return new DeadlineProjection(writer, writer.reading(jdbc));
    }

    @Bean
    DeadlineQueries deadlineQueries(ViewReader reader) {
        return new DeadlineQueries(reader);
    }

    @Bean
    ActivityProjection activityProjection(ViewWriter writer, JdbcClient jdbc) {
        return new ActivityProjection(writer, writer.reading(jdbc));
    }

    @Bean
    ActivityQueries activityQueries(ViewReader reader) {
        return new ActivityQueries(reader);
    }

    @Bean
    RestrictedAccessProjection restrictedAccessProjection(ViewWriter writer, JdbcClient jdbc) {
        return new RestrictedAccessProjection(writer, writer.reading(jdbc));
    }

    @Bean
    RestrictedAccessQueries restrictedAccessQueries(ViewReader reader) {
        return new RestrictedAccessQueries(reader);
    }

    @Bean
    ContributionEntryProjection contributionEntryProjection(ViewWriter writer, JdbcClient jdbc) {
        return new ContributionEntryProjection(writer, writer.reading(jdbc));
    }

    @Bean
    ContributionEntryQueries contributionEntryQueries(ViewReader reader) {
        return new ContributionEntryQueries(reader);
    }

    @Bean
    SupportProjection supportProjection(ViewWriter writer, JdbcClient jdbc) {
        return new SupportProjection(writer, writer.reading(jdbc));
    }

    @Bean
    SupportQueries supportQueries(ViewReader reader) {
        return new SupportQueries(reader);
    }

    @Bean
    ProgrammeProjection programmeProjection(ViewWriter writer, JdbcClient jdbc) {
        return new ProgrammeProjection(writer, writer.reading(jdbc));
    }

    @Bean
    ProgrammeQueries programmeQueries(ViewReader reader) {
        return new ProgrammeQueries(reader);
    }

    @Bean
    SupportTracker supportTracker(ViewReader reader) {
        return new SupportTracker(reader);
    }

    @Bean
    SourceProjection sourceProjection(ViewWriter writer, JdbcClient jdbc) {
        return new SourceProjection(writer, writer.reading(jdbc));
    }

    @Bean
    SourceQueries sourceQueries(ViewReader reader) {
        return new SourceQueries(reader);
    }

    @Bean
    DoubtProjection doubtProjection(ViewWriter writer, JdbcClient jdbc) {
        return new DoubtProjection(writer, writer.reading(jdbc));
    }

    @Bean
    DoubtQueries doubtQueries(ViewReader reader) {
        return new DoubtQueries(reader);
    }

    @Bean
    DetectionProjection detectionProjection(ViewWriter writer, JdbcClient jdbc) {
        return new DetectionProjection(writer, writer.reading(jdbc));
    }

    @Bean
    DetectionQueries detectionQueries(ViewReader reader) {
        return new DetectionQueries(reader);
    }

    @Bean
    CoverageQueries coverageQueries(ViewReader reader) {
        return new CoverageQueries(reader);
    }

    @Bean
    EvidenceProjection evidenceProjection(ViewWriter writer, JdbcClient jdbc) {
        return new EvidenceProjection(writer, writer.reading(jdbc));
    }

    @Bean
    EvidenceQueries evidenceQueries(ViewReader reader) {
        return new EvidenceQueries(reader);
    }

    @Bean
    IncidentProjection incidentProjection(ViewWriter writer, JdbcClient jdbc) {
        return new IncidentProjection(writer, writer.reading(jdbc));
    }

    @Bean
    VerificationQueue verificationQueue(ViewReader reader) {
        return new VerificationQueue(reader);
    }

    @Bean
    IncidentQueries incidentQueries(ViewReader reader) {
        return new IncidentQueries(reader);
    }

    @Bean
    CommissionProjection commissionProjection(ViewWriter writer, JdbcClient jdbc) {
        return new CommissionProjection(writer, writer.reading(jdbc));
    }

    @Bean
    CommissionQueries commissionQueries(ViewReader reader) {
        return new CommissionQueries(reader);
    }

    @Bean
    CaseProjection caseProjection(ViewWriter writer, JdbcClient jdbc) {
        return new CaseProjection(writer, writer.reading(jdbc));
    }

    @Bean
    CaseQueries caseQueries(ViewReader reader) {
        return new CaseQueries(reader);
    }

    @Bean
    CaseFileQueries caseFileQueries(ViewReader reader) {
        return new CaseFileQueries(reader);
    }

    @Bean
    BallotProjection ballotProjection(ViewWriter writer, JdbcClient jdbc) {
        return new BallotProjection(writer, writer.reading(jdbc));
    }

    @Bean
    BallotQueries ballotQueries(ViewReader reader) {
        return new BallotQueries(reader);
    }

    @Bean
    DocketQueries docketQueries(ViewReader reader) {
        return new DocketQueries(reader);
    }

    @Bean
    EstablishedProjection establishedProjection(ViewWriter writer, JdbcClient jdbc) {
        return new EstablishedProjection(writer, writer.reading(jdbc));
    }

    @Bean
    ScorecardQueries scorecardQueries(ViewReader reader) {
        return new ScorecardQueries(reader);
    }

    @Bean
    FindingProjection findingProjection(ViewWriter writer, JdbcClient jdbc) {
        return new FindingProjection(writer, writer.reading(jdbc));
    }

    @Bean
    FindingQueries findingQueries(ViewReader reader) {
        return new FindingQueries(reader);
    }

    @Bean
    ExplanationQueries explanationQueries(ViewReader reader) {
        return new ExplanationQueries(reader);
    }

    @Bean
    ResponseQueries responseQueries(ViewReader reader) {
        return new ResponseQueries(reader);
    }

    @Bean
    RemedyProjection remedyProjection(ViewWriter writer, JdbcClient jdbc) {
        return new RemedyProjection(writer, writer.reading(jdbc));
    }

    @Bean
    RemedyQueries remedyQueries(ViewReader reader) {
        return new RemedyQueries(reader);
    }

    @Bean
    ImportQueries importQueries(ViewReader reader) {
        return new ImportQueries(reader);
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
    GuaranteeMatrix guaranteeMatrix(ViewReader reader) {
        return new GuaranteeMatrix(reader);
    }

    @Bean
    GuaranteeQueries guaranteeQueries(ViewReader reader) {
        return new GuaranteeQueries(reader);
    }
}
