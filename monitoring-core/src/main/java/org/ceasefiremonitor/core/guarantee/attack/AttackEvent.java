package org.ceasefiremonitor.core.guarantee.attack;

import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of an attack on a force; all of them define it. */
public sealed interface AttackEvent extends Event permits ForceAttacked, ForceAttackCorrected, ForceAttackStruck {

    /** The attack. */
    AttackId attackId();

    /** The force. */
    ForceId forceId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return attackId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}
