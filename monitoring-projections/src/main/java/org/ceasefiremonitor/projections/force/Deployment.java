package org.ceasefiremonitor.projections.force;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.force.deployment.DeploymentStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A hub, a unit or a protected store of a multinational force.
 *
 * @param position     position of the log at which this began to hold
 * @param recordedAt   when it was recorded
 * @param corrected    the latest correction of it; absent if nothing was corrected
 * @param forbiddenNow what caveats are said to forbid of its present tasking
 * @param standing     all that is recorded of it; its fields stand beside the others
 */
public record Deployment(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        List<DeploymentStanding.ForbiddenByCaveat> forbiddenNow, @JsonUnwrapped DeploymentStanding standing) {

    static Deployment of(Defined<DeploymentStanding> defined) {
        return new Deployment(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition().forbiddenNow(), defined.definition());
    }
}
