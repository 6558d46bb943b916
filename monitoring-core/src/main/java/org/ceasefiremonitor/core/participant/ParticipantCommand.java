package org.ceasefiremonitor.core.participant;

/** Commands about participants. */
public sealed interface ParticipantCommand permits BootstrapMechanism, RegisterParticipant, CorrectParticipant, StrikeParticipant, GrantRole, EndRole,
        CorrectRole, StrikeRole, GrantMandate, EndMandate, CorrectMandate, StrikeMandate {
}
