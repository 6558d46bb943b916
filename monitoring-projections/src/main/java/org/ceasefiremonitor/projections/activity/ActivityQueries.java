package org.ceasefiremonitor.projections.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.activity.Activity.MatchedIncident;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.verification.IncidentProjection;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/** Questions about activities. */
public final class ActivityQueries extends ListedDefinitions<ActivityStanding, ActivityId, ActivityFilter, Activity> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ActivityProjection.VIEW, IncidentProjection.VIEW);

    /** @param reader reads the views */
    public ActivityQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, VIEWS, "view_activity", "activity_id", ActivityStanding.class),
                ActivityFilter::restrict, ActivityQueries::beside);
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
