package org.ceasefiremonitor.projections.coordination;

import java.util.List;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about coordination cells. */
public final class CellQueries extends ListedDefinitions<CellStanding, CellId, CellFilter, CellEntry> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(CellProjection.VIEW, RequestProjection.VIEW, HotlineCallProjection.VIEW, MeetingProjection.VIEW);

    /** @param reader reads the views */
    public CellQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, VIEWS, CellProjection.NAME, "cell_id", CellStanding.class),
                CellFilter::restrict, CellBoards::entries);
    }
}
