package org.ceasefiremonitor.projections.coordination;

import java.util.List;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.coordination.CellStanding.State;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/** Questions about coordination cells. */
public final class CellQueries extends ListedDefinitions<CellStanding, CellId, CellFilter, CellEntry> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(CellProjection.VIEW, RequestProjection.VIEW, HotlineCallProjection.VIEW, MeetingProjection.VIEW);

    /** @param reader reads the views */
    public CellQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, VIEWS, CellProjection.NAME, "cell_id", CellStanding.class),
                CellFilter::restrict, CellBoards::entries);
    }

    /**
     * All cells, by state, in order of their ids; those in a crisis before the others, and those that are closed, or never were, after them.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param most    how many are told
     */
    public Tallied<CellEntry> first(Reading reading, int most, Reader forWhom) {
        return firstInTurn(reading, "state", List.of(List.of(State.IN_CRISIS), List.of(State.ON_WATCH, State.ESTABLISHED), List.of(State.CLOSED, State.STRUCK)),
                List.of("cell_id"), most, forWhom);
    }
}
