package org.ceasefiremonitor.api.benchmark;

import java.time.Instant;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a log long without recording each event: what is there is copied, under new ids and at new positions, as if it had been recorded. */
public final class LongLog {

    private static final int ZONES = 50;

    private LongLog() {
    }

    /** Establishes zones on an empty node and reports once in each. */
    public static void begin(Node node) {
        var ceasefire = new Ceasefire(node::uri);
        ceasefire.establish(ZONES, 1);
        for (int zone = 0; zone < ZONES; zone++) {
            ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("template-" + zone + "-", zone, Instant.now().minusSeconds(7200).toString()));
        }
    }

    /**
     * Copies the reports that {@link #begin} has made, while no node runs, and puts the live views to the end as if they had seen them. What they
     * tell is spread over the hours of a year, so that their counts fall into as many rows as those of a real year do.
     */
    public static void lengthen(JdbcClient jdbc, int reports) {
        long first = jdbc.sql("select next_position from log_head").query(Long.class).single();
        jdbc.sql("""
                insert into event select :first + n, gen_random_uuid(), e.aggregate_type, e.aggregate_id, e.sequence + 1 + n / 50, e.type, e.revision,
                    e.recorded_at + n * interval '1 microsecond' + interval '1 second',
                    regexp_replace(replace(e.payload, 'template-', 'v' || n || '-'), '"(from|to)":"[^"]*"', '"\\1":"'
                        || to_char((timestamp '2025-01-01 00:10:00' + (n::bigint * 7919 % 8760) * interval '1 hour'), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '"', 'g'), e.command,
                    e.command_id, e.correlation_id, e.causation_id, e.actor_participant, e.actor_pseudonym, e.actor_capacity, e.actor_authority,
                    e.authenticated, e.reason, e.tlp, e.releasable_to, e.originator, e.salt, replace(e.about, 'template-', 'v' || n || '-'), e.envelope, e.commitment
                from generate_series(0, :last) n
                join (select row_number() over (order by position) - 1 as number, event.* from event where type = 'zone.ViolationReported') e
                    on e.number = n % 50""").param("first", first).param("last", reports - 1).update();
        jdbc.sql("update log_head set next_position = next_position + ?").param(reports).update();
        jdbc.sql("update view_position set position = ?").param(first + reports - 1).update();
        jdbc.sql("delete from token").update();
        jdbc.sql("analyze event").update();
    }
}
