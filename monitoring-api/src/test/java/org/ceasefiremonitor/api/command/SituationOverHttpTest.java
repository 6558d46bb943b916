package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The situation on the wire: it agrees with each list at its position, for each reader and for the past. */
class SituationOverHttpTest extends RulesOverHttp {

    private static final List<String> PARTS = List.of("ceasefires", "zones", "clocks", "recommendations", "cases", "guarantees", "gaps", "unwatched", "cells");

    private String agreement = "";
    private String zone = "";
    private long early;

    @BeforeAll
    void ground() {
        agreement = agreement();
        bringIntoForce(agreement);
        zone = zone(agreement, new Place(50));
        zone(agreement, new Place(51));
        var second = agreement();
        accepted("cordia", "GUARANTOR_REP", "PledgeGuarantee", pledge("promise", second, true, 180));
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
        camera("eye", 50);
        accepted("mech", "CHIEF_MONITOR", "ReportAssetHealth", "{'assetId': 'eye', 'at': '" + hours(-1) + "', 'health': 'OFFLINE'}");
        camera("other", 51);
    }

    @Test
    void each_part_agrees_with_its_own_list_at_the_same_position_for_each_reader() {
        for (var reader : new String[] {"cordia", "borduria"}) {
            var situation = read(reader, "/api/v1/situation?most=2");
            for (var part : PARTS) {
                var list = follow(reader, situation.path(part).path("href").asString());
                var told = situation.path(part).path("first");
                if (part.equals("unwatched")) {
                    assertThat(ids(list, "zoneId")).as(part).containsAll(ids(told, "zoneId"));
                    continue;
                }
                assertThat(situation.path(part).path("total").asInt()).as("%s for %s", part, reader).isEqualTo(list.size());
                assertThat(StreamSupport.stream(situation.path(part).path("by").spliterator(), false).mapToLong(JsonNode::asLong).sum()).as(part).isEqualTo(list.size());
                assertThat(told.size()).as(part).isLessThanOrEqualTo(2);
                if (!part.equals("ceasefires")) {
                    assertThat(list).as("%s for %s", part, reader).containsAll(told);
                }
            }
        }
    }

    @Test
    void it_tells_what_is_urgent_and_where_nobody_looks_and_nothing_that_is_not_shown() {
        var seen = read("cordia", "/api/v1/situation");
        assertThat(ids(seen.path("clocks").path("first"), "thing")).containsExactly("request/r-1", "request/r-2", "request/r-3");
        assertThat(seen.path("clocks").path("by").path("OPEN").asInt()).isEqualTo(3);
        assertThat(seen.path("ceasefires").path("by").path("IN_FORCE").asInt()).isEqualTo(1);
        assertThat(seen.path("zones").path("by").path("IN_FORCE").asInt()).isEqualTo(2);
        assertThat(StreamSupport.stream(seen.path("alertLevels").spliterator(), false).mapToLong(JsonNode::asLong).sum()).isEqualTo(2);
        assertThat(ids(seen.path("guarantees").path("first"), "guaranteeId")).containsExactly("promise");
        assertThat(seen.path("gaps").path("by").path("OUTAGE").asInt()).isEqualTo(1);
        assertThat(ids(seen.path("gaps").path("first"), "assetId")).containsExactly("eye");
        assertThat(ids(seen.path("unwatched").path("first"), "zoneId")).as("the other zone has an eye on it").containsExactly(zone);
        assertThat(seen.path("cells").path("first").get(0).path("board").path("openRequests").asInt()).isEqualTo(3);

        var hidden = read("borduria", "/api/v1/situation");
        assertThat(ids(hidden.path("clocks").path("first"), "thing")).containsExactly("request/r-2", "request/r-3");
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
        var answer = http.as(actor(participant, participant.equals("cordia") ? "CELL_OFFICER" : "PARTY_LIAISON"))
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
