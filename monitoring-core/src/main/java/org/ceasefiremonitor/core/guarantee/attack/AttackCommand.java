package org.ceasefiremonitor.core.guarantee.attack;

/** Commands about an attack on a force. */
public sealed interface AttackCommand permits RecordForceAttacked, CorrectForceAttack, StrikeForceAttack {
}
