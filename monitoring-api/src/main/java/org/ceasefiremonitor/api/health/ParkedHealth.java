package org.ceasefiremonitor.api.health;

import java.util.Collection;
import org.ceasefiremonitor.api.parked.ParkedCounts;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * How many events are parked. A view that lacks some goes on and says so in each answer; a policy that lacks one has left something undone
 * that people wait for, so the node is out of service until a person has dealt with it.
 */
public final class ParkedHealth extends AbstractHealthIndicator {

    private final ParkedCounts parked;
    private final Collection<String> views;

    /**
     * @param parked counts them
     * @param views  names of all views; whatever else follows the log is a policy
     */
    public ParkedHealth(ParkedCounts parked, Collection<String> views) {
        super("parked events can not be counted");
        this.parked = parked;
        this.views = views;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var counts = parked.byFollower();
        health.status(views.containsAll(counts.keySet()) ? "UP" : "OUT_OF_SERVICE").withDetail("parked", counts);
    }
}
