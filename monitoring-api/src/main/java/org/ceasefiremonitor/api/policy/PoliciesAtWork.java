package org.ceasefiremonitor.api.policy;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.api.actor.SystemActor;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.command.OwnUnitOfWork;
import org.ceasefiremonitor.api.command.Submission;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.policy.Occasion;
import org.ceasefiremonitor.core.policy.Policy;
import org.ceasefiremonitor.core.policy.Reaction;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.projections.view.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the policies about each event, in the order of the log, from a position of its own that begins at the head of the log when policies are
 * switched on for the first time. What they want done is submitted as the system under a key that names policy, position and thing, so an event that is
 * read again after a crash, or by another node, has its effect once. What is refused is logged and stays undone; a store that is away is waited for.
 */
public final class PoliciesAtWork {

    /** Name of the processing group; renamed, it would begin at the head again. */
    public static final String GROUP = "policies";

    private static final Logger log = LoggerFactory.getLogger(PoliciesAtWork.class);

    private final List<Policy<?>> policies;
    private final DirectoryStore directory;
    private final CommandGate gate;
    private final CommandTypes types;

    public PoliciesAtWork(Collection<Policy<?>> policies, DirectoryStore directory, CommandGate gate, CommandTypes types) {
        this.policies = List.copyOf(policies);
        this.directory = directory;
        this.gate = gate;
        this.types = types;
    }

    @EventHandler
    void on(Event event, EventMessage<?> message) {
        var recorded = Recorded.of(message);
        policies.forEach(policy -> react(policy, event, recorded));
    }

    private <E extends Event> void react(Policy<E> policy, Event event, Recorded recorded) {
        if (!policy.reactsTo().isInstance(event)) {
            return;
        }
        var occasion = new Occasion(recorded.position(), recorded.at(), new ParticipantId(recorded.originator()), new LatestDirectory(directory));
        try {
            policy.decide(policy.reactsTo().cast(event), occasion)
                    .forEach(reaction -> submit(policy, reaction, "policy " + policy.name() + " " + recorded.position() + " " + reaction.thing().value()));
        } catch (InvalidInput impossible) {
            // such as a marking with more names than one may have; all that comes after is not to wait for it
            log.error("{} wanted something about position {} that can not be: {}", policy.name(), recorded.position(), impossible.getMessage());
        }
    }

    private void submit(Policy<?> policy, Reaction reaction, String key) {
        var command = reaction.command();
        try {
            var type = types.find(command.getClass().getSimpleName()).orElseThrow();
            OwnUnitOfWork.submit(gate, new Submission(type, command, SystemActor.CLOCK, key, null, command.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (Refusal refusal) {
            log.warn("{} wanted {} for {}, which was refused: {} {}", policy.name(), command.getClass().getSimpleName(), reaction.thing(), refusal.rule().code(), refusal.getMessage());
        }
    }
}
