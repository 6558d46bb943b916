package org.ceasefiremonitor.core.commission.remedy;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.RemedyId;

/** This feature, as the wiring needs to know it. */
public final class Remedies {

    public static final Feature FEATURE = new Feature("remedy", Remedy.class, RemedyCommand.class, RemedyEvent.class, RemedyRule.class,
            new DefinitionType<>("remedy", RemedyStanding.class, RemedyEvent.class, RemedyStanding::evolve),
            Map.of(ClockKind.REMEDY_ACKNOWLEDGEMENT, id -> new MissRemedyAcknowledgement(new RemedyId(id)),
                    ClockKind.REMEDY, id -> new MissRemedy(new RemedyId(id)),
                    ClockKind.REMEDY_VERIFICATION, id -> new MissRemedyVerification(new RemedyId(id)),
                    ClockKind.REMEDY_GRACE, id -> new MissRemedyGrace(new RemedyId(id))));

    private Remedies() {
    }
}
