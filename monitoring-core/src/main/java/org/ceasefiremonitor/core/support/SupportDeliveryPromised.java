package org.ceasefiremonitor.core.support;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The delivery of a package was promised until an instant.
 *
 * @param packageId the package
 * @param by until when it is promised, UTC
 * @param marking who may see it
 */
@EventType("support.SupportDeliveryPromised")
public record SupportDeliveryPromised(SupportPackageId packageId, Instant by, Marking marking)
        implements SupportEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.SUPPORT_DELIVERY, by));
    }
}
