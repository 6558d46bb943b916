package org.ceasefiremonitor.api.health;

import java.time.Duration;
import java.util.Optional;
import org.ceasefiremonitor.api.transparency.Scrubber;
import org.ceasefiremonitor.api.transparency.TreeBuilder;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether the log is what was signed of it, and how far it is signed. Down where it does not continue that, and then nothing is recorded any more;
 * where a stored event is not the one that was signed; and where checkpoints have failed for longer than receipts promise one within.
 */
public final class TreeHealth extends AbstractHealthIndicator {

    private final TreeBuilder builder;
    private final Scrubber scrubber;
    private final Duration promise;

    /**
     * @param builder  of the tree over the log
     * @param scrubber compares what is stored with it
     * @param promise  within which a receipt promises a checkpoint over its event
     */
    public TreeHealth(TreeBuilder builder, Scrubber scrubber, Duration promise) {
        super("the tree over the log can not be looked at");
        this.builder = builder;
        this.scrubber = scrubber;
        this.promise = promise;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var why = builder.halted().or(scrubber::alarm).or(this::overdue);
        health.status(why.isPresent() ? "DOWN" : "UP").withDetail("covered", builder.covered()).withDetail("lookedThrough", scrubber.rounds())
                .withDetail("lookedAt", scrubber.next());
        why.ifPresent(text -> health.withDetail("why", text));
    }

    private Optional<String> overdue() {
        var failing = builder.failingFor();
        return failing.compareTo(promise) <= 0 ? Optional.empty() : Optional.of("no checkpoint could be signed for " + failing.toSeconds()
                + " seconds, and receipts promise one within " + promise.toSeconds() + "; the node's own log says why");
    }
}
