package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Goes on with the armistice at random: reports, also late ones, corrections that move a report between zones, days, kinds and markings,
 * retractions, and changes of all that is laid down.
 */
final class RandomMechanism {

    private static final List<String> KINDS = List.of("EXPLOSION", "BURST", "RECON_DRONE");
    private static final List<String> MARKINGS = List.of("CLEAR", "CLEAR", "GREEN", "AMBER");

    private final Armistice armistice;
    private final Random random;
    private final List<String> standing = new ArrayList<>();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private int number;

    RandomMechanism(Armistice armistice, long seed) {
        this.armistice = armistice;
        this.random = new Random(seed);
        accept(Armistice.REGISTRAR, "AdoptAlertRules", "{'agreementId':'armistice','effectiveFrom':'2024-01-01T00:00:00Z','alertRules':{'thresholds':["
                + "{'id':'watch','level':'WATCH','windowHours':720,'minimumSeverity':'S1','raiseAt':3,'lowerBelow':2},"
                + "{'id':'elevated','level':'ELEVATED','windowHours':72,'minimumSeverity':'S1','raiseAt':4,'lowerBelow':2}]}}");
    }

    /** How often each command was accepted. */
    Map<String, Integer> accepted() {
        return accepted;
    }

    /** Does one thing. */
    void step() {
        number++;
        int dice = random.nextInt(100);
        if (standing.isEmpty() || dice < 45) {
            var id = "r" + number;
            accept(Armistice.MONITOR, "ReportViolation", "{'violationId':'" + id + "','report':" + report() + "}");
            standing.add(id);
        } else if (dice < 65) {
            accept(Armistice.MONITOR, "CorrectViolation", "{'violationId':'" + any(standing) + "','report':" + report() + ",'reason':'Correction " + number + ".'}");
        } else if (dice < 75) {
            var id = any(standing);
            standing.remove(id);
            accept(Armistice.MONITOR, "RetractViolation", "{'violationId':'" + id + "','reason':'Retraction " + number + ".'}");
        } else {
            lay(List.of("east", "west").get(random.nextInt(2)));
        }
    }

    /** Changes what is laid down; some of these changes are not possible at times, and are refused. */
    private void lay(String zone) {
        switch (random.nextInt(17)) {
            case 0 -> send(Armistice.CHIEF, "SuspendZone", "{'zoneId':'" + zone + "','reason':'Flood " + number + ".'}");
            case 1, 2 -> send(Armistice.CHIEF, "ReinstateZone", "{'zoneId':'" + zone + "','reason':'The water has fallen.'}");
            case 3 -> send(Armistice.CHIEF, "RedrawZone", "{'zoneId':'" + zone + "','boundary':" + boundary(zone) + ",'effectiveFrom':'"
                    + Instant.now().plus(1 + random.nextInt(100), ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS) + "','basis':'Decision " + number + "'}");
            case 4 -> send(Armistice.CHIEF, "CorrectZoneBoundary", "{'zoneId':'" + zone + "','number':1,'boundary':" + boundary(zone) + ",'reason':'Old map " + number + ".'}");
            case 5 -> send(Armistice.CHIEF, "AttachRestriction", "{'zoneId':'" + zone + "','restrictionId':'x" + number
                    + "','weaponClass':'MORTAR_GE_100','minimumDistanceM':15000,'from':'2024-02-15T00:00:00Z','provision':'art-2'}");
            case 6 -> send(Armistice.CHIEF, "LiftRestriction", "{'zoneId':'" + zone + "','restrictionId':'x" + (number - 1 - random.nextInt(Math.min(number, 60)))
                    + "','reason':'Replaced.'}");
            case 7 -> send(Armistice.REGISTRAR, "CorrectParticipant", "{'participantId':'cordia','name':'Cordia " + number
                    + "','form':'STATE','isoCode':'XAC','reason':'Renamed.'}");
            case 8 -> send(Armistice.CORDIA, "RecordDomesticStep", "{'guaranteeId':'cordia-pledge','step':'Reading " + number
                    + "','on':'2024-01-20','reference':'Gazette " + number + "'}");
            case 9 -> send(Armistice.REGISTRAR, "AmendProvision", "{'agreementId':'armistice','provisionId':'art-2','text':'The Parties cease all fire, in wording "
                    + number + ".','reason':'Agreed.'}");
            case 10 -> send(Armistice.CHIEF, "CorrectDesignation", "{'zoneId':'" + zone + "','name':'Zone " + number + "','kind':'LINE_OF_CONTACT',"
                    + "'timeZone':'UTC','effectiveFrom':'2024-01-0" + (1 + random.nextInt(9)) + "T00:00:00Z','basis':'annex " + number
                    + "','marking':{'tlp':'CLEAR','releasableTo':[]},'reason':'Misread.'}");
            case 11 -> send(Armistice.CHIEF, "StrikeRedraw", "{'zoneId':'" + zone + "','number':" + (2 + random.nextInt(3)) + ",'reason':'Put off.'}");
            case 12 -> send(Armistice.CHIEF, "StrikeRestriction", "{'zoneId':'" + zone + "','restrictionId':'x"
                    + (number - 1 - random.nextInt(Math.min(number, 60))) + "','reason':'Elsewhere.'}");
            case 13 -> send(Armistice.CORDIA, "CorrectDomesticStep", "{'guaranteeId':'cordia-pledge','number':1,'step':'Reading " + number
                    + "','on':'2024-01-21','reason':'Misread.'}");
            case 14 -> send(Armistice.REGISTRAR, "CorrectProvision", "{'agreementId':'armistice','provisionId':'art-2','text':'The Parties cease fire, as copied in "
                    + number + ".','reason':'Misread.'}");
            case 15 -> send(Armistice.CHIEF, "CorrectEntryIntoForce", "{'agreementId':'armistice','effectiveAt':'2024-01-01T0" + random.nextInt(9)
                    + ":00:00Z','statedLocal':'1 January 2024','reason':'Misread.'}");
            default -> send(Armistice.REGISTRAR, "RegisterParticipant", "{'participantId':'p" + number + "','name':'Participant " + number
                    + "','form':'ORGANISATION','roles':['OBSERVER']}");
        }
    }

    private String report() {
        // Most is of these days, some is late by up to two months.
        var observed = Instant.now().minus(random.nextInt(4) == 0 ? random.nextInt(60 * 24) : random.nextInt(48), ChronoUnit.HOURS)
                .truncatedTo(ChronoUnit.MINUTES).minus(1, ChronoUnit.MINUTES);
        return Armistice.report(-11 + random.nextInt(41) / 20.0, observed.toString(), any(MARKINGS), any(KINDS), "Patrol " + random.nextInt(5), "Number " + number + ".");
    }

    private String boundary(String zone) {
        var west = zone.equals("east") ? -10 : -11;
        var north = "51." + (1 + random.nextInt(8));
        return "{'type':'Polygon','coordinates':[[[" + west + ",50],[" + (west + 1) + ",50],[" + (west + 1) + "," + north + "],[" + west + "," + north + "],[" + west + ",50]]]}";
    }

    private void accept(String actor, String command, String body) {
        armistice.accept(actor, command, body);
        accepted.merge(command, 1, Integer::sum);
    }

    private void send(String actor, String command, String body) {
        var answer = armistice.send(actor, command, body);
        assertThat(answer.status()).as(command + " " + answer.text()).isIn(200, 201, 404, 409, 422);
        if (answer.status() < 300) {
            accepted.merge(command, 1, Integer::sum);
        }
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
