package org.ceasefiremonitor.core.force.attack;

/** Commands about an attack on a force. */
public sealed interface AttackCommand permits RecordForceAttacked, CorrectForceAttack, StrikeForceAttack {
}
