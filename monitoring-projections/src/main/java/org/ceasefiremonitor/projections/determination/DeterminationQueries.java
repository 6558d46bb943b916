package org.ceasefiremonitor.projections.determination;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about determinations of armed attacks. */
public final class DeterminationQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(DeterminationProjection.VIEW);

    private final DefinitionQueries<DeterminationStanding> definitions;

    /** @param reader reads the views */
    public DeterminationQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, DeterminationProjection.VIEW, "view_determination", "determination_id", DeterminationStanding.class);
    }

    /**
     * Lists determinations of armed attacks, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Determination> list(DeterminationFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Determination::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over each of them, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(DeterminationFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Determination> receiver) {
        definitions.stream(filter::restrict, Determination::of, after, forWhom, asOf, receiver);
    }

    /** One of them. */
    public Answer<Determination> find(DeterminationId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Determination::of, forWhom, asOf);
    }
}
