package org.ceasefiremonitor.projections.situation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.mechanism.Sight;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;
import org.ceasefiremonitor.core.zone.ZonePhase;
import org.ceasefiremonitor.projections.agreement.AgreementFilter;
import org.ceasefiremonitor.projections.agreement.AgreementQueries;
import org.ceasefiremonitor.projections.asset.Coverage;
import org.ceasefiremonitor.projections.asset.CoverageFilter;
import org.ceasefiremonitor.projections.asset.CoverageQueries;
import org.ceasefiremonitor.projections.clock.Deadline;
import org.ceasefiremonitor.projections.clock.DeadlineFilter;
import org.ceasefiremonitor.projections.clock.DeadlineQueries;
import org.ceasefiremonitor.projections.clock.DeadlineState;
import org.ceasefiremonitor.projections.commission.DocketEntry;
import org.ceasefiremonitor.projections.commission.DocketFilter;
import org.ceasefiremonitor.projections.commission.DocketQueries;
import org.ceasefiremonitor.projections.coordination.CellEntry;
import org.ceasefiremonitor.projections.coordination.CellFilter;
import org.ceasefiremonitor.projections.coordination.CellQueries;
import org.ceasefiremonitor.projections.guarantee.Guarantee;
import org.ceasefiremonitor.projections.guarantee.GuaranteeFilter;
import org.ceasefiremonitor.projections.guarantee.GuaranteeQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.recommendation.Recommendation;
import org.ceasefiremonitor.projections.recommendation.RecommendationFilter;
import org.ceasefiremonitor.projections.recommendation.RecommendationQueries;
import org.ceasefiremonitor.projections.situation.Situation.Ceasefire;
import org.ceasefiremonitor.projections.situation.Tallied.Tally;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.zone.Zone;
import org.ceasefiremonitor.projections.zone.ZoneFilter;
import org.ceasefiremonitor.projections.zone.ZoneQueries;

/** Asks each list what a duty officer asks first, all at one position, so that the answer agrees with them by what it is made of. */
public final class SituationQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = Stream.of(AgreementQueries.VIEWS, ZoneQueries.VIEWS, DeadlineQueries.VIEWS, RecommendationQueries.VIEWS,
            DocketQueries.VIEWS, GuaranteeQueries.VIEWS, CoverageQueries.VIEWS, CellQueries.VIEWS).flatMap(List::stream).distinct().toList();

    /** Why an asset does not look. */
    public static final List<Sight> BLIND = Stream.of(Sight.values()).filter(sight -> !sight.looked()).toList();

    private final ViewReader reader;
    private final AgreementQueries agreements;
    private final ZoneQueries zones;
    private final DeadlineQueries deadlines;
    private final RecommendationQueries recommendations;
    private final DocketQueries docket;
    private final GuaranteeQueries guarantees;
    private final CoverageQueries coverage;
    private final CellQueries cells;

    /** @param reader reads the views */
    public SituationQueries(ViewReader reader) {
        this.reader = reader;
        this.agreements = new AgreementQueries(reader);
        this.zones = new ZoneQueries(reader);
        this.deadlines = new DeadlineQueries(reader);
        this.recommendations = new RecommendationQueries(reader);
        this.docket = new DocketQueries(reader);
        this.guarantees = new GuaranteeQueries(reader);
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
        var standing = reader.read(VIEWS, position, ViewReader.Reading::standing);
        var ceasefires = new Tally<Ceasefire>(most);
        agreements.stream(AgreementFilter.ALL, null, forWhom, position,
                each -> ceasefires.add(each.phase(), new Ceasefire(each.terms().agreementId(), each.terms().title(), each.phase()), true));
        var clocks = new Tally<Deadline>(most);
        deadlines.stream(new DeadlineFilter(null, List.of(), List.of(), List.of(DeadlineState.OPEN, DeadlineState.MISSED, DeadlineState.KNOWN_LATE), null), at, forWhom, position,
                each -> clocks.add(each.state(), each, each.state() == DeadlineState.OPEN));
        var advice = new Tally<Recommendation>(most);
        recommendations.stream(new RecommendationFilter(List.of(), null, null, List.of(RecommendationStanding.State.OPEN), null), forWhom, position,
                each -> advice.add(each.standing().policy(), each, true));
        var cases = new Tally<DocketEntry>(most);
        docket.stream(DocketFilter.ALL, null, forWhom, position, each -> cases.add(each.state(), each, true));
        var promised = new Tally<Guarantee>(most);
        guarantees.stream(GuaranteeFilter.ALL, null, forWhom, position, each -> promised.add(each.standing().state(), each, true));
        var gaps = new Tally<Coverage>(most);
        coverage.stream(new CoverageFilter(at, at.plus(1, ChronoUnit.MICROS), null, null, null, List.of(), BLIND), forWhom, position,
                each -> gaps.add(each.sight(), each, true));
        var atWork = new Tally<CellEntry>(most);
        cells.stream(CellFilter.ALL, null, forWhom, position, each -> atWork.add(each.standing().state(), each, true));

        var blind = unwatched(at, forWhom, position);
        var levels = new TreeMap<String, Long>();
        var all = new Tally<Zone>(most);
        var unwatched = new Tally<Zone>(most);
        zones.stream(ZoneFilter.ALL, at, null, forWhom, position, zone -> {
            levels.merge(zone.alertLevel().name(), 1L, Long::sum);
            all.add(zone.phase(), zone, true);
            if (zone.phase() == ZonePhase.IN_FORCE && blind.contains(zone.zoneId())) {
                unwatched.add(zone.kind(), zone, true);
            }
        });
        return new Situation(position, at, standing, ceasefires.done(), all.done(Comparator.comparing(Zone::alertLevel).reversed().thenComparing(Zone::zoneId)),
                levels, clocks.done(), advice.done(), cases.done(Comparator.comparing(DocketEntry::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(DocketEntry::caseId, Comparator.comparing(Identifier::value))), promised.done(), gaps.done(), unwatched.done(), atWork.done());
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
