package org.ceasefiremonitor.projections.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.activity.Activity.MatchedIncident;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.verification.IncidentProjection;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Questions about activities. */
public final class ActivityQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ActivityProjection.VIEW, IncidentProjection.VIEW);

    private final DefinitionQueries<ActivityStanding> definitions;

    /** @param reader reads the views */
    public ActivityQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, VIEWS, "view_activity", "activity_id", ActivityStanding.class);
    }

    /**
     * Lists activities, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Activity> list(ActivityFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.listTogether(filter, filter::restrict, ActivityQueries::beside, paging, forWhom, asOf);
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
        definitions.streamTogether(filter::restrict, ActivityQueries::beside, after, forWhom, asOf, receiver);
    }

    /** One activity. */
    public Answer<Activity> find(ActivityId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.findTogether(id, ActivityQueries::beside, forWhom, asOf);
    }

    /** Activities, each with the incidents that it matches and that the reader may see. */
    private static List<Activity> beside(List<Defined<ActivityStanding>> found, Reading reading, Reader forWhom) {
        if (found.isEmpty()) {
            return List.of();
        }
        var conditions = new Conditions().among("m.activity_id", found.stream().map(each -> each.definition().activityId().value()).toList())
                .and(reading.holds("m")).and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        var incidents = new HashMap<String, List<MatchedIncident>>();
        reading.jdbc().sql("select m.activity_id, d.incident_id, d.state from view_incident_match m join view_incident d on d.incident_id = m.incident_id where "
                + conditions.sql() + " order by m.activity_id, d.incident_id").params(conditions.parameters())
                .query(row -> {
                    incidents.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(new MatchedIncident(new IncidentId(row.getString(2)), IncidentStanding.State.valueOf(row.getString(3))));
                });
        return found.stream().map(each -> Activity.of(each, incidents.getOrDefault(each.definition().activityId().value(), List.of()))).toList();
    }
}
