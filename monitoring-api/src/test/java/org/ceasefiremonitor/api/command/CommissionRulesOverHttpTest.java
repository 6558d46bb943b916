package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.core.commission.CommissionRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on the special commission, as a client on the wire meets it. */
class CommissionRulesOverHttpTest extends CommissionOverHttp {

    private void refused(CommissionRule rule, String command, String body) {
        refused(rule, "mech", "COMMISSION_CHAIR", command, body);
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_the_commission_is_told(CommissionRule rule) {
        var id = rule == CommissionRule.AGREEMENT_RECORDED ? "none" : seated();
        var recusal = "{'commissionId': '" + id + "', 'member': 'gallia', 'caseId': 'c', 'ground': 'g'}";
        switch (rule) {
            case AGREEMENT_RECORDED -> refused(rule, "ConstituteCommission", "{'commissionId': 'none', 'agreementId': 'none', 'name': 'N'}");
            case MANDATE_OF_A_MEMBER -> refused(rule, "SeatMember", seat(id, "cordia"));
            case SEATED_ONCE -> refused(rule, "SeatMember", seat(id, "gallia"));
            case SEATED -> refused(rule, "ElectChair", seat(id, "cordia"));
            case RULES_ADOPTED -> refused(rule, "AdoptRulesOfProcedure", rules(id, "1", 3, 2));
            case QUORUM_OF_FALLBACK -> refused(rule, "AdoptRulesOfProcedure", rules(id, "2", 2, 3));
            case SESSION_NAMED_ONCE -> {
                chair("ConveneSession", session(id, "s", hours(-1), ""));
                refused(rule, "ConveneSession", session(id, "s", hours(-1), ""));
            }
            case SESSION_OPEN -> refused(rule, "RecordAttendance", attendance(id, "s", MEMBERS));
            case SESSION_BEGUN -> {
                chair("ConveneSession", session(id, "s", hours(1), ""));
                refused(rule, "RecordAttendance", attendance(id, "s", MEMBERS));
            }
            case ATTENDANCE_ONCE -> {
                chair("ConveneSession", session(id, "s", hours(-1), ""));
                chair("RecordAttendance", attendance(id, "s", MEMBERS));
                refused(rule, "RecordAttendance", attendance(id, "s", MEMBERS));
            }
            case ATTENDED -> {
                chair("ConveneSession", session(id, "s", hours(-1), ""));
                refused(rule, "CloseSession", "{'commissionId': '" + id + "', 'sessionId': 's'}");
            }
            case RECUSES_ITSELF -> {
                refused(rule, "fenwick", "COMMISSION_MEMBER", "RecuseMember", recusal);
                accepted("gallia", "COMMISSION_MEMBER", "RecuseMember", recusal);
            }
            case RECUSED_ONCE -> {
                chair("RecuseMember", recusal);
                refused(rule, "RecuseMember", recusal);
            }
            case CORRECTION_CHANGES -> {
                chair("ConveneSession", session(id, "s", hours(-1), ""));
                chair("RecordAttendance", attendance(id, "s", MEMBERS));
                refused(rule, "CorrectAttendance", attendance(id, "s", MEMBERS).replace("}", ", 'reason': 'r'}"));
            }
        }
    }
}
