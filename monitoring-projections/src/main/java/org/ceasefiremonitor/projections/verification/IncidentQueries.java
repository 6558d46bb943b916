package org.ceasefiremonitor.projections.verification;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.doubt.DoubtProjection;
import org.ceasefiremonitor.projections.doubt.DoubtQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about incidents. */
public final class IncidentQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(IncidentProjection.VIEW, DoubtProjection.VIEW);

    private final DefinitionQueries<IncidentStanding> definitions;

    /** @param reader reads the views */
    public IncidentQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, VIEWS, "view_incident", "incident_id", IncidentStanding.class);
    }

    /**
     * Lists incidents, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Incident> list(IncidentFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.listTogether(filter, filter::restrict, DoubtQueries.beside(Incident::of), paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every incident, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(IncidentFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Incident> receiver) {
        definitions.streamTogether(filter::restrict, DoubtQueries.beside(Incident::of), after, forWhom, asOf, receiver);
    }

    /**
     * Hands over every incident that is said to hang together with one, in order of their ids.
     *
     * @param to   that one
     * @param asOf position of the log to answer for
     */
    public void linkedTo(IncidentId to, Reader forWhom, long asOf, Consumer<IncidentStanding> receiver) {
        definitions.stream(conditions -> IncidentProjection.LINKS.restrict(conditions, to.value()), Defined::definition, null, forWhom, asOf, receiver);
    }

    /** One incident. */
    public Answer<Incident> find(IncidentId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.findTogether(id, DoubtQueries.beside(Incident::of), forWhom, asOf);
    }
}
