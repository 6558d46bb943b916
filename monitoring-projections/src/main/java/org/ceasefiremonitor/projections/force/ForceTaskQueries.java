package org.ceasefiremonitor.projections.force;

import java.util.HashMap;
import java.util.Map;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/** Which contributions are assigned to forces. */
public final class ForceTaskQueries {

    private ForceTaskQueries() {
    }

    /** The force of each contribution that is assigned to one that goes on, in a reading of the view of forces and perhaps of others. */
    public static Map<ContributionId, ForceTask> assigned(Reading reading, Reader forWhom) {
        Conditions conditions = new Conditions().and("f.state not in ('ENDED', 'STRUCK')").and(reading.holds("f"));
        forWhom.restrict(conditions, "f");
        Map<ContributionId, ForceTask> tasks = new HashMap<>();
        reading.jdbc().sql("select f.definition from view_force f where " + conditions.sql() + " order by f.force_id").params(conditions.parameters())
                .query((row, number) -> Json.read(row.getString(1), ForceStanding.class)).list()
                .forEach(force -> force.contributions().forEach(each -> tasks.put(each.contributionId(), ForceTask.of(force.forceId(), each))));
        return tasks;
    }
}
