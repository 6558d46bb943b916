package org.ceasefiremonitor.api.clock;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.core.commission.ballot.Commitment;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.ParticipantId;

/** What has deadlines before the special commission, brought about over HTTP. Two Parties; three members that vote. */
public final class Docket {

    private static final String REGISTRAR = Ceasefire.REGISTRAR;
    private static final String TEXT = "0".repeat(64);
    private static final String[] MEMBERS = {"eastmark", "fenwick", "gallia"};

    private static final String NONCE = "0123456789abcdef".repeat(2);
    private static final String EVIDENCE = "{'sha256':'" + "ab".repeat(32) + "','position':1}";

    private final Ceasefire http;

    public Docket(Function<String, URI> uri) {
        http = new Ceasefire(uri);
    }

    /** An agreement between xaa and xab, and a commission. Mandates hold from 2026 on. */
    public Docket established() {
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
        chief("ReportAccessRestriction", "{'restrictionId':'refusal-1','kind':'DENIED','side':'xab',"
                + "'place':{'longitude':31.5,'latitude':48.25},'authority':'A sentry','from':'2026-01-01T00:00:00Z','note':'Turned back.'}");
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
    public Docket limits(String limits) {
        return does("AdoptTimeLimits", "{'agreementId':'armistice','effectiveFrom':'2026-01-01T00:00:00Z','timeLimits':{'limits':{" + limits + "}}}");
    }

    public Docket filed(String id, String severity) {
        return by("participant=xaa; person=liaison-1; capacity=PARTY_LIAISON", "FileBreachCase", "{'caseId':'" + id + "','commissionId':'special','accused':'xab',"
                + "'affected':'xaa','incidents':[],'accessRefusals':['refusal-1'],'provisions':['art-1'],'severity':'" + severity + "','summary':'Fire.'}");
    }

    public Docket admitted(String id, String severity) {
        return filed(id, severity).chair("DecideAdmissibility", "{'caseId':'" + id + "','admissible':true,'reasons':'Verified.'}");
    }

    /** The Parties may lodge submissions in a case. */
    public Docket heard(String id) {
        return admitted(id, "S2").chair("NotifyParties", "{'caseId':'" + id + "'}");
    }

    /** A ballot of the written procedure on the finding in a case. */
    public Docket ballot(String id, String breach, Instant commitBy, Instant revealBy) {
        return chair("OpenBallot", "{'ballotId':'" + id + "','commissionId':'special','caseId':'" + breach + "','question':'FINDING','proposal':'Party xab fired.',"
                + "'commitBy':'" + commitBy + "','revealBy':'" + revealBy + "'}");
    }

    /** A ballot of the written procedure in which all members concur. */
    private Docket adopted(String id, String breach, String question) {
        chair("OpenBallot", "{'ballotId':'" + id + "','commissionId':'special','caseId':'" + breach + "','question':'" + question + "','proposal':'p','commitBy':'"
                + Instant.now().plusSeconds(600) + "','revealBy':'" + Instant.now().plusSeconds(1200) + "'}");
        for (var member : MEMBERS) {
            member(member, "CommitPosition", "{'ballotId':'" + id + "','commitment':'"
                    + Commitment.to(new BallotId(id), new ParticipantId(member), Position.CONCUR, NONCE) + "'}");
        }
        for (var member : MEMBERS) {
            member(member, "RevealPosition", "{'ballotId':'" + id + "','position':'CONCUR','nonce':'" + NONCE + "'}");
        }
        return this;
    }

    private void member(String member, String command, String body) {
        by("participant=" + member + "; person=member-1; capacity=COMMISSION_MEMBER", command, body);
    }

    /** Party xab is held responsible in the case c1. */
    public Docket remedying() {
        heard("c1");
        for (var party : new String[] {"xaa", "xab"}) {
            party(party, "LodgeSubmission", "{'caseId':'c1','submissionId':'" + party + "','text':'t','claim':'NONE','evidence':[]}");
        }
        chair("CloseSubmissions", "{'caseId':'c1'}");
        chair("AddHypothesis", "{'caseId':'c1','hypothesisId':'h1','level':'PARTY','party':'xab','statement':'s'}");
        adopted("b-finding", "c1", "FINDING");
        chair("IssueFinding", "{'caseId':'c1','ballotId':'b-finding','finding':{'attribution':'REACHED','hypothesisId':'h1','intent':'UNKNOWN','justification':"
                + "{'claimed':'NONE','ruling':'NOT_RULED'},'standardRequired':'CLEAR_AND_CONVINCING','standardMet':'CLEAR_AND_CONVINCING','evidence':[" + EVIDENCE
                + "],'reasons':'r'}}");
        return chair("BeginRemedyPhase", "{'caseId':'c1'}");
    }

    /** The remedy r1 is served on Party xab. */
    public Docket served(Duration time) {
        var due = Instant.now().plus(time);
        member("eastmark", "ProposeRemedy", "{'remedyId':'r1','caseId':'c1','kind':'WEAPON_REMOVAL','act':'The battery leaves.','due':'" + due
                + "','verification':'v','consequence':'c','proportionality':'p'}");
        adopted("b-remedy", "c1", "REMEDY");
        chair("DetermineRemedy", "{'remedyId':'r1','ballotId':'b-remedy'}");
        return chair("NotifyRemedy", "{'remedyId':'r1'}");
    }

    public Docket party(String party, String command, String body) {
        return by("participant=" + party + "; person=liaison-1; capacity=PARTY_LIAISON", command, body);
    }

    /** An incident under another agreement, with zones. */
    public Docket incident(String limits) {
        http.establish(1, 1);
        limits(limits);
        by(Ceasefire.MONITOR, "ReportViolation", Ceasefire.report("report-1", 0, Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS).toString()));
        return chief("OpenIncident", "{'incidentId':'i1','agreementId':'armistice','reports':['report-1']}");
    }

