package org.ceasefiremonitor.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.core.commission.ballot.Commitment;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.outside.Http;
import tools.jackson.databind.json.JsonMapper;

/** Cases under the truce for the valley, made up from a seed: who is accused, what is said, how the members vote, and what is left out. */
final class MadeUpCases {

    private static final List<String> MEMBERS = List.of("eastmark", "fenwick", "gallia", "hestia", "ingria", "jorvik", "kalmia");
    private static final List<String> PARTIES = List.of("astoria", "borduria");
    /** Of evidence that nobody has sealed. */
    private static final String SHA = "ab".repeat(32);

    private static final JsonMapper JSON = new JsonMapper();

    private final Http http;
    private final Random random;
    private final Instant now;
    private final UnaryOperator<String> told;
    private final List<String> answers = new ArrayList<>();
    private final Map<String, Integer> accepted = new HashMap<>();
    private int number;

    /**
     * @param now  from which the times of the story count
     * @param told what is done to all that is sent
     */
    MadeUpCases(Node node, long seed, Instant now, UnaryOperator<String> told) {
        this.http = new Http(node.uri("/").getPort());
        this.random = new Random(seed);
        this.now = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        this.told = told;
    }

    /** Status and code of each answer, in order. */
    List<String> answers() {
        return answers;
    }

    /** How often each command was accepted. */
    Map<String, Integer> accepted() {
        return accepted;
    }

    void run(int cases) {
        var twoHoursLater = "{\"now\": \"" + now.plus(Duration.ofHours(2)) + "\"}";
        var set = http.send(http.to("/api/v1/exercise/clock").header("Content-Type", "application/json").header("Actor", Exchange.REGISTRAR)
                .PUT(HttpRequest.BodyPublishers.ofString(twoHoursLater)));
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        for (int i = 0; i < cases; i++) {
            number++;
            one();
        }
    }

    private void one() {
        var reports = reports();
        var incident = "fire-" + number;
        send("joint-mechanism", "ANALYST", "OpenIncident", Map.of("incidentId", incident, "agreementId", "valley-truce", "reports", reports));
        send("joint-mechanism", "CHIEF_MONITOR", "AssignVerifier", Map.of("incidentId", incident, "verifier", "joint-mechanism", "person", "analyst-3"));
        send("joint-mechanism", "ANALYST", "ConcludeVerification", verification(incident, reports));
        var violation = new LinkedHashMap<String, Object>(Map.of("incidentId", incident, "provisionId", any("art-1", "art-3"), "severity", any("S1", "S2", "S3"), "reason", "r"));
        if (chance(70)) {
            violation.put("accused", party());
        }
        send("joint-mechanism", "CHIEF_MONITOR", "EstablishViolation", violation);
        var accused = party();
        var affected = chance(90) ? other(accused) : accused;
        var breach = "case-" + number;
        send(chance(80) ? affected : accused, "PARTY_LIAISON", "FileBreachCase", Map.of("caseId", breach, "commissionId", "valley-commission", "accused", accused,
                "affected", affected, "incidents", List.of(incident), "accessRefusals", List.of(), "provisions", List.of("art-1"), "severity", any("S2", "S3"), "summary", "s"));
        hear(breach, accused);
        remedy(breach, accused);
        if (chance(50)) {
            send("eastmark", "COMMISSION_CHAIR", "CloseCase", Map.of("caseId", breach, "reasons", "r"));
        }
        if (chance(20)) {
            send("joint-mechanism", "MONITOR", "RetractViolation", Map.of("violationId", any(reports.toArray(String[]::new)), "reason", "Thunder."));
        }
    }

    private List<String> reports() {
        var ids = new ArrayList<String>();
        int many = 1 + random.nextInt(3);
        for (int i = 0; i < many; i++) {
            var id = "seen-" + number + "-" + i;
            ids.add(id);
            var at = now.plusSeconds(random.nextInt(3600)).toString();
            var report = new LinkedHashMap<String, Object>(Map.of("source", "Post " + i, "means", any("HEARD", "SEEN", "CAMERA", "ACOUSTIC"), "observed", Map.of("from", at),
                    "place", Map.of("position", Map.of("longitude", -26.9 + random.nextInt(30) / 100.0, "latitude", 30.1 + random.nextInt(20) / 100.0)),
                    "kind", any("EXPLOSION", "MUZZLE_FLASH", "SHOT"), "weaponClass", any("ARTILLERY_GE_100", "SMALL_ARMS"), "side", chance(80) ? party() : "BUFFER"));
            report.putAll(Map.of("reliability", any("A", "B", "C"), "credibility", any("1", "2", "3"), "count", Map.of("value", 1 + random.nextInt(9), "qualifier", "AT_LEAST"),
                    "narrative", Map.of("text", "From the side of " + party() + ".", "language", "en")));
            send("joint-mechanism", "post-" + i, "MONITOR", "ReportViolation", Map.of("violationId", id, "report", report));
        }
        return ids;
    }

