package org.ceasefiremonitor.api.health;

import org.ceasefiremonitor.api.transparency.TreeBuilder;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the log continues what was signed of it, and how far it is signed. Down where it does not: then nothing is recorded any more. */
public final class TreeHealth extends AbstractHealthIndicator {

    private final TreeBuilder builder;

    /** @param builder of the tree over the log */
    public TreeHealth(TreeBuilder builder) {
        super("the tree over the log can not be looked at");
        this.builder = builder;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var halted = builder.halted();
        health.status(halted.isPresent() ? "DOWN" : "UP").withDetail("covered", builder.covered());
        halted.ifPresent(why -> health.withDetail("why", why));
    }
}
