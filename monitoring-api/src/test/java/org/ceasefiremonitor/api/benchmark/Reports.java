package org.ceasefiremonitor.api.benchmark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.log.EventTypes;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.zone.ReportViolation;
import org.ceasefiremonitor.core.zone.ViolationReported;
import tools.jackson.databind.json.JsonMapper;

/** Reports to one node, each under an id of its own, at a place drawn at random. */
final class Reports {

    private static final JsonMapper JSON = new JsonMapper();

    private final Node node;
    private final String observed = Instant.now().truncatedTo(ChronoUnit.HOURS).toString();
    private final List<ReportViolation> templates;
    private final AtomicLong number = new AtomicLong();

    /** @param places how many places there are, see {@link Ceasefire#establish} */
    Reports(Node node, int places) {
        this.node = node;
        this.templates = IntStream.range(0, places).mapToObj(place -> JSON.readValue(Ceasefire.report("template", place, observed),
                ReportViolation.class)).toList();
    }

    /** Reports in process, anywhere; gives the position of the last event. */
    long report() {
        return report(ThreadLocalRandom.current().nextInt(templates.size()));
    }

    /** Reports in process at one place; gives the position of the last event. */
    long report(int place) {
        var report = new ReportViolation(new ViolationId("b-" + number.incrementAndGet()), null, templates.get(place).report());
        return node.submit(report, Node.actor("mech", "patrol-1", Mandate.MONITOR)).position();
    }

    /** A new report anywhere, as the body of a command over HTTP. */
    String body() {
        return body(ThreadLocalRandom.current().nextInt(templates.size()));
    }

    /** A new report at one place, as the body of a command over HTTP. */
    String body(int place) {
        return Ceasefire.report("b-" + number.incrementAndGet(), place, observed);
    }

    /** How many reports were made. */
    long made() {
        return number.get();
    }

    /** How many of them are recorded. */
    long recorded() {
        return node.jdbc().sql("select count(*) from thing where id like 'violation/b-%'").query(Long.class).single();
    }

    /** Some of the events that were recorded last. */
    List<ViolationReported> sample(int count) {
        var types = node.get(EventTypes.class);
        return node.jdbc().sql("select position, type, revision, payload from event where type = 'zone.ViolationReported' order by position desc limit ?")
                .param(count).query((row, n) -> (ViolationReported) types.read(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
