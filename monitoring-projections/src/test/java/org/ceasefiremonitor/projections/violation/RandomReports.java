package org.ceasefiremonitor.projections.violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.projections.Reports;

/** A random history of reports, corrections and retractions over a few overlapping zones; the same seed makes the same one. */
public final class RandomReports {

    private static final List<String> ZONES = List.of("north", "port", "ridge", "south");
    private static final List<Kind> KINDS = List.of(Kind.EXPLOSION, Kind.SHOT, Kind.GROUND_ASSAULT, Kind.HEAT);
    private static final List<String> SIDES = List.of("harbour-state", "river-state", "BUFFER");
    private static final List<String> PARTICIPANTS = List.of("observers", "sensors", "headquarters");
    private static final List<Severity> SEVERITIES = List.of(Severity.S0, Severity.S1, Severity.S2, Severity.S3);

    private RandomReports() {
    }

    /** Records so many steps. */
    public static void record(Reports log, long seed, int steps) {
        record(log, new Random(seed), seed, steps, false);
    }

    /** Records so many steps, all marked GREEN. */
    public static void recordGreen(Reports log, long seed, int steps) {
        record(log, new Random(seed), seed, steps, true);
    }

    private static void record(Reports log, Random random, long seed, int steps, boolean green) {
        List<String> standing = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            int dice = random.nextInt(10);
            if (standing.isEmpty() || dice < 5) {
                String id = "r" + seed + "-" + step;
                Report report = green ? marked(report(random), Marking.GREEN) : report(random);
                log.report(id, report, any(random, PARTICIPANTS), zones(random, report));
                standing.add(id);
            } else {
                String id = any(random, standing);
                if (dice < 8) {
                    Report report = green ? marked(report(random), Marking.GREEN) : report(random);
                    log.correct(id, report, any(random, PARTICIPANTS), zones(random, report));
                } else {
                    log.retract(id, any(random, PARTICIPANTS));
                    standing.remove(id);
                }
            }
        }
    }

    private static Report report(Random random) {
        Marking marking = switch (random.nextInt(6)) {
            case 0 -> Reports.marked(Tlp.CLEAR);
            case 1 -> Reports.marked(Tlp.AMBER, "guarantor");
            case 2 -> Reports.marked(Tlp.AMBER_STRICT);
            case 3 -> Reports.marked(Tlp.RED, "guarantor", "sensors");
            default -> Marking.GREEN;
        };
        return Reports.report(any(random, KINDS), random.nextInt(60 * 24 * 40), any(random, SIDES), marking, "number " + random.nextInt(1000),
                36 + random.nextInt(100) / 100.0, 48 + random.nextInt(100) / 100.0);
    }

    private static TreeMap<ZoneId, Assessment> zones(Random random, Report report) {
        TreeMap<ZoneId, Assessment> zones = new TreeMap<>();
        int first = random.nextInt(ZONES.size());
        for (int i = 0; i <= random.nextInt(3); i++) {
            boolean observation = report.kind() == Kind.HEAT || random.nextInt(5) == 0;
            zones.put(new ZoneId(ZONES.get((first + i) % ZONES.size())), observation ? Reports.observation() : Reports.violation(any(random, SEVERITIES)));
        }
        return zones;
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The same report with another marking. */
    public static Report marked(Report r, Marking marking) {
        return new Report(r.source(), r.means(), r.observerPosition(), r.place(), r.observed(), r.kind(), r.movement(), r.flightDirection(), r.weaponClass(),
                r.weaponDetail(), r.count(), r.side(), r.casualties(), r.reliability(), r.credibility(), r.narrative(), r.evidence(), r.attribution(), r.importId(), marking,
                r.assetId());
    }
}
