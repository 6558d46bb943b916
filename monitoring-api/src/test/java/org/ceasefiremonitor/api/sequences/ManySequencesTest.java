package org.ceasefiremonitor.api.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.sequences.PlainRegister.Content;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.ceasefiremonitor.core.zone.CorrectViolation;
import org.ceasefiremonitor.core.zone.ReportViolation;
import org.ceasefiremonitor.core.zone.RetractViolation;
import org.ceasefiremonitor.core.zone.ZoneRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seeded sequences of reports, corrections and retractions, some about the same report at the same time, into zones that overlap. What was accepted,
 * in the order of its positions, is given to a plain model; register, tallies of zones and totals must then be the model's.
 *
 * <p>{@code -Dsequences=10000} for the full size, {@code -Dseed=} to repeat a run.
 */
class ManySequencesTest {

    private static final int SEQUENCES = Integer.getInteger("sequences", 150);
    private static final long SEED = Long.getLong("seed", 20_310_502L);
    private static final int THREADS = 8;
    private static final int PLACES = 4;
    private static final List<String> KINDS = List.of("EXPLOSION", "SHOT", "BURST", "RECON_DRONE");
    private static final List<String> WEAPONS = List.of("MORTAR_GE_100", "SMALL_ARMS");
    private static final List<String> SIDES = List.of("xaa", "BUFFER", "UNKNOWN");
    private static final Actor PATROL = Node.actor("mech", "patrol-1", Mandate.MONITOR);
    private static final JsonMapper JSON = new JsonMapper();

    /** Something that was accepted. */
    private record Accepted(long position, String id, String what, Content content) {
    }

    private final Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();

    @EachDatabase
    void register_and_counts_are_those_of_a_plain_model(TestDatabase database) throws Exception {
        accepted.clear();
        try (var node = Node.start(database.fresh())) {
            var ceasefire = new Ceasefire(node::uri);
            ceasefire.establish(PLACES, 2);
            try (var pool = Executors.newFixedThreadPool(THREADS)) {
                for (var done : pool.invokeAll(IntStream.range(0, SEQUENCES).<Callable<Void>>mapToObj(i -> () -> {
                    play(node, i, new Random(SEED + i));
                    return null;
                }).toList())) {
                    done.get();
                }
            }
            var model = model();
            assertThat(accepted.stream().map(Accepted::what).distinct()).containsExactlyInAnyOrder("report", "correct", "retract");
            assertThat(register(ceasefire, node.head())).isEqualTo(model.register());
            for (int place = 0; place < PLACES; place++) {
                for (var zone : zones(place)) {
                    var counts = JSON.readTree(ceasefire.get("/api/v1/zones/" + zone + "?wait=30&after=" + node.head(), "application/json"))
                            .path("item").path("total");
                    assertThat(flat(counts)).as(zone).isEqualTo(model.counts(zone));
                }
            }
            assertThat(totals(ceasefire)).isEqualTo(Map.of("violations", model.counts(null).get("violations"),
                    "observations", model.counts(null).get("observations")));
        }
    }

