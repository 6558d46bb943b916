package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Each view of response, force, support and coordination: it goes on page by page, is filtered, answers for the past what it answered then, and comes out
 * the same when it is made anew from the log. Two things of each kind are told, one after the other.
 */
class ResponseViewsOverHttpTest extends AttackOverHttp {

    /** The views, each with the id of what it lists, a filter that finds the second alone, and what it tells of each. */
    enum Told {
        RESPONSE_CLOCK("ladders", "ladderId", "state=WATCH", "start"),
        GUARANTEE_MATRIX("guarantee-matrix", "guaranteeId", "guarantor=ferrania", "domains"),
        DETERMINATIONS("determinations", "determinationId", "state=CONSULTED", "positions"),
        COMMITMENTS("commitments", "commitmentId", "state=INVOKED", "textSha256"),
        FORCE_READINESS("forces", "forceId", "state=PLANNING", "notHolding"),
        CONTRIBUTIONS_AND_CAVEATS("contributions", "contributionId", "contributor=dordonia", "caveats"),
        SUPPORT_TRACKER("support-tracker", "contributor", "contributor=dordonia", "delivered"),
        WATCH_BOARD("cells", "cellId", "runBy=dordonia", "board"),
        HOTLINE_LOG("hotline-calls", "callId", "issue=second", "state");

        private final String view;
        private final String id;
        private final String filter;
        private final String tells;

        Told(String view, String id, String filter, String tells) {
            this.view = view;
            this.id = id;
            this.filter = filter;
            this.tells = tells;
        }
    }

    private final Map<Told, JsonNode> then = new EnumMap<>(Told.class);
    private JsonNode situationThen;
    private Attack first;
    private long between;

    @BeforeAll
    void tell() {
        participant("ferrania", "GUARANTOR", "GUARANTOR_REP");
        for (var member : new String[] {"cordia", "dordonia"}) {
            for (var mandate : new String[] {"CONTRIBUTOR_REP", "FORCE_COMMANDER", "CELL_OFFICER", "CELL_DIRECTOR"}) {
                accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': '" + member + "', 'mandate': '" + mandate + "', 'from': '" + days(-30) + "'}");
            }
        }
        first = determined();
        tellOf("first", first, "cordia");
        accepted("astoria", "PARTY_LIAISON", "InvokeCommitment", invoke("first-owed", first));
        accepted("cordia", "GUARANTOR_REP", "DeclineCommitment", "{'commitmentId': 'first-owed', 'reasons': 'Our parliament has not met.'}");
        cell("IssueWarning", "{'ladderId': 'first-ladder', 'to': 'borduria', 'text': 't'}");
        accepted("cordia", "CONTRIBUTOR_REP", "RecordLegalAgreement", stated("first-force"));
        accepted("astoria", "PARTY_LIAISON", "RecordHostRequest", stated("first-force"));
        accepted("mech", "CHIEF_MONITOR", "AssessCessationCredible", stated("first-force"));
        between = node.head();
        for (var told : Told.values()) {
            then.put(told, ask(told, "asOf=" + between));
        }
        situationThen = read("/api/v1/situation?asOf=" + between);
        var second = consulted();
        accepted("ferrania", "GUARANTOR_REP", "PledgeGuarantee", pledge("of-ferrania", second.agreement(), true, 180));
        tellOf("second", second, "dordonia");
        accepted("astoria", "PARTY_LIAISON", "InvokeCommitment", invoke("second-owed", again()));
    }

    /** A ladder, a force, a contribution, a package, and a cell with a call. */
    private void tellOf(String which, Attack attack, String who) {
        ladder(which, attack.agreement());
        accepted(who, "CONTRIBUTOR_REP", "EstablishForce", "{'forceId': '" + which + "-force', 'agreementId': '" + attack.agreement() + "', 'name': 'n', 'host': 'astoria',"
                + " 'assessor': 'mech', 'participants': ['" + who + "'], 'basis': 'b'}");
        accepted(who, "CONTRIBUTOR_REP", "OfferContribution", "{'contributionId': '" + which + "-troops', 'contributor': '" + who + "', 'kind': 'TROOPS',"
                + " 'unit': 'people', 'quantity': 100, 'from': '" + NOW + "', 'noticeDays': 60}");
        accepted(who, "CONTRIBUTOR_REP", "AttachNationalCaveat", "{'contributionId': '" + which + "-troops', 'caveat': 'Not at night.'}");
        accepted(who, "CONTRIBUTOR_REP", "AnnounceSupport", "{'packageId': '" + which + "-shells', 'contributor': '" + who + "', 'recipient': 'astoria', 'kind': 'ARMS',"
                + " 'title': 't', 'amount': {'value': '100', 'unit': 'pieces'}, 'at': '" + days(-1) + "'}");
        accepted(who, "CELL_DIRECTOR", "EstablishCell", "{'cellId': '" + which + "-cell', 'name': 'n', 'seat': 's', 'headquarters': 'h', 'runBy': '" + who
                + "', 'agreementId': '" + attack.agreement() + "'}");
        accepted(who, "CELL_OFFICER", "OpenWatch", "{'cellId': '" + which + "-cell', 'participant': '" + who + "', 'officer': 'p-1'}");
        accepted(who, "CELL_OFFICER", "OpenHotlineCall", "{'callId': '" + which + "-call', 'cellId': '" + which + "-cell', 'to': 'borduria', 'issue': '" + which
                + "', 'headline': 'h'}");
    }

