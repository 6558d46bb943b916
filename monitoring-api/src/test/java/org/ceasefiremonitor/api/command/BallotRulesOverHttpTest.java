package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.core.commission.ballot.BallotRule;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on ballots, as a client on the wire meets it. */
class BallotRulesOverHttpTest extends CommissionOverHttp {

    @ParameterizedTest
    @EnumSource
    void each_rule_on_ballots_is_told(BallotRule rule) {
        var commission = seated();
        var breach = deliberating(commission);
        switch (rule) {
            case CASE_AND_COMMISSION -> refused(rule, "mech", "COMMISSION_CHAIR", "OpenBallot",
                    open("b" + number++, commission, "none", "FINDING", "s", hours(1), hours(2)));
            case QUORATE -> refused(rule, "mech", "COMMISSION_CHAIR", "OpenBallot",
                    open("b" + number++, commission, breach, "FINDING", "none", hours(1), hours(2)));
            case TIMES_IN_ORDER -> refused(rule, "mech", "COMMISSION_CHAIR", "OpenBallot",
                    open("b" + number++, commission, breach, "FINDING", "s", hours(-1), hours(2)));
            case SOMEBODY_VOTES -> {
                chair("ConveneSession", session(commission, "s", hours(-1), "'" + breach + "'"));
                chair("RecordAttendance", attendance(commission, "s", MEMBERS));
                for (var member : MEMBERS) {
                    chair("RecuseMember", "{'commissionId': '" + commission + "', 'member': '" + member + "', 'caseId': '" + breach + "', 'ground': 'g'}");
                }
                refused(rule, "mech", "COMMISSION_CHAIR", "OpenBallot", open("b" + number++, commission, breach, "FINDING", "s", hours(1), hours(2)));
            }
            case ENTITLED -> {
                var ballot = opened(commission, breach, "FINDING");
                refused(rule, "borduria", "COMMISSION_MEMBER", "CommitPosition", commitment(ballot, "borduria", Position.DISSENT));
            }
            case STILL_SITS -> {
                var incident = assigned("mech", "p-1");
                verify(incident, "p-1");
                var ballot = opened(commission, filed(commission, incident), "ADMISSIBILITY");
                accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': 'gallia', 'mandate': 'ANALYST', 'from': '" + days(-30) + "'}");
                accepted("mech", "CHIEF_MONITOR", "ReopenIncident", because("incidentId", incident));
                accepted("mech", "CHIEF_MONITOR", "AssignVerifier", "{'incidentId': '" + incident + "', 'verifier': 'gallia', 'person': 'p-7'}");
                refused(rule, "gallia", "COMMISSION_MEMBER", "CommitPosition", commitment(ballot, "gallia", Position.CONCUR));
            }
            case NO_WITNESS -> {
                accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': 'fenwick', 'mandate': 'MONITOR', 'from': '" + days(-30) + "'}");
                accepted("fenwick", "MONITOR", "ReportViolation", report("report-of-fenwick", burning, hours(-3)));
                var incident = assigned("mech", "p-1");
                accepted("mech", "CHIEF_MONITOR", "AttachReport", "{'incidentId': '" + incident + "', 'violationId': 'report-of-fenwick'}");
                verify(incident, "p-1");
                var ballot = opened(commission, filed(commission, incident), "ADMISSIBILITY");
                refused(rule, "fenwick", "COMMISSION_MEMBER", "CommitPosition", commitment(ballot, "fenwick", Position.CONCUR));
            }
            case ONE_POSITION -> {
                var ballot = opened(commission, breach, "FINDING");
                commit(ballot, "gallia", Position.CONCUR);
                refused(rule, "gallia", "COMMISSION_MEMBER", "CommitPosition", commitment(ballot, "gallia", Position.DISSENT));
            }
            case TIME_TO_COMMIT -> {
                var ballot = sealed(commission, breach, "FINDING");
                refused(rule, "gallia", "COMMISSION_MEMBER", "CommitPosition", commitment(ballot, "gallia", Position.DISSENT));
            }
            case TIME_TO_REVEAL -> {
                var early = opened(commission, breach, "FINDING");
                commit(early, "gallia", Position.CONCUR);
                refused(rule, "gallia", "COMMISSION_MEMBER", "RevealPosition", reveal(early, Position.CONCUR, NONCE, ""));
                var late = adopted(commission, breach, "FINDING");
                refused(rule, "gallia", "COMMISSION_MEMBER", "RevealPosition", reveal(late, Position.CONCUR, NONCE, ""));
            }
            case AS_COMMITTED -> {
                var ballot = sealed(commission, breach, "FINDING");
                refused(rule, "gallia", "COMMISSION_MEMBER", "RevealPosition", reveal(ballot, Position.CONCUR, "ff".repeat(16), ""));
            }
            case REASONS_GIVEN -> {
                var ballot = opened(commission, breach, "FINDING");
                commit(ballot, "eastmark", Position.CONCUR);
                commit(ballot, "fenwick", Position.CONCUR);
                commit(ballot, "gallia", Position.DISSENT);
                refused(rule, "gallia", "COMMISSION_MEMBER", "RevealPosition", reveal(ballot, Position.DISSENT, NONCE, ""));
            }
            case TIME_RUN_OUT -> {
                var ballot = opened(commission, breach, "FINDING");
                refused(rule, "mech", "COMMISSION_CHAIR", "SealBallot", "{'ballotId': '" + ballot + "'}");
            }
            case NOT_UNSEALED -> {
                var ballot = adopted(commission, breach, "FINDING");
                refused(rule, "mech", "COMMISSION_CHAIR", "StrikeBallot", because("ballotId", ballot));
            }
        }
    }
}
