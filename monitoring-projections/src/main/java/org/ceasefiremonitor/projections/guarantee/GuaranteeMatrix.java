package org.ceasefiremonitor.projections.guarantee;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.projections.commitment.InvokedCommitmentProjection;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** The guarantee matrix: what each guarantor owes in each domain, and what it does about it. */
public final class GuaranteeMatrix {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(GuaranteeProjection.VIEW, InvokedCommitmentProjection.VIEW);

    private final DefinitionQueries<GuaranteeStanding> guarantees;

    /** @param reader reads the views */
    public GuaranteeMatrix(ViewReader reader) {
        this.guarantees = new DefinitionQueries<>(reader, VIEWS, "view_guarantee", "guarantee_id", GuaranteeStanding.class);
    }

    /**
     * Lists rows, in order of the ids of guarantees.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<MatrixRow> list(GuaranteeFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return guarantees.listTogether("matrix " + filter, filter::restrict, GuaranteeMatrix::rows, paging, forWhom, asOf);
    }

    private static List<MatrixRow> rows(List<Defined<GuaranteeStanding>> found, Reading reading, Reader forWhom) {
        var commitments = commitments(found, reading, forWhom);
        return found.stream().map(each -> MatrixRow.of(each, commitments.getOrDefault(each.definition().guaranteeId(), List.of()))).toList();
    }

    private static Map<GuaranteeId, List<CommitmentStanding>> commitments(List<Defined<GuaranteeStanding>> found, Reading reading, Reader forWhom) {
        if (found.isEmpty()) {
            return Map.of();
        }
        var conditions = new Conditions().among("d.guarantee_id", found.stream().map(each -> each.definition().guaranteeId()).toList())
                .and("d.state <> ?", CommitmentStanding.State.STRUCK).and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        return reading.jdbc().sql("select d.definition from view_commitment d where " + conditions.sql() + " order by d.commitment_id").params(conditions.parameters())
                .query((row, number) -> Json.read(row.getString(1), CommitmentStanding.class)).list().stream()
                .collect(Collectors.groupingBy(CommitmentStanding::guaranteeId));
    }
}
