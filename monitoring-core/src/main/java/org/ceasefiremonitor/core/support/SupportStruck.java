package org.ceasefiremonitor.core.support;

import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A package that was recorded by mistake was struck.
 *
 * @param packageId the package
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("support.SupportStruck")
public record SupportStruck(SupportPackageId packageId, String reason, Marking marking)
        implements SupportEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.SUPPORT_DELIVERY, reason));
    }
}
