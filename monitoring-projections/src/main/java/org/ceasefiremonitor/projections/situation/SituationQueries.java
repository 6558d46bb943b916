package org.ceasefiremonitor.projections.situation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.mechanism.Sight;
import org.ceasefiremonitor.core.zone.ZonePhase;
import org.ceasefiremonitor.projections.agreement.AgreementQueries;
import org.ceasefiremonitor.projections.asset.Coverage;
import org.ceasefiremonitor.projections.asset.CoverageQueries;
import org.ceasefiremonitor.projections.clock.Deadline;
import org.ceasefiremonitor.projections.clock.DeadlineQueries;
import org.ceasefiremonitor.projections.clock.DeadlineState;
import org.ceasefiremonitor.projections.commission.DocketEntry;
import org.ceasefiremonitor.projections.commission.DocketFilter;
import org.ceasefiremonitor.projections.commission.DocketQueries;
import org.ceasefiremonitor.projections.commitment.InvokedCommitmentQueries;
import org.ceasefiremonitor.projections.coordination.CellEntry;
import org.ceasefiremonitor.projections.coordination.CellQueries;
import org.ceasefiremonitor.projections.determination.DeterminationQueries;
import org.ceasefiremonitor.projections.guarantee.Guarantee;
import org.ceasefiremonitor.projections.guarantee.GuaranteeMatrix;
import org.ceasefiremonitor.projections.guarantee.GuaranteeQueries;
import org.ceasefiremonitor.projections.ladder.LadderQueries;
import org.ceasefiremonitor.projections.marking.Reader;
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
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
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

    private static final Comparator<@Nullable Instant> SOONEST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Identifier> BY_ID = Comparator.comparing(Identifier::value);

    private final ViewReader reader;
    private final AgreementQueries agreements;
    private final ZoneQueries zones;
    private final DocketQueries docket;
    private final LadderQueries ladders;
    private final DeterminationQueries determinations;
    private final RecommendationQueries recommendations;
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
        this.recommendations = new RecommendationQueries(reader);
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
        var listed = reader.read(VIEWS, position, reading -> listed(reading, at, most, forWhom));
        var cases = new Collector<DocketEntry>(most, Comparator.comparing(DocketEntry::due, SOONEST).thenComparing(DocketEntry::caseId, BY_ID));
        // state by state, so that those that were closed are not passed
        for (var state : DocketFilter.OPEN) {
            docket.stream(new DocketFilter(null, null, List.of(state), List.of()), null, forWhom, position, each -> cases.add(each.state(), each));
        }

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
        return new Situation(position, at, listed.standing(), listed.ceasefires(), all.done(), levels, listed.clocks(), listed.missed(), listed.advice(), cases.done(),
                listed.ladders(), listed.determinations(), listed.guarantees(), listed.commitments(), listed.forces(), listed.gaps(), unwatched.done(), listed.cells());
    }

    /** The parts of which an index tells what comes first. */
    private record Listed(Standing standing, Tallied<Ceasefire> ceasefires, Tallied<Deadline> clocks, Tallied<Deadline> missed, Tallied<Recommendation> advice,
            Tallied<RunningLadder> ladders, Tallied<OpenDetermination> determinations, Tallied<Guarantee> guarantees, Tallied<OwedCommitment> commitments,
            Tallied<ForceReadiness> forces, Tallied<Coverage> gaps, Tallied<CellEntry> cells) {
    }

    private Listed listed(Reading reading, Instant at, int most, Reader forWhom) {
        return new Listed(reading.standing(), agreements.first(reading, most, forWhom).telling(Ceasefire::of),
                DeadlineQueries.first(reading, List.of(DeadlineState.OPEN), at, most, forWhom),
                DeadlineQueries.first(reading, List.of(DeadlineState.MISSED, DeadlineState.KNOWN_LATE), at, most, forWhom),
                recommendations.first(reading, most, forWhom),
                ladders.running(reading, at, most, forWhom).telling(RunningLadder::of),
                determinations.undecided(reading, most, forWhom).telling(each -> OpenDetermination.of(each.standing())),
                guarantees.first(reading, most, forWhom),
                commitments.invoked(reading, most, forWhom).telling(each -> OwedCommitment.of(each.standing())),
                forces.goingOn(reading, most, forWhom).telling(each -> ForceReadiness.of(each.standing())),
                CoverageQueries.first(reading, BLIND, at, most, forWhom),
                cells.first(reading, most, forWhom));
    }

    /** Zones that no asset looks at in which the boxes around both touch, as the list of coverage compares them. */
    private Set<String> unwatched(Instant at, Reader forWhom, long position) {
        return reader.read(CoverageQueries.VIEWS, position, reading -> {
            var conditions = new Conditions().and(reading.holds("z"));
            forWhom.restrict(conditions, "z");
            var later = "w.until > " + conditions.parameter(at);
            var current = "w.to_position = " + VersionedTable.CURRENT + " and ";
            return new HashSet<>(reading.jdbc().sql("select z.zone_id from view_zone z where " + conditions.sql() + Stream.of(current + "w.until is null", current + later,
                            "w.to_position between " + (position + 1) + " and " + (VersionedTable.CURRENT - 1) + " and (w.until is null or " + later + ")")
                            .map(which -> " and not exists " + watching(reading, conditions, at, which, forWhom)).collect(Collectors.joining()))
                    .params(conditions.parameters()).query(String.class).list());
        });
    }

    /**
     * Spans in which an asset looks at the zone {@code z} at an instant.
     *
     * @param which those that are asked for: apart from each other, as an index then finds them without passing those that are over
     */
    private static String watching(Reading reading, Conditions conditions, Instant at, String which, Reader forWhom) {
        var watching = conditions.part().and(which).and("z.west <= w.east and z.east >= w.west and z.south <= w.north and z.north >= w.south").and(reading.begun("w"))
                .and("w.since <= ?", at).among("w.sight", Stream.of(Sight.values()).filter(Sight::looked).toList());
        forWhom.restrict(watching, "w");
        return "(select 1 from view_watch w where " + watching.sql() + ")";
    }
}
