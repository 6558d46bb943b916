package org.ceasefiremonitor.projections.coordination;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about coordination cells. */
public final class CellQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(CellProjection.VIEW, RequestProjection.VIEW, HotlineCallProjection.VIEW, MeetingProjection.VIEW);

    private final DefinitionQueries<CellStanding> definitions;

    /** @param reader reads the views */
    public CellQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, VIEWS, CellProjection.NAME, "cell_id", CellStanding.class);
    }

    /**
     * Lists them in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<CellEntry> list(CellFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.listTogether(filter, filter::restrict, CellBoards::entries, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every one in the same order.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(CellFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<CellEntry> receiver) {
        definitions.streamTogether(filter::restrict, CellBoards::entries, after, forWhom, asOf, receiver);
    }

    /** One of them. */
    public Answer<CellEntry> find(CellId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.findTogether(id, CellBoards::entries, forWhom, asOf);
    }
}