    private Map<String, Object> verification(String incident, List<String> reports) {
        var outcome = chance(75) ? "VERIFIED" : any("UNSUBSTANTIATED", "UNVERIFIABLE");
        var result = new LinkedHashMap<String, Object>(Map.of("incidentId", incident, "outcome", outcome, "reports", reports, "method", "m", "reason", "r"));
        if (outcome.equals("VERIFIED")) {
            result.put("basis", any("INDEPENDENT_SOURCES", "ON_SITE_VISIT"));
            if (result.get("basis").equals("ON_SITE_VISIT")) {
                result.put("missionId", mission(incident));
            }
        }
        return result;
    }

    /** A mission to where a Party is, in turn; one in sixteen is not let in, so that nothing rests on it. */
    private String mission(String incident) {
        var mission = "visit-" + number;
        var side = PARTIES.get(number % 2);
        var named = Map.<String, Object>of("missionId", mission);
        send("joint-mechanism", "CHIEF_MONITOR", "RequestMission", Map.of("missionId", mission, "incidentId", incident, "mode", "ON_SITE", "side", side, "place",
                Map.of("longitude", -26.8, "latitude", 30.2), "members", List.of(Map.of("participant", "joint-mechanism", "person", "o-1"),
                        Map.of("participant", "eastmark", "person", "o-2")), "purpose", "p"));
        send("joint-mechanism", "CHIEF_MONITOR", "AuthoriseMission", named);
        send("joint-mechanism", "CHIEF_MONITOR", "RequestAccess", named);
        if (number % 16 == 15) {
            send(other(side), "PARTY_LIAISON", "RefuseAccess", Map.of("missionId", mission, "authority", "a", "reason", "r"));
            send(side, "PARTY_LIAISON", "RefuseAccess", Map.of("missionId", mission, "authority", "a", "reason", "r"));
        } else {
            send(side, "PARTY_LIAISON", "GrantAccess", named);
        }
        send("joint-mechanism", "CHIEF_MONITOR", "DeployMission", named);
        send("joint-mechanism", "CHIEF_MONITOR", "ExamineSite", Map.of("missionId", mission, "from", now.minusSeconds(60).toString(), "until", now.toString(), "note", "n"));
        send("joint-mechanism", "CHIEF_MONITOR", "ReportMission", Map.of("missionId", mission, "text", "t"));
        return mission;
    }

    private void hear(String breach, String accused) {
        send("eastmark", "COMMISSION_CHAIR", "DecideAdmissibility", Map.of("caseId", breach, "admissible", chance(90), "reasons", "r"));
        send("eastmark", "COMMISSION_CHAIR", "NotifyParties", Map.of("caseId", breach));
        for (var party : PARTIES) {
            if (chance(90)) {
                send(party, "PARTY_LIAISON", "LodgeSubmission", Map.of("caseId", breach, "submissionId", "s-" + party.charAt(0), "text", "We of " + party + ".",
                        "claim", any("NONE", "RETURN_FIRE", "SELF_DEFENCE"), "evidence", List.of()));
            }
        }
        send("eastmark", "COMMISSION_CHAIR", "CloseSubmissions", Map.of("caseId", breach));
        var held = chance(80) ? accused : other(accused);
        send("eastmark", "COMMISSION_CHAIR", "AddHypothesis", Map.of("caseId", breach, "hypothesisId", "h", "level", "PARTY", "party", held, "statement", "A battery of " + held + "."));
        var ballot = "finding-" + number;
        vote(breach, ballot, "FINDING");
        send("eastmark", "COMMISSION_CHAIR", "IssueFinding", Map.of("caseId", breach, "ballotId", ballot, "finding", finding()));
    }

    private Map<String, Object> finding() {
        boolean reached = chance(80);
        var finding = new LinkedHashMap<String, Object>(Map.of("attribution", reached ? "REACHED" : "NOT_REACHED", "intent", any("UNKNOWN", "DELIBERATE"),
                "justification", Map.of("claimed", "RETURN_FIRE", "ruling", "REJECTED", "reasons", "r"), "standardRequired", "CLEAR_AND_CONVINCING",
                "standardMet", any("CLEAR_AND_CONVINCING", "BALANCE_OF_PROBABILITIES"), "evidence", List.of(Map.of("sha256", SHA, "position", 1)), "reasons", "r"));
        if (reached) {
            finding.put("hypothesisId", "h");
        }
        return finding;
    }

