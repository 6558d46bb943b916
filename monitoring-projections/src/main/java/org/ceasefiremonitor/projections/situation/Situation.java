package org.ceasefiremonitor.projections.situation;

import java.time.Instant;
import java.util.SortedMap;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.projections.asset.Coverage;
import org.ceasefiremonitor.projections.clock.Deadline;
import org.ceasefiremonitor.projections.commission.DocketEntry;
import org.ceasefiremonitor.projections.coordination.CellEntry;
import org.ceasefiremonitor.projections.guarantee.Guarantee;
import org.ceasefiremonitor.projections.recommendation.Recommendation;
import org.ceasefiremonitor.projections.view.Standing;
import org.ceasefiremonitor.projections.zone.Zone;

/**
 * What a duty officer asks first, of what the reader may see, as all lists have it at one position.
 *
 * @param position        position of the log
 * @param at              instant for which phases, alert levels, time left and coverage are told
 * @param standing        what the answer lacks
 * @param ceasefires      agreements by phase
 * @param zones           zones by phase; first those with the highest alert level
 * @param alertLevels     how many zones are at each alert level
 * @param clocks          clocks that run or have run out, by how far they have come; first those that run out soonest
 * @param recommendations recommendations that wait for a decision, by policy; first those that are due soonest
 * @param cases           the docket by state; first those of which something is due soonest
 * @param guarantees      guarantees by state, in order of their ids
 * @param gaps            assets that do not look at that instant, by why
 * @param unwatched       zones in force that nobody looks at, even in part, at that instant, by kind
 * @param cells           coordination cells by state, each with its watch and what is open at it
 */
public record Situation(long position, Instant at, Standing standing, Tallied<Ceasefire> ceasefires, Tallied<Zone> zones, SortedMap<String, Long> alertLevels,
        Tallied<Deadline> clocks, Tallied<Recommendation> recommendations, Tallied<DocketEntry> cases, Tallied<Guarantee> guarantees,
        Tallied<Coverage> gaps, Tallied<Zone> unwatched, Tallied<CellEntry> cells) {

    /**
     * An agreement in short.
     *
     * @param phase where it stands
     */
    public record Ceasefire(AgreementId agreementId, String title, AgreementTerms.Phase phase) {
    }
}
