package org.ceasefiremonitor.core.coordination.request;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.RequestId;

/** This feature, as the wiring needs to know it. */
public final class Requests {

    public static final Feature FEATURE = new Feature("request", CoordinationRequest.class, RequestCommand.class, RequestEvent.class, RequestRule.class,
            new DefinitionType<>(RequestId.TYPE, RequestStanding.class, RequestEvent.class, RequestStanding::evolve),
            Map.of(ClockKind.COORDINATION_REQUEST, id -> new ExpireRequest(new RequestId(id))));

    private Requests() {
    }
}
