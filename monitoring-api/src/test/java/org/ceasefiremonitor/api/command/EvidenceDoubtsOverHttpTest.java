package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What rests on a picture that is not what it was said to be: the case, its finding and the remedy show the doubt, from when it was said on. */
class EvidenceDoubtsOverHttpTest extends CommissionOverHttp {

    private String breach;
    private String remedy;
    private String finding;
    private long found;
    private long rejected;
    private long reversed;
    private long compromised;

    @BeforeAll
    void tell() {
        accepted("mech", "CHIEF_MONITOR", "RegisterAsset", "{'assetId': 'camera-9', 'kind': 'CAMERA', 'name': 'Camera 9', 'contributor': 'cordia',"
                + " 'footprint': {'centre': " + burning.middle() + ", 'radiusMetres': 8000}}");
        breach = remedying(seated());
        remedy = proposed(breach, hours(96));
        another("CollectEvidence", "{'evidenceId': 'picture', 'description': 'd', 'device': 'Camera 9', 'collectedAt': '" + hours(-3) + "', 'assetId': 'camera-9'}");
        another("SealEvidence", "{'evidenceId': 'picture', 'sha256': '" + SHA + "', 'size': 4, 'mediaType': 'image/jpeg'}");
        accepted("borduria", "PARTY_LIAISON", "ChallengeAuthenticity", "{'evidenceId': 'picture', 'reason': 'The shadows do not fit.'}");
        found = node.head();
        chair("RuleOnAuthenticity", "{'evidenceId': 'picture', 'authentic': false, 'reason': 'It was taken elsewhere.'}");
        rejected = node.head();
        chair("ReverseRuling", "{'evidenceId': 'picture', 'reason': 'The original was found.'}");
        reversed = node.head();
        accepted("mech", "CHIEF_MONITOR", "DeclareCompromise", "{'assetId': 'camera-9', 'from': '" + hours(-4) + "', 'until': '" + hours(-2) + "', 'reason': 'A stranger turned it.'}");
        compromised = node.head();
        chair("RuleOnAuthenticity", "{'evidenceId': 'picture', 'authentic': true, 'reason': 'The original was found.'}");
        accepted("mech", "CHIEF_MONITOR", "WithdrawEvidence", "{'evidenceId': 'picture', 'reason': 'It was registered twice.'}");
        finding = read("/api/v1/findings").path("items").get(0).path("findingId").asString();
    }

    /** Whoever collects does not rule. */
    private void another(String command, String body) {
        var answer = http.as("participant=mech; person=p-2; capacity=MONITOR").command(command, body.replace('\'', '"'));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    private JsonNode read(String path) {
        var answer = http.as(actor("mech", "REGISTRAR")).read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> kinds(String path, long asOf) {
        var kinds = new ArrayList<String>();
        read(path + "?asOf=" + asOf).path("item").path("doubts").forEach(each -> kinds.add(each.path("kind").asString() + " " + each.path("about").asString()));
        return kinds;
    }

    @Test
    void a_case_its_finding_and_its_remedy_show_what_is_said_of_the_evidence_and_as_it_was_known_then() {
        for (var path : List.of("/api/v1/cases/" + breach, "/api/v1/findings/" + finding, "/api/v1/remedies/" + remedy, "/api/v1/explain/findings/" + finding)) {
            assertThat(kinds(path, found)).as(path + ", challenged only").isEmpty();
            assertThat(kinds(path, rejected)).as(path).containsExactly("NOT_AUTHENTIC evidence/picture");
            assertThat(kinds(path, reversed)).as(path).isEmpty();
            assertThat(kinds(path, compromised)).as(path).containsExactly("COMPROMISED asset/camera-9");
            assertThat(kinds(path, node.head())).as(path).containsExactly("COMPROMISED asset/camera-9", "WITHDRAWN evidence/picture");
        }
    }

    @Test
    void the_scorecard_of_the_party_counts_the_finding_that_is_in_doubt() {
        for (var asked : List.of(List.of(found, 0L), List.of(rejected, 1L), List.of(reversed, 0L), List.of(compromised, 1L))) {
            var card = read("/api/v1/scorecard?party=borduria&asOf=" + asked.get(0)).path("items").get(0);
            assertThat(card.path("findingsAgainst").asLong()).isEqualTo(1);
            assertThat(card.path("findingsInDoubt").asLong()).as("at " + asked.get(0)).isEqualTo(asked.get(1));
        }
    }

    @Test
    void the_list_of_doubts_tells_of_the_item_and_of_what_rests_on_it_and_not_of_its_digest() {
        var things = new ArrayList<String>();
        read("/api/v1/doubts?about=evidence/picture").path("items").forEach(each -> things.add(each.path("thing").asString()));
        assertThat(things).containsExactly("case/" + breach, "evidence/picture", "remedy/" + remedy);
        assertThat(read("/api/v1/doubts?about=asset/camera-9&type=EVIDENCE").path("items")).hasSize(1);
        assertThat(read("/api/v1/doubts?kind=WITHDRAWN&type=REMEDY").path("items")).hasSize(1);
    }
}
