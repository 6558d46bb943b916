package org.ceasefiremonitor.projections.mission;

import java.util.List;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.verification.mission.MissionStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about missions. */
public final class MissionQueries extends ListedDefinitions<MissionStanding, MissionId, MissionFilter, Mission> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(MissionProjection.VIEW);

    /** @param reader reads the views */
    public MissionQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, MissionProjection.VIEW, "view_mission", "mission_id", MissionStanding.class),
                MissionFilter::restrict, Showing.each(Mission::of));
    }
}
