package org.ceasefiremonitor.projections.guarantee;

import java.util.List;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding.State;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/** Questions about guarantees. */
public final class GuaranteeQueries extends ListedDefinitions<GuaranteeStanding, GuaranteeId, GuaranteeFilter, Guarantee> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(GuaranteeProjection.VIEW);

    /** @param reader reads the views */
    public GuaranteeQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, GuaranteeProjection.VIEW, "view_guarantee", "guarantee_id", GuaranteeStanding.class),
                GuaranteeFilter::restrict, Showing.each(Guarantee::of));
    }

    /**
     * All guarantees, by state, in order of their ids; those that were withdrawn, or never were, after the others.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param most    how many are told
     */
    public Tallied<Guarantee> first(Reading reading, int most, Reader forWhom) {
        return firstInTurn(reading, "state", List.of(List.of(State.ACTIVE, State.SUSPENDED, State.PLEDGED), List.of(State.WITHDRAWN, State.STRUCK)), List.of("guarantee_id"), most,
                forWhom);
    }
}
