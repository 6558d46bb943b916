package org.ceasefiremonitor.projections.zone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.ceasefiremonitor.core.zone.ZonePhase;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A zone as it is laid down, and where it stands at an instant.
 *
 * @param zoneId         the zone
 * @param agreementId    the agreement under which it stands
 * @param name           what it is called
 * @param kind           what it is for
 * @param timeZone       IANA name of its local time
 * @param designatedFrom from when it holds
 * @param endedAt        when it ended
 * @param basis          decision or consent on which its latest drawing rests
 * @param reason         why it was last corrected, suspended, reinstated or ended, or a restriction was lifted
 * @param marking        who may see it
 * @param revision       definitional events so far; what {@code If-Match} compares
 * @param position       position of the log of the latest one
 * @param recordedAt     when that was recorded
 * @param corrected      the latest correction of it; absent if nothing was corrected
 * @param phase          where it stands at the instant asked about
 * @param alertLevel     alert level at that instant
 * @param alertSince     when it came to that level
 */
public record Zone(
        String zoneId,
        String agreementId,
        String name,
        ZoneKind kind,
        String timeZone,
        Instant designatedFrom,
        @Nullable Instant endedAt,
        String basis,
        @Nullable String reason,
        Marking marking,
        long revision,
        long position,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        ZonePhase phase,
        AlertLevel alertLevel,
        @Nullable Instant alertSince) {
}
