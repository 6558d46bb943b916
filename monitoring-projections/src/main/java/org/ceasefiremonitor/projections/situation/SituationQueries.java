package org.ceasefiremonitor.projections.situation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.mechanism.Sight;
import org.ceasefiremonitor.core.zone.ZonePhase;
import org.ceasefiremonitor.projections.agreement.AgreementFilter;
import org.ceasefiremonitor.projections.agreement.AgreementQueries;
import org.ceasefiremonitor.projections.asset.Coverage;
import org.ceasefiremonitor.projections.asset.CoverageFilter;
import org.ceasefiremonitor.projections.asset.CoverageQueries;
import org.ceasefiremonitor.projections.clock.Deadline;
import org.ceasefiremonitor.projections.clock.DeadlineQueries;
import org.ceasefiremonitor.projections.clock.DeadlineState;
import org.ceasefiremonitor.projections.commission.DocketEntry;
import org.ceasefiremonitor.projections.commission.DocketFilter;
import org.ceasefiremonitor.projections.commission.DocketQueries;
import org.ceasefiremonitor.projections.commitment.InvokedCommitmentFilter;
import org.ceasefiremonitor.projections.commitment.InvokedCommitmentQueries;
import org.ceasefiremonitor.projections.coordination.CellEntry;
import org.ceasefiremonitor.projections.coordination.CellFilter;
import org.ceasefiremonitor.projections.coordination.CellQueries;
import org.ceasefiremonitor.projections.determination.DeterminationFilter;
import org.ceasefiremonitor.projections.determination.DeterminationQueries;
import org.ceasefiremonitor.projections.guarantee.Guarantee;
import org.ceasefiremonitor.projections.guarantee.GuaranteeFilter;
import org.ceasefiremonitor.projections.guarantee.GuaranteeMatrix;
import org.ceasefiremonitor.projections.guarantee.GuaranteeQueries;
import org.ceasefiremonitor.projections.ladder.LadderFilter;
import org.ceasefiremonitor.projections.ladder.LadderQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.readiness.ForceFilter;
import org.ceasefiremonitor.projections.readiness.ForceQueries;
import org.ceasefiremonitor.projections.recommendation.Recommendation;
import org.ceasefiremonitor.projections.recommendation.RecommendationQueries;
import org.ceasefiremonitor.projections.situation.Situation.Ceasefire;
import org.ceasefiremonitor.projections.situation.Situation.ForceReadiness;
import org.ceasefiremonitor.projections.situation.Situation.OpenDetermination;
import org.ceasefiremonitor.projections.situation.Situation.OwedCommitment;
import org.ceasefiremonitor.projections.situation.Situation.RunningLadder;
import org.ceasefiremonitor.projections.situation.Situation.ZoneLevel;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Standing;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.Tallied.Collector;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.zone.ZoneFilter;
import org.ceasefiremonitor.projections.zone.ZoneQueries;
import org.jspecify.annotations.Nullable;

