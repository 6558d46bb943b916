package org.ceasefiremonitor.core.commission.remedy;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Remedies {

    public static final Feature FEATURE = new Feature("remedy", Remedy.class, RemedyCommand.class, RemedyEvent.class, RemedyRule.class,
            new DefinitionType<>("remedy", RemedyStanding.class, RemedyEvent.class, RemedyStanding::evolve));

    private Remedies() {
    }
}