    public Docket registrar(String command, String body) {
        return does(command, body);
    }

    /** The mechanism keeps watch in a cell, k1. */
    public Docket cell() {
        for (var mandate : new String[] {"CELL_OFFICER", "CELL_DIRECTOR"}) {
            does("GrantMandate", "{'participantId':'mech','mandate':'" + mandate + "','from':'2026-01-01T00:00:00Z'}");
        }
        does("EstablishCell", "{'cellId':'k1','name':'Cell','seat':'Capital','headquarters':'Headquarters','runBy':'mech','agreementId':'armistice'}");
        return officer("OpenWatch", "{'cellId':'k1','participant':'mech','officer':'officer-1'}");
    }

    public Docket officer(String command, String body) {
        return by("participant=mech; person=officer-1; capacity=CELL_OFFICER", command, body);
    }

    /**
     * An incident i1 under the agreement of {@link #established()}, verified by two sources a minute after it happened, on which a violation of severity
     * S3 is established.
     *
     * @param limits time limits of the agreement
     */
    public Docket severe(String limits) {
        established().limits(limits);
        for (var party : new String[] {"xaa", "xab"}) {
            party(party, "SignAgreement", "{'agreementId':'armistice','signatory':'A. Person','textSha256':'" + TEXT + "'}");
        }
        chief("BringAgreementIntoForce", "{'agreementId':'armistice','effectiveAt':'2026-02-01T00:00:00Z','statedLocal':'1 February'}");
        does("DesignateCeasefireZone", "{'zoneId':'zone-0','agreementId':'armistice','name':'Zone','kind':'BUFFER','effectiveFrom':'2026-02-01T00:00:00Z','basis':'annex',"
                + "'boundary':{'type':'Polygon','coordinates':[[[-61,30],[-59,30],[-59,31],[-61,31],[-61,30]]]}}");
        var from = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        for (var post : new String[] {"1", "2"}) {
            by("participant=mech; person=patrol-" + post + "; capacity=MONITOR", "ReportViolation", "{'violationId':'report-" + post + "','report':{'source':'Post " + post
                    + "','means':'SEEN','kind':'EXPLOSION','observed':{'from':'" + from + "'},'place':{'position':{'longitude':-60,'latitude':30.5}}}}");
        }
        chief("OpenIncident", "{'incidentId':'i1','agreementId':'armistice','reports':['report-1','report-2']}");
        chief("AssignVerifier", "{'incidentId':'i1','verifier':'mech','person':'chief-1'}");
        chief("ConcludeVerification", "{'incidentId':'i1','outcome':'VERIFIED','basis':'INDEPENDENT_SOURCES','reports':['report-1','report-2'],'method':'m','reason':'r'}");
        return chief("EstablishViolation", "{'incidentId':'i1','provisionId':'art-1','severity':'S3','accused':'xab','reason':'r'}");
    }

