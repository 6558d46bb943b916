package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The docket, the figures about the Parties, the file and the explanations of a case and the dossier of its incident, asked about each position
 * of the log from the filing to the closure, answer later what they answered live, whatever was recorded since.
 */
class DocketAsKnownThenTest extends CommissionOverHttp {

    private static final List<String> LISTS = List.of("docket", "scorecard", "ballots", "remedies", "incidents/incident-1/dossier");

    private final Map<Long, Map<String, JsonNode>> live = new LinkedHashMap<>();
    private final List<String> single = new ArrayList<>();
    private boolean watching;

    /** After each step that is recorded, all views are read at the head. */
    @Override
    void accepted(String participant, String capacity, String command, String body) {
        super.accepted(participant, capacity, command, body);
        if (watching) {
            ViewRows.awaitHead(node);
            live.put(node.head(), answers(""));
        }
    }

    private Map<String, JsonNode> answers(String asOf) {
        Http mech = http.as(actor("mech", "REGISTRAR"));
        var answers = new LinkedHashMap<String, JsonNode>();
        LISTS.forEach(list -> answers.put(list, mech.read("/api/v1/" + list + asOf).json().path("items")));
        single.forEach(path -> {
            var answer = mech.read(path + asOf);
            if (answer.status() == 200) {
                answers.put(path, answer.json().path("item"));
            }
        });
        return answers;
    }

    @Test
    void each_step_is_answered_later_as_it_was_answered_live() {
        var commission = seated();
        watching = true;
        var breach = deliberating(commission);
        single.addAll(List.of("/api/v1/cases/" + breach, "/api/v1/cases/" + breach + "/file"));
        var ballot = adopted(commission, breach, "FINDING");
        single.addAll(List.of("/api/v1/findings/" + ballot, "/api/v1/explain/findings/" + ballot));
        chair("IssueFinding", issue(breach, ballot, finding("h1", "CLEAR_AND_CONVINCING", "NONE")));
        chair("BeginRemedyPhase", "{'caseId': '" + breach + "'}");
        var remedy = served(commission, breach, hours(72));
        single.addAll(List.of("/api/v1/remedies/" + remedy, "/api/v1/explain/remedies/" + remedy));
        accepted("borduria", "PARTY_LIAISON", "ContestRemedy", "{'remedyId': '" + remedy + "', 'grounds': 'g'}");
        accepted("mech", "MONITOR", "RetractViolation", "{'violationId': 'report-1', 'reason': 'It was thunder.'}");
        accepted("mech", "CHIEF_MONITOR", "ReopenIncident", "{'incidentId': 'incident-1', 'reason': 'One record fell away.'}");
        chair("RequestReview", "{'caseId': '" + breach + "', 'grounds': 'A record fell away.'}");
        chair("DecideReview", "{'caseId': '" + breach + "', 'ballotId': '" + adopted(commission, breach, "REVIEW") + "', 'reasons': 'r'}");
        chair("RejectContest", "{'remedyId': '" + remedy + "', 'reasons': 'r'}");
        accepted("borduria", "PARTY_LIAISON", "ClaimRemedyComplete", told(remedy));
        accepted("mech", "MONITOR", "VerifyCompliance", verified(remedy, EVIDENCE));
        chair("CloseCase", "{'caseId': '" + breach + "', 'reasons': 'r'}");
        watching = false;

        assertThat(live).hasSizeGreaterThan(40);
        assertThat(live.values().stream().distinct()).as("answers that differ").hasSizeGreaterThan(30);
        live.forEach((position, then) -> {
            var again = answers("?asOf=" + position);
            assertThat(again).as("what was known at %s", position).containsAllEntriesOf(then);
        });
    }
}