    /** Two or three reports; then changes, a third of them two at once. */
    private void play(Node node, int number, Random choice) throws Exception {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 2 + choice.nextInt(2); i++) {
            var id = "s" + number + "-r" + i;
            ids.add(id);
            report(node, id, content(choice), choice);
        }
        for (int i = 0; i < 4 + choice.nextInt(4); i++) {
            var change = change(node, ids.get(choice.nextInt(ids.size())), choice);
            if (choice.nextInt(3) == 0) {
                var other = change(node, ids.get(choice.nextInt(ids.size())), choice);
                var beside = Thread.ofVirtual().start(() -> {
                    try {
                        other.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
                change.call();
                beside.join();
            } else {
                change.call();
            }
        }
    }

    private Callable<Void> change(Node node, String id, Random choice) {
        var content = content(choice);
        boolean retract = choice.nextInt(5) == 0;
        var said = said(content, choice);
        return () -> {
            try {
                var outcome = node.submit(retract ? new RetractViolation(new ViolationId(id), "Thunder.")
                        : new CorrectViolation(new ViolationId(id), null, said, "Heard again."), PATROL);
                accepted.add(new Accepted(outcome.position(), id, retract ? "retract" : "correct", content));
            } catch (Refusal refused) {
                assertThat(refused.rule()).isIn(ZoneRule.VIOLATION_NOT_RETRACTED, ZoneRule.CORRECTION_CHANGES_SOMETHING);
            }
            return null;
        };
    }

    private void report(Node node, String id, Content content, Random choice) {
        var outcome = node.submit(new ReportViolation(new ViolationId(id), null, said(content, choice)), PATROL);
        accepted.add(new Accepted(outcome.position(), id, "report", content));
    }

    private static Content content(Random choice) {
        return new Content(choice.nextInt(PLACES), KINDS.get(choice.nextInt(KINDS.size())), WEAPONS.get(choice.nextInt(WEAPONS.size())),
                SIDES.get(choice.nextInt(SIDES.size())));
    }

    /** Observed now, late, or long before what the windows reach. */
    private static StatedReport said(Content content, Random choice) {
        var observed = switch (choice.nextInt(3)) {
            case 0 -> Instant.now().minusSeconds(60);
            case 1 -> Instant.now().minusSeconds(choice.nextInt(20 * 24 * 3600));
            default -> Instant.parse("2026-02-03T00:00:00Z").plusSeconds(choice.nextInt(24 * 3600));
        };
        return new StatedReport("Patrol 4", Means.HEARD, null, StatedPlace.at(new Position(-60 + content.place() * 0.02 + 0.005, 30.005)),
                StatedInterval.of(observed.toString()), Kind.valueOf(content.kind()), null, null, WeaponClass.valueOf(content.weapon()), null, null,
                content.side(), null, null, null, null, null, null, Marking.GREEN);
    }

    private PlainRegister model() {
        var zonesOf = new HashMap<Integer, List<String>>();
        IntStream.range(0, PLACES).forEach(place -> zonesOf.put(place, zones(place)));
        var model = new PlainRegister(zonesOf);
        accepted.stream().sorted(Comparator.comparingLong(Accepted::position)).forEach(each -> {
            switch (each.what()) {
                case "report" -> model.report(each.id(), each.content());
                case "correct" -> {
                    assertThat(model.allows(each.id())).as("%s is corrected while it stands", each).isTrue();
                    model.correct(each.id(), each.content());
                }
                default -> {
                    assertThat(model.allows(each.id())).as("%s is retracted while it stands", each).isTrue();
                    model.retract(each.id());
                }
            }
        });
        return model;
    }

    private static List<String> zones(int place) {
        return List.of("zone-" + place + "-0", "zone-" + place + "-1");
    }

    private static Map<String, String> register(Ceasefire ceasefire, long head) {
        var lines = new TreeMap<String, String>();
        for (var line : ceasefire.get("/api/v1/violations?format=ndjson&state=RECORDED&state=CORRECTED&state=RETRACTED&wait=30&after=" + head,
                "application/x-ndjson").split("\n")) {
            var report = JSON.readTree(line);
            var content = report.path("report");
            lines.put(report.path("violationId").asString(), report.path("state").asString() + " " + report.path("revision").asLong() + " "
                    + content.path("kind").asString() + " " + content.path("weaponClass").asString() + " " + content.path("side").asString() + " "
                    + report.path("zones").valueStream().map(zone -> zone.path("zoneId").asString()).toList());
        }
        return lines;
    }

    private static Map<String, Integer> flat(JsonNode counts) {
        var flat = new HashMap<String, Integer>();
        counts.properties().forEach(each -> {
            if (each.getValue().isObject()) {
                each.getValue().properties().forEach(one -> flat.put(each.getKey() + " " + one.getKey(), one.getValue().asInt()));
            } else {
                flat.put(each.getKey(), each.getValue().asInt());
            }
        });
        flat.values().removeIf(count -> count == 0);
        return flat;
    }

    /** Over all zones, each report once. */
    private static Map<String, Integer> totals(Ceasefire ceasefire) {
        var sums = new HashMap<String, Integer>(Map.of("violations", 0, "observations", 0));
        JSON.readTree(ceasefire.get("/api/v1/statistics", "application/json")).path("items").forEach(cell -> sums.replaceAll((what, sum) ->
                sum + cell.path(what).asInt()));
        return sums;
    }
}
