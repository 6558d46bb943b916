package org.ceasefiremonitor.projections.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.force.Precondition;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionKind;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A multinational force: how ready it is, on which preconditions, and with what.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param notHolding the preconditions that do not hold; after the authorisation those that hold no more
 * @param provided   what was contributed of each contribution that is assigned, with its national caveats, as the register of contributions says
 * @param standing   all that is recorded of it; its fields stand beside the others
 */
public record Force(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        List<Precondition> notHolding, List<ProvidedContribution> provided, @JsonUnwrapped ForceStanding standing) {

    /**
     * What is provided by a contribution.
     *
     * @param delivered how much was delivered in all, in the unit
     * @param missing   how much is missing of what was pledged, in the unit
     * @param caveats   for what it may not be used, numbered from 1 in their order
     */
    public record ProvidedContribution(ContributionId contributionId, ContributionKind kind, String unit, int quantity, int delivered, int missing,
            ContributionStanding.State state, List<String> caveats) {

        static ProvidedContribution of(ContributionStanding standing) {
            return new ProvidedContribution(standing.contributionId(), standing.kind(), standing.unit(), standing.quantity(), standing.delivered(), standing.missing(),
                    standing.state(), standing.caveats());
        }
    }

    static Force of(Defined<ForceStanding> defined, List<ProvidedContribution> provided) {
        return new Force(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition().missing(), provided, defined.definition());
    }
}
