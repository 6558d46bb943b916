package org.ceasefiremonitor.core.rotation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.RotationId;
import org.ceasefiremonitor.core.rule.Refusal;

/** A rotation of the log, which is decided once and not taken back: whoever wants another key rotates again. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Rotation {

    @AggregateIdentifier
    private RotationId rotationId;

    @SuppressWarnings("NullAway.Init")
    Rotation() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Rotation(RotateLog command, Circumstances circumstances, KeyRing keys) {
        var handover = keys.handover().orElseThrow(() -> new Refusal(RotationRule.PREPARED,
                "This node was not started to rotate the log, or the log is not signed to its end yet."));
        if (!handover.to().equals(command.key())) {
            throw new Refusal(RotationRule.PREPARED, "This node was started to rotate the log to " + handover.to() + ".", Map.of("key", handover.to()));
        }
        apply(new LogRotated(command.rotationId(), handover, command.reason(), circumstances.at()));
    }

    @EventSourcingHandler
    void evolve(RotationEvent event) {
        rotationId = event.rotationId();
    }
}
