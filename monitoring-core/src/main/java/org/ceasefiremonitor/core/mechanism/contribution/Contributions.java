package org.ceasefiremonitor.core.mechanism.contribution;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Contributions {

    public static final Feature FEATURE = new Feature("contribution", Contribution.class, ContributionCommand.class, ContributionEvent.class, ContributionRule.class,
            new DefinitionType<>("contribution", ContributionStanding.class, ContributionEvent.class, ContributionStanding::evolve));

    private Contributions() {
    }
}
