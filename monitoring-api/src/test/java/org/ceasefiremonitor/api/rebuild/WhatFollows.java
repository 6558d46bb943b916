package org.ceasefiremonitor.api.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Tells of what follows a breach, twice of each: mechanism, cells, support, a force, a ladder, a determination and what is owed, each with something
 * that was corrected, struck or declined. The registers of the fictional ceasefire are open.
 */
final class WhatFollows {

    /** Tables whose rows come of it. */
    static final List<String> TABLES = List.of("view_mechanism", "view_mechanism_lead", "view_cell", "view_request", "view_hotline_call", "view_meeting",
            "view_support_package", "view_support_amount", "view_programme", "view_force", "view_deployment", "view_attack", "view_guarantee", "view_ladder",
            "view_determination", "view_commitment");

    private static final String SHA = "0".repeat(64);

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Telling telling;
    private final LongSupplier head;

    /** Sends a command, which must be accepted; quotes in its body are single. */
    interface Telling {
        void tell(String command, String actor, String body);
    }

    /** @param head position of the last event of the log */
    WhatFollows(Telling telling, LongSupplier head) {
        this.telling = telling;
        this.head = head;
    }

    void tell() {
        participants();
        agreement();
        for (int i = 1; i <= 2; i++) {
            mechanism("mechanism-" + i, i == 1 ? "accord" : "armistice");
            coordination(i);
            support(i);
            force(i);
            ladder(i);
            commitment(i);
        }
    }

    private void participants() {
        for (var mandate : new String[] {"CELL_DIRECTOR", "COMMISSION_CHAIR"}) {
            registrar("GrantMandate", "{'participantId': 'mech', 'mandate': '" + mandate + "', 'from': '" + hours(-800) + "'}");
        }
        for (var each : new String[][] {{"astoria", "PARTY", "PARTY_LIAISON"}, {"borduria", "PARTY", "PARTY_LIAISON"},
                {"cordia", "GUARANTOR", "GUARANTOR_REP", "CONTRIBUTOR_REP", "FORCE_COMMANDER", "CELL_OFFICER", "CELL_DIRECTOR"},
                {"dordonia", "OBSERVER", "CONTRIBUTOR_REP", "CELL_OFFICER"}}) {
            registrar("RegisterParticipant", "{'participantId': '" + each[0] + "', 'name': '" + each[0] + "', 'form': 'PARTY', 'roles': ['" + each[1] + "']}");
            for (int i = 2; i < each.length; i++) {
                registrar("GrantMandate", "{'participantId': '" + each[0] + "', 'mandate': '" + each[i] + "', 'from': '" + hours(-800) + "'}");
            }
        }
        registrar("GrantRole", "{'participantId': 'cordia', 'role': 'MECHANISM_LEAD', 'from': '" + hours(-800) + "'}");
    }

    private void agreement() {
        registrar("DraftAgreement", "{'agreementId': 'accord', 'title': 'T', 'textVersion': '1', 'textSha256': '" + SHA
                + "', 'legalBasis': 'L', 'requiredParties': ['astoria', 'borduria']}");
        registrar("AddProvision", "{'agreementId': 'accord', 'provisionId': 'art-1', 'text': 'Cease fire.'}");
        registrar("AdoptViolationCatalogue", "{'agreementId': 'accord', 'effectiveFrom': '" + hours(-240)
                + "', 'catalogue': {'entries': {'EXPLOSION': {'as': 'VIOLATION', 'provision': 'art-1'}}}}");
        for (var party : new String[] {"astoria", "borduria"}) {
            as(party, "PARTY_LIAISON", "SignAgreement", "{'agreementId': 'accord', 'signatory': 'Someone', 'textSha256': '" + SHA + "'}");
        }
        chief("BringAgreementIntoForce", "{'agreementId': 'accord', 'effectiveAt': '" + hours(-240) + "', 'statedLocal': 'at midnight'}");
        registrar("DesignateCeasefireZone", "{'zoneId': 'valley', 'agreementId': 'accord', 'name': 'N', 'kind': 'LINE_OF_CONTACT', 'boundary': {'type': 'Polygon',"
                + " 'coordinates': [[[10,10],[11,10],[11,11],[10,11],[10,10]]]}, 'effectiveFrom': '" + hours(-240) + "', 'basis': 'b'}");
    }

