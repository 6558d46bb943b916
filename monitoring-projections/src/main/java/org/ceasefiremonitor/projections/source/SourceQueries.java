package org.ceasefiremonitor.projections.source;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.verification.source.SourceStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about sources of information. */
public final class SourceQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(SourceProjection.VIEW);

    private final DefinitionQueries<SourceStanding> definitions;

    /** @param reader reads the views */
    public SourceQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, SourceProjection.VIEW, "view_source", "source_id", SourceStanding.class);
    }

    /**
     * Lists sources of information, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Source> list(SourceFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Source::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every source of information, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(SourceFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Source> receiver) {
        definitions.stream(filter::restrict, Source::of, after, forWhom, asOf, receiver);
    }

    /** One source of information. */
    public Answer<Source> find(SourceId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Source::of, forWhom, asOf);
    }
}
