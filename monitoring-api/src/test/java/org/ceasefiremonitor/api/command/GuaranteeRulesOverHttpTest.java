package org.ceasefiremonitor.api.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.awaitility.Awaitility;
import org.ceasefiremonitor.core.guarantee.GuaranteeRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on guarantees, as a client on the wire meets it. */
class GuaranteeRulesOverHttpTest extends RulesOverHttp {

    @ParameterizedTest
    @EnumSource
    void each_rule_on_guarantees_is_told(GuaranteeRule rule) {
        var agreement = agreement();
        var id = "guarantee-" + number++;
        var about = "{'guaranteeId': '" + id + "'";
        var because = about + ", 'reason': 'r'}";
        var ratify = about + ", 'on': '2026-01-30', 'reference': 'Gazette 17'}";
        var farNotice = about + ", 'effectiveAt': '" + days(300) + "', 'reason': 'r'}";
        switch (rule) {
            case GUARANTOR_REGISTERED -> refused(rule, "dordonia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
            case BY_THE_GUARANTOR -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "dordonia", "GUARANTOR_REP", "SuspendGuarantee", because);
            }
            case RATIFIED_ONCE -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, false, 180));
                accepted("cordia", "GUARANTOR_REP", "RatifyGuarantee", ratify);
                refused(rule, "cordia", "GUARANTOR_REP", "RatifyGuarantee", ratify);
            }
            case CEASEFIRE_IN_FORCE -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "ActivateGuarantee", about + "}");
            }
            case BINDING_OR_POLITICAL -> {
                bringIntoForce(agreement);
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, false, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "ActivateGuarantee", about + "}");
            }
            case NOT_ACTIVATED_TWICE -> {
                activate(id, agreement);
                refused(rule, "cordia", "GUARANTOR_REP", "ActivateGuarantee", about + "}");
            }
            case ACTIVE -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "SuspendGuarantee", because);
            }
            case SUSPENDED -> {
                activate(id, agreement);
                refused(rule, "cordia", "GUARANTOR_REP", "ReinstateGuarantee", because);
            }
            case NOTICE_IS_KEPT -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 400));
                refused(rule, "cordia", "GUARANTOR_REP", "GiveNoticeOfWithdrawal", farNotice);
            }
            case NOTICE_RAN_OUT -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                accepted("cordia", "GUARANTOR_REP", "GiveNoticeOfWithdrawal", farNotice);
                refused(rule, "cordia", "GUARANTOR_REP", "CompleteWithdrawal", because);
            }
            case NOT_WITHDRAWN -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 0));
                Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> send("cordia", "GUARANTOR_REP", "GiveNoticeOfWithdrawal",
                        about + ", 'effectiveAt': '" + Instant.now().plusSeconds(2) + "', 'reason': 'r'}").status() == 200);
                Awaitility.await().atMost(Duration.ofMinutes(1)).until(() ->
                        send("cordia", "GUARANTOR_REP", "CompleteWithdrawal", because).status() == 200);
                refused(rule, "cordia", "GUARANTOR_REP", "ActivateGuarantee", about + "}");
            }
            case NOTICE_ONCE -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                accepted("cordia", "GUARANTOR_REP", "GiveNoticeOfWithdrawal", farNotice);
                refused(rule, "cordia", "GUARANTOR_REP", "GiveNoticeOfWithdrawal", farNotice);
            }
            case NOT_IN_THE_FUTURE -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "RecordDomesticStep",
                        about + ", 'step': 's', 'on': '" + LocalDate.ofInstant(NOW, ZoneOffset.UTC).plusDays(10) + "'}");
            }
            case RECORDED -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "CorrectDomesticStep", about + ", 'number': 1, 'step': 's', 'on': '2026-01-30', 'reason': 'r'}");
                refused(rule, "cordia", "GUARANTOR_REP", "StrikeActivation", because);
            }
            case CORRECTION_CHANGES -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                refused(rule, "cordia", "GUARANTOR_REP", "CorrectPledge", pledge(id, agreement, true, 180).replace("}", ", 'reason': 'r'}"));
            }
            case LIVED_IN_ORDER -> {
                activate(id, agreement);
                accepted("cordia", "GUARANTOR_REP", "SuspendGuarantee", because);
                refused(rule, "cordia", "GUARANTOR_REP", "CorrectActivation",
                        about + ", 'at': '" + Instant.now().plusSeconds(3600) + "', 'reason': 'r'}");
            }
            case NOTHING_RESTS_ON_IT -> {
                activate(id, agreement);
                refused(rule, "cordia", "GUARANTOR_REP", "StrikePledge", because);
            }
            case PLEDGE_NOT_STRUCK -> {
                accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge(id, agreement, true, 180));
                accepted("cordia", "GUARANTOR_REP", "StrikePledge", because);
                refused(rule, "cordia", "GUARANTOR_REP", "StrikePledge", because);
            }
        }
    }
}
