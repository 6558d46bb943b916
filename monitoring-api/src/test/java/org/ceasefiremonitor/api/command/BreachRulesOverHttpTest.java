package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.ceasefiremonitor.core.commission.breach.BreachRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on breach cases, as a client on the wire meets it. */
class BreachRulesOverHttpTest extends CommissionOverHttp {

    private void refused(BreachRule rule, String command, String body) {
        refused(rule, "mech", "COMMISSION_CHAIR", command, body);
    }

    @Test
    void sealed_evidence_is_named_where_the_log_tells_of_it() {
        var sha256 = "ab".repeat(32);
        var breach = deliberating(seated());
        accepted("mech", "MONITOR", "CollectEvidence", "{'evidenceId': 'photo', 'description': 'd', 'device': 'd', 'collectedAt': '" + hours(-1) + "'}");
        accepted("mech", "MONITOR", "SealEvidence", "{'evidenceId': 'photo', 'sha256': '" + sha256 + "', 'size': 4, 'mediaType': 'image/jpeg'}");
        accepted("mech", "MONITOR", "ReportViolation", report("report-3", burning, hours(-2)).replace("'source': 's'", "'source': 's', 'evidence': ['" + sha256 + "']"));
        chair("WeighEvidence", weighing(breach, sha256, position("evidence.EvidenceSealed")));
        chair("WeighEvidence", weighing(breach, sha256, position("zone.ViolationReported")));
        for (long position : new long[] {1, 1_000_000}) {
            var refused = send("mech", "COMMISSION_CHAIR", "WeighEvidence", weighing(breach, sha256, position)).problem(422, "CAS-18");
            assertThat(refused.path("detail").asString()).contains(sha256, "position " + position);
        }
    }

    private long position(String type) {
        return node.jdbc().sql("select max(position) from event where type = ?").param(type).query(Long.class).single();
    }

