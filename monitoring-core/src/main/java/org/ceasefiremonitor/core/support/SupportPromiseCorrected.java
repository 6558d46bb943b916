package org.ceasefiremonitor.core.support;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockExtended;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * Until when the delivery of a package was promised was corrected.
 *
 * @param packageId the package
 * @param by until when it is promised, UTC
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("support.SupportPromiseCorrected")
public record SupportPromiseCorrected(SupportPackageId packageId, Instant by, String reason, Marking marking)
        implements SupportEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockExtended(ClockKind.SUPPORT_DELIVERY, by, reason));
    }
}
