package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.core.participant.ParticipantRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on participants, as a client on the wire meets it. */
class ParticipantRulesOverHttpTest extends RulesOverHttp {

    @ParameterizedTest
    @EnumSource
    void each_rule_on_participants_is_told(ParticipantRule rule) {
        var id = "participant-" + number++;
        var grantRole = "{'participantId': '" + id + "', 'role': 'HOST', 'from': '" + days(-1) + "'}";
        var grantMandate = "{'participantId': '" + id + "', 'mandate': 'ANALYST', 'from': '" + days(-1) + "'}";
        switch (rule) {
            case BOOTSTRAP_ONCE -> refused(rule, "other", "REGISTRAR", "BootstrapMechanism",
                    "{'participantId': 'other', 'name': 'Other', 'form': 'ORGANISATION', 'mandates': ['REGISTRAR']}");
            case ROLE_NOT_HELD_TWICE -> {
                participant(id, "OBSERVER");
                accepted("mech", "REGISTRAR", "GrantRole", grantRole);
                refused(rule, "mech", "REGISTRAR", "GrantRole", grantRole);
            }
            case ROLE_HELD -> {
                participant(id, "OBSERVER");
                refused(rule, "mech", "REGISTRAR", "EndRole",
                        "{'participantId': '" + id + "', 'role': 'HOST', 'until': '" + days(1) + "', 'reason': 'r'}");
            }
            case ONE_LEAD -> {
                participant(id, "MECHANISM_LEAD");
                participant(id + "-second", "OBSERVER");
                refused(rule, "mech", "REGISTRAR", "GrantRole",
                        "{'participantId': '" + id + "-second', 'role': 'MECHANISM_LEAD', 'from': '" + days(1) + "'}");
            }
            case MANDATE_NOT_HELD_TWICE -> {
                participant(id, "OBSERVER");
                accepted("mech", "REGISTRAR", "GrantMandate", grantMandate);
                refused(rule, "mech", "REGISTRAR", "GrantMandate", grantMandate);
            }
            case MANDATE_HELD -> {
                participant(id, "OBSERVER");
                refused(rule, "mech", "REGISTRAR", "EndMandate",
                        "{'participantId': '" + id + "', 'mandate': 'ANALYST', 'until': '" + days(1) + "', 'reason': 'r'}");
            }
            case CORRECTION_CHANGES -> {
                participant(id, "OBSERVER");
                refused(rule, "mech", "REGISTRAR", "CorrectParticipant",
                        "{'participantId': '" + id + "', 'name': '" + id + "', 'form': 'PARTY', 'reason': 'r'}");
            }
            case CODE_OF_ONE -> {
                accepted("mech", "REGISTRAR", "RegisterParticipant", "{'participantId': '" + id + "', 'name': 'N', 'form': 'STATE', 'isoCode': 'XAA'}");
                refused(rule, "mech", "REGISTRAR", "RegisterParticipant",
                        "{'participantId': '" + id + "-second', 'name': 'N', 'form': 'STATE', 'isoCode': 'XAA'}");
            }
            case RECORDED_SO -> {
                participant(id, "OBSERVER", "ANALYST");
                refused(rule, "mech", "REGISTRAR", "CorrectRole", "{'participantId': '" + id + "', 'role': 'OBSERVER', 'recordedFrom': '" + days(-99)
                        + "', 'from': '" + days(-1) + "', 'reason': 'r'}");
                refused(rule, "mech", "REGISTRAR", "StrikeMandate", "{'participantId': '" + id + "', 'mandate': 'ANALYST', 'recordedFrom': '" + days(-99)
                        + "', 'reason': 'r'}");
            }
            case STRUCK_BARE -> {
                participant(id, "OBSERVER");
                refused(rule, "mech", "REGISTRAR", "StrikeParticipant", "{'participantId': '" + id + "', 'reason': 'r'}");
            }
            case REGISTRAR_STAYS -> refused(rule, "mech", "REGISTRAR", "EndMandate",
                    "{'participantId': 'mech', 'mandate': 'REGISTRAR', 'until': '" + days(1) + "', 'reason': 'r'}");
        }
    }
}