    private void vote(String breach, String ballot, String question) {
        var session = "session-" + ballot;
        var present = MEMBERS.subList(0, chance(85) ? 7 : 4);
        var at = now.plus(Duration.ofHours(2)).toString();
        send("eastmark", "COMMISSION_CHAIR", "ConveneSession", Map.of("commissionId", "valley-commission", "sessionId", session, "at", at, "cases", List.of(breach), "emergency", true));
        send("eastmark", "COMMISSION_CHAIR", "RecordAttendance", Map.of("commissionId", "valley-commission", "sessionId", session, "present", present));
        send("eastmark", "COMMISSION_CHAIR", "OpenBallot", Map.of("ballotId", ballot, "commissionId", "valley-commission", "caseId", breach, "question", question,
                "proposal", "p", "sessionId", session, "commitBy", now.plus(Duration.ofDays(2)).toString(), "revealBy", now.plus(Duration.ofDays(3)).toString()));
        var positions = MEMBERS.stream().map(member -> chance(80) ? Position.CONCUR : Position.DISSENT).toList();
        for (int i = 0; i < positions.size(); i++) {
            send(MEMBERS.get(i), "COMMISSION_MEMBER", "CommitPosition", Map.of("ballotId", ballot, "commitment",
                    Commitment.to(new BallotId(ballot), new ParticipantId(MEMBERS.get(i)), positions.get(i), nonce(i))));
        }
        for (int i = 0; i < positions.size(); i++) {
            var shown = new LinkedHashMap<String, Object>(Map.of("ballotId", ballot, "position", positions.get(i).name(), "nonce", nonce(i)));
            if (positions.get(i) == Position.DISSENT) {
                shown.put("reasons", "I doubt that it was " + party() + ".");
            }
            send(MEMBERS.get(i), "COMMISSION_MEMBER", "RevealPosition", shown);
        }
        send("eastmark", "COMMISSION_CHAIR", "CloseSession", Map.of("commissionId", "valley-commission", "sessionId", session));
    }

    private static String nonce(int member) {
        return ("" + member).repeat(32);
    }

    private void remedy(String breach, String accused) {
        var remedy = "remedy-" + number;
        var ballot = "remedies-" + number;
        send("eastmark", "COMMISSION_CHAIR", "BeginRemedyPhase", Map.of("caseId", breach));
        send("eastmark", "COMMISSION_CHAIR", "ProposeRemedy", Map.of("remedyId", remedy, "caseId", breach, "kind", "WEAPON_REMOVAL", "act", "It leaves.", "due",
                now.plus(Duration.ofDays(4)).toString(), "verification", "v", "consequence", "c", "proportionality", "p"));
        if (!lastAccepted()) {
            return;
        }
        vote(breach, ballot, "REMEDY");
        send("eastmark", "COMMISSION_CHAIR", "DetermineRemedy", Map.of("remedyId", remedy, "ballotId", ballot));
        send("eastmark", "COMMISSION_CHAIR", "NotifyRemedy", Map.of("remedyId", remedy));
        send(chance(80) ? accused : other(accused), "PARTY_LIAISON", chance(70) ? "AcknowledgeRemedy" : "ClaimRemedyComplete", Map.of("remedyId", remedy));
        send(accused, "PARTY_LIAISON", "AcknowledgeRemedy", Map.of("remedyId", remedy));
        send(accused, "PARTY_LIAISON", "ClaimRemedyComplete", Map.of("remedyId", remedy, "text", "Done.", "evidence", List.of()));
        send("joint-mechanism", "ANALYST", chance(70) ? "VerifyCompliance" : "FindNonCompliance", Map.of("remedyId", remedy, "method", "m", "evidence",
                List.of(Map.of("sha256", SHA, "position", 1)), "reason", "r"));
    }

    private boolean lastAccepted() {
        return answers.getLast().startsWith("2");
    }

    private String party() {
        return any("astoria", "borduria");
    }

    private static String other(String party) {
        return party.equals("astoria") ? "borduria" : "astoria";
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String any(String... of) {
        return Arrays.asList(of).get(random.nextInt(of.length));
    }

    private void send(String participant, String capacity, String command, Map<String, Object> body) {
        send(participant, capacity.equals("ANALYST") ? "analyst-3" : "someone", capacity, command, body);
    }

    private void send(String participant, String person, String capacity, String command, Map<String, Object> body) {
        var actor = told.apply("participant=" + participant + "; person=" + person + "; capacity=" + capacity);
        var answer = http.as(actor).command(command, told.apply(JSON.writeValueAsString(body)));
        if (answer.status() / 100 == 2) {
            accepted.merge(command, 1, Integer::sum);
        }
        answers.add(answer.status() + " " + command + (answer.status() / 100 == 2 ? "" : " " + answer.json().path("code").asString()));
    }
}
