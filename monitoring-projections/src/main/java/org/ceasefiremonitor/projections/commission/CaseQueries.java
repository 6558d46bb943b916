package org.ceasefiremonitor.projections.commission;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.doubt.DoubtProjection;
import org.ceasefiremonitor.projections.doubt.DoubtQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about cases. */
public final class CaseQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(CaseProjection.VIEW, DoubtProjection.VIEW);

    private final DefinitionQueries<BreachStanding> definitions;

    /** @param reader reads the views */
    public CaseQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, VIEWS, "view_case", "case_id", BreachStanding.class);
    }

    /**
     * Lists cases, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Case> list(CaseFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.listTogether(filter, filter::restrict, DoubtQueries.beside(Case::of), paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every case, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(CaseFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Case> receiver) {
        definitions.streamTogether(filter::restrict, DoubtQueries.beside(Case::of), after, forWhom, asOf, receiver);
    }

    /** One case. */
    public Answer<Case> find(BreachCaseId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.findTogether(id, DoubtQueries.beside(Case::of), forWhom, asOf);
    }
}
