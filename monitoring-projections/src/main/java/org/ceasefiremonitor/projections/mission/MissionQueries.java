package org.ceasefiremonitor.projections.mission;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.verification.mission.MissionStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about missions. */
public final class MissionQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(MissionProjection.VIEW);

    private final DefinitionQueries<MissionStanding> definitions;

    /** @param reader reads the views */
    public MissionQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, MissionProjection.VIEW, "view_mission", "mission_id", MissionStanding.class);
    }

    /**
     * Lists missions, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Mission> list(MissionFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Mission::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every mission, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(MissionFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Mission> receiver) {
        definitions.stream(filter::restrict, Mission::of, after, forWhom, asOf, receiver);
    }

    /** One mission. */
    public Answer<Mission> find(MissionId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Mission::of, forWhom, asOf);
    }
}
