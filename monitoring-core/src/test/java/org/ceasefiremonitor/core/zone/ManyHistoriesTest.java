package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.zone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.junit.jupiter.api.Test;

/**
 * Reports, late reports, corrections, moves, retractions and runs in any order: after each history the register, every zone's tallies in
 * several windows and in total, its last violation and its alert level are what a plain recount of the surviving reports gives. The
 * recount knows the story's rules by heart and shares nothing with the code that it checks.
 */
class ManyHistoriesTest {

    private static final int HISTORIES = 10_000;
    private static final Instant START = Instant.parse("2026-02-20T00:00:00Z");
    private static final List<Kind> KINDS = List.of(Kind.SHOT, Kind.EXPLOSION, Kind.WEAPON_IN_ZONE, Kind.HEAT, Kind.OVERFLIGHT);
    private static final List<WeaponClass> WEAPONS = List.of(WeaponClass.SMALL_ARMS, WeaponClass.ARTILLERY_GE_100, WeaponClass.UNKNOWN);
    private static final List<String> SIDES = List.of("astoria", "borduria", "BUFFER", "UNKNOWN");

    /** What a plain person would write down about one report. */
    private record Fact(double longitude, Instant from, Kind kind, WeaponClass weapon, String side) {

        boolean in(int zone) {
            return longitude >= 30 + zone && longitude <= 31 + zone;
        }

        boolean violation() {
            return kind == Kind.SHOT || kind == Kind.EXPLOSION || kind == Kind.WEAPON_IN_ZONE;
        }

        StatedReport stated() {
            return Story.said(StatedPlace.at(new Position(longitude, 48.5)), StatedInterval.of(from.toString()), kind, weapon, side);
        }
    }

