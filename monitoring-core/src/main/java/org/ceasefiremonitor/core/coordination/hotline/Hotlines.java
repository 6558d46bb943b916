package org.ceasefiremonitor.core.coordination.hotline;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.HotlineCallId;

/** This feature, as the wiring needs to know it. */
public final class Hotlines {

    public static final Feature FEATURE = new Feature("hotline", HotlineCall.class, HotlineCommand.class, HotlineEvent.class, HotlineRule.class,
            new DefinitionType<>(HotlineCallId.TYPE, HotlineStanding.class, HotlineEvent.class, HotlineStanding::evolve),
            Map.of(ClockKind.HOTLINE_ANSWER, id -> new MissHotlineAnswer(new HotlineCallId(id))));

    private Hotlines() {
    }
}
