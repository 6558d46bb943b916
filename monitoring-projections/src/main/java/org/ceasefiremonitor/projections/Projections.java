package org.ceasefiremonitor.projections;

import java.util.List;
import java.util.function.BiFunction;
import org.ceasefiremonitor.projections.access.RestrictedAccessProjection;
import org.ceasefiremonitor.projections.activity.ActivityProjection;
import org.ceasefiremonitor.projections.agreement.AgreementProjection;
import org.ceasefiremonitor.projections.allegation.AllegationProjection;
import org.ceasefiremonitor.projections.asset.AssetProjection;
import org.ceasefiremonitor.projections.asset.DetectionProjection;
import org.ceasefiremonitor.projections.clock.DeadlineProjection;
import org.ceasefiremonitor.projections.commission.BallotProjection;
import org.ceasefiremonitor.projections.commission.CaseProjection;
import org.ceasefiremonitor.projections.commission.CommissionProjection;
import org.ceasefiremonitor.projections.commission.EstablishedProjection;
import org.ceasefiremonitor.projections.commission.FindingProjection;
import org.ceasefiremonitor.projections.commission.RemedyProjection;
import org.ceasefiremonitor.projections.commitment.InvokedCommitmentProjection;
import org.ceasefiremonitor.projections.contribution.ContributionEntryProjection;
import org.ceasefiremonitor.projections.coordination.CellProjection;
import org.ceasefiremonitor.projections.coordination.HotlineCallProjection;
import org.ceasefiremonitor.projections.coordination.MeetingProjection;
import org.ceasefiremonitor.projections.coordination.RequestProjection;
import org.ceasefiremonitor.projections.determination.DeterminationProjection;
import org.ceasefiremonitor.projections.doubt.DoubtProjection;
import org.ceasefiremonitor.projections.force.AttackProjection;
import org.ceasefiremonitor.projections.force.DeploymentProjection;
import org.ceasefiremonitor.projections.force.ForceProjection;
import org.ceasefiremonitor.projections.guarantee.GuaranteeProjection;
import org.ceasefiremonitor.projections.intake.ImportProjection;
import org.ceasefiremonitor.projections.ladder.LadderProjection;
import org.ceasefiremonitor.projections.mechanism.MechanismProjection;
import org.ceasefiremonitor.projections.mission.MissionProjection;
import org.ceasefiremonitor.projections.notice.NoticeProjection;
import org.ceasefiremonitor.projections.participant.ParticipantProjection;
import org.ceasefiremonitor.projections.recommendation.RecommendationProjection;
import org.ceasefiremonitor.projections.source.SourceProjection;
import org.ceasefiremonitor.projections.support.ProgrammeProjection;
import org.ceasefiremonitor.projections.support.SupportProjection;
import org.ceasefiremonitor.projections.verification.EvidenceProjection;
import org.ceasefiremonitor.projections.verification.IncidentProjection;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.ceasefiremonitor.projections.zone.ZoneProjection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All projections. Whatever goes over all views, such as a rebuild or what a node tells of itself, takes them from here. */
public final class Projections {

