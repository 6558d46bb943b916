package org.ceasefiremonitor.api.health;

import java.util.Collection;
import java.util.Collections;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** How many events each view has still to take in. Out of service where one has more than is bearable, or none follows the log. */
public final class ViewsHealth extends AbstractHealthIndicator {

    private final ViewReader views;
    private final Collection<String> names;
    private final LogSource log;
    private final BooleanSupplier following;
    private final long bearable;

    /**
     * @param views     reads their positions
     * @param names     of all views
     * @param log       the log
     * @param following whether this node's follower of the log runs
     * @param bearable  most events that a view of a node that is ready may have still to take in
     */
    public ViewsHealth(ViewReader views, Collection<String> names, LogSource log, BooleanSupplier following, long bearable) {
        super("the views can not be read");
        this.views = views;
        this.names = names;
        this.log = log;
        this.following = following;
        this.bearable = bearable;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var behind = behind();
        boolean follows = following.getAsBoolean();
        health.status(follows && Collections.max(behind.values()) <= bearable ? "UP" : "OUT_OF_SERVICE")
                .withDetail("behind", behind).withDetail("bearable", bearable).withDetail("following", follows);
    }

    /** By view, how many events of the log it has not taken in. */
    TreeMap<String, Long> behind() {
        // The log is asked last, so what is told is never less than what was true.
        var reached = views.read(names, null, ViewReader.Reading::reached);
        long last = log.lastPosition();
        var behind = new TreeMap<String, Long>();
        reached.forEach((view, position) -> behind.put(view, last - position));
        return behind;
    }
}