    private void ladder(String which, String agreement) {
        var place = new Place(60 + number++);
        zone(agreement, place);
        for (var person : new String[] {"p-7", "p-8"}) {
            assertThat(http.as("participant=mech; person=" + person + "; capacity=MONITOR").command("ReportViolation",
                    report(which + person, place, hours(-3)).replace("'source': 's'", "'source': '" + person + "'").replace('\'', '"')).status()).isEqualTo(201);
        }
        chief("OpenIncident", "{'incidentId': '" + which + "', 'agreementId': '" + agreement + "', 'reports': ['" + which + "p-7', '" + which + "p-8']}");
        chief("AssignVerifier", "{'incidentId': '" + which + "', 'verifier': 'mech', 'person': 'p-1'}");
        chief("ConcludeVerification", "{'incidentId': '" + which + "', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES', 'reports': ['" + which + "p-7', '" + which
                + "p-8'], 'method': 'm', 'reason': 'r'}");
        chief("EstablishViolation", "{'incidentId': '" + which + "', 'provisionId': 'art-1', 'severity': 'S3', 'accused': 'borduria', 'reason': 'r'}");
        cell("StartLadder", "{'ladderId': '" + which + "-ladder', 'agreementId': '" + agreement + "', 'incidents': ['" + which + "'], 'reasons': 'r'}");
    }

    /** Another attack on which cordia owes what it owed after the first. */
    private Attack again() {
        var attack = new Attack(first.agreement(), first.guarantee(), "attack-again", first.position());
        accepted("astoria", "PARTY_LIAISON", "RequestDetermination", request(attack, "borduria"));
        cell("AssembleEvidencePack", pack(attack, "guarantee/" + attack.guarantee()));
        accepted("cordia", "GUARANTOR_REP", "StatePosition", position(attack, "ARMED_ATTACK"));
        cell("HoldConsultation", consult(attack, "cordia"));
        cell("DetermineArmedAttack", determine(attack, "cordia"));
        return attack;
    }

    private void chief(String command, String body) {
        accepted("mech", "CHIEF_MONITOR", command, body);
    }

    private static String invoke(String id, Attack attack) {
        return "{'commitmentId': '" + id + "', 'guaranteeId': '" + attack.guarantee() + "', 'domain': 'LOGISTICS', 'determinationId': '" + attack.id() + "', 'statement': 's'}";
    }

    private static String stated(String force) {
        return "{'forceId': '" + force + "', 'statement': 's', 'madeAt': '" + days(-1) + "'}";
    }

    /** The list, for an instant if it depends on one. */
    private JsonNode ask(Told told, String question) {
        var at = told == Told.RESPONSE_CLOCK ? "&at=" + hours(0) : "";
        return read("/api/v1/" + told.view + "?" + question + at).path("items");
    }

    private static List<String> ids(Told told, JsonNode items) {
        return items.valueStream().map(each -> each.path(told.id).asString()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void it_goes_on_page_by_page(Told told) {
        var whole = ask(told, "");
        var paged = new ArrayList<JsonNode>();
        var page = read("/api/v1/" + told.view + "?limit=1" + (told == Told.RESPONSE_CLOCK ? "&at=" + hours(0) : ""));
        while (true) {
            assertThat(page.path("items")).hasSize(1);
            paged.add(page.path("items").get(0));
            if (!page.path("next").isString()) {
                break;
            }
            page = read(page.path("next").asString());
        }
        assertThat(paged).hasSizeGreaterThanOrEqualTo(2).containsExactlyElementsOf(whole.valueStream().toList());
        assertThat(paged).allSatisfy(each -> assertThat(each.has(told.tells)).as(told.tells).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void a_filter_finds_the_second_alone(Told told) {
        var found = ask(told, told.filter);
        assertThat(found).hasSize(1);
        assertThat(ids(told, then.get(told))).doesNotContainAnyElementsOf(ids(told, found));
        http.as(actor("mech", "REGISTRAR")).read("/api/v1/" + told.view + "?no-such=1").problem(400, "REQ-01");
    }

    @ParameterizedTest
    @EnumSource
    void it_answers_for_the_past_what_it_answered_then(Told told) {
        assertThat(then.get(told)).isNotEmpty();
        assertThat(ask(told, "asOf=" + between)).isEqualTo(then.get(told));
        assertThat(ids(told, ask(told, ""))).hasSizeGreaterThan(then.get(told).size());
        assertThat(ask(told, "asOf=0")).isEmpty();
    }

    @Test
    void the_situation_counts_what_its_lists_hold_and_answers_for_the_past_what_it_answered_then() {
        assertThat(read("/api/v1/situation?asOf=" + between)).isEqualTo(situationThen);
        var now = read("/api/v1/situation?most=1");
        for (var part : new String[] {"ladders", "commitments", "forces", "cells", "guarantees"}) {
            assertThat(now.path(part).path("first")).as(part).hasSize(1);
            assertThat(now.path(part).path("total").asInt()).as(part).isGreaterThan(situationThen.path(part).path("total").asInt());
            assertThat(read(now.path(part).path("href").asString()).path("items")).as(part).hasSize(now.path(part).path("total").asInt());
        }
    }

    /** The situation holds no rows of its own; it is read from these and others. */
    @Test
    void they_come_out_the_same_when_they_are_rebuilt() {
        var before = new EnumMap<Told, JsonNode>(Told.class);
        for (var told : Told.values()) {
            before.put(told, ask(told, ""));
        }
        comeOutTheSame("ladders", "guarantees", "determinations", "commitments", "forces", "contributions", "support-packages", "cells", "requests", "hotline-calls",
                "meetings", "deadlines");
        for (var told : Told.values()) {
            assertThat(ask(told, "")).as(told.view).isEqualTo(before.get(told));
        }
    }
}