    /** One a line and in the order of their names, so that two that are added at a time seldom meet. */
    public static final List<Kind<?>> ALL = List.of(
            new Kind<>(ActivityProjection.class, ActivityProjection.LAYOUT, ActivityProjection::new),
            new Kind<>(AgreementProjection.class, AgreementProjection.LAYOUT, AgreementProjection::new),
            new Kind<>(AllegationProjection.class, AllegationProjection.LAYOUT, AllegationProjection::new),
            new Kind<>(AssetProjection.class, AssetProjection.LAYOUT, AssetProjection::new),
            new Kind<>(AttackProjection.class, AttackProjection.LAYOUT, AttackProjection::new),
            new Kind<>(BallotProjection.class, BallotProjection.LAYOUT, BallotProjection::new),
            new Kind<>(CaseProjection.class, CaseProjection.LAYOUT, CaseProjection::new),
            new Kind<>(CellProjection.class, CellProjection.LAYOUT, CellProjection::new),
            new Kind<>(CommissionProjection.class, CommissionProjection.LAYOUT, CommissionProjection::new),
            new Kind<>(ContributionEntryProjection.class, ContributionEntryProjection.LAYOUT, ContributionEntryProjection::new),
            new Kind<>(DeadlineProjection.class, DeadlineProjection.LAYOUT, DeadlineProjection::new),
            new Kind<>(DeploymentProjection.class, DeploymentProjection.LAYOUT, DeploymentProjection::new),
            new Kind<>(DetectionProjection.class, DetectionProjection.LAYOUT, DetectionProjection::new),
            new Kind<>(DeterminationProjection.class, DeterminationProjection.LAYOUT, DeterminationProjection::new),
            new Kind<>(DoubtProjection.class, DoubtProjection.LAYOUT, DoubtProjection::new),
            new Kind<>(EstablishedProjection.class, EstablishedProjection.LAYOUT, EstablishedProjection::new),
            new Kind<>(EvidenceProjection.class, EvidenceProjection.LAYOUT, EvidenceProjection::new),
            new Kind<>(FindingProjection.class, FindingProjection.LAYOUT, FindingProjection::new),
            new Kind<>(ForceProjection.class, ForceProjection.LAYOUT, ForceProjection::new),
            new Kind<>(GuaranteeProjection.class, GuaranteeProjection.LAYOUT, GuaranteeProjection::new),
            new Kind<>(HotlineCallProjection.class, HotlineCallProjection.LAYOUT, HotlineCallProjection::new),
            new Kind<>(ImportProjection.class, ImportProjection.LAYOUT, ImportProjection::new),
            new Kind<>(IncidentProjection.class, IncidentProjection.LAYOUT, IncidentProjection::new),
            new Kind<>(InvokedCommitmentProjection.class, InvokedCommitmentProjection.LAYOUT, InvokedCommitmentProjection::new),
            new Kind<>(LadderProjection.class, LadderProjection.LAYOUT, LadderProjection::new),
            new Kind<>(MechanismProjection.class, MechanismProjection.LAYOUT, MechanismProjection::new),
            new Kind<>(MeetingProjection.class, MeetingProjection.LAYOUT, MeetingProjection::new),
            new Kind<>(MissionProjection.class, MissionProjection.LAYOUT, MissionProjection::new),
            new Kind<>(NoticeProjection.class, NoticeProjection.LAYOUT, NoticeProjection::new),
            new Kind<>(ParticipantProjection.class, ParticipantProjection.LAYOUT, ParticipantProjection::new),
            new Kind<>(ProgrammeProjection.class, ProgrammeProjection.LAYOUT, ProgrammeProjection::new),
            new Kind<>(RecommendationProjection.class, RecommendationProjection.LAYOUT, RecommendationProjection::new),
            new Kind<>(RemedyProjection.class, RemedyProjection.LAYOUT, RemedyProjection::new),
            new Kind<>(RequestProjection.class, RequestProjection.LAYOUT, RequestProjection::new),
            new Kind<>(RestrictedAccessProjection.class, RestrictedAccessProjection.LAYOUT, RestrictedAccessProjection::new),
            new Kind<>(SourceProjection.class, SourceProjection.LAYOUT, SourceProjection::new),
            new Kind<>(SupportProjection.class, SupportProjection.LAYOUT, SupportProjection::new),
            new Kind<>(ViolationProjection.class, ViolationProjection.LAYOUT, ViolationProjection::new),
            new Kind<>(ZoneProjection.class, ZoneProjection.LAYOUT, ZoneProjection::new));

    /** How their views are laid out. */
    public static final List<Layout> LAYOUTS = ALL.stream().<Layout>map(Kind::layout).toList();

    private Projections() {
    }

    /**
     * One projection.
     *
     * @param type       its class
     * @param layout     how the view that it fills is laid out
     * @param projection makes its handlers
     */
    public record Kind<P>(Class<P> type, Layout layout, BiFunction<ViewWriter, JdbcClient, P> projection) {
    }
}
