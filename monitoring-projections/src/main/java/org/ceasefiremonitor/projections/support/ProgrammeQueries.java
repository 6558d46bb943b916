package org.ceasefiremonitor.projections.support;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about programmes. */
public final class ProgrammeQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ProgrammeProjection.VIEW);

    private final DefinitionQueries<ProgrammeStanding> definitions;

    /** @param reader reads the views */
    public ProgrammeQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, ProgrammeProjection.VIEW, "view_programme", "programme_id", ProgrammeStanding.class);
    }

    /**
     * Lists programmes, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<ProgrammeEntry> list(ProgrammeFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, ProgrammeEntry::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every programme, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(ProgrammeFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<ProgrammeEntry> receiver) {
        definitions.stream(filter::restrict, ProgrammeEntry::of, after, forWhom, asOf, receiver);
    }

    /** One programme. */
    public Answer<ProgrammeEntry> find(ProgrammeId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, ProgrammeEntry::of, forWhom, asOf);
    }
}
