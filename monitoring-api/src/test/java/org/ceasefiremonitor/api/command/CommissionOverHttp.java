package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.ceasefiremonitor.core.commission.ballot.Commitment;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.junit.jupiter.api.BeforeAll;

/** What tests of the special commission are laid with: its members, cases and ballots, as clients send them. */
abstract class CommissionOverHttp extends RulesOverHttp {

    static final String NONCE = "0123456789abcdef".repeat(2);
    static final String EVIDENCE = "{'sha256': '" + SHA + "', 'position': 1}";
    static final String[] MEMBERS = {"eastmark", "fenwick", "gallia"};

    String agreement = "";
    Place burning = new Place(number);

    @BeforeAll
    void grant_mandates() {
        for (var member : MEMBERS) {
            participant(member, "OBSERVER", "COMMISSION_MEMBER");
        }
        accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': 'borduria', 'mandate': 'COMMISSION_MEMBER', 'from': '" + days(-30) + "'}");
    }

    /** Two that are independent report a fire, and it is verified. */
    @BeforeAll
    void verify_an_incident() {
        agreement = agreement();
        bringIntoForce(agreement);
        accepted("mech", "REGISTRAR", "AdoptViolationCatalogue", "{'agreementId': '" + agreement + "', 'effectiveFrom': '" + days(-9)
                + "', 'catalogue': {'entries': {'EXPLOSION': {'as': 'VIOLATION', 'provision': 'art-1'}}}}");
        accepted("mech", "REGISTRAR", "AdoptSeverityRules", "{'agreementId': '" + agreement + "', 'effectiveFrom': '" + days(-9)
                + "', 'severityRules': {'otherwise': 'S1', 'rules': [{'id': 'explosions', 'kinds': ['EXPLOSION'], 'severity': 'S2'}]}}");
        burning = new Place(number++);
        zone(agreement, burning);
        accepted("mech", "MONITOR", "ReportViolation", report("report-1", burning, hours(-3)).replace("'source': 's'", "'source': 'Post 4', 'evidence': ['" + SHA + "']"));
        assertThat(http.as("participant=mech; person=p-2; capacity=MONITOR").command("ReportViolation",
                report("report-2", burning, hours(-3)).replace("'source': 's'", "'source': 'Camera 2'").replace('\'', '"')).status()).isEqualTo(201);
        accepted("mech", "CHIEF_MONITOR", "OpenIncident", "{'incidentId': 'incident-1', 'agreementId': '" + agreement + "', 'reports': ['report-1', 'report-2']}");
        accepted("mech", "CHIEF_MONITOR", "AssignVerifier", "{'incidentId': 'incident-1', 'verifier': 'mech', 'person': 'p-1'}");
        accepted("mech", "CHIEF_MONITOR", "ConcludeVerification", "{'incidentId': 'incident-1', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES',"
                + " 'reports': ['report-1', 'report-2'], 'method': 'm', 'reason': 'r'}");
    }

    /** What burned is another incident as well, which a person of a participant is to verify. */
    String assigned(String participant, String person) {
        var id = "incident-" + number++;
        accepted("mech", "CHIEF_MONITOR", "OpenIncident", "{'incidentId': '" + id + "', 'agreementId': '" + agreement + "', 'reports': ['report-1', 'report-2']}");
        accepted("mech", "CHIEF_MONITOR", "AssignVerifier", "{'incidentId': '" + id + "', 'verifier': '" + participant + "', 'person': '" + person + "'}");
        return id;
    }

