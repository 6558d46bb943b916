package org.ceasefiremonitor.core.support;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockExtended;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The delivery of a package was put off.
 *
 * @param packageId the package
 * @param before until when it was promised before, UTC
 * @param by until when it is promised now, UTC
 * @param reason why; 1 to 2,000 characters
 * @param at when that was said, UTC
 * @param marking who may see it
 */
@EventType("support.SupportDelayed")
public record SupportDelayed(SupportPackageId packageId, Instant before, Instant by, String reason, Instant at, Marking marking)
        implements SupportEvent, MovesClocks {

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockExtended(ClockKind.SUPPORT_DELIVERY, by, reason));
    }
}
