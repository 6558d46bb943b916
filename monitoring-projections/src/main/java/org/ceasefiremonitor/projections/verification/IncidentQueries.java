package org.ceasefiremonitor.projections.verification;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.doubt.DoubtProjection;
import org.ceasefiremonitor.projections.doubt.DoubtQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about incidents. */
public final class IncidentQueries extends ListedDefinitions<IncidentStanding, IncidentId, IncidentFilter, Incident> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(IncidentProjection.VIEW, DoubtProjection.VIEW);

    /** @param reader reads the views */
    public IncidentQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, VIEWS, "view_incident", "incident_id", IncidentStanding.class),
                IncidentFilter::restrict, DoubtQueries.beside(Incident::of));
    }

    /**
     * Hands over every incident that is said to hang together with one, in order of their ids.
     *
     * @param to   that one
     * @param asOf position of the log to answer for
     */
    public void linkedTo(IncidentId to, Reader forWhom, long asOf, Consumer<IncidentStanding> receiver) {
        definitions().stream(conditions -> IncidentProjection.LINKS.restrict(conditions, to.value()), Defined::definition, null, forWhom, asOf, receiver);
    }
}
