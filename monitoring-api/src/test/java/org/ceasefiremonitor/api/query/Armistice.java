package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.ceasefiremonitor.outside.Http;
import tools.jackson.databind.JsonNode;

/**
 * A small armistice, told to a node over HTTP by those whose part it is: a mechanism, two Parties, a guarantor, an agreement that is in force from
 * 2024-01-01, and two zones that share an edge on the meridian 10 degrees west.
 */
public final class Armistice {

    public static final String REGISTRAR = "participant=mech; person=registrar-1; capacity=REGISTRAR; authority=order-9";
    public static final String CHIEF = "participant=mech; person=chief-1; capacity=CHIEF_MONITOR";
    public static final String MONITOR = "participant=mech; person=m-17; capacity=MONITOR";
    public static final String ASTORIA = "participant=astoria; person=envoy-1; capacity=PARTY_LIAISON";
    public static final String BORDURIA = "participant=borduria; person=envoy-2; capacity=PARTY_LIAISON";
    public static final String CORDIA = "participant=cordia; person=envoy-3; capacity=GUARANTOR_REP";

    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final Http http;

    public Armistice(Http http) {
        this.http = http;
    }

    /** Sends a command, which must be accepted, and answers what it led to. */
    public JsonNode accept(String actor, String command, String body) {
        var answer = send(actor, command, body);
        assertThat(answer.status()).as(command + ": " + answer.text()).isIn(200, 201);
        return answer.json();
    }

    /** Sends a command. */
    public Http.Answer send(String actor, String command, String body) {
        return http.send(http.to("/api/v1/commands/" + command).header("Content-Type", "application/json").header("Actor", actor)
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    /** Tells everything up to the two zones, unless it has been told to this node. */
    public void tell() {
        if (http.get("/api/v1/events?limit=1").json().path("position").asLong() >= 0) {
            return;
        }
        accept(REGISTRAR, "BootstrapMechanism", "{'participantId':'mech','name':'Joint Mechanism','form':'ORGANISATION',"
                + "'mandates':['REGISTRAR','CHIEF_MONITOR','MONITOR']}");
        party("astoria", "XAA", "PARTY", "PARTY_LIAISON");
        party("borduria", "XAB", "PARTY", "PARTY_LIAISON");
        party("cordia", "XAC", "GUARANTOR", "GUARANTOR_REP");
        accept(REGISTRAR, "DraftAgreement", "{'agreementId':'armistice','title':'Armistice','textVersion':'final','textSha256':'" + DIGEST
                + "','legalBasis':'Charter, Article 33','timeZone':'UTC','requiredParties':['astoria','borduria']}");
        accept(REGISTRAR, "AddProvision", "{'agreementId':'armistice','provisionId':'art-2','text':'The Parties cease all fire.'}");
        accept(REGISTRAR, "AdoptViolationCatalogue", "{'agreementId':'armistice','effectiveFrom':'2024-01-01T00:00:00Z','catalogue':{'entries':{"
                + "'EXPLOSION':{'as':'VIOLATION','provision':'art-2'},'BURST':{'as':'VIOLATION','provision':'art-2'},"
                + "'RECON_DRONE':{'as':'OBSERVATION'}}}}");
        accept(REGISTRAR, "AdoptSeverityRules", "{'agreementId':'armistice','effectiveFrom':'2024-01-01T00:00:00Z','severityRules':{"
                + "'otherwise':'S1','rules':[{'id':'deaths','deathsAtLeast':1,'severity':'S3'}]}}");
        accept(ASTORIA, "SignAgreement", "{'agreementId':'armistice','signatory':'Delegate A','textSha256':'" + DIGEST + "'}");
        accept(BORDURIA, "SignAgreement", "{'agreementId':'armistice','signatory':'Delegate B','textSha256':'" + DIGEST + "'}");
        accept(CHIEF, "BringAgreementIntoForce", "{'agreementId':'armistice','effectiveAt':'2024-01-01T00:00:00Z','statedLocal':'1 January 2024'}");
        accept(CORDIA, "PledgeGuarantee", "{'guaranteeId':'cordia-pledge','beneficiary':'astoria','agreementId':'armistice',"
                + "'domains':['DIPLOMATIC'],'textVersion':'1','textSha256':'" + DIGEST + "','political':true,'noticeDays':90}");
        zone("east", -10, -9);
        zone("west", -11, -10);
    }

    private void party(String id, String code, String role, String mandate) {
        accept(REGISTRAR, "RegisterParticipant", "{'participantId':'" + id + "','name':'" + id + "','form':'STATE','isoCode':'" + code
                + "','roles':['" + role + "']}");
        accept(REGISTRAR, "GrantMandate", "{'participantId':'" + id + "','mandate':'" + mandate + "','from':'2020-01-01T00:00:00Z'}");
    }

    private void zone(String id, int west, int east) {
        accept(CHIEF, "DesignateCeasefireZone", "{'zoneId':'" + id + "','agreementId':'armistice','name':'Zone " + id
                + "','kind':'LINE_OF_CONTACT','timeZone':'UTC','boundary':{'type':'Polygon','coordinates':[[[" + west + ",50],[" + east + ",50],["
                + east + ",51],[" + west + ",51],[" + west + ",50]]]},'effectiveFrom':'2024-01-01T00:00:00Z','basis':'annex 1'}");
    }

    /** Reports an explosion on the parallel 50.5 degrees north, and answers the last position. */
    public long report(String id, double longitude, String observed, String tlp) {
        return report(id, longitude, observed, tlp, "EXPLOSION", "Patrol 4", "Three explosions.");
    }

    /** Reports something on the parallel 50.5 degrees north, and answers the last position. */
    public long report(String id, double longitude, String observed, String tlp, String kind, String source, String narrative) {
        return accept(MONITOR, "ReportViolation", "{'violationId':'" + id + "','report':" + report(longitude, observed, tlp, kind, source, narrative) + "}")
                .path("position").asLong();
    }

    /** The content of a report. */
    public static String report(double longitude, String observed, String tlp, String kind, String source, String narrative) {
        return "{'source':'" + source + "','means':'HEARD','place':{'position':{'longitude':" + longitude + ",'latitude':50.5},'text':'the bridge'},"
                + "'observed':{'from':'" + observed + "','timeZone':'UTC'},'kind':'" + kind + "','movement':'UNDETERMINED','weaponClass':'UNKNOWN',"
                + "'count':{'value':3,'qualifier':'AT_LEAST'},'side':'astoria','reliability':'B','credibility':'2','narrative':{'text':'" + narrative
                + "','language':'en'},'marking':{'tlp':'" + tlp + "','releasableTo':" + (tlp.equals("AMBER") ? "['borduria']" : "[]") + "}}";
    }
}
