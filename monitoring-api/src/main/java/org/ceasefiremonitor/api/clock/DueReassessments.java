package org.ceasefiremonitor.api.clock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.ceasefiremonitor.api.actor.SystemActor;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.command.Submission;
import org.ceasefiremonitor.api.log.StoreUnavailable;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.zone.ReassessAlertLevel;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.zone.ZoneProjection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Issues {@link ReassessAlertLevel} for zones whose alert level time alone may have lowered. The due time stands in the zone's own events;
 * the view only finds it. The key of the command names the due time, so several nodes or a restart do it once.
 */
public final class DueReassessments {

    private static final Logger log = LoggerFactory.getLogger(DueReassessments.class);
    private static final int AT_ONCE = 200;

    private final ViewReader views;
    private final CommandGate gate;
    private final CommandTypes types;
    private final Clock clock;

    public DueReassessments(ViewReader views, CommandGate gate, CommandTypes types, Clock clock) {
        this.views = views;
        this.gate = gate;
        this.types = types;
        this.clock = clock;
    }

    private record Due(String zone, Instant at) {
    }

    /** Reassesses what is due by now; answers how many zones were. */
    public int run() {
        var type = types.find(ReassessAlertLevel.class.getSimpleName()).orElseThrow();
        int done = 0;
        for (var due : due(clock.instant())) {
            try {
                var command = new ReassessAlertLevel(new ZoneId(due.zone()));
                gate.submit(new Submission(type, command, SystemActor.CLOCK, "reassess " + due.zone() + " " + due.at(), null,
                        due.zone().getBytes(StandardCharsets.UTF_8)));
                done++;
            } catch (Refusal refusal) {
                log.info("zone {} was not reassessed: {} {}", due.zone(), refusal.rule().code(), refusal.getMessage());
            } catch (StoreUnavailable later) {
                log.warn("reassessments wait for the store: {}", later.getMessage());
                return done;
            } catch (RuntimeException failed) {
                // The others are due as well.
                log.error("zone {} can't be reassessed", due.zone(), failed);
            }
        }
        return done;
    }

    private List<Due> due(Instant now) {
        return views.read(List.of(ZoneProjection.VIEW), null, reading -> reading.jdbc().sql("""
                select zone_id, reassess_at from view_zone_alert where to_position = ? and reassess_at <= ? order by reassess_at limit ?""")
                .params(Long.MAX_VALUE, OffsetDateTime.ofInstant(now, ZoneOffset.UTC), AT_ONCE)
                .query((rows, n) -> new Due(rows.getString(1), rows.getObject(2, OffsetDateTime.class).toInstant()))
                .list());
    }
}
