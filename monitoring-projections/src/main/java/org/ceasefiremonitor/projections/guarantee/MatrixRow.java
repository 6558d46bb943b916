package org.ceasefiremonitor.projections.guarantee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.definition.Defined;
import org.jspecify.annotations.Nullable;

/**
 * A row of the guarantee matrix: a guarantee of a guarantor, and what became of it in each domain.
 *
 * @param guaranteeId the guarantee
 * @param guarantor   who gave it
 * @param beneficiary to whom it is given
 * @param agreementId the agreement to which it belongs
 * @param textVersion version of its text
 * @param ratified    whether it binds the guarantor in law
 * @param ratifiedOn  day on which it became binding; absent while it is not
 * @param political   whether it is flagged political
 * @param state       where it stands
 * @param active      whether it is active
 * @param domains     each domain in which it obliges, in the order of domains
 */
public record MatrixRow(GuaranteeId guaranteeId, ParticipantId guarantor, ParticipantId beneficiary, AgreementId agreementId, String textVersion, boolean ratified,
        @Nullable LocalDate ratifiedOn, boolean political, GuaranteeStanding.State state, boolean active, List<MatrixCell> domains) {

    /**
     * What became of a guarantee in one domain.
     *
     * @param domain      the domain
     * @param invoked     how many commitments in it were invoked
     * @param consulted   in how many of them the guarantor has opened its consultation
     * @param decided     under how many of them measures were decided on
     * @param declined    how many of them it declines
     * @param overdue     in how many of them a time ran out, and what was waited for was not done since
     * @param commitments each of them, in order of their ids
     */
    public record MatrixCell(Domain domain, int invoked, int consulted, int decided, int declined, int overdue, List<MatrixCommitment> commitments) {
    }

    /**
     * A commitment in a cell.
     *
     * @param commitmentId    the commitment
     * @param determinationId the determination on which it rests
     * @param state           how far it has come
     * @param invokedAt       when it was invoked
     * @param positionDue     until when the first position is waited for; absent where it is not
     * @param measuresDue     until when measures are waited for; absent where they are not
     * @param measures        measures that were decided on, and are neither dropped nor struck
     * @param declined        why the guarantor declines; absent where it does not
     */
    public record MatrixCommitment(CommitmentId commitmentId, DeterminationId determinationId, CommitmentStanding.State state, Instant invokedAt,
            @Nullable Instant positionDue, @Nullable Instant measuresDue, int measures, @Nullable String declined) {

        static MatrixCommitment of(CommitmentStanding standing) {
            var declined = standing.declined();
            return new MatrixCommitment(standing.commitmentId(), standing.determinationId(), standing.state(), standing.invokedAt(), standing.positionDue(),
                    standing.measuresDue(), (int) standing.measures().stream().filter(each -> each.stands()).count(), declined == null ? null : declined.text());
        }
    }

    /** A row with the commitments that were invoked of the guarantee, without those that were struck. */
    static MatrixRow of(Defined<GuaranteeStanding> defined, List<CommitmentStanding> commitments) {
        var standing = defined.definition();
        return new MatrixRow(standing.guaranteeId(), standing.guarantor(), standing.beneficiary(), standing.agreementId(), standing.textVersion(),
                standing.binding(), standing.ratifiedOn(), standing.political(), standing.state(), standing.state() == GuaranteeStanding.State.ACTIVE,
                standing.domains().stream().sorted().map(domain -> cell(domain, commitments.stream().filter(each -> each.domain() == domain).toList())).toList());
    }

    private static MatrixCell cell(Domain domain, List<CommitmentStanding> commitments) {
        return new MatrixCell(domain, commitments.size(), (int) commitments.stream().filter(each -> each.consultation() != null).count(),
                (int) commitments.stream().filter(each -> each.measures().stream().anyMatch(measure -> measure.stands())).count(),
                (int) commitments.stream().filter(each -> each.declined() != null).count(),
                (int) commitments.stream().filter(each -> each.state() == CommitmentStanding.State.OVERDUE).count(),
                commitments.stream().map(MatrixCommitment::of).toList());
    }
}