    private static String weighing(String breach, String sha256, long position) {
        return "{'caseId': '" + breach + "', 'hypothesisId': 'h1', 'evidence': {'sha256': '" + sha256 + "', 'position': " + position
                + "}, 'supports': true, 'note': 'n'}";
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_cases_is_told(BreachRule rule) {
        var commission = seated();
        var id = "case-" + number++;
        var whole = finding("h1", "CLEAR_AND_CONVINCING", "NONE");
        switch (rule) {
            case COMMISSION_RECORDED -> refused(rule, "FileBreachCase", filing(id, "none", "borduria", "'incident-1'", "art-1"));
            case RESTS_ON_SOMETHING -> refused(rule, "FileBreachCase", filing(id, commission, "borduria", "", "art-1"));
            case PROVISIONS_KNOWN -> refused(rule, "FileBreachCase", filing(id, commission, "borduria", "'incident-1'", "art-9"));
            case IN_STATE -> refused(rule, "NotifyParties", "{'caseId': '" + filed(commission) + "'}");
            case BY_A_PARTY -> refused(rule, "cordia", "PARTY_LIAISON", "LodgeSubmission", submission(submissionsOpen(commission), "s"));
            case NAMED_ONCE -> {
                var breach = submissionsOpen(commission);
                accepted("astoria", "PARTY_LIAISON", "LodgeSubmission", submission(breach, "s"));
                refused(rule, "astoria", "PARTY_LIAISON", "LodgeSubmission", submission(breach, "s"));
            }
            case CLAIM_NOTIFIED -> refused(rule, "astoria", "PARTY_LIAISON", "LodgeSubmission",
                    submission(submissionsOpen(commission), "s").replaceAll("'claim': '[A-Z_]+'", "'claim': 'NOTIFIED'"));
            case NAMED -> refused(rule, "StrikeHypothesis", "{'caseId': '" + deliberating(commission) + "', 'hypothesisId': 'h9', 'reason': 'r'}");
            case EQUAL_TIME -> refused(rule, "CloseSubmissions", "{'caseId': '" + submissionsOpen(commission) + "'}");
            case EXTENDED_FORWARD -> refused(rule, "ExtendSubmissions",
                    "{'caseId': '" + submissionsOpen(commission) + "', 'until': '" + hours(1) + "', 'reason': 'r'}");
            case HYPOTHESIS_WHOLE -> refused(rule, "AddHypothesis", hypothesis(deliberating(commission), "h2", ""));
            case STANDARD_MET -> refused(rule, "IssueFinding", issue(deliberating(commission), "b", finding("h1", "REASONABLE_SUSPICION", "NONE")));
            case CLAIM_RULED -> refused(rule, "IssueFinding", issue(deliberating(commission), "b", finding("h1", "CLEAR_AND_CONVINCING", "SELF_DEFENCE")));
            case BALLOT_DECIDED -> refused(rule, "IssueFinding", issue(deliberating(commission), "none", whole));
            case MATERIAL_ONCE -> {
                var breach = deliberating(commission);
                chair("IssueFinding", issue(breach, adopted(commission, breach, "FINDING"), whole));
                var declaration = "{'caseId': '" + breach + "', 'ballotId': '" + adopted(commission, breach, "MATERIAL_BREACH") + "', 'reasons': 'r'}";
                chair("DeclareMaterialBreach", declaration);
                refused(rule, "DeclareMaterialBreach", declaration);
            }
            case SAT_ON_IT -> {
                var breach = deliberating(commission);
                chair("IssueFinding", issue(breach, adopted(commission, breach, "FINDING"), whole));
                refused(rule, "borduria", "COMMISSION_MEMBER", "FileSeparateOpinion", "{'caseId': '" + breach + "', 'opinion': 'o'}");
            }
            case CORRECTION_CHANGES -> {
                var breach = filed(commission);
                refused(rule, "astoria", "PARTY_LIAISON", "CorrectFiling", filing(breach, commission, "borduria", "'incident-1'", "art-1")
                        .replace("'commissionId': '" + commission + "', ", "").replace("}", ", 'reason': 'r'}"));
            }
            case BY_WHO_FILED -> refused(rule, "borduria", "PARTY_LIAISON", "StrikeFiling", because("caseId", filed(commission)));
            case INCIDENT_VERIFIED -> refused(rule, "FileBreachCase", filing(id, commission, "borduria", "'none'", "art-1"));
            case ACCESS_RECORDED -> refused(rule, "FileBreachCase", filing(id, commission, "borduria", "'incident-1'", "art-1")
                    .replace("'accessRefusals': []", "'accessRefusals': ['none']"));
            case FOR_ALL_TO_SEE -> {
                assertThat(http.as("participant=mech; person=p-2; capacity=MONITOR").command("ReportViolation", report(id, burning, hours(-3))
                        .replace("'source': 's'", "'source': 'Camera 3', 'marking': {'tlp': 'AMBER'}").replace('\'', '"')).status()).isEqualTo(201);
                accepted("mech", "CHIEF_MONITOR", "OpenIncident", "{'incidentId': '" + id + "', 'agreementId': '" + agreement + "', 'reports': ['report-1', '" + id + "']}");
                accepted("mech", "CHIEF_MONITOR", "AssignVerifier", "{'incidentId': '" + id + "', 'verifier': 'mech', 'person': 'p-1'}");
                accepted("mech", "CHIEF_MONITOR", "ConcludeVerification", "{'incidentId': '" + id + "', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES',"
                        + " 'reports': ['report-1', '" + id + "'], 'method': 'm', 'reason': 'r'}");
                refused(rule, "FileBreachCase", filing(id, commission, "borduria", "'" + id + "'", "art-1"));
            }
            case SITS_ON_IT -> refused(rule, "borduria", "COMMISSION_MEMBER", "AddHypothesis", hypothesis(deliberating(commission), "h2", "'party': 'borduria', "));
            case NO_WITNESS -> {
                var incident = assigned("mech", CHAIR);
                verify(incident, CHAIR);
                refused(rule, "DecideAdmissibility", "{'caseId': '" + filed(commission, incident) + "', 'admissible': true, 'reasons': 'r'}");
            }
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissCaseDeadline", "{'caseId': '" + admitted(commission) + "', 'kind': 'CASE_FINDING'}");
            case REMEDIES_DONE -> {
                var breach = remedying(commission);
                served(commission, breach, hours(72));
                refused(rule, "CloseCase", "{'caseId': '" + breach + "', 'reasons': 'r'}");
            }
            case EVIDENCE_RECORDED -> refused(rule, "WeighEvidence", weighing(deliberating(commission), SHA, -1));
        }
    }
}