    @Test
    void ten_thousand_histories_agree_with_a_plain_recount() {
        var levelsSeen = new TreeSet<String>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            levelsSeen.addAll(history(new Random(seed), seed));
        }
        assertThat(levelsSeen).as("the histories go through all levels").containsExactly("CALM", "ELEVATED", "HIGH", "WATCH");
    }

    private static List<String> history(Random random, int seed) {
        var field = Story.inForce();
        IntStream.range(0, 3).forEach(n -> field.send(designate(n)));
        field.at(START);
        var survivors = new HashMap<ViolationId, Fact>();
        var known = new ArrayList<ViolationId>();
        var levels = new String[] {"CALM", "CALM", "CALM"};
        int commands = 4 + random.nextInt(12);
        for (int n = 0; n < commands; n++) {
            if (random.nextInt(3) == 0) {
                field.later(Duration.ofMinutes(random.nextInt(random.nextInt(8) == 0 ? 60_000 : 600)));
            }
            switch (known.isEmpty() ? 0 : random.nextInt(6)) {
                case 0, 1 -> {
                    var id = new ViolationId("v" + n);
                    var fact = fact(random, field.now());
                    field.send(new ReportViolation(id, null, fact.stated()));
                    known.add(id);
                    survivors.put(id, fact);
                    move(levels, null, fact, survivors.values(), field.now());
                }
                case 2 -> {
                    var lines = new ArrayList<ReportViolation>();
                    for (int line = 0; line < 3; line++) {
                        var id = new ViolationId("v" + n + "-" + line);
                        var fact = fact(random, field.now());
                        lines.add(new ReportViolation(id, null, fact.stated()));
                        known.add(id);
                        survivors.put(id, fact);
                        move(levels, null, fact, survivors.values(), field.now());
                    }
                    field.run(lines);
                }
                case 3, 4 -> {
                    var id = known.get(random.nextInt(known.size()));
                    var fact = fact(random, field.now());
                    if (accepted(field, new CorrectViolation(id, null, fact.stated(), "Misread."), survivors.containsKey(id)
                            && !survivors.get(id).equals(fact), seed)) {
                        move(levels, survivors.put(id, fact), fact, survivors.values(), field.now());
                    }
                }
                default -> {
                    var id = known.get(random.nextInt(known.size()));
                    if (accepted(field, new RetractViolation(id, "Thunder."), survivors.containsKey(id), seed)) {
                        move(levels, survivors.remove(id), null, survivors.values(), field.now());
                    }
                }
            }
        }
        for (int zone = 0; zone < 3; zone++) {
            compare(field, zone, survivors.values().stream().filter(inZone(zone)).toList(), seed);
            assertThat(level(field, zone)).as("alert level in history %s, zone %s", seed, zone).isEqualTo(levels[zone]);
        }
        for (var id : known) {
            var recorded = field.find(id).orElseThrow();
            assertThat(recorded.state().equals("RETRACTED")).as("register of history %s", seed).isEqualTo(!survivors.containsKey(id));
            if (survivors.containsKey(id)) {
                assertThat(recorded.zones()).as("register of history %s", seed).isEqualTo(zonesOf(survivors.get(id)));
            }
        }
        return List.of(levels);
    }

    private static String level(Field field, int zone) {
        return field.log().stream().filter(event -> event instanceof AlertLevelChanged changed && changed.zoneId().equals(zone(zone)))
                .map(event -> ((AlertLevelChanged) event).to().name()).reduce((first, second) -> second).orElse("CALM");
    }

    /** WATCH from 3 in 24 h until below 2, ELEVATED from 6 until below 4, HIGH from 4 of heavy weapons in 720 h until below 2. */
    private static void move(String[] levels, Fact before, Fact after, Collection<Fact> facts, Instant now) {
        for (int zone = 0; zone < 3; zone++) {
            if (recent(before, zone, now, 720) || recent(after, zone, now, 720)) {
                int at = zone;
                long day = facts.stream().filter(fact -> recent(fact, at, now, 24)).count();
                long heavy = facts.stream().filter(fact -> fact.weapon == WeaponClass.ARTILLERY_GE_100 && recent(fact, at, now, 720))
                        .count();
                int rank = List.of("CALM", "WATCH", "ELEVATED", "HIGH").indexOf(levels[zone]);
                levels[zone] = heavy >= 4 || heavy >= 2 && rank >= 3 ? "HIGH"
                        : day >= 6 || day >= 4 && rank >= 2 ? "ELEVATED"
                        : day >= 3 || day >= 2 && rank >= 1 ? "WATCH" : "CALM";
            }
        }
    }

    private static boolean recent(Fact fact, int zone, Instant now, int hours) {
        return fact != null && fact.in(zone) && fact.violation()
                && fact.from.getEpochSecond() / 3600 > now.getEpochSecond() / 3600 - hours;
    }

    private static Predicate<Fact> inZone(int zone) {
        return fact -> fact.in(zone);
    }

    private static List<ZoneId> zonesOf(Fact fact) {
        return IntStream.range(0, 3).filter(fact::in).mapToObj(n -> zone(n)).toList();
    }

    private static boolean accepted(Field field, Object command, boolean expected, int seed) {
        try {
            field.send(command);
            assertThat(expected).as("history %s accepts %s", seed, command).isTrue();
            return true;
        } catch (Refusal refusal) {
            assertThat(expected).as("history %s refuses %s: %s", seed, command, refusal.getMessage()).isFalse();
            return false;
        }
    }

    /** Somewhere in one zone or on a border, mostly of late, sometimes long ago. */
    private static Fact fact(Random random, Instant now) {
        double longitude = random.nextInt(4) == 0 ? 31 + random.nextInt(2) : 30 + 3 * random.nextDouble();
        int back = switch (random.nextInt(4)) {
            case 0 -> random.nextInt(10);
            case 1 -> random.nextInt(60 * 24);
            case 2 -> random.nextInt(60 * 24 * 32);
            default -> random.nextInt(60 * 24 * 49);
        };
        return new Fact(longitude, now.minus(Duration.ofMinutes(back)), KINDS.get(random.nextInt(KINDS.size())),
                WEAPONS.get(random.nextInt(WEAPONS.size())), SIDES.get(random.nextInt(SIDES.size())));
    }

    private static void compare(Field field, int zone, List<Fact> facts, int seed) {
        var tallies = field.tallies(zone(zone));
        compare(tallies.total(), facts, "total", zone, seed);
        // The last decision of another zone may be later than that of this one; a window that ends at it is still right.
        for (int hours : List.of(1, 24, 168, 720)) {
            var firstHour = field.now().getEpochSecond() / 3600 - hours + 1;
            var lastHour = field.now().getEpochSecond() / 3600;
            var within = facts.stream().filter(fact -> fact.from.getEpochSecond() / 3600 >= firstHour
                    && fact.from.getEpochSecond() / 3600 <= lastHour).toList();
            compare(tallies.window(hours, field.now()), within, hours + " hours", zone, seed);
        }
        compareLast(field, tallies, zone, facts, seed);
    }

    private static void compareLast(Field field, ZoneTallies tallies, int zone, List<Fact> facts, int seed) {
        Instant last = null;
        for (var fact : facts) {
            if (fact.violation() && (last == null || fact.from.isAfter(last))) {
                last = fact.from;
            }
        }
        Instant decided = field.log().stream().filter(event -> event instanceof ReportEvent report && report.zoneId().equals(zone(zone)))
                .map(event -> ((ReportEvent) event).decidedAt()).reduce((first, second) -> second).orElse(field.now());
        if (last == null) {
            assertThat(tallies.lastViolation()).as("history %s, zone %s", seed, zone).isEmpty();
        } else {
            boolean exact = last.getEpochSecond() / 3600 > decided.getEpochSecond() / 3600 - 720;
            long unit = exact ? 3600 : 86_400;
            assertThat(tallies.lastViolation()).as("history %s, zone %s", seed, zone)
                    .contains(Instant.ofEpochSecond(last.getEpochSecond() / unit * unit));
        }
    }

    private static void compare(Tally tally, List<Fact> facts, String window, int zone, int seed) {
        Map<String, Long> expected = new TreeMap<>();
        for (var fact : facts) {
            if (fact.violation()) {
                expected.merge("violation " + fact.kind, 1L, Long::sum);
                expected.merge("severity " + (fact.weapon == WeaponClass.ARTILLERY_GE_100 ? "S2" : "S1"), 1L, Long::sum);
                expected.merge("side " + fact.side, 1L, Long::sum);
            } else {
                expected.merge("observation " + fact.kind, 1L, Long::sum);
            }
        }
        Map<String, Long> actual = new TreeMap<>();
        tally.violations().forEach((kind, count) -> actual.put("violation " + kind, count));
        tally.severities().forEach((severity, count) -> actual.put("severity " + severity, count));
        tally.sides().forEach((side, count) -> actual.put("side " + side, count));
        tally.observations().forEach((kind, count) -> actual.put("observation " + kind, count));
        assertThat(actual).as("history %s, zone %s, %s", seed, zone, window).isEqualTo(expected);
    }
}
