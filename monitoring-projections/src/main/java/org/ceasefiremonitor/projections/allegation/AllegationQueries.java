package org.ceasefiremonitor.projections.allegation;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about allegations. */
public final class AllegationQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(AllegationProjection.VIEW);

    private final DefinitionQueries<AllegationStanding> definitions;

    /** @param reader reads the views */
    public AllegationQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, AllegationProjection.VIEW, "view_allegation", "allegation_id", AllegationStanding.class);
    }

    /**
     * Lists allegations, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<AllegationEntry> list(AllegationFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, AllegationEntry::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every allegation, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(AllegationFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<AllegationEntry> receiver) {
        definitions.stream(filter::restrict, AllegationEntry::of, after, forWhom, asOf, receiver);
    }

    /** One allegation. */
    public Answer<AllegationEntry> find(AllegationId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, AllegationEntry::of, forWhom, asOf);
    }
}
