package org.ceasefiremonitor.api.command;

import java.util.Map;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.Refusal;

/** Whether an actor may issue a command: by the capacity it acts in, and by the mandates that its participant holds at that instant. */
public final class Authorisation {

    /** @throws Refusal if the actor may not issue the command */
    public void check(CommandType type, Actor actor, Circumstances circumstances) {
        boolean machine = actor.capacity() == Mandate.SENSOR || actor.capacity() == Mandate.CLOCK;
        if (type.humanDecision() && machine) {
            throw new Refusal(GateRule.DECIDED_BY_A_PERSON, type.name() + " is a decision that only a person takes.");
        }
        if (type.mandates().isEmpty()) {
            return;
        }
        if (!type.mandates().contains(actor.capacity())) {
            throw new Refusal(GateRule.CAPACITY_SUFFICES, type.name() + " may not be issued as " + actor.capacity() + ".",
                    Map.of("mandates", type.mandates().stream().map(Enum::name).sorted().toList()));
        }
        if (actor.capacity() == Mandate.CLOCK) {
            return;
        }
        var standing = circumstances.directory().find(actor.participant(), ParticipantStanding.class)
                .orElseThrow(() -> new Refusal(GateRule.PARTICIPANT_KNOWN,
                        "The participant " + actor.participant().value() + " is not recorded."));
        if (!standing.holds(actor.capacity(), circumstances.at())) {
            throw new Refusal(GateRule.MANDATE_HELD, "The participant " + actor.participant().value() + " does not hold the mandate "
                    + actor.capacity() + " at this time.");
        }
    }
}
