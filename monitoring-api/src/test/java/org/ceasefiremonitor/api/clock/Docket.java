package org.ceasefiremonitor.api.clock;

import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import org.ceasefiremonitor.api.Ceasefire;

/** What has deadlines before the special commission, brought about over HTTP. Two Parties; three members that vote. */
final class Docket {

    private static final String REGISTRAR = Ceasefire.REGISTRAR;
    private static final String TEXT = "0".repeat(64);
    private static final String[] MEMBERS = {"eastmark", "fenwick", "gallia"};

    private final Ceasefire http;

    Docket(Function<String, URI> uri) {
        http = new Ceasefire(uri);
    }

    /** An agreement between xaa and xab, and a commission. Mandates hold from 2026 on. */
    Docket established() {
        does("BootstrapMechanism", "{'participantId':'mech','name':'Mechanism','form':'ORGANISATION','mandates':['REGISTRAR','COMMISSION_CHAIR','CHIEF_MONITOR','MONITOR']}");
        for (var party : new String[] {"xaa", "xab"}) {
            participant(party, "PARTY", "PARTY_LIAISON");
        }
        for (var member : MEMBERS) {
            participant(member, "OBSERVER", "COMMISSION_MEMBER");
        }
        does("DraftAgreement", "{'agreementId':'armistice','title':'Armistice','textVersion':'1','textSha256':'" + TEXT
                + "','legalBasis':'UN Charter','requiredParties':['xaa','xab']}");
        does("AddProvision", "{'agreementId':'armistice','provisionId':'art-1','text':'Cease fire.'}");
        does("ConstituteCommission", "{'commissionId':'special','agreementId':'armistice','name':'Special Commission'}");
        for (var member : MEMBERS) {
            does("SeatMember", "{'commissionId':'special','member':'" + member + "'}");
        }
        return does("AdoptRulesOfProcedure", "{'commissionId':'special','rules':{'version':'1','quorum':2,'votingRule':'MAJORITY','failuresBeforeFallback':1,"
                + "'fallbackQuorum':1,'writtenProcedure':true}}");
    }

    private void participant(String id, String role, String mandate) {
        does("RegisterParticipant", "{'participantId':'" + id + "','name':'" + id + "','form':'STATE','isoCode':'" + id.substring(0, 3).toUpperCase()
                + "','roles':['" + role + "']}");
        does("GrantMandate", "{'participantId':'" + id + "','mandate':'" + mandate + "','from':'2026-01-01T00:00:00Z'}");
    }

    /** Time limits of the agreement, from 2026 on, for example {@code 'case-submissions':'PT5S'}. */
    Docket limits(String limits) {
        return does("AdoptTimeLimits", "{'agreementId':'armistice','effectiveFrom':'2026-01-01T00:00:00Z','timeLimits':{'limits':{" + limits + "}}}");
    }

    Docket filed(String id, String severity) {
        return by("participant=xaa; person=liaison-1; capacity=PARTY_LIAISON", "FileBreachCase", "{'caseId':'" + id + "','commissionId':'special','accused':'xab',"
                + "'affected':'xaa','incidents':[],'accessRefusals':['refusal-1'],'provisions':['art-1'],'severity':'" + severity + "','summary':'Fire.'}");
    }

    Docket admitted(String id, String severity) {
        return filed(id, severity).chair("DecideAdmissibility", "{'caseId':'" + id + "','admissible':true,'reasons':'Verified.'}");
    }

    /** The Parties may lodge submissions in a case. */
    Docket heard(String id) {
        return admitted(id, "S2").chair("NotifyParties", "{'caseId':'" + id + "'}");
    }

    /** A ballot of the written procedure on the finding in a case. */
    Docket ballot(String id, String breach, Instant commitBy, Instant revealBy) {
        return chair("OpenBallot", "{'ballotId':'" + id + "','commissionId':'special','caseId':'" + breach + "','question':'FINDING','proposal':'Party xab fired.',"
                + "'commitBy':'" + commitBy + "','revealBy':'" + revealBy + "'}");
    }

    Docket chair(String command, String body) {
        return by("participant=mech; person=chair-1; capacity=COMMISSION_CHAIR", command, body);
    }

    private Docket does(String command, String body) {
        return by(REGISTRAR, command, body);
    }

    Docket by(String actor, String command, String body) {
        var answer = http.post(command, actor, body.replace('\'', '"'));
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(command + " was refused: " + answer.body());
        }
        return this;
    }
}