    /** A ladder with one stage runs on the incident i1. */
    public Docket ladder(Duration dueWithin) {
        does("AdoptResponseLadder", "{'agreementId':'armistice','effectiveFrom':'2026-01-01T00:00:00Z','responseLadder':{'stages':[{'stage':'warning','action':'Warn.',"
                + "'dueWithin':'" + dueWithin + "'}]}}");
        return chief("StartLadder", "{'ladderId':'l1','agreementId':'armistice','incidents':['i1'],'reasons':'Severity S3.'}");
    }

    /** Party xaa, to whom guarantor caldonia has given an active guarantee, holds that it was attacked. */
    public Docket attacked() {
        participant("caldonia", "GUARANTOR", "GUARANTOR_REP");
        guarantor("PledgeGuarantee", "{'guaranteeId':'g1','beneficiary':'xaa','agreementId':'armistice','domains':['LOGISTICS'],'textVersion':'1','textSha256':'" + TEXT
                + "','political':true,'noticeDays':30}");
        guarantor("ActivateGuarantee", "{'guaranteeId':'g1'}");
        return party("xaa", "RequestDetermination", "{'determinationId':'d1','agreementId':'armistice','attacked':'xaa','accused':'xab','grounds':'HOST_REQUEST',"
                + "'text':'Two brigades crossed.'}");
    }

    /** It is determined that it was, and the guarantee is invoked. */
    public Docket invoked() {
        chief("AssembleEvidencePack", "{'determinationId':'d1','items':[{'thing':'participant/mech','position':0}],'summary':'s'}");
        guarantor("StatePosition", "{'determinationId':'d1','position':'ARMED_ATTACK','reasons':'r'}");
        does("GrantMandate", "{'participantId':'mech','mandate':'CELL_DIRECTOR','from':'2026-01-01T00:00:00Z'}");
        by("participant=mech; person=cell-1; capacity=CELL_DIRECTOR", "HoldConsultation", "{'determinationId':'d1','present':['caldonia'],'summary':'s'}");
        guarantor("DetermineArmedAttack", "{'determinationId':'d1','authorities':[{'participant':'caldonia','authority':'Council'}],'reasons':'r'}");
        return party("xaa", "InvokeCommitment", "{'commitmentId':'k1','guaranteeId':'g1','domain':'LOGISTICS','determinationId':'d1','statement':'s'}");
    }

    private void guarantor(String command, String body) {
        by("participant=caldonia; person=envoy-1; capacity=GUARANTOR_REP", command, body);
    }

    public Docket chief(String command, String body) {
        return by("participant=mech; person=chief-1; capacity=CHIEF_MONITOR", command, body);
    }

    public Docket chair(String command, String body) {
        return by("participant=mech; person=chair-1; capacity=COMMISSION_CHAIR", command, body);
    }

    private Docket does(String command, String body) {
        return by(REGISTRAR, command, body);
    }

    public Docket by(String actor, String command, String body) {
        var answer = http.post(command, actor, body.replace('\'', '"'));
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(command + " was refused: " + answer.body());
        }
        return this;
    }
}