    private void mechanism(String id, String agreement) {
        var named = "{'mechanismId': '" + id + "', ";
        registrar("EstablishMechanism", named + "'agreementId': '" + agreement + "', 'name': 'M', 'mandate': 'To monitor.', 'legalBasis': 'b', 'from': '" + hours(-240) + "'}");
        registrar("DesignateLead", named + "'lead': 'cordia', 'from': '" + hours(-100) + "', 'reason': 'r'}");
        registrar("CorrectLead", named + "'recordedFrom': '" + hours(-100) + "', 'lead': 'cordia', 'from': '" + hours(-90) + "', 'reason': 'r'}");
        registrar("DefineSector", named + "'sector': {'sectorId': 'north', 'name': 'N', 'zones': ['" + (agreement.equals("accord") ? "valley" : "zone-0-0") + "'], 'head': 'cordia'}}");
    }

    private void coordination(int i) {
        var cell = "{'cellId': 'cell-" + i + "'";
        as("cordia", "CELL_DIRECTOR", "EstablishCell", cell + ", 'name': 'n', 'seat': 's', 'headquarters': 'h', 'runBy': 'cordia', 'agreementId': 'accord'}");
        as("cordia", "CELL_DIRECTOR", "AssignCellMember", cell + ", 'participant': 'dordonia', 'from': '" + hours(-5) + "'}");
        officer("OpenWatch", cell + ", 'participant': 'cordia', 'officer': 'p-1'}");
        for (var request : new String[] {"open-" + i, "answered-" + i}) {
            as("astoria", "PARTY_LIAISON", "RaiseRequest", "{'requestId': '" + request + "', 'cellId': 'cell-" + i + "', 'kind': 'MEDICAL', 'headline': 'h', 'text': 't', 'due': '"
                    + hours(2) + "'" + (i == 1 ? "" : ", 'marking': {'tlp': 'AMBER', 'releasableTo': ['borduria']}") + "}");
        }
        officer("AssignRequest", "{'requestId': 'answered-" + i + "', 'owner': 'cordia', 'person': 'p-1'}");
        officer("AnswerRequest", "{'requestId': 'answered-" + i + "', 'text': 't'}");
        as("astoria", "PARTY_LIAISON", "AcceptAnswer", "{'requestId': 'answered-" + i + "'}");
        for (var call : new String[] {"unanswered-" + i, "reached-" + i}) {
            officer("OpenHotlineCall", "{'callId': '" + call + "', 'cellId': 'cell-" + i + "', 'to': 'borduria', 'issue': 'bridge', 'headline': 'h'}");
        }
        officer("ReachHotlineParty", "{'callId': 'reached-" + i + "', 'person': 'p'}");
        officer("ResolveHotlineIssue", "{'callId': 'reached-" + i + "', 'outcome': 'o'}");
        officer("StrikeHotlineResult", "{'callId': 'reached-" + i + "', 'reason': 'r'}");
        var meeting = "{'meetingId': 'meeting-" + i + "'";
        officer("PlanMeeting", meeting + ", 'cellId': 'cell-" + i + "', 'title': 't', 'begins': '" + hours(-3) + "', 'invited': ['astoria', 'borduria'], 'agenda': ['a']}");
        officer("HoldMeeting", meeting + ", 'from': '" + hours(-3) + "', 'until': '" + hours(-1) + "', 'attended': ['astoria', 'borduria']}");
        for (int hour = 1; hour <= 2; hour++) {
            officer("MakeMeetingCommitment", meeting + ", 'by': 'borduria', 'text': 't', 'due': '" + hours(hour) + "'}");
        }
        officer("KeepMeetingCommitment", meeting + ", 'number': 1, 'note': 'n'}");
        officer("HandOverWatch", cell + ", 'participant': 'cordia', 'officer': 'p-2', 'items': [{'thing': 'request/open-" + i + "'}, {'thing': 'hotline-call/unanswered-"
                + i + "'}, {'thing': 'meeting/meeting-" + i + "'}]}");
        officer("ActivateCellForCrisis", cell + ", 'reason': 'r'}");
    }

