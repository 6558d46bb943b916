package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.core.commission.breach.BreachRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on breach cases, as a client on the wire meets it. */
class BreachRulesOverHttpTest extends CommissionOverHttp {

    private void refused(BreachRule rule, String command, String body) {
        refused(rule, "mech", "COMMISSION_CHAIR", command, body);
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
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissCaseDeadline", "{'caseId': '" + admitted(commission) + "', 'kind': 'CASE_FINDING'}");
            case REMEDIES_DONE -> {
                var breach = remedying(commission);
                served(commission, breach, hours(72));
                refused(rule, "CloseCase", "{'caseId': '" + breach + "', 'reasons': 'r'}");
            }
            case EVIDENCE_RECORDED -> refused(rule, "WeighEvidence", "{'caseId': '" + deliberating(commission)
                    + "', 'hypothesisId': 'h1', 'evidence': {'sha256': '" + SHA + "', 'position': -1}, 'supports': true, 'note': 'n'}");
        }
    }
}
