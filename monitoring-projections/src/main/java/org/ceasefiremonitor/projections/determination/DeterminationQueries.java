package org.ceasefiremonitor.projections.determination;

import java.util.List;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/** Questions about determinations of armed attacks. */
public final class DeterminationQueries extends ListedDefinitions<DeterminationStanding, DeterminationId, DeterminationFilter, Determination> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(DeterminationProjection.VIEW);

    /** Those that are not decided. */
    public static final DeterminationFilter UNDECIDED = new DeterminationFilter(List.of(DeterminationStanding.State.REQUESTED,
            DeterminationStanding.State.EVIDENCE_ASSEMBLED, DeterminationStanding.State.CONSULTED), null, null, null, null, null);

    /** @param reader reads the views */
    public DeterminationQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, DeterminationProjection.VIEW, "view_determination", "determination_id", DeterminationStanding.class),
                DeterminationFilter::restrict, Showing.each(Determination::of));
    }

    /**
     * Those that are not decided, by state, in order of their ids.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param most    how many are told
     */
    public Tallied<Determination> undecided(Reading reading, int most, Reader forWhom) {
        return first(reading, "state", UNDECIDED.state(), List.of("determination_id"), most, forWhom);
    }
}
