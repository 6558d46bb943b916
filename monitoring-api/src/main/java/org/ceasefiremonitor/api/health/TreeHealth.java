package org.ceasefiremonitor.api.health;

import org.ceasefiremonitor.api.transparency.Scrubber;
import org.ceasefiremonitor.api.transparency.TreeBuilder;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether the log is what was signed of it, and how far it is signed. Down where it does not continue that, and then nothing is recorded any more;
 * and where a stored event is not the one that was signed.
 */
public final class TreeHealth extends AbstractHealthIndicator {

    private final TreeBuilder builder;
    private final Scrubber scrubber;

    /**
     * @param builder  of the tree over the log
     * @param scrubber compares what is stored with it
     */
    public TreeHealth(TreeBuilder builder, Scrubber scrubber) {
        super("the tree over the log can not be looked at");
        this.builder = builder;
        this.scrubber = scrubber;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var why = builder.halted().or(scrubber::alarm);
        health.status(why.isPresent() ? "DOWN" : "UP").withDetail("covered", builder.covered()).withDetail("lookedThrough", scrubber.rounds())
                .withDetail("lookedAt", scrubber.next());
        why.ifPresent(text -> health.withDetail("why", text));
    }
}
