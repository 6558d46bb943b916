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

    public static final List<Kind> ALL = List.of(
            new Kind(ParticipantProjection.LAYOUT, ParticipantProjection::new),
            new Kind(AgreementProjection.LAYOUT, AgreementProjection::new),
            new Kind(ZoneProjection.LAYOUT, ZoneProjection::new),
            new Kind(ViolationProjection.LAYOUT, ViolationProjection::new),
            new Kind(GuaranteeProjection.LAYOUT, GuaranteeProjection::new),
            new Kind(InvokedCommitmentProjection.LAYOUT, InvokedCommitmentProjection::new),
            new Kind(DeterminationProjection.LAYOUT, DeterminationProjection::new),
            new Kind(LadderProjection.LAYOUT, LadderProjection::new),
            new Kind(ImportProjection.LAYOUT, ImportProjection::new),
            new Kind(IncidentProjection.LAYOUT, IncidentProjection::new),
            new Kind(EvidenceProjection.LAYOUT, EvidenceProjection::new),
            new Kind(AssetProjection.LAYOUT, AssetProjection::new),
            new Kind(CommissionProjection.LAYOUT, CommissionProjection::new),
            new Kind(CaseProjection.LAYOUT, CaseProjection::new),
            new Kind(BallotProjection.LAYOUT, BallotProjection::new),
            new Kind(EstablishedProjection.LAYOUT, EstablishedProjection::new),
            new Kind(FindingProjection.LAYOUT, FindingProjection::new),
            new Kind(RemedyProjection.LAYOUT, RemedyProjection::new),
            new Kind(DetectionProjection.LAYOUT, DetectionProjection::new),
            new Kind(CellProjection.LAYOUT, CellProjection::new),
            new Kind(RequestProjection.LAYOUT, RequestProjection::new),
            new Kind(HotlineCallProjection.LAYOUT, HotlineCallProjection::new),
            new Kind(MeetingProjection.LAYOUT, MeetingProjection::new),
            new Kind(NoticeProjection.LAYOUT, NoticeProjection::new),
            new Kind(RecommendationProjection.LAYOUT, RecommendationProjection::new),
            new Kind(DeadlineProjection.LAYOUT, DeadlineProjection::new),
            new Kind(DoubtProjection.LAYOUT, DoubtProjection::new),
            new Kind(AllegationProjection.LAYOUT, AllegationProjection::new),
            new Kind(MechanismProjection.LAYOUT, MechanismProjection::new),
            new Kind(MissionProjection.LAYOUT, MissionProjection::new),
            new Kind(ForceProjection.LAYOUT, ForceProjection::new),
            new Kind(DeploymentProjection.LAYOUT, DeploymentProjection::new),
            new Kind(AttackProjection.LAYOUT, AttackProjection::new),
            new Kind(SourceProjection.LAYOUT, SourceProjection::new),
            new Kind(ContributionEntryProjection.LAYOUT, ContributionEntryProjection::new),
            new Kind(RestrictedAccessProjection.LAYOUT, RestrictedAccessProjection::new),
            new Kind(SupportProjection.LAYOUT, SupportProjection::new),
            new Kind(ProgrammeProjection.LAYOUT, ProgrammeProjection::new),
            new Kind(ActivityProjection.LAYOUT, ActivityProjection::new));

    public static final List<Layout> LAYOUTS = ALL.stream().map(Kind::layout).toList();

    private Projections() {
    }

    /**
     * One projection.
     *
     * @param layout     how the view that it fills is laid out
     * @param projection makes its handlers
     */
    public record Kind(Layout layout, BiFunction<ViewWriter, JdbcClient, Object> projection) {
    }
}
