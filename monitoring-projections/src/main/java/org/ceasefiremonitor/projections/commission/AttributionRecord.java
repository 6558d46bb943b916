package org.ceasefiremonitor.projections.commission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.commission.breach.BreachStanding.Opinion;
import org.ceasefiremonitor.core.commission.breach.Dissent;
import org.ceasefiremonitor.core.commission.breach.Finding;
import org.ceasefiremonitor.core.commission.breach.Level;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A finding on the record: who is held responsible to which standard of proof, and who did not concur, by name.
 *
 * @param findingId     ballot that adopted it, by which it is named
 * @param caseId        case in which it was issued
 * @param revision      how many events made it what it is, from 1
 * @param issuedPosition position of the log at which it was issued
 * @param issuedAt      when that was recorded
 * @param affirmedPosition position at which it was last upheld on review, else issued: what is in doubt since then nobody has decided on
 * @param standing      whether it stands
 * @param party         Party that is held responsible; absent where none is
 * @param level         how far the attribution goes; absent where none is reached
 * @param finding       the finding, with the exact evidence that it rests on
 * @param dissents      members that do not concur wholly, by name with their reasons
 * @param opinions      separate opinions
 * @param upheldBy      ballots that upheld it on review
 * @param revises       finding that it replaced on review; absent for the first of a case
 * @param revisedBy     finding that replaced it on review; absent while it stands
 * @param materialBreach ballot that declared a material breach on it; absent where none did
 */
public record AttributionRecord(BallotId findingId, BreachCaseId caseId, long revision, long issuedPosition, Instant issuedAt, long affirmedPosition,
        Standing standing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ParticipantId party, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Level level,
        Finding finding, List<Dissent> dissents, List<Opinion> opinions, List<BallotId> upheldBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BallotId revises, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BallotId revisedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BallotId materialBreach) {

    /** Whether a finding stands. */
    public enum Standing {
        STANDS,
        /** A review was asked for and is not decided. */
        UNDER_REVIEW,
        /** Another finding replaced it on review. */
        REVISED
    }

    AttributionRecord reviewed() {
        return with(affirmedPosition, Standing.UNDER_REVIEW, opinions, upheldBy, revisedBy, materialBreach);
    }

    AttributionRecord upheld(BallotId ballot, long position) {
        return with(position, Standing.STANDS, opinions, and(upheldBy, ballot), revisedBy, materialBreach);
    }

    AttributionRecord revised(BallotId by) {
        return with(affirmedPosition, Standing.REVISED, opinions, upheldBy, by, materialBreach);
    }

    AttributionRecord opined(Opinion opinion) {
        return with(affirmedPosition, standing, and(opinions, opinion), upheldBy, revisedBy, materialBreach);
    }

    AttributionRecord declared(BallotId ballot) {
        return with(affirmedPosition, standing, opinions, upheldBy, revisedBy, ballot);
    }

    private AttributionRecord with(long affirmed, Standing now, List<Opinion> all, List<BallotId> upholding, @Nullable BallotId replacing,
            @Nullable BallotId breach) {
        return new AttributionRecord(findingId, caseId, revision + 1, issuedPosition, issuedAt, affirmed, now, party, level, finding, dissents, all,
                upholding, revises, replacing, breach);
    }

    private static <T> List<T> and(List<T> before, T one) {
        var all = new ArrayList<>(before);
        all.add(one);
        return List.copyOf(all);
    }
}
