package org.ceasefiremonitor.projections.mechanism;

import java.util.List;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about mechanisms. */
public final class MechanismQueries extends ListedDefinitions<MechanismStanding, MechanismId, MechanismFilter, Mechanism> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(MechanismProjection.VIEW);

    /** @param reader reads the views */
    public MechanismQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, MechanismProjection.VIEW, "view_mechanism", "mechanism_id", MechanismStanding.class),
                MechanismFilter::restrict, Showing.each(Mechanism::of));
    }
}
