package org.ceasefiremonitor.api.sequences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a register and the counts of zones come to, by the plainest means: the last content of each report, counted over and over. Nothing of the
 * product is used. Places are numbers; which zones hold them is told, and so is what a kind and a weapon come to under the rules.
 */
final class PlainRegister {

    /** What a report says, as far as it is counted. */
    record Content(int place, String kind, String weapon, String side) {

        boolean violation() {
            return !kind.equals("RECON_DRONE");
        }

        String severity() {
            return weapon.equals("MORTAR_GE_100") ? "S2" : "S1";
        }
    }

    /** A report after all that was accepted about it. */
    record Entry(Content content, long revision, String state) {
    }

    private final Map<Integer, List<String>> zonesOf;
    private final Map<String, Entry> reports = new TreeMap<>();

    PlainRegister(Map<Integer, List<String>> zonesOf) {
        this.zonesOf = zonesOf;
    }

    void report(String id, Content content) {
        reports.put(id, new Entry(content, 1, "RECORDED"));
    }

    void correct(String id, Content content) {
        reports.put(id, new Entry(content, reports.get(id).revision() + 1, "CORRECTED"));
    }

    void retract(String id) {
        var before = reports.get(id);
        reports.put(id, new Entry(before.content(), before.revision() + 1, "RETRACTED"));
    }

    boolean allows(String id) {
        return reports.containsKey(id) && !reports.get(id).state().equals("RETRACTED");
    }

    /** Whether a correction would change anything. */
    boolean differs(String id, Content content) {
        return !reports.get(id).content().equals(content);
    }

    /** One line for each report. */
    Map<String, String> register() {
        var lines = new TreeMap<String, String>();
        reports.forEach((id, entry) -> lines.put(id, entry.state() + " " + entry.revision() + " " + entry.content().kind() + " " + entry.content().weapon() + " "
                + entry.content().side() + " " + zonesOf.get(entry.content().place())));
        return lines;
    }

    /** What a zone counts; of all zones if none is given, a report once however many zones hold it. */
    Map<String, Integer> counts(String zone) {
        var counts = new HashMap<String, Integer>();
        for (var entry : reports.values()) {
            var content = entry.content();
            if (!entry.state().equals("RETRACTED") && (zone == null || zonesOf.get(content.place()).contains(zone))) {
                var what = content.violation() ? "violations" : "observations";
                counts.merge(what, 1, Integer::sum);
                counts.merge(what + "ByKind " + content.kind(), 1, Integer::sum);
                counts.merge(what + "BySide " + content.side(), 1, Integer::sum);
                if (content.violation()) {
                    counts.merge("violationsBySeverity " + content.severity(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
