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
import org.ceasefiremonitor.core.log.note.NoteKey;
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
        requireOnce(handover, circumstances);
        apply(new LogRotated(command.rotationId(), handover, command.reason(), circumstances.at()));
    }

    /** What the node hands over was read beside the log, and may be behind it: what is recorded of rotations decides, whoever comes first. */
    private static void requireOnce(Handover handover, Circumstances circumstances) {
        var from = name(handover.from());
        var to = name(handover.to());
        for (var earlier : circumstances.directory().all(RotationStanding.class)) {
            if (name(earlier.from()).equals(from)) {
                throw new Refusal(RotationRule.PREPARED, "The log was rotated from " + from + " already, to " + name(earlier.to()) + '.', Map.of("key", earlier.to()));
            }
            if (name(earlier.from()).equals(to) || name(earlier.to()).equals(to)) {
                throw new Refusal(RotationRule.PREPARED, "The log had the name " + to + " before, and each name is used once.", Map.of("key", handover.to()));
            }
        }
    }

    private static String name(String key) {
        return NoteKey.parse(key).name();
    }

    @EventSourcingHandler
    void evolve(RotationEvent event) {
        rotationId = event.rotationId();
    }
}