    void verify(String incident, String person) {
        var answer = http.as("participant=mech; person=" + person + "; capacity=CHIEF_MONITOR").command("ConcludeVerification", ("{'incidentId': '" + incident
                + "', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES', 'reports': ['report-1', 'report-2'], 'method': 'm', 'reason': 'r'}").replace('\'', '"'));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    void chair(String command, String body) {
        accepted("mech", "COMMISSION_CHAIR", command, body);
    }

    String constituted() {
        var id = "commission-" + number++;
        chair("ConstituteCommission", "{'commissionId': '" + id + "', 'agreementId': '" + agreement + "', 'name': 'N'}");
        return id;
    }

    /** Borduria and three others have seats; three make a quorum, two after one failure. */
    String seated() {
        var id = constituted();
        for (var member : MEMBERS) {
            chair("SeatMember", seat(id, member));
        }
        chair("SeatMember", seat(id, "borduria"));
        chair("AdoptRulesOfProcedure", rules(id, "1", 3, 2));
        return id;
    }

    static String seat(String commission, String member) {
        return "{'commissionId': '" + commission + "', 'member': '" + member + "'}";
    }

    static String rules(String commission, String version, int quorum, int fallback) {
        return "{'commissionId': '" + commission + "', 'rules': {'version': '" + version + "', 'quorum': " + quorum + ", 'votingRule': 'MAJORITY',"
                + " 'failuresBeforeFallback': 1, 'fallbackQuorum': " + fallback + ", 'writtenProcedure': false}}";
    }

    static String session(String commission, String session, String at, String agenda) {
        return "{'commissionId': '" + commission + "', 'sessionId': '" + session + "', 'at': '" + at + "', 'cases': [" + agenda + "], 'emergency': true}";
    }

    static String attendance(String commission, String session, String... present) {
        return "{'commissionId': '" + commission + "', 'sessionId': '" + session + "', 'present': ['" + String.join("', '", present) + "']}";
    }

    static String because(String field, String id) {
        return "{'" + field + "': '" + id + "', 'reason': 'r'}";
    }

    static String filing(String id, String commission, String accused, String incidents, String provision) {
        return "{'caseId': '" + id + "', 'commissionId': '" + commission + "', 'accused': '" + accused + "', 'affected': 'astoria', 'incidents': ["
                + incidents + "], 'accessRefusals': [], 'provisions': ['" + provision + "'], 'severity': 'S3', 'summary': 's'}";
    }

    String filed(String commission) {
        return filed(commission, "incident-1");
    }

    String filed(String commission, String incident) {
        var id = "case-" + number++;
        accepted("astoria", "PARTY_LIAISON", "FileBreachCase", filing(id, commission, "borduria", "'" + incident + "'", "art-1"));
        return id;
    }

    String admitted(String commission) {
        var id = filed(commission);
        chair("DecideAdmissibility", "{'caseId': '" + id + "', 'admissible': true, 'reasons': 'r'}");
        return id;
    }

    String submissionsOpen(String commission) {
        var id = admitted(commission);
        chair("NotifyParties", "{'caseId': '" + id + "'}");
        return id;
    }

    static String submission(String breach, String id) {
        return "{'caseId': '" + breach + "', 'submissionId': '" + id + "', 'text': 't', 'claim': 'NONE', 'evidence': [" + EVIDENCE + "]}";
    }

    /** Submissions are closed, and the hypothesis h1 names Borduria. */
    String deliberating(String commission) {
        var id = submissionsOpen(commission);
        for (var party : new String[] {"astoria", "borduria"}) {
            accepted(party, "PARTY_LIAISON", "LodgeSubmission", submission(id, party));
        }
        chair("CloseSubmissions", "{'caseId': '" + id + "'}");
        chair("AddHypothesis", hypothesis(id, "h1", "'party': 'borduria', "));
        return id;
    }

    static String hypothesis(String breach, String id, String party) {
        return "{'caseId': '" + breach + "', 'hypothesisId': '" + id + "', 'level': 'PARTY', " + party + "'statement': 's'}";
    }

    static String finding(String hypothesis, String met, String claimed) {
        return "{'attribution': 'REACHED', 'hypothesisId': '" + hypothesis + "', 'intent': 'UNKNOWN', 'justification': {'claimed': '" + claimed
                + "', 'ruling': 'NOT_RULED'}, 'standardRequired': 'CLEAR_AND_CONVINCING', 'standardMet': '" + met + "', 'evidence': [" + EVIDENCE
                + "], 'reasons': 'r'}";
    }

    static String issue(String breach, String ballot, String finding) {
        return "{'caseId': '" + breach + "', 'ballotId': '" + ballot + "', 'finding': " + finding + "}";
    }

    static String open(String id, String commission, String breach, String question, String session, String commitBy, String revealBy) {
        return "{'ballotId': '" + id + "', 'commissionId': '" + commission + "', 'caseId': '" + breach + "', 'question': '" + question
                + "', 'proposal': 'p', 'sessionId': '" + session + "', 'commitBy': '" + commitBy + "', 'revealBy': '" + revealBy + "'}";
    }

    /** A ballot in a session of its own. */
    String opened(String commission, String breach, String question) {
        var id = "ballot-" + number++;
        var session = "session-" + number++;
        chair("ConveneSession", session(commission, session, hours(-1), "'" + breach + "'"));
        chair("RecordAttendance", attendance(commission, session, MEMBERS));
        chair("OpenBallot", open(id, commission, breach, question, session, hours(1), hours(2)));
        return id;
    }

    static String commitment(String ballot, String member, Position position) {
        return "{'ballotId': '" + ballot + "', 'commitment': '" + Commitment.to(new BallotId(ballot), new ParticipantId(member), position, NONCE) + "'}";
    }

    static String reveal(String ballot, Position position, String nonce, String reasons) {
        return "{'ballotId': '" + ballot + "', 'position': '" + position + "', 'nonce': '" + nonce + "'"
                + (reasons.isEmpty() ? "" : ", 'reasons': '" + reasons + "'") + "}";
    }

    void commit(String ballot, String member, Position position) {
        accepted(member, "COMMISSION_MEMBER", "CommitPosition", commitment(ballot, member, position));
    }

    void reveal(String ballot, String member, Position position, String reasons) {
        accepted(member, "COMMISSION_MEMBER", "RevealPosition", reveal(ballot, position, NONCE, reasons));
    }

    /** All three members have committed themselves to concur. */
    String sealed(String commission, String breach, String question) {
        var id = opened(commission, breach, question);
        for (var member : MEMBERS) {
            commit(id, member, Position.CONCUR);
        }
        return id;
    }

    String adopted(String commission, String breach, String question) {
        var id = sealed(commission, breach, question);
        for (var member : MEMBERS) {
            reveal(id, member, Position.CONCUR, "");
        }
        return id;
    }

    /** The finding holds Borduria responsible, and the case is in its remedy phase. */
    String remedying(String commission) {
        var breach = deliberating(commission);
        chair("IssueFinding", issue(breach, adopted(commission, breach, "FINDING"), finding("h1", "CLEAR_AND_CONVINCING", "NONE")));
        chair("BeginRemedyPhase", "{'caseId': '" + breach + "'}");
        return breach;
    }

    static String proposal(String id, String breach, String due) {
        return "{'remedyId': '" + id + "', 'caseId': '" + breach + "', " + remedy(due) + "}";
    }

    static String remedy(String due) {
        return "'kind': 'WEAPON_REMOVAL', 'act': 'The battery leaves.', 'due': '" + due + "', 'verification': 'v', 'consequence': 'c', 'proportionality': 'p'";
    }

    String proposed(String breach, String due) {
        var id = "remedy-" + number++;
        accepted("eastmark", "COMMISSION_MEMBER", "ProposeRemedy", proposal(id, breach, due));
        return id;
    }

    /** Served on Borduria. */
    String served(String commission, String breach, String due) {
        var id = proposed(breach, due);
        chair("DetermineRemedy", "{'remedyId': '" + id + "', 'ballotId': '" + adopted(commission, breach, "REMEDY") + "'}");
        chair("NotifyRemedy", only(id));
        return id;
    }

    static String only(String remedy) {
        return "{'remedyId': '" + remedy + "'}";
    }

    static String verified(String remedy, String evidence) {
        return "{'remedyId': '" + remedy + "', 'method': 'm', 'evidence': [" + evidence + "], 'reason': 'r'}";
    }

    static String told(String remedy) {
        return "{'remedyId': '" + remedy + "', 'text': 't', 'evidence': []}";
    }
}
