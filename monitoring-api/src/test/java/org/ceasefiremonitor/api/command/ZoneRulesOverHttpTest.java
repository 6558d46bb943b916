package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.zone.ZoneRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on zones, as a client on the wire meets it. */
class ZoneRulesOverHttpTest extends RulesOverHttp {

    @ParameterizedTest
    @EnumSource
    void each_rule_on_zones_is_told(ZoneRule rule) {
        var agreement = agreement();
        bringIntoForce(agreement);
        var place = new Place(number++);
        var zone = zone(agreement, place);
        var about = "{'zoneId': '" + zone + "'";
        var because = about + ", 'reason': 'r'}";
        var restrict = about + ", 'restrictionId': 'r1', 'weaponClass': 'MLRS'}";
        var violation = "violation-" + number++;
        switch (rule) {
            case AGREEMENT_KNOWN -> refused(rule, "mech", "REGISTRAR", "DesignateCeasefireZone", designation("another-" + zone, "nothing", place));
            case AGREEMENT_NOT_OVER -> {
                terminate(agreement);
                refused(rule, "mech", "REGISTRAR", "DesignateCeasefireZone", designation("another-" + zone, agreement, place));
            }
            case ZONE_NOT_ENDED -> {
                accepted("mech", "REGISTRAR", "EndZone", because);
                refused(rule, "mech", "REGISTRAR", "SuspendZone", because);
            }
            case REDRAWN_FROM_NOW_ON -> refused(rule, "mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(-1)));
            case DRAWINGS_IN_ORDER -> {
                accepted("mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(10)));
                refused(rule, "mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(5)));
            }
            case DRAWING_KNOWN -> refused(rule, "mech", "REGISTRAR", "CorrectZoneBoundary",
                    about + ", 'number': 2, 'boundary': " + place.boundary() + ", 'reason': 'r'}");
            case RESTRICTION_NEW -> {
                accepted("mech", "REGISTRAR", "AttachRestriction", restrict);
                refused(rule, "mech", "REGISTRAR", "AttachRestriction", restrict);
            }
            case RESTRICTION_IN_FORCE -> refused(rule, "mech", "REGISTRAR", "LiftRestriction", about + ", 'restrictionId': 'r9', 'reason': 'r'}");
            case RESTRICTION_WITHIN_AGREEMENT -> refused(rule, "mech", "REGISTRAR", "AttachRestriction",
                    restrict.replace("}", ", 'side': 'cordia'}"));
            case ZONE_NOT_SUSPENDED -> {
                accepted("mech", "REGISTRAR", "SuspendZone", because);
                refused(rule, "mech", "REGISTRAR", "SuspendZone", because);
            }
            case ZONE_SUSPENDED -> refused(rule, "mech", "REGISTRAR", "ReinstateZone", because);
            case ZONE_SMALL_ENOUGH -> {
                for (int i = 1; i < 64; i++) {
                    accepted("mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(i)));
                }
                refused(rule, "mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(64)));
            }
            case SIDE_KNOWN -> refused(rule, "mech", "MONITOR", "ReportViolation",
                    report(violation, place, hours(-1)).replace("'kind'", "'side': 'cordia', 'kind'"));
            case NOT_FROM_THE_FUTURE -> refused(rule, "mech", "MONITOR", "ReportViolation", report(violation, place, days(1)));
            case LOCAL_TIME_CLEAR -> refused(rule, "mech", "MONITOR", "ReportViolation",
                    report(violation, place, "2026-03-29T03:30").replace("'kind'", "'side': 'UNKNOWN', 'kind'"));
            case ZONE_IN_FORCE -> refused(rule, "mech", "MONITOR", "ReportViolation", report(violation, place, days(-20)));
            case PLACE_IN_A_ZONE -> refused(rule, "mech", "MONITOR", "ReportViolation", report(violation, new Place(-1), hours(-1)));
            case NAMED_ZONE_KNOWN -> refused(rule, "mech", "MONITOR", "ReportViolation", naming("nothing", report(violation, place, hours(-1))));
            case NAMED_ZONE_IN_FORCE -> refused(rule, "mech", "MONITOR", "ReportViolation", naming(zone, report(violation, place, days(-20))));
            case NAMED_ZONE_HOLDS_PLACE -> refused(rule, "mech", "MONITOR", "ReportViolation",
                    naming(zone, report(violation, new Place(-1), hours(-1))));
            case ZONES_FEW_ENOUGH -> {
                IntStream.rangeClosed(1, 32).forEach(i -> zone(agreement, place));
                refused(rule, "mech", "MONITOR", "ReportViolation", report(violation, place, hours(-1)));
            }
            case VIOLATION_KNOWN -> refused(rule, "mech", "MONITOR", "RetractViolation", "{'violationId': 'nothing', 'reason': 'r'}");
            case VIOLATION_NOT_RETRACTED -> {
                var retract = "{'violationId': '" + violation + "', 'reason': 'r'}";
                accepted("mech", "MONITOR", "ReportViolation", report(violation, place, hours(-1)));
                accepted("mech", "MONITOR", "RetractViolation", retract);
                refused(rule, "mech", "MONITOR", "RetractViolation", retract);
            }
            case CORRECTION_CHANGES_SOMETHING -> {
                var report = report(violation, place, hours(-1));
                accepted("mech", "MONITOR", "ReportViolation", report);
                refused(rule, "mech", "MONITOR", "CorrectViolation", report.replaceFirst("}$", ", 'reason': 'r'}"));
            }
            case RECORDED -> {
                refused(rule, "mech", "REGISTRAR", "StrikeZoneEnd", because);
                refused(rule, "mech", "REGISTRAR", "StrikeRestriction", about + ", 'restrictionId': 'r9', 'reason': 'r'}");
            }
            case TIMES_IN_ORDER -> {
                accepted("mech", "REGISTRAR", "RedrawZone", redraw(zone, place, days(10)));
                refused(rule, "mech", "REGISTRAR", "CorrectRedraw", about + ", 'number': 2, 'effectiveFrom': '" + days(-20)
                        + "', 'basis': 'b', 'reason': 'r'}");
            }
            case STRUCK_UNUSED -> {
                accepted("mech", "MONITOR", "ReportViolation", report(violation, place, hours(-1)));
                refused(rule, "mech", "REGISTRAR", "StrikeZone", because);
            }
            case IMPORT_OPEN_TO_REPORTS -> refused(rule, "mech", "MONITOR", "ReportViolation",
                    report(violation, place, hours(-1)).replaceFirst("^\\{", "{'importId': 'nothing', "));
            case ASSET_KNOWN -> refused(rule, "mech", "MONITOR", "ReportViolation",
                    report(violation, place, hours(-1)).replace("'kind'", "'assetId': 'nothing', 'kind'"));
            case TAKEN_BACK_WITH_ITS_IMPORT -> {
                accepted("mech", "MONITOR", "BeginImport", begin("import-" + violation));
                accepted("mech", "MONITOR", "ReportViolation",
                        report(violation, place, hours(-1)).replaceFirst("^\\{", "{'importId': 'import-" + violation + "', "));
                refused(rule, "mech", "CHIEF_MONITOR", "TakeBackReports",
                        "{'importId': 'import-" + violation + "', 'violationIds': ['" + violation + "']}");
            }
            case VIOLATION_RECORDED_ONCE -> {
                // The gate never shows this rule: within one run as across runs, a second line is a repeat or finds the id taken.
                var lines = IntStream.range(0, 20).mapToObj(i -> line(report(violation + "-" + i, place, hours(-1))) + "\n"
                        + line(report(violation + "-" + i, place, hours(-2))) + "\n"
                        + line(report(violation + "-" + i, place, hours(-1)))).toList();
                var answer = http.as(actor("mech", "MONITOR")).send(http.to("/api/v1/commands")
                        .headers("Content-Type", "application/x-ndjson", "Actor", actor("mech", "MONITOR"))
                        .POST(BodyPublishers.ofString(String.join("\n", lines))));
                assertThat(answer.text().lines()).hasSize(60);
                assertThat(answer.text().lines().filter(line -> line.contains("\"status\":201"))).hasSize(40);
                assertThat(answer.text().lines().filter(line -> line.contains("\"status\":409"))).hasSize(20)
                        .allMatch(line -> line.contains("\"code\":\"GAT-10\""));
            }
        }
    }
}