/** Asks each list what a duty officer asks first, all at one position, so that the answer agrees with them by what it is made of. */
public final class SituationQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = Stream.of(AgreementQueries.VIEWS, ZoneQueries.VIEWS, DeadlineQueries.VIEWS, RecommendationQueries.VIEWS,
            DocketQueries.VIEWS, LadderQueries.VIEWS, DeterminationQueries.VIEWS, GuaranteeMatrix.VIEWS, ForceQueries.VIEWS, CoverageQueries.VIEWS, CellQueries.VIEWS).flatMap(List::stream).distinct().toList();

    /** Why an asset does not look. */
    public static final List<Sight> BLIND = Stream.of(Sight.values()).filter(sight -> !sight.looked()).toList();

    /** Ladders that run. */
    public static final LadderFilter RUNNING = new LadderFilter(List.of(), null, null, null, null, true, null);

    /** Determinations that are not decided. */
    public static final DeterminationFilter UNDECIDED = new DeterminationFilter(List.of(DeterminationStanding.State.REQUESTED,
            DeterminationStanding.State.EVIDENCE_ASSEMBLED, DeterminationStanding.State.CONSULTED), null, null, null, null, null);

    /** Commitments whose invocation stands. */
    public static final InvokedCommitmentFilter INVOKED = new InvokedCommitmentFilter(Stream.of(CommitmentStanding.State.values())
            .filter(state -> state != CommitmentStanding.State.STRUCK).toList(), null, null, null, List.of(), null, null, null);

    /** Forces that go on. */
    public static final ForceFilter GOING_ON = new ForceFilter(Stream.of(ForceStanding.State.values())
            .filter(state -> state != ForceStanding.State.ENDED && state != ForceStanding.State.STRUCK).toList(), null, null, null, null);

    private static final Comparator<@Nullable Instant> SOONEST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Identifier> BY_ID = Comparator.comparing(Identifier::value);

    private final ViewReader reader;
    private final AgreementQueries agreements;
    private final ZoneQueries zones;
    private final DocketQueries docket;
    private final LadderQueries ladders;
    private final DeterminationQueries determinations;
    private final GuaranteeQueries guarantees;
    private final InvokedCommitmentQueries commitments;
    private final ForceQueries forces;
    private final CoverageQueries coverage;
    private final CellQueries cells;

    /** @param reader reads the views */
    public SituationQueries(ViewReader reader) {
        this.reader = reader;
        this.agreements = new AgreementQueries(reader);
        this.zones = new ZoneQueries(reader);
        this.docket = new DocketQueries(reader);
        this.ladders = new LadderQueries(reader);
        this.determinations = new DeterminationQueries(reader);
        this.guarantees = new GuaranteeQueries(reader);
        this.commitments = new InvokedCommitmentQueries(reader);
        this.forces = new ForceQueries(reader);
        this.coverage = new CoverageQueries(reader);
        this.cells = new CellQueries(reader);
    }

    /**
     * The situation.
     *
     * @param most     how many of each list are told
     * @param at       instant for which phases, alert levels, time left and coverage are told
     * @param position position of the log to answer for
     */
    public Situation find(int most, Instant at, Reader forWhom, long position) {
        var urgent = reader.read(VIEWS, position, reading -> new Urgent(reading.standing(), DeadlineQueries.first(reading, List.of(DeadlineState.OPEN), at, most, forWhom),
                DeadlineQueries.first(reading, List.of(DeadlineState.MISSED, DeadlineState.KNOWN_LATE), at, most, forWhom), RecommendationQueries.first(reading, most, forWhom)));
        var ceasefires = new Collector<Ceasefire>(most);
        agreements.stream(AgreementFilter.ALL, null, forWhom, position,
                each -> ceasefires.add(each.phase(), new Ceasefire(each.terms().agreementId(), each.terms().title(), each.phase())));
        var cases = new Collector<DocketEntry>(most, Comparator.comparing(DocketEntry::due, SOONEST).thenComparing(DocketEntry::caseId, BY_ID));
        docket.stream(DocketFilter.ALL, null, forWhom, position, each -> cases.add(each.state(), each));
        var running = new Collector<RunningLadder>(most, Comparator.comparing(RunningLadder::stageDue, SOONEST).thenComparing(RunningLadder::ladderId, BY_ID));
        ladders.stream(RUNNING, at, null, forWhom, position, each -> running.add(each.standing().state(), RunningLadder.of(each)));
        var undecided = new Collector<OpenDetermination>(most);
        determinations.stream(UNDECIDED, null, forWhom, position, each -> undecided.add(each.standing().state(), OpenDetermination.of(each.standing())));
        var promised = new Collector<Guarantee>(most);
        guarantees.stream(GuaranteeFilter.ALL, null, forWhom, position, each -> promised.add(each.standing().state(), each));
        var invoked = new Collector<OwedCommitment>(most, Comparator.comparing(OwedCommitment::overdue).thenComparing(OwedCommitment::owed).reversed()
                .thenComparing(OwedCommitment::due, SOONEST).thenComparing(OwedCommitment::commitmentId, BY_ID));
        commitments.stream(INVOKED, null, forWhom, position, each -> invoked.add(each.standing().state(), OwedCommitment.of(each.standing())));
        var deployable = new Collector<ForceReadiness>(most);
        forces.stream(GOING_ON, null, forWhom, position, each -> deployable.add(each.standing().state(), ForceReadiness.of(each.standing())));
        var gaps = new Collector<Coverage>(most);
        coverage.stream(new CoverageFilter(at, at.plus(1, ChronoUnit.MICROS), null, null, null, List.of(), BLIND), forWhom, position,
                each -> gaps.add(each.sight(), each));
        var atWork = new Collector<CellEntry>(most);
        cells.stream(CellFilter.ALL, null, forWhom, position, each -> atWork.add(each.standing().state(), each));

        var blind = unwatched(at, forWhom, position);
        var levels = new TreeMap<String, Long>();
        var all = new Collector<ZoneLevel>(most, Comparator.comparing(ZoneLevel::alertLevel).reversed().thenComparing(ZoneLevel::zoneId));
        var unwatched = new Collector<ZoneLevel>(most);
        zones.stream(ZoneFilter.ALL, at, null, forWhom, position, zone -> {
            levels.merge(zone.alertLevel().name(), 1L, Long::sum);
            all.add(zone.phase(), ZoneLevel.of(zone));
            if (zone.phase() == ZonePhase.IN_FORCE && blind.contains(zone.zoneId())) {
                unwatched.add(zone.kind(), ZoneLevel.of(zone));
            }
        });
        return new Situation(position, at, urgent.standing(), ceasefires.done(), all.done(), levels, urgent.clocks(), urgent.missed(), urgent.advice(), cases.done(),
                running.done(), undecided.done(), promised.done(), invoked.done(), deployable.done(), gaps.done(), unwatched.done(), atWork.done());
    }

    private record Urgent(Standing standing, Tallied<Deadline> clocks, Tallied<Deadline> missed, Tallied<Recommendation> advice) {
    }

    /** Zones that no asset looks at in which the boxes around both touch, as the list of coverage compares them. */
    private Set<String> unwatched(Instant at, Reader forWhom, long position) {
        return reader.read(CoverageQueries.VIEWS, position, reading -> {
            var conditions = new Conditions().and(reading.holds("z"));
            forWhom.restrict(conditions, "z");
            var watched = conditions.part().and("z.west <= w.east and z.east >= w.west and z.south <= w.north and z.north >= w.south").and(reading.holds("w"))
                    .and("w.since <= ?", at).and("(w.until is null or w.until > ?)", at).among("w.sight", Stream.of(Sight.values()).filter(Sight::looked).toList());
            forWhom.restrict(watched, "w");
            return new HashSet<>(reading.jdbc().sql("select z.zone_id from view_zone z where " + conditions.sql() + " and not exists (select 1 from view_watch w where "
                    + watched.sql() + ")").params(conditions.parameters()).query(String.class).list());
        });
    }
}
