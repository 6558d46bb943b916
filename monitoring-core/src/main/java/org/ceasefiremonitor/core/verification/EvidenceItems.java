package org.ceasefiremonitor.core.verification;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.EvidenceId;

/** This feature, as the wiring needs to know it. */
public final class EvidenceItems {

    public static final Feature FEATURE = new Feature("evidence", Evidence.class, EvidenceCommand.class, EvidenceEvent.class,
            EvidenceRule.class, new DefinitionType<>(EvidenceId.TYPE, EvidenceStanding.class, EvidenceDefinitionEvent.class,
                    EvidenceStanding::evolve));

    private EvidenceItems() {
    }
}
