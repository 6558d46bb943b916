package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Agreements {

    public static final Feature FEATURE = new Feature("agreement", CeasefireAgreement.class, AgreementCommand.class, AgreementEvent.class, AgreementRule.class,
            new DefinitionType<>("agreement", AgreementTerms.class, AgreementEvent.class, AgreementTerms::evolve));

    private Agreements() {
    }
}
