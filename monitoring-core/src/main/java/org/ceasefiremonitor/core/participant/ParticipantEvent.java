package org.ceasefiremonitor.core.participant;

import org.ceasefiremonitor.core.log.Event;

/** Events of a participant; all of them define it. */
public sealed interface ParticipantEvent extends Event permits MechanismBootstrapped, ParticipantRegistered, ParticipantCorrected, ParticipantStruck,
        RoleGranted, RoleEnded, RoleCorrected, RoleStruck, MandateGranted, MandateEnded, MandateCorrected, MandateStruck {
}
