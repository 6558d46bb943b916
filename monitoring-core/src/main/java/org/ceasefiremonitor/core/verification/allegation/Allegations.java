package org.ceasefiremonitor.core.verification.allegation;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.AllegationId;

/** This feature, as the wiring needs to know it. */
public final class Allegations {

    public static final Feature FEATURE = new Feature("allegation", Allegation.class, AllegationCommand.class, AllegationEvent.class, AllegationRule.class,
            new DefinitionType<>(AllegationId.TYPE, AllegationStanding.class, AllegationEvent.class, AllegationStanding::evolve),
            Map.of(ClockKind.ALLEGATION_ACKNOWLEDGEMENT, id -> new MissAllegationAcknowledgement(new AllegationId(id)),
                    ClockKind.ALLEGATION_REPLY, id -> new MissPartyResponse(new AllegationId(id))));

    private Allegations() {
    }
}
