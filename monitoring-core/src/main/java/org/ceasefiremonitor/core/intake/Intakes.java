package org.ceasefiremonitor.core.intake;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.ImportId;

/** This feature, as the wiring needs to know it. */
public final class Intakes {

    public static final Feature FEATURE = new Feature("intake", DataImport.class, ImportCommand.class, ImportEvent.class, IntakeRule.class,
            new DefinitionType<>(ImportId.TYPE, ImportStanding.class, ImportDefinitionEvent.class, ImportStanding::evolve));

    private Intakes() {
    }
}