    private void support(int i) {
        var pack = "{'packageId': 'package-" + i + "', ";
        var step = pack + "'amount': {'value': '50', 'unit': 'pieces'}, 'note': 'n', 'at': '" + now + "'}";
        registrar("AnnounceSupport", pack + "'contributor': 'cordia', 'recipient': 'astoria', 'kind': 'ARMS', 'title': 'Shells', 'amount': {'value': '100', 'unit': 'pieces'},"
                + " 'at': '" + now + "', 'marking': {'tlp': '" + (i == 1 ? "GREEN" : "AMBER") + "'}}");
        registrar("FundSupport", step);
        registrar("ContractSupport", step);
        registrar("CorrectSupportStep", pack + "'number': 2, 'amount': {'value': '60', 'unit': 'pieces'}, 'note': 'n', 'at': '" + now + "', 'reason': 'r'}");
        registrar("DeliverSupport", step);
        registrar("StrikeSupportStep", pack + "'number': 3, 'reason': 'r'}");
        var programme = "{'programmeId': 'programme-" + i + "', ";
        registrar("StartProgramme", programme + "'kind': 'TRAINING', 'title': 'Together', 'partners': ['astoria', 'cordia'], 'at': '" + now + "'}");
        registrar("OpenCourse", programme + "'name': 'First', 'places': 40, 'from': '" + now + "'}");
        registrar("CorrectProgramme", programme + "'title': 'Together', 'partners': ['astoria', 'dordonia'], 'at': '" + now + "', 'reason': 'r'}");
    }

    private void force(int i) {
        var force = "{'forceId': 'force-" + i + "', ";
        var stated = force + "'statement': 's', 'madeAt': '" + hours(-24) + "'}";
        cordia("EstablishForce", force + "'agreementId': 'accord', 'name': 'n', 'host': 'astoria', 'assessor': 'mech', 'participants': ['cordia', 'dordonia'], 'basis': 'b'}");
        cordia("RecordLegalAgreement", stated);
        as("astoria", "PARTY_LIAISON", "RecordHostRequest", stated);
        chief("AssessCessationCredible", stated);
        cordia("AuthoriseDeployment", force + "'reasons': 'r'}");
        cordia("DeployComponent", force + "'component': 'LAND', 'strengthLow': 100, 'strengthHigh': 200, 'deployedAt': '" + hours(-24) + "'}");
        registrar("OfferContribution", "{'contributionId': 'troops-" + i + "', 'contributor': 'cordia', 'kind': 'TROOPS', 'unit': 'people', 'quantity': 100, 'from': '" + now
                + "', 'noticeDays': 60}");
        cordia("AttachNationalCaveat", "{'contributionId': 'troops-" + i + "', 'caveat': 'Not at night.'}");
        cordia("AssignContribution", force + "'contributionId': 'troops-" + i + "', 'component': 'LAND', 'readinessDays': 10}");
        cordia("RotateHeadquarters", force + "'headquarters': 'operational', 'seat': 's', 'lead': 'cordia', 'from': '" + hours(-24) + "', 'until': '" + hours(24) + "'}");
        cordia("RotateHeadquarters", force + "'headquarters': 'operational', 'seat': 's', 'lead': 'dordonia', 'from': '" + hours(24) + "'}");
        cordia("PlanDeployment", "{'deploymentId': 'hub-" + i + "', 'forceId': 'force-" + i + "', 'kind': 'HUB', 'component': 'LAND', 'unit': 'u', 'place': {'longitude': 10.5,"
                + " 'latitude': 10.5}, 'strengthLow': 1, 'strengthHigh': 2, 'tasking': 't'}");
        cordia("ConfirmArrival", "{'deploymentId': 'hub-" + i + "', 'arrivedAt': '" + hours(-20) + "'}");
        cordia("RecordForceAttacked", "{'attackId': 'shelling-" + i + "', 'forceId': 'force-" + i + "', 'from': '" + hours(-5) + "', 'text': 't'}");
        cordia("CorrectForceAttack", "{'attackId': 'shelling-" + i + "', 'from': '" + hours(-6) + "', 'text': 'u', 'reason': 'r'}");
        as("astoria", "PARTY_LIAISON", "WithdrawPrecondition", force + "'precondition': 'HOST_REQUEST', 'reason': 'r'}");
    }

