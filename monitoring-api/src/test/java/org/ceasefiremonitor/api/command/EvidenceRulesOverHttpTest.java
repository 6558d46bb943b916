package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.core.verification.Evidence;
import org.ceasefiremonitor.core.verification.EvidenceRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on evidence, as a client on the wire meets it. */
class EvidenceRulesOverHttpTest extends RulesOverHttp {

    /** The rules of what is kept are left out: only the node itself can break them. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"BYTES_KEPT_ONCE", "WHOLE_SO_FAR"})
    void each_rule_on_evidence_is_told(EvidenceRule rule) {
        var id = "photo-" + number++;
        switch (rule) {
            case SPEAKS_TO_WHAT_IS_RECORDED -> chief(rule, "CollectEvidence", collected(id).replace("}", ", 'violationId': 'no-report'}"));
            case SEEN -> {
                accepted("mech", "MONITOR", "CollectEvidence", collected(id).replace("}", ", 'marking': {'tlp': 'AMBER', 'releasableTo': []}}"));
                refused(rule, "astoria", "PARTY_LIAISON", "ChallengeAuthenticity", because(id));
            }
            case SEALED_ONCE -> {
                seal(id);
                chief(rule, "SealEvidence", sealed(id));
            }
            case SEALED_BY_THE_COLLECTOR -> {
                another("MONITOR", "CollectEvidence", collected(id));
                chief(rule, "SealEvidence", sealed(id));
            }
            case SEALED -> {
                collect(id);
                chief(rule, "TransferCustody", transfer(id, "p-2"));
            }
            case BY_THE_HOLDER -> {
                handOver(id);
                another("MONITOR", "AcceptCustody", only(id));
                chief(rule, "CreateWorkingCopy", copy(id));
            }
            case NO_TRANSFER_WAITS -> {
                handOver(id);
                chief(rule, "CreateWorkingCopy", copy(id));
            }
            case A_TRANSFER_WAITS -> {
                seal(id);
                chief(rule, "AcceptCustody", only(id));
            }
            case BY_THE_ADDRESSEE -> {
                handOver(id);
                chief(rule, "AcceptCustody", only(id));
            }
            case TO_ANOTHER -> {
                seal(id);
                chief(rule, "TransferCustody", transfer(id, "p-1"));
            }
            case NOT_UNDER_EXAMINATION -> {
                seal(id);
                accepted("mech", "CHIEF_MONITOR", "ExamineEvidence", examine(id));
                chief(rule, "ExamineEvidence", examine(id));
            }
            case UNDER_EXAMINATION -> {
                seal(id);
                chief(rule, "RecordExamination", "{'evidenceId': '" + id + "', 'finding': 'f'}");
            }
            case NOT_CHALLENGED -> {
                challenge(id);
                chief(rule, "WithdrawEvidence", because(id));
            }
            case CHALLENGED -> {
                seal(id);
                refused(rule, "mech", "COMMISSION_CHAIR", "RuleOnAuthenticity", ruling(id, true));
            }
            case RULED_BY_ANOTHER -> {
                as(CHAIR, "MONITOR", "CollectEvidence", collected(id));
                as(CHAIR, "MONITOR", "SealEvidence", sealed(id));
                accepted("astoria", "PARTY_LIAISON", "ChallengeAuthenticity", because(id));
                refused(rule, "mech", "COMMISSION_CHAIR", "RuleOnAuthenticity", ruling(id, true));
            }
            case AUTHENTIC -> {
                challenge(id);
                another("COMMISSION_CHAIR", "RuleOnAuthenticity", ruling(id, false));
                chief(rule, "ExamineEvidence", examine(id));
            }
            case FOUND_NOT_AUTHENTIC -> {
                seal(id);
                refused(rule, "mech", "COMMISSION_CHAIR", "ReverseRuling", because(id));
            }
            case NOT_WITHDRAWN -> {
                seal(id);
                accepted("mech", "CHIEF_MONITOR", "WithdrawEvidence", because(id));
                chief(rule, "WithdrawEvidence", because(id));
            }
            case HIDDEN_FROM -> {
                seal(id);
                chief(rule, "DiscloseEvidence", "{'evidenceId': '" + id + "', 'to': 'astoria', 'reason': 'r'}");
            }
            case ROOM -> {
                seal(id);
                for (int i = 0; i < Evidence.MOST; i++) {
                    accepted("mech", "CHIEF_MONITOR", "CreateWorkingCopy", copy(id));
                }
                chief(rule, "CreateWorkingCopy", copy(id));
            }
            default -> throw new AssertionError(rule);
        }
    }

    private void chief(EvidenceRule rule, String command, String body) {
        refused(rule, "mech", "CHIEF_MONITOR", command, body);
    }

    private void another(String capacity, String command, String body) {
        as("p-2", capacity, command, body);
    }

    private void as(String person, String capacity, String command, String body) {
        var answer = http.as("participant=mech; person=" + person + "; capacity=" + capacity).command(command, body.replace('\'', '"'));
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.text());
        }
    }

    private void collect(String id) {
        accepted("mech", "MONITOR", "CollectEvidence", collected(id));
    }

    private void seal(String id) {
        collect(id);
        accepted("mech", "MONITOR", "SealEvidence", sealed(id));
    }

    private void handOver(String id) {
        seal(id);
        accepted("mech", "MONITOR", "TransferCustody", transfer(id, "p-2"));
    }

    private void challenge(String id) {
        seal(id);
        accepted("astoria", "PARTY_LIAISON", "ChallengeAuthenticity", because(id));
    }

    private static String collected(String id) {
        return "{'evidenceId': '" + id + "', 'description': 'd', 'device': 'Camera', 'collectedAt': '" + NOW + "'}";
    }

    private static String sealed(String id) {
        return "{'evidenceId': '" + id + "', 'sha256': '" + SHA + "', 'size': 4, 'mediaType': 'image/jpeg'}";
    }

    private static String transfer(String id, String person) {
        return "{'evidenceId': '" + id + "', 'to': 'mech', 'person': '" + person + "', 'reason': 'r'}";
    }

    private static String copy(String id) {
        return "{'evidenceId': '" + id + "', 'sha256': '" + SHA + "', 'purpose': 'p'}";
    }

    private static String examine(String id) {
        return "{'evidenceId': '" + id + "', 'method': 'm'}";
    }

    private static String ruling(String id, boolean authentic) {
        return "{'evidenceId': '" + id + "', 'authentic': " + authentic + ", 'reason': 'r'}";
    }

    private static String because(String id) {
        return "{'evidenceId': '" + id + "', 'reason': 'r'}";
    }

    private static String only(String id) {
        return "{'evidenceId': '" + id + "'}";
    }
}
