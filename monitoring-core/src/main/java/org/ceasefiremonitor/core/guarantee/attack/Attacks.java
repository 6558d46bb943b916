package org.ceasefiremonitor.core.guarantee.attack;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Attacks {

    public static final Feature FEATURE = new Feature("attack", ForceAttack.class, AttackCommand.class, AttackEvent.class, AttackRule.class,
            new DefinitionType<>("attack", AttackStanding.class, AttackEvent.class, AttackStanding::evolve));

    private Attacks() {
    }
}
