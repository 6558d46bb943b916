package org.ceasefiremonitor.projections.activity;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about activities. */
public final class ActivityQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ActivityProjection.VIEW);

    private final DefinitionQueries<ActivityStanding> definitions;

    /** @param reader reads the views */
    public ActivityQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, ActivityProjection.VIEW, "view_activity", "activity_id", ActivityStanding.class);
    }

    /**
     * Lists activities, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Activity> list(ActivityFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Activity::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every activity, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(ActivityFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Activity> receiver) {
        definitions.stream(filter::restrict, Activity::of, after, forWhom, asOf, receiver);
    }

    /** One activity. */
    public Answer<Activity> find(ActivityId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Activity::of, forWhom, asOf);
    }
}
