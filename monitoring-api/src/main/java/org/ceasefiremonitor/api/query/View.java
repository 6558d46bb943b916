package org.ceasefiremonitor.api.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ceasefiremonitor.projections.Projections;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Standing;

/**
 * The view that an answer comes from.
 *
 * @param name    its name
 * @param version raised when the view would answer an old question in another way
 * @param parked  how many events the answer lacks because the view could not take them in, or they wait behind such a one
 * @param leftOut how many events the answer lacks because a person has decided so
 * @param rebuilt how often the view was rebuilt from the log; no part of the answer, which a rebuild does not change, but of its entity tag
 */
public record View(@Schema(example = "zones") String name, @Schema(example = "1") int version, @Schema(example = "0") long parked,
                   @Schema(example = "0") long leftOut, @JsonIgnore long rebuilt) {

    static final View PARTICIPANTS = new View(ParticipantProjection.VIEW, 1);
    static final View AGREEMENTS = new View(AgreementProjection.VIEW, 1);
    static final View ZONES = new View(ZoneProjection.VIEW, 1);
    static final View VIOLATIONS = new View(ViolationProjection.VIEW, 1);
    static final View GUARANTEES = new View(GuaranteeProjection.VIEW, 2);
    static final View LADDERS = new View(LadderProjection.VIEW, 1);
    static final View DETERMINATIONS = new View(DeterminationProjection.VIEW, 1);
    static final View COMMITMENTS = new View(InvokedCommitmentProjection.VIEW, 1);
    static final View EVIDENCE = new View(EvidenceProjection.VIEW, 1);
    static final View INCIDENTS = new View(IncidentProjection.VIEW, 1);
    static final View ASSETS = new View(AssetProjection.VIEW, 1);
    static final View COMMISSIONS = new View(CommissionProjection.VIEW, 1);
    static final View CASES = new View(CaseProjection.VIEW, 1);
    static final View BALLOTS = new View(BallotProjection.VIEW, 1);
    static final View ESTABLISHED = new View(EstablishedProjection.VIEW, 1);
    static final View FINDINGS = new View(FindingProjection.VIEW, 1);
    static final View REMEDIES = new View(RemedyProjection.VIEW, 1);
    static final View DEADLINES = new View(DeadlineProjection.VIEW, 1);
    static final View ACTIVITIES = new View(ActivityProjection.VIEW, 1);
    static final View RESTRICTIONS = new View(RestrictedAccessProjection.VIEW, 1);
    static final View CONTRIBUTIONS = new View(ContributionEntryProjection.VIEW, 1);
    static final View CELLS = new View(CellProjection.VIEW, 1);
    static final View REQUESTS = new View(RequestProjection.VIEW, 1);
    static final View HOTLINE_CALLS = new View(HotlineCallProjection.VIEW, 1);
    static final View MEETINGS = new View(MeetingProjection.VIEW, 1);
    /** Read from many views at one position. */
    static final View SITUATION = new View("situation", 2);
    static final View NOTICES = new View(NoticeProjection.VIEW, 1);
    static final View RECOMMENDATIONS = new View(RecommendationProjection.VIEW, 1);
    static final View SOURCES = new View(SourceProjection.VIEW, 1);
    static final View DOUBTS = new View(DoubtProjection.VIEW, 1);
    static final View DETECTIONS = new View(DetectionProjection.VIEW, 1);
    static final View ALLEGATIONS = new View(AllegationProjection.VIEW, 1);
    static final View FORCES = new View(ForceProjection.VIEW, 1);
    static final View DEPLOYMENTS = new View(DeploymentProjection.VIEW, 1);
    static final View MECHANISMS = new View(MechanismProjection.VIEW, 1);
    static final View ATTACKS = new View(AttackProjection.VIEW, 1);
    static final View MISSIONS = new View(MissionProjection.VIEW, 1);
    static final View SUPPORT_PACKAGES = new View(SupportProjection.VIEW, 1);
    static final View PROGRAMMES = new View(ProgrammeProjection.VIEW, 1);
    static final View IMPORTS = new View(ImportProjection.VIEW, 1);
    private static final Map<String, Integer> VERSIONS = Projections.LAYOUTS.stream().collect(Collectors.toMap(Layout::view, Layout::version));

    View(String name, int version) {
        this(name, version, 0, 0, 0);
    }

    /** The view with this name. */
    static View of(String name) {
        return new View(name, Objects.requireNonNull(VERSIONS.get(name), name));
    }

    /** The view with what it lacks at the moment of an answer. */
    View at(Standing standing) {
        return new View(name, version, standing.parked(), standing.leftOut(), standing.rebuilt());
    }
}
