package org.ceasefiremonitor.projections.commission;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.doubt.DoubtProjection;
import org.ceasefiremonitor.projections.doubt.DoubtQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about remedies. */
public final class RemedyQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(RemedyProjection.VIEW, DoubtProjection.VIEW);

    private final DefinitionQueries<RemedyStanding> definitions;

    /** @param reader reads the views */
    public RemedyQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, VIEWS, "view_remedy", "remedy_id", RemedyStanding.class);
    }

    /**
     * Lists remedies, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Remedy> list(RemedyFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.listTogether(filter, filter::restrict, DoubtQueries.beside(Remedy::of), paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every remedy, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(RemedyFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Remedy> receiver) {
        definitions.streamTogether(filter::restrict, DoubtQueries.beside(Remedy::of), after, forWhom, asOf, receiver);
    }

    /** One remedy. */
    public Answer<Remedy> find(RemedyId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.findTogether(id, DoubtQueries.beside(Remedy::of), forWhom, asOf);
    }
}
