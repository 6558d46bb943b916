package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.ceasefiremonitor.api.Asked;
import org.ceasefiremonitor.api.RowsPassed;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.situation.SituationQueries;
import org.ceasefiremonitor.projections.view.FirstRows;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import tools.jackson.databind.JsonNode;

/** The situation on the wire: it agrees with each list at its position, for each reader and for the past. */
class SituationOverHttpTest extends RulesOverHttp {

    /** The parts, each with the id by which what it tells is found in its list. */
    private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("ceasefires", "agreementId"), Map.entry("zones", "zoneId"), Map.entry("clocks", "thing"),
            Map.entry("missedClocks", "thing"), Map.entry("recommendations", "recommendationId"), Map.entry("cases", "caseId"), Map.entry("ladders", "ladderId"),
            Map.entry("determinations", "determinationId"), Map.entry("guarantees", "guaranteeId"), Map.entry("commitments", "commitmentId"),
            Map.entry("forces", "forceId"), Map.entry("gaps", "assetId"), Map.entry("unwatched", "zoneId"), Map.entry("cells", "cellId"));
    /** Parts that tell each thing in short, not as its list does. */
    private static final Set<String> IN_SHORT = Set.of("ceasefires", "zones", "ladders", "determinations", "commitments", "forces", "unwatched");

    /** Tables of which also what is done with is counted, and told last. */
    private static final Set<String> TOLD_WHEN_DONE = Set.of("view_agreement", "view_guarantee", "view_commitment", "view_cell");

    private String agreement = "";
    private String zone = "";
    private Place place = new Place(50);
    private long early;

    @BeforeAll
    void ground() {
        agreement = agreement();
        bringIntoForce(agreement);
        zone = zone(agreement, place);
        zone(agreement, new Place(51));
        agreement();
        accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge("promise", agreement, true, 180));
        accepted("cordia", "GUARANTOR_REP", "ActivateGuarantee", "{'guaranteeId': 'promise'}");
        for (var mandate : new String[] {"CELL_OFFICER", "CELL_DIRECTOR"}) {
            accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': 'cordia', 'mandate': '" + mandate + "', 'from': '" + days(-30) + "'}");
        }
        early = node.head();
        officer("CELL_DIRECTOR", "EstablishCell", "{'cellId': 'cell', 'name': 'n', 'seat': 's', 'headquarters': 'h', 'runBy': 'cordia', 'agreementId': '" + agreement + "'}");
        officer("CELL_OFFICER", "OpenWatch", "{'cellId': 'cell', 'participant': 'cordia', 'officer': 'p-1'}");
        for (int i = 3; i >= 1; i--) {
            accepted("astoria", "PARTY_LIAISON", "RaiseRequest", "{'requestId': 'r-" + i + "', 'cellId': 'cell', 'kind': 'SUPPORT', 'headline': 'h', 'text': 't', 'due': '"
                    + hours(i) + "'" + (i == 1 ? ", 'marking': {'tlp': 'AMBER'}" : "") + "}");
        }
        officer("CELL_DIRECTOR", "EstablishCell", "{'cellId': 'a-cell', 'name': 'n', 'seat': 's', 'headquarters': 'h', 'runBy': 'cordia', 'agreementId': '" + agreement + "'}");
        officer("CELL_DIRECTOR", "CloseCell", "{'cellId': 'a-cell', 'reason': 'r'}");
        accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge("a-promise", agreement, true, 180));
        accepted("cordia", "GUARANTOR_REP", "StrikePledge", "{'guaranteeId': 'a-promise', 'reason': 'r'}");
        camera("eye", 50);
        accepted("mech", "CHIEF_MONITOR", "ReportAssetHealth", "{'assetId': 'eye', 'at': '" + hours(-1) + "', 'health': 'OFFLINE'}");
        camera("other", 51);
        ladder();
        invoked();
        force();
    }

    /** A ladder runs since three hours ago, and nobody is warned yet. */
    private void ladder() {
        for (var person : new String[] {"p-7", "p-8"}) {
            assertThat(http.as("participant=mech; person=" + person + "; capacity=MONITOR").command("ReportViolation",
                    report("seen-" + person, place, hours(-3)).replace("'source': 's'", "'source': '" + person + "'").replace('\'', '"')).status()).isEqualTo(201);
        }
        accepted("mech", "CHIEF_MONITOR", "OpenIncident", "{'incidentId': 'fire', 'agreementId': '" + agreement + "', 'reports': ['seen-p-7', 'seen-p-8']}");
        accepted("mech", "CHIEF_MONITOR", "AssignVerifier", "{'incidentId': 'fire', 'verifier': 'mech', 'person': 'p-1'}");
        accepted("mech", "CHIEF_MONITOR", "ConcludeVerification", "{'incidentId': 'fire', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES',"
                + " 'reports': ['seen-p-7', 'seen-p-8'], 'method': 'm', 'reason': 'r'}");
        accepted("mech", "CHIEF_MONITOR", "EstablishViolation", "{'incidentId': 'fire', 'provisionId': 'art-1', 'severity': 'S3', 'accused': 'borduria', 'reason': 'r'}");
        accepted("mech", "CELL_DIRECTOR", "StartLadder", "{'ladderId': 'climb', 'agreementId': '" + agreement + "', 'incidents': ['fire'], 'reasons': 'r'}");
    }

    /** One attack is determined, and declined by the guarantor; another is asked about. */
    private void invoked() {
        var attack = new AttackOverHttp.Attack(agreement, "promise", "attack", node.head());
        accepted("astoria", "PARTY_LIAISON", "RequestDetermination", AttackOverHttp.request(attack, "borduria"));
        accepted("mech", "CELL_DIRECTOR", "AssembleEvidencePack", "{'determinationId': 'attack', 'items': [{'thing': 'ladder/climb', 'position': " + attack.position()
                + "}], 'summary': 's'}");
        accepted("cordia", "GUARANTOR_REP", "StatePosition", AttackOverHttp.position(attack, "ARMED_ATTACK"));
        accepted("mech", "CELL_DIRECTOR", "HoldConsultation", AttackOverHttp.consult(attack, "cordia"));
        accepted("mech", "CELL_DIRECTOR", "DetermineArmedAttack", AttackOverHttp.determine(attack, "cordia"));
        accepted("astoria", "PARTY_LIAISON", "InvokeCommitment",
                "{'commitmentId': 'owed', 'guaranteeId': 'promise', 'domain': 'LOGISTICS', 'determinationId': 'attack', 'statement': 's'}");
        accepted("cordia", "GUARANTOR_REP", "DeclineCommitment", "{'commitmentId': 'owed', 'reasons': 'r'}");
        accepted("astoria", "PARTY_LIAISON", "RequestDetermination", AttackOverHttp.request(attack, "borduria").replace("'attack'", "'again'"));
    }

    /** The host has asked for a force; the other two preconditions do not hold. */
    private void force() {
        accepted("mech", "REGISTRAR", "EstablishForce", "{'forceId': 'force', 'agreementId': '" + agreement + "', 'name': 'n', 'host': 'astoria',"
                + " 'assessor': 'mech', 'participants': ['cordia'], 'basis': 'b'}");
        accepted("astoria", "PARTY_LIAISON", "RecordHostRequest", "{'forceId': 'force', 'statement': 's', 'madeAt': '" + hours(-1) + "'}");
    }

    @Test
    void each_part_agrees_with_its_own_list_at_the_same_position_for_each_reader() {
        for (var reader : new String[] {"cordia", "borduria"}) {
            var situation = read(reader, "/api/v1/situation?most=2");
            for (var part : PARTS.keySet()) {
                var list = follow(reader, situation.path(part).path("href").asString());
                var told = situation.path(part).path("first");
                if (part.equals("unwatched")) {
                    assertThat(ids(list, "zoneId")).as(part).containsAll(ids(told, "zoneId"));
                    continue;
                }
                assertThat(situation.path(part).path("total").asInt()).as("%s for %s", part, reader).isEqualTo(list.size());
                assertThat(StreamSupport.stream(situation.path(part).path("by").spliterator(), false).mapToLong(JsonNode::asLong).sum()).as(part).isEqualTo(list.size());
                assertThat(told.size()).as(part).isLessThanOrEqualTo(2);
                if (IN_SHORT.contains(part)) {
                    var id = PARTS.get(part);
                    assertThat(ids(list.stream().map(each -> each.has("terms") ? each.path("terms") : each).toList(), id)).as("%s for %s", part, reader)
                            .containsAll(ids(told, id));
                } else {
                    assertThat(list).as("%s for %s", part, reader).containsAll(told);
                }
            }
        }
    }

    @Test
    void it_tells_what_is_urgent_and_where_nobody_looks_and_nothing_that_is_not_shown() {
        var seen = read("cordia", "/api/v1/situation");
        assertThat(ids(seen.path("clocks").path("first"), "thing")).as("the earliest first").containsExactly("request/r-1", "ladder/climb", "determination/again",
                "request/r-2", "request/r-3", "ladder/climb", "determination/again");
        assertThat(seen.path("ceasefires").path("by").path("IN_FORCE").asInt()).isEqualTo(1);
        assertThat(seen.path("zones").path("by").path("IN_FORCE").asInt()).isEqualTo(2);
        assertThat(StreamSupport.stream(seen.path("alertLevels").spliterator(), false).mapToLong(JsonNode::asLong).sum()).isEqualTo(2);
        assertThat(ids(seen.path("guarantees").path("first"), "guaranteeId")).as("what is done with comes last").containsExactly("promise", "a-promise");
        assertThat(ids(seen.path("cells").path("first"), "cellId")).as("what is done with comes last").containsExactly("cell", "a-cell");
        assertThat(seen.path("guarantees").path("by").path("ACTIVE").asInt()).isEqualTo(1);
        assertThat(seen.path("commitments").path("by").path("DECLINED").asInt()).isEqualTo(1);
        assertThat(ids(seen.path("determinations").path("first"), "determinationId")).as("those that are not decided").containsExactly("again");
        var ladder = seen.path("ladders").path("first").get(0);
        assertThat(ladder.path("t0").asString()).isEqualTo(hours(-3));
        assertThat(ladder.path("awaitedStage").asInt()).isEqualTo(1);
        assertThat(ladder.path("secondsLeft").asLong()).isBetween(20 * 3600L, 21 * 3600L);
        assertThat(ladder.path("recommended").path("command").asString()).isEqualTo("IssueWarning");
        var force = seen.path("forces").path("first").get(0);
        assertThat(force.path("preconditions").path("HOST_REQUEST").asBoolean()).isTrue();
        assertThat(force.path("preconditions").path("CREDIBLE_CESSATION").asBoolean()).isFalse();
        assertThat(seen.path("zones").path("first").get(0).propertyNames()).as("whole zones are in their own list").containsExactlyInAnyOrder("zoneId", "name", "phase",
                "alertLevel");
        assertThat(seen.path("gaps").path("by").path("OUTAGE").asInt()).isEqualTo(1);
        assertThat(ids(seen.path("gaps").path("first"), "assetId")).containsExactly("eye");
        assertThat(ids(seen.path("unwatched").path("first"), "zoneId")).as("the other zone has an eye on it").containsExactly(zone);
        assertThat(seen.path("cells").path("first").get(0).path("board").path("openRequests").asInt()).isEqualTo(3);

        var hidden = read("borduria", "/api/v1/situation");
        assertThat(ids(hidden.path("clocks").path("first"), "thing")).containsExactly("ladder/climb", "determination/again", "request/r-2", "request/r-3",
                "ladder/climb", "determination/again");
        assertThat(hidden.path("cells").path("first").get(0).path("board").path("openRequests").asInt()).isEqualTo(2);
        assertThat(hidden.toString()).doesNotContain("r-1");
    }

    @Test
    void it_is_told_for_the_past_and_refuses_what_is_no_number_of_things() {
        var before = read("cordia", "/api/v1/situation?asOf=" + early);
        assertThat(before.path("position").asLong()).isEqualTo(early);
        assertThat(before.path("clocks").path("total").asInt()).isZero();
        assertThat(before.path("cells").path("total").asInt()).isZero();
        assertThat(before.path("zones").path("total").asInt()).isEqualTo(2);
        http.as(actor("cordia", "CELL_OFFICER")).read("/api/v1/situation?most=0").problem(400, "REQ-01");
        var again = http.as(actor("cordia", "CELL_OFFICER")).read("/api/v1/situation?asOf=" + early);
        assertThat(again.json()).isEqualTo(before);
    }

    @Test
    void of_many_thousand_clocks_only_the_first_are_read_and_counted_up_to_a_bound() {
        read("dordonia", "/api/v1/situation");
        // Written into the view, since to record so many would take minutes; for dordonia alone, so that the other tests do not see them.
        node.jdbc().sql("insert into view_deadline (thing, kind, state, due, first_due, extensions, recorded_at, tlp, releasable_to, originator, from_position, to_position)"
                + " select 'request/many-' || lpad(x, 6, '0'), 'COORDINATION_REQUEST', case when mod(x, 100) = 0 then 'KNOWN_LATE' when mod(x, 50) = 0 then 'MISSED' when mod(x, 2) = 0 then 'MET' else 'OPEN' end,"
                + " dateadd(second, x, timestamp with time zone '2026-01-01 00:00:00+00'), timestamp with time zone '2026-01-01 00:00:00+00', 0,"
                + " timestamp with time zone '2026-01-01 00:00:00+00', 'RED', '', 'dordonia', 0, " + Long.MAX_VALUE + " from system_range(1, 50000)").update();
        ViewRows.awaitHead(node);
        var asked = Asked.during(node, () -> {
            var seen = read("dordonia", "/api/v1/situation?most=5");
            assertThat(ids(seen.path("clocks").path("first"), "thing")).containsExactly("request/many-000001", "request/many-000003", "request/many-000005",
                    "request/many-000007", "request/many-000009");
            assertThat(seen.path("clocks").path("total").asLong()).isEqualTo(FirstRows.COUNTED);
            assertThat(seen.path("clocks").path("more").asBoolean()).isTrue();
            assertThat(ids(seen.path("missedClocks").path("first"), "thing")).containsExactly("request/many-000050", "request/many-000100",
                    "request/many-000150", "request/many-000200", "request/many-000250");
            assertThat(seen.path("missedClocks").path("total").asLong()).isEqualTo(1000);
            assertThat(seen.path("missedClocks").has("more")).isFalse();
        });
        assertThat(asked.naming("view_deadline")).as("the first and the count of each state").isEqualTo(4);
        assertThat(asked.given("view_deadline")).isEqualTo(5 + 1 + 5 + 2);
    }

    @Test
    void what_is_done_with_and_what_is_over_cost_nothing_however_much_there_is() {
        ViewRows.awaitHead(node);
        var counted = new RowsPassed(node.get(DataSource.class));
        var queries = new SituationQueries(new ViewReader(JdbcClient.create(counted.asked()), new DataSourceTransactionManager(counted.asked())));
        var few = passed(counted, queries);
        done(false);
        var many = passed(counted, queries);
        done(true);
        assertThat(passed(counted, queries)).as("twice as much is done with and over").isEqualTo(many);
        // the plan has a row twice that is counted, where it is read and where it is grouped
        assertThat(many.getFirst() - few.getFirst()).as("of what is done with and told, as many are counted as a count goes to")
                .isLessThan(2L * TOLD_WHEN_DONE.size() * FirstRows.COUNTED + 1000);
    }

    /** How many rows are passed for the situation now, for one that a step of the log before, and for one of an hour ago. */
    private List<Long> passed(RowsPassed counted, SituationQueries queries) {
        return Stream.of(node.head(), node.head() - 1).map(position -> {
            queries.find(5, NOW, Reader.of(new ParticipantId("dordonia")), position);
            return counted.passed();
        }).toList();
    }

    /**
     * Things that are done with, and versions of others that held once; written into the views, since to record so many would take minutes.
     *
     * @param again whether as many are there already
     */
    private void done(boolean again) {
        for (var each : List.of("agreement phase=TERMINATED", "guarantee state=WITHDRAWN", "commitment state=FULFILLED", "determination state=DETERMINED",
                "ladder running=false", "force state=ENDED", "cell state=CLOSED", "recommendation state=TAKEN", "request open=false", "hotline_call unanswered=false", "meeting followed_up=false",
                "case state=CLOSED", "watch until=2020-01-01T00:00:00Z", "zone kind=PROTECTED_SITE")) {
            var table = "view_" + each.split(" ")[0];
            var done = each.split(" ")[1].split("=");
            var columns = node.jdbc().sql("select lower(column_name), data_type, is_nullable from information_schema.columns where table_schema = 'PUBLIC' and table_name = ?"
                    + " order by ordinal_position").param(table.toUpperCase(Locale.ROOT)).query((row, n) -> List.of(row.getString(1), row.getString(2), row.getString(3))).list();
            var key = columns.getFirst().getFirst();
            for (var once : List.of(true, false)) {
                if (!once && table.equals("view_zone")) {
                    // each zone is counted, also one that has ended
                    continue;
                }
                var values = columns.stream().map(column -> switch (column.getFirst()) {
                    case String name when name.equals(key) -> once ? "'zz'" : "'zz-' || x";
                    case "from_position" -> once ? "-x" : "0";
                    case "to_position" -> once ? "0" : "" + Long.MAX_VALUE;
                    case String name when name.equals(done[0]) && !once -> "'" + done[1] + "'";
                    case "tlp" -> "'RED'";
                    case "originator" -> "'dordonia'";
                    case "definition" -> "coalesce((select min(definition) from " + table + "), '')";
                    case String name when column.getLast().equals("YES") -> "null";
                    default -> switch (column.get(1)) {
                        case "BOOLEAN" -> "true";
                        case "CHARACTER VARYING" -> "''";
                        case "TIMESTAMP WITH TIME ZONE" -> "timestamp with time zone '2019-01-01 00:00:00+00'";
                        default -> "0";
                    };
                }).collect(Collectors.joining(", "));
                var many = once || !TOLD_WHEN_DONE.contains(table) ? 1000 : FirstRows.COUNTED + 1;
                node.jdbc().sql("insert into " + table + " select " + values + " from system_range(" + (again ? many + 1 : 1) + ", " + (again ? 2 * many : many) + ")").update();
            }
        }
    }

    private void camera(String id, int place) {
        accepted("mech", "CHIEF_MONITOR", "RegisterAsset", "{'assetId': '" + id + "', 'kind': 'CAMERA', 'name': 'n', 'contributor': 'cordia', 'footprint': {'centre': "
                + new Place(place).middle() + ", 'radiusMetres': 2000}}");
        accepted("mech", "CHIEF_MONITOR", "CalibrateAsset", "{'assetId': '" + id + "', 'at': '" + hours(-8) + "', 'method': 'm'}");
        accepted("mech", "CHIEF_MONITOR", "ActivateAsset", "{'assetId': '" + id + "', 'at': '" + hours(-7) + "'}");
    }

    private void officer(String capacity, String command, String body) {
        accepted("cordia", capacity, command, body);
    }

    private JsonNode read(String participant, String path) {
        var answer = http.as(actor(participant, participant.equals("cordia") ? "CELL_OFFICER" : participant.equals("dordonia") ? "GUARANTOR_REP" : "PARTY_LIAISON"))
                .read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<JsonNode> follow(String participant, String path) {
        var items = new ArrayList<JsonNode>();
        read(participant, path).path("items").forEach(items::add);
        return items;
    }

    private static List<String> ids(Iterable<JsonNode> items, String id) {
        var ids = new ArrayList<String>();
        items.forEach(each -> ids.add(each.path(id).asString()));
        return ids;
    }
}
