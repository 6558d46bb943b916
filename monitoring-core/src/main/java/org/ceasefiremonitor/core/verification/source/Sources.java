package org.ceasefiremonitor.core.verification.source;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Sources {

    public static final Feature FEATURE = new Feature("source", InformationSource.class, SourceCommand.class, SourceEvent.class, SourceRule.class,
            new DefinitionType<>("source", SourceStanding.class, SourceEvent.class, SourceStanding::evolve));

    private Sources() {
    }
}
