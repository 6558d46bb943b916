package org.ceasefiremonitor.projections.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a Party, what was said about it and how it went.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param incidents  the incidents that it matches and that the reader may see, in order of their ids
 * @param standing   all that is recorded of it; its fields stand beside the others
 */
public record Activity(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        List<MatchedIncident> incidents, @JsonUnwrapped ActivityStanding standing) {

    /**
     * An incident that it matches in place, time and type.
     *
     * @param incidentId the incident
     * @param state      where it stands
     */
    public record MatchedIncident(IncidentId incidentId, IncidentStanding.State state) {
    }

    public Activity {
        incidents = List.copyOf(incidents);
    }

    static Activity of(Defined<ActivityStanding> defined, List<MatchedIncident> incidents) {
        return new Activity(defined.position(), defined.recordedAt(), defined.corrected(), incidents, defined.definition());
    }

    /** On the map; only of one that has a place. */
    public GeoFeature<Activity> feature() {
        return GeoFeature.of(standing.activityId().value(), Objects.requireNonNull(standing.boundary()), this);
    }
}