    private void ladder(int i) {
        var incident = "severe-" + i;
        for (int report = 1; report <= 2; report++) {
            telling.tell("ReportViolation", "participant=mech; person=p-" + report + "; capacity=MONITOR", "{'violationId': '" + incident + "-" + report
                    + "', 'report': {'source': 'Post " + report + "', 'means': 'SEEN', 'kind': 'EXPLOSION', 'observed': {'from': '" + hours(-3 - 3 * i)
                    + "'}, 'place': {'position': {'longitude': 10.5, 'latitude': 10.5}}}}");
        }
        var reports = "['" + incident + "-1', '" + incident + "-2']";
        chief("OpenIncident", "{'incidentId': '" + incident + "', 'agreementId': 'accord', 'reports': " + reports + "}");
        chief("AssignVerifier", "{'incidentId': '" + incident + "', 'verifier': 'mech', 'person': 'p-9'}");
        telling.tell("ConcludeVerification", "participant=mech; person=p-9; capacity=CHIEF_MONITOR", "{'incidentId': '" + incident
                + "', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES', 'reports': " + reports + ", 'method': 'm', 'reason': 'r'}");
        chief("EstablishViolation", "{'incidentId': '" + incident + "', 'provisionId': 'art-1', 'severity': 'S3', 'accused': 'borduria', 'reason': 'r'}");
        var ladder = "{'ladderId': 'ladder-" + i + "', ";
        cell("StartLadder", ladder + "'agreementId': 'accord', 'incidents': ['" + incident + "'], 'reasons': 'r'}");
        cell("IssueWarning", ladder + "'to': 'borduria', 'text': 't'}");
        chief("ConfirmCessation", ladder + "'ceasedAt': '" + hours(-1) + "', 'reasons': 'r'}");
        cell("StandLadderDown", ladder + "'reasons': 'r'}");
    }

    /** The first is carried out, the second declined. */
    private void commitment(int i) {
        as("cordia", "GUARANTOR_REP", "PledgeGuarantee", "{'guaranteeId': 'guarantee-" + i + "', 'beneficiary': 'astoria', 'agreementId': 'accord', 'domains': ['LOGISTICS'],"
                + " 'textVersion': '1', 'textSha256': '" + SHA + "', 'political': true, 'noticeDays': 180}");
        guarantor("ActivateGuarantee", "{'guaranteeId': 'guarantee-" + i + "'}");
        var activated = head.getAsLong();
        var attack = "{'determinationId': 'attack-" + i + "', ";
        as("astoria", "PARTY_LIAISON", "RequestDetermination", attack + "'agreementId': 'accord', 'attacked': 'astoria', 'accused': 'borduria', 'grounds': 'HOST_REQUEST', 'text': 't'}");
        cell("AssembleEvidencePack", attack + "'items': [{'thing': 'guarantee/guarantee-" + i + "', 'position': " + activated + "}], 'summary': 's'}");
        guarantor("StatePosition", attack + "'position': 'ARMED_ATTACK', 'reasons': 'r'}");
        cell("HoldConsultation", attack + "'present': ['cordia'], 'summary': 's'}");
        cell("DetermineArmedAttack", attack + "'authorities': [{'participant': 'cordia', 'authority': 'a'}], 'reasons': 'r'}");
        var owed = "{'commitmentId': 'owed-" + i + "', ";
        as("astoria", "PARTY_LIAISON", "InvokeCommitment", owed + "'guaranteeId': 'guarantee-" + i + "', 'domain': 'LOGISTICS', 'determinationId': 'attack-" + i
                + "', 'statement': 's'}");
        guarantor("OpenConsultation", owed + "'statement': 's'}");
        if (i == 2) {
            guarantor("DeclineCommitment", owed + "'reasons': 'r'}");
            return;
        }
        guarantor("ProposeMeasure", owed + "'measureId': 'm-1', 'kind': 'LOGISTICS', 'act': 'a'}");
        guarantor("DecideMeasures", owed + "'measures': ['m-1'], 'reasons': 'r'}");
        guarantor("ReportImplementation", owed + "'measureId': 'm-1', 'text': 't', 'complete': true}");
        guarantor("FulfilCommitment", owed + "'statement': 's'}");
    }

    private String hours(int hours) {
        return now.plus(Duration.ofHours(hours)).toString();
    }

    private void registrar(String command, String body) {
        as("mech", "REGISTRAR", command, body);
    }

    private void chief(String command, String body) {
        as("mech", "CHIEF_MONITOR", command, body);
    }

    private void cell(String command, String body) {
        as("mech", "CELL_DIRECTOR", command, body);
    }

    private void officer(String command, String body) {
        as("cordia", "CELL_OFFICER", command, body);
    }

    private void cordia(String command, String body) {
        as("cordia", "CONTRIBUTOR_REP", command, body);
    }

    private void guarantor(String command, String body) {
        as("cordia", "GUARANTOR_REP", command, body);
    }

    private void as(String participant, String capacity, String command, String body) {
        telling.tell(command, "participant=" + participant + "; person=p-1; capacity=" + capacity, body);
    }
}
