package org.ceasefiremonitor.projections.situation;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.force.CapabilityLevel;
import org.ceasefiremonitor.core.force.Component;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.force.Precondition;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.guarantee.ladder.NextStep;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.zone.ZonePhase;
import org.ceasefiremonitor.projections.agreement.Agreement;
import org.ceasefiremonitor.projections.asset.Coverage;
import org.ceasefiremonitor.projections.clock.Deadline;
import org.ceasefiremonitor.projections.commission.DocketEntry;
import org.ceasefiremonitor.projections.coordination.CellEntry;
import org.ceasefiremonitor.projections.guarantee.Guarantee;
import org.ceasefiremonitor.projections.ladder.Ladder;
import org.ceasefiremonitor.projections.recommendation.Recommendation;
import org.ceasefiremonitor.projections.view.Standing;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.zone.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What a duty officer asks first, of what the reader may see, as all lists have it at one position.
 *
 * @param position        position of the log
 * @param at              instant for which phases, alert levels, time left and coverage are told
 * @param standing        what the answer lacks
 * @param ceasefires      agreements by phase
 * @param zones           zones by phase; first those with the highest alert level
 * @param alertLevels     how many zones are at each alert level
 * @param clocks          clocks that run; first those that run out soonest
 * @param missedClocks    clocks that have run out and what they wait for is not done; first those that ran out first
 * @param recommendations recommendations that wait for a decision, by policy; first those that are due soonest
 * @param cases           the docket by state; first those of which something is due soonest
 * @param ladders         response ladders that run, by state; first those of which a stage is due soonest
 * @param determinations  determinations of armed attacks that are not decided, by state, in order of their ids
 * @param guarantees      guarantees by state, in order of their ids
 * @param commitments     commitments that were invoked, by state; first those that are overdue, then those that are owed, and of these those that are due soonest
 * @param forces          forces by state, in order of their ids
 * @param gaps            assets that do not look at that instant, by why
 * @param unwatched       zones in force that nobody looks at, even in part, at that instant, by kind
 * @param cells           coordination cells by state, each with its watch and what is open at it
 */
public record Situation(long position, Instant at, Standing standing, Tallied<Ceasefire> ceasefires, Tallied<ZoneLevel> zones,
        SortedMap<String, Long> alertLevels, Tallied<Deadline> clocks, Tallied<Deadline> missedClocks, Tallied<Recommendation> recommendations,
        Tallied<DocketEntry> cases, Tallied<RunningLadder> ladders, Tallied<OpenDetermination> determinations, Tallied<Guarantee> guarantees,
        Tallied<OwedCommitment> commitments, Tallied<ForceReadiness> forces, Tallied<Coverage> gaps, Tallied<ZoneLevel> unwatched, Tallied<CellEntry> cells) {

    /**
     * An agreement in short.
     *
     * @param phase where it stands
     */
    public record Ceasefire(AgreementId agreementId, String title, AgreementTerms.Phase phase) {

        static Ceasefire of(Agreement agreement) {
            return new Ceasefire(agreement.terms().agreementId(), agreement.terms().title(), agreement.phase());
        }
    }

    /** A zone by its name, with its phase and alert level at the instant asked about. */
    public record ZoneLevel(String zoneId, String name, ZonePhase phase, AlertLevel alertLevel) {

        static ZoneLevel of(Zone zone) {
            return new ZoneLevel(zone.zoneId(), zone.name(), zone.phase(), zone.alertLevel());
        }
    }

    /**
     * A response ladder that runs, as a clock.
     *
     * @param t0           beginning of the earliest act in its trigger
     * @param stage        number of the highest stage that was entered; 0 while none is
     * @param awaitedStage number of the stage that is waited for; absent while none is
     * @param stageDue     when it is due; absent while none is waited for
     * @param secondsLeft  seconds that are left until then, negative once it has run out; absent while none is waited for
     * @param recommended  what people are to do next; absent once each stage is decided on
     */
    public record RunningLadder(LadderId ladderId, AgreementId agreementId, Instant t0, LadderStanding.State state, int stage, @Nullable Integer awaitedStage,
            @Nullable Instant stageDue, @Nullable Long secondsLeft, @Nullable NextStep recommended) {

        static RunningLadder of(Ladder ladder) {
            var standing = ladder.standing();
            return new RunningLadder(standing.ladderId(), standing.agreementId(), standing.start().at(), standing.state(), standing.stage(), ladder.awaitedStage(),
                    ladder.stageDue(), ladder.secondsLeft(), ladder.recommended());
        }
    }

    /**
     * A determination that is not decided.
     *
     * @param positions       how many guarantors have stated a position
     * @param consultationDue until when they are to be consulted; absent where it is not waited for
     */
    public record OpenDetermination(DeterminationId determinationId, ParticipantId attacked, ParticipantId accused, DeterminationStanding.State state,
            int positions, @Nullable Instant consultationDue) {

        static OpenDetermination of(DeterminationStanding standing) {
            return new OpenDetermination(standing.determinationId(), standing.attacked(), standing.accused(), standing.state(), standing.positions().size(),
                    standing.consultationDue());
        }
    }

    /**
     * A commitment that was invoked.
     *
     * @param due until when the guarantor takes its first position, else decides on measures; absent where neither is waited for
     */
    public record OwedCommitment(CommitmentId commitmentId, ParticipantId guarantor, Domain domain, CommitmentStanding.State state, @Nullable Instant due) {

        static OwedCommitment of(CommitmentStanding standing) {
            return new OwedCommitment(standing.commitmentId(), standing.guarantor(), standing.domain(), standing.state(),
                    standing.positionDue() == null ? standing.measuresDue() : standing.positionDue());
        }
    }

    /**
     * How ready a force is.
     *
     * @param preconditions whether each precondition of its deployment holds
     * @param capability    what it was declared able to do last; absent before
     * @param components    components that are deployed
     * @param readiness     how many of its contributions were rated at each level, and how many were not rated yet
     */
    public record ForceReadiness(ForceId forceId, String name, ForceStanding.State state, SortedMap<Precondition, Boolean> preconditions,
            @Nullable CapabilityLevel capability, List<Component> components, SortedMap<String, Long> readiness) {

        static ForceReadiness of(ForceStanding standing) {
            var preconditions = new TreeMap<Precondition, Boolean>();
            for (var each : Precondition.values()) {
                preconditions.put(each, standing.holds(each));
            }
            var readiness = new TreeMap<String, Long>();
            standing.contributions().forEach(each -> readiness.merge(each.level() == null ? "NOT_RATED" : each.level().name(), 1L, Long::sum));
            return new ForceReadiness(standing.forceId(), standing.name(), standing.state(), preconditions,
                    standing.capability().isEmpty() ? null : standing.capability().getLast().level(),
                    standing.components().stream().filter(each -> each.withdrawn() == null).map(ForceStanding.DeployedComponent::component).toList(), readiness);
        }
    }
}
