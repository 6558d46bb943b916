package org.ceasefiremonitor.core.guarantee;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Guarantees {

    public static final Feature FEATURE = new Feature("guarantee", SecurityGuarantee.class, GuaranteeCommand.class, GuaranteeEvent.class, GuaranteeRule.class,
            new DefinitionType<>("guarantee", GuaranteeStanding.class, GuaranteeEvent.class, GuaranteeStanding::evolve));

    private Guarantees() {
    }
}
