package org.ceasefiremonitor.projections.zone;

import java.util.List;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.ceasefiremonitor.core.zone.ZonePhase;
import org.ceasefiremonitor.projections.view.Box;
import org.jspecify.annotations.Nullable;

/**
 * Which zones are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param agreement agreement under which the zone stands
 * @param kind      what it is for
 * @param phase     where it stands at the instant asked about
 * @param bbox      box that one of its drawings, as an upright rectangle, touches
 */
public record ZoneFilter(@Nullable AgreementId agreement, List<ZoneKind> kind, List<ZonePhase> phase, @Nullable Box bbox) {

    /** All zones. */
    public static final ZoneFilter ALL = new ZoneFilter(null, List.of(), List.of(), null);

    public ZoneFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
        phase = phase == null ? List.of() : phase.stream().distinct().sorted().toList();
    }
}
