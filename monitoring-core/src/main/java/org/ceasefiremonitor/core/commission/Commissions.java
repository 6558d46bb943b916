package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Commissions {

    public static final Feature FEATURE = new Feature("commission", SpecialCommission.class, CommissionCommand.class, CommissionEvent.class, CommissionRule.class,
            new DefinitionType<>("commission", CommissionStanding.class, CommissionEvent.class, CommissionStanding::evolve));

    private Commissions() {
    }
}
