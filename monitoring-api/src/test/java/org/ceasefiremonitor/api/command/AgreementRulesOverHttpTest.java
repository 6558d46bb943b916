package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.core.agreement.AgreementRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on agreements, as a client on the wire meets it. */
class AgreementRulesOverHttpTest extends RulesOverHttp {

    @ParameterizedTest
    @EnumSource
    void each_rule_on_agreements_is_told(AgreementRule rule) {
        var id = agreement();
        var about = "{'agreementId': '" + id + "'";
        var sign = about + ", 'signatory': 'Someone', 'textSha256': '" + SHA + "'}";
        var suspend = about + ", 'provisionId': 'art-1', 'from': '" + days(-1) + "', 'reason': 'r'}";
        switch (rule) {
            case PARTIES_REGISTERED -> refused(rule, "mech", "REGISTRAR", "DraftAgreement", draft("another-" + id, "nobody"));
            case TEXT_IS_OPEN -> {
                accepted("astoria", "PARTY_LIAISON", "SignAgreement", sign);
                refused(rule, "mech", "REGISTRAR", "AddProvision", about + ", 'provisionId': 'art-2', 'text': 't'}");
            }
            case PROVISION_ID_FREE -> refused(rule, "mech", "REGISTRAR", "AddProvision", about + ", 'provisionId': 'art-1', 'text': 't'}");
            case PROVISION_KNOWN -> refused(rule, "mech", "REGISTRAR", "AmendProvision",
                    about + ", 'provisionId': 'art-9', 'text': 't', 'reason': 'r'}");
            case SIGNED_BY_A_PARTY -> refused(rule, "cordia", "PARTY_LIAISON", "SignAgreement", sign);
            case SIGNED_ONCE -> {
                accepted("astoria", "PARTY_LIAISON", "SignAgreement", sign);
                refused(rule, "astoria", "PARTY_LIAISON", "SignAgreement", sign);
            }
            case SAME_TEXT -> refused(rule, "astoria", "PARTY_LIAISON", "SignAgreement", sign.replace("9f86", "0000"));
            case ENDORSED_BY_OTHERS -> {
                accepted("cordia", "GUARANTOR_REP", "EndorseAgreement", about + "}");
                refused(rule, "cordia", "GUARANTOR_REP", "EndorseAgreement", about + "}");
            }
            case VERSIONS_RISE -> {
                accepted("mech", "REGISTRAR", "AdoptTimeLimits", limits(id, days(-1)));
                refused(rule, "mech", "REGISTRAR", "AdoptTimeLimits", limits(id, days(-2)));
            }
            case ALL_HAVE_ACCEPTED -> {
                accepted("astoria", "PARTY_LIAISON", "SignAgreement", sign);
                refused(rule, "mech", "CHIEF_MONITOR", "BringAgreementIntoForce", entry(id, days(-1)));
            }
            case IN_FORCE_ONCE -> {
                bringIntoForce(id);
                refused(rule, "mech", "CHIEF_MONITOR", "BringAgreementIntoForce", entry(id, days(-1)));
            }
            case IN_FORCE -> refused(rule, "mech", "CHIEF_MONITOR", "SuspendProvision", suspend);
            case PROVISION_NOT_SUSPENDED -> {
                bringIntoForce(id);
                accepted("mech", "CHIEF_MONITOR", "SuspendProvision", suspend);
                refused(rule, "mech", "CHIEF_MONITOR", "SuspendProvision", suspend);
            }
            case PROVISION_SUSPENDED -> {
                bringIntoForce(id);
                refused(rule, "mech", "CHIEF_MONITOR", "ReinstateProvision", suspend);
            }
            case DENOUNCED_ONCE -> {
                bringIntoForce(id);
                accepted("astoria", "PARTY_LIAISON", "DenounceAgreement", about + ", 'reason': 'r'}");
                refused(rule, "astoria", "PARTY_LIAISON", "DenounceAgreement", about + ", 'reason': 'r'}");
            }
            case ENDS_AFTER_IT_BEGAN -> {
                bringIntoForce(id);
                refused(rule, "mech", "COMMISSION_CHAIR", "TerminateAgreement", about + ", 'effectiveAt': '" + days(1) + "', 'reason': 'r'}");
            }
            case RULES_OF_THE_PAST_STAY -> {
                accepted("mech", "REGISTRAR", "AdoptTimeLimits", limits(id, days(-5)));
                bringIntoForce(id);
                refused(rule, "mech", "REGISTRAR", "AdoptTimeLimits", limits(id, days(-1)));
            }
            case NOT_IN_THE_FUTURE -> {
                signByAll(id);
                refused(rule, "mech", "CHIEF_MONITOR", "BringAgreementIntoForce", entry(id, days(1)));
            }
            case PROVISION_OF_CATALOGUE -> refused(rule, "mech", "REGISTRAR", "AdoptViolationCatalogue", about + ", 'effectiveFrom': '" + days(-1)
                    + "', 'catalogue': {'entries': {'EXPLOSION': {'as': 'VIOLATION', 'provision': 'art-9'}}}}");
            case NOT_ENDED -> {
                bringIntoForce(id);
                terminate(id);
                refused(rule, "mech", "REGISTRAR", "AdoptTimeLimits", limits(id, days(1)));
            }
            case RECORDED -> {
                refused(rule, "mech", "CHIEF_MONITOR", "StrikeEntryIntoForce", about + ", 'reason': 'r'}");
                refused(rule, "mech", "REGISTRAR", "StrikeRules", about + ", 'rules': 'TIME_LIMITS', 'version': 1, 'reason': 'r'}");
            }
            case CORRECTION_CHANGES -> refused(rule, "mech", "REGISTRAR", "CorrectProvision",
                    about + ", 'provisionId': 'art-1', 'text': 'Cease fire.', 'reason': 'r'}");
            case SIGNED_TEXT_STAYS -> {
                accepted("astoria", "PARTY_LIAISON", "SignAgreement", sign);
                refused(rule, "mech", "REGISTRAR", "CorrectAgreement", draft(id, "borduria").replace("9f86", "0000")
                        .replace("}", ", 'timeZone': 'UTC', 'reason': 'r'}"));
            }
            case NOTHING_RESTS_ON_IT -> {
                bringIntoForce(id);
                refused(rule, "astoria", "PARTY_LIAISON", "StrikeSignature", about + ", 'reason': 'r'}");
            }
            case DRAFT_NOT_STRUCK -> {
                accepted("mech", "REGISTRAR", "StrikeAgreement", about + ", 'reason': 'r'}");
                refused(rule, "astoria", "PARTY_LIAISON", "SignAgreement", sign);
            }
            case TIMES_IN_ORDER -> {
                bringIntoForce(id);
                terminate(id);
                refused(rule, "mech", "CELL_DIRECTOR", "CorrectTermination", about + ", 'effectiveAt': '" + days(-20) + "', 'reason': 'r'}");
            }
        }
    }
}
