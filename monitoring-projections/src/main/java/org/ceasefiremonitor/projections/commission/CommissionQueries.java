package org.ceasefiremonitor.projections.commission;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about commissions. */
public final class CommissionQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(CommissionProjection.VIEW);

    private final DefinitionQueries<CommissionStanding> definitions;

    /** @param reader reads the views */
    public CommissionQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, CommissionProjection.VIEW, "view_commission", "commission_id", CommissionStanding.class);
    }

    /**
     * Lists commissions, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Commission> list(CommissionFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Commission::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every commission, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(CommissionFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Commission> receiver) {
        definitions.stream(filter::restrict, Commission::of, after, forWhom, asOf, receiver);
    }

    /** One commission. */
    public Answer<Commission> find(CommissionId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Commission::of, forWhom, asOf);
    }
}
