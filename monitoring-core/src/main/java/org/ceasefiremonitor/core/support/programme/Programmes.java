package org.ceasefiremonitor.core.support.programme;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.ProgrammeId;

/** This feature, as the wiring needs to know it. */
public final class Programmes {

    public static final Feature FEATURE = new Feature("programme", CooperationProgramme.class, ProgrammeCommand.class, ProgrammeEvent.class, ProgrammeRule.class,
            new DefinitionType<>(ProgrammeId.TYPE, ProgrammeStanding.class, ProgrammeEvent.class, ProgrammeStanding::evolve));

    private Programmes() {
    }
}
