package org.ceasefiremonitor.api.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.clock.Docket;
import org.ceasefiremonitor.api.clock.DueClocks;
import org.ceasefiremonitor.core.clock.ClockKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SIGKILL of a node one second before a deadline: after the next start it is missed, once, and not before its time. */
final class KilledBeforeDeadlines {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MISSION = "{'missionId':'m1','incidentId':'i1','mode':'ON_SITE','side':'BUFFER','place':{'longitude':1,'latitude':1},"
            + "'members':[{'participant':'mech','person':'o-1'},{'participant':'xaa','person':'o-2'}],'purpose':'Look.'}";
    private static final String PACKAGE = "{'packageId':'s1','contributor':'xab','recipient':'xaa','kind':'ARMS','title':'Shells','amount':{'value':'5','unit':'pieces'},"
            + "'at':'2026-01-02T05:10:00Z'}";
    private static final String ALLEGED = "{'allegationId':'a1','agreementId':'armistice','accused':'xab','from':'2026-01-02T05:10:00Z','text':'Mortars fired.'}";

    private KilledBeforeDeadlines() {
    }

    static void fires_exactly_once(TestDatabase database, ClockKind kind) {
        var url = database.fresh();
        var thing = thing(kind);
        Instant due;
        try (var node = start(url, kind)) {
            bring(kind, node);
            due = Instant.parse(awaited(node, thing, kind, "OPEN").path("due").asString());
            await().pollInterval(Duration.ofMillis(10)).atMost(PATIENCE).until(() -> !Instant.now().isBefore(due.minusSeconds(1)));
            node.kill();
            assertThat(Instant.now()).as("it is killed before %s runs out", kind).isBefore(due);
        }
        try (var node = start(url, kind)) {
            awaited(node, thing, kind, "MISSED");
            assertThat(node.stop(Duration.ofSeconds(30))).isTrue();
        }
        try (var node = Node.start(url)) {
            node.get(DueClocks.class).run();
            var recorded = node.jdbc().sql("select recorded_at from event where about = ? and type = ? and actor_capacity = 'CLOCK' and payload like ?")
                    .params(thing, missed(kind), missed(kind).matches("breach.CaseDeadlineMissed|verification.VerificationOverdue") ? "%\"kind\":\"" + kind + "\"%" : "%")
                    .query((rows, n) -> rows.getObject(1, OffsetDateTime.class).toInstant()).list();
            assertThat(recorded).as("%s on %s", kind, database).hasSize(1);
            assertThat(recorded.getFirst()).isAfterOrEqualTo(due);
        }
    }

    /** Recommendations are made by policies alone. */
    private static NodeProcess start(String url, ClockKind kind) {
        return NodeProcess.start(NodeProcess.BRIEF, "--spring.datasource.url=" + url, "--monitor.policies=" + (kind == ClockKind.RECOMMENDATION));
    }

    /** Waits until the board shows the clock in a state. */
    private static JsonNode awaited(NodeProcess node, String thing, ClockKind kind, String state) {
        var http = new Ceasefire(node::uri);
        var path = "/api/v1/deadlines?thing=" + thing + "&kind=" + kind + "&state=" + state;
        return await().pollInterval(Duration.ofMillis(50)).atMost(PATIENCE).until(() -> JSON.readTree(http.get(path, "application/json")).path("items").path(0),
                item -> !item.isMissingNode());
    }

    /** What has the clock. */
    static String thing(ClockKind kind) {
        return switch (kind) {
            case VERIFIER_ASSIGNMENT, VERIFICATION_RESULT -> "incident/i1";
            case CASE_ADMISSIBILITY, CASE_SUBMISSIONS, CASE_PROVISIONAL_FINDING, CASE_FINDING, CASE_EXTENSION -> "case/c1";
            case BALLOT_COMMITMENTS, BALLOT_REVEALS -> "ballot/b1";
            case REMEDY_ACKNOWLEDGEMENT, REMEDY, REMEDY_VERIFICATION, REMEDY_GRACE -> "remedy/r1";
            case NOTICE_REPLY -> "notice/n1";
            case ALLEGATION_ACKNOWLEDGEMENT, ALLEGATION_REPLY -> "allegation/a1";
            case EXPLANATION -> "activity/a1";
            case RECOMMENDATION -> "recommendation/P3-assign-1-i1";
            case MISSION_ACCESS -> "mission/m1";
            case SUPPORT_DELIVERY -> "support/s1";
            case COORDINATION_REQUEST -> "request/r1";
            case HOTLINE_ANSWER -> "hotline-call/h1";
            case MEETING_COMMITMENT -> "meeting/g1";
            case RESPONSE_STAGE, RESPONSE_CHECK -> "ladder/l1";
            case EVIDENCE_PACK, ARMED_ATTACK_CONSULTATION -> "determination/d1";
            case COMMITMENT_POSITION, COMMITMENT_MEASURES -> "commitment/k1";
        };
    }

    /** The event that records it. */
    static String missed(ClockKind kind) {
        return switch (kind) {
            case VERIFIER_ASSIGNMENT, VERIFICATION_RESULT -> "verification.VerificationOverdue";
            case CASE_ADMISSIBILITY, CASE_PROVISIONAL_FINDING, CASE_FINDING, CASE_EXTENSION -> "breach.CaseDeadlineMissed";
            case CASE_SUBMISSIONS -> "breach.SubmissionsClosed";
            case BALLOT_COMMITMENTS -> "ballot.BallotSealed";
            case BALLOT_REVEALS -> "ballot.BallotUnsealed";
            case REMEDY_ACKNOWLEDGEMENT -> "remedy.RemedyAcknowledgementMissed";
            case REMEDY -> "remedy.RemedyOverdue";
            case REMEDY_VERIFICATION -> "remedy.RemedyVerificationMissed";
            case REMEDY_GRACE -> "remedy.RemedyGraceEnded";
            case NOTICE_REPLY -> "notice.ReplyMissed";
            case ALLEGATION_ACKNOWLEDGEMENT -> "allegation.AllegationAcknowledgementMissed";
            case ALLEGATION_REPLY -> "allegation.PartyResponseMissed";
            case EXPLANATION -> "activity.ExplanationOverdue";
            case RECOMMENDATION -> "recommendation.RecommendationOverdue";
            case MISSION_ACCESS -> "mission.AccessRefused";
            case SUPPORT_DELIVERY -> "support.SupportOverdue";
            case COORDINATION_REQUEST -> "request.RequestExpired";
            case HOTLINE_ANSWER -> "hotline.HotlineUnanswered";
            case MEETING_COMMITMENT -> "meeting.MeetingCommitmentsMissed";
            case RESPONSE_STAGE -> "ladder.StageDeadlineReached";
            case RESPONSE_CHECK -> "ladder.ContinuationCheckMissed";
            case EVIDENCE_PACK -> "determination.EvidencePackMissed";
            case ARMED_ATTACK_CONSULTATION -> "determination.ConsultationMissed";
            case COMMITMENT_POSITION -> "commitment.CommitmentPositionMissed";
            case COMMITMENT_MEASURES -> "commitment.CommitmentMeasuresMissed";
        };
    }

    /** Has a clock of the kind set that runs out some seconds from now. Each kind has its case, or this is no Java. */
    private static Docket bring(ClockKind kind, NodeProcess node) {
        var docket = new Docket(node::uri);
        return switch (kind) {
            case VERIFIER_ASSIGNMENT, RECOMMENDATION -> docket.incident("'verification-assignment':'PT8S'");
            case VERIFICATION_RESULT -> docket.incident("'verification-result':'PT8S','verification-result-severe':'PT8S'");
            case CASE_ADMISSIBILITY -> docket.established().limits("'case-admissibility':'PT8S'").filed("c1", "S2");
            case CASE_SUBMISSIONS -> docket.established().limits("'case-submissions':'PT8S'").heard("c1");
            case CASE_PROVISIONAL_FINDING -> docket.established().limits("'case-provisional-finding':'PT8S'").admitted("c1", "S3");
            case CASE_FINDING -> docket.established().limits("'case-finding':'PT8S'").admitted("c1", "S2");
            case CASE_EXTENSION -> docket.established().limits("'case-finding':'PT1S','case-extension':'PT8S'").admitted("c1", "S2");
            case BALLOT_COMMITMENTS -> docket.established().heard("c1").ballot("b1", "c1", Instant.now().plusSeconds(8), Instant.now().plusSeconds(600));
            case BALLOT_REVEALS -> docket.established().heard("c1").ballot("b1", "c1", Instant.now().plusSeconds(2), Instant.now().plusSeconds(9));
            case NOTICE_REPLY -> docket.established().limits("'party-reply':'PT8S'").chair("ServeNotice",
                    "{'noticeId':'n1','to':'xab','agreementId':'armistice','about':'agreement/armistice','text':'A case will be filed.','replyAwaited':true}");
            case ALLEGATION_ACKNOWLEDGEMENT -> docket.established().limits("'allegation-acknowledgement':'PT8S'").party("xaa", "FileAllegation", ALLEGED);
            case ALLEGATION_REPLY -> docket.established().limits("'allegation-reply':'PT8S'").party("xaa", "FileAllegation", ALLEGED)
                    .chief("AcknowledgeAllegation", "{'allegationId':'a1'}").chief("AdmitAllegation", "{'allegationId':'a1','reason':'It is clear.'}");
            case EXPLANATION -> docket.established().limits("'explanation':'PT8S'").party("xaa", "QuestionUnusualActivity",
                    "{'activityId':'a1','agreementId':'armistice','side':'xab','boundary':{'type':'Polygon','coordinates':[[[31,48],[32,48],[32,49],[31,48]]]},"
                            + "'from':'2026-11-01T00:00:00Z','until':'2026-11-02T00:00:00Z','text':'What are these columns?'}");
            case MISSION_ACCESS -> docket.incident("'mission-access':'PT8S'").chief("RequestMission", MISSION).chief("AuthoriseMission", "{'missionId':'m1'}")
                    .chief("RequestAccess", "{'missionId':'m1'}");
            case SUPPORT_DELIVERY -> docket.established().registrar("AnnounceSupport", PACKAGE).registrar("PromiseSupportDelivery",
                    "{'packageId':'s1','by':'" + Instant.now().plusSeconds(8) + "'}");
            case COORDINATION_REQUEST -> docket.established().cell().officer("RaiseRequest", "{'requestId':'r1','cellId':'k1','kind':'MEDICAL','headline':'h','text':'t','due':'"
                    + Instant.now().plusSeconds(8) + "'}");
            case HOTLINE_ANSWER -> docket.established().limits("'hotline-answer':'PT8S'").cell().officer("OpenHotlineCall",
                    "{'callId':'h1','cellId':'k1','to':'xab','issue':'bridge','headline':'h'}");
            case MEETING_COMMITMENT -> docket.established().cell().officer("PlanMeeting", "{'meetingId':'g1','cellId':'k1','title':'t','begins':'2026-11-01T00:00:00Z',"
                            + "'invited':['xaa','xab'],'agenda':['a']}")
                    .officer("HoldMeeting", "{'meetingId':'g1','from':'2026-11-01T00:00:00Z','until':'2026-11-01T01:00:00Z','attended':['xaa','xab']}")
                    .officer("MakeMeetingCommitment", "{'meetingId':'g1','by':'xab','text':'t','due':'" + Instant.now().plusSeconds(8) + "'}");
            case RESPONSE_STAGE -> docket.severe("'case-finding':'P7D'").ladder(Duration.ofSeconds(75));
            case RESPONSE_CHECK -> docket.severe("'continuation-check':'PT8S'").ladder(Duration.ofHours(24));
            case EVIDENCE_PACK -> docket.severe("'evidence-pack':'PT8S'").attacked();
            case ARMED_ATTACK_CONSULTATION -> docket.severe("'armed-attack-consultation':'PT8S'").attacked();
            case COMMITMENT_POSITION -> docket.severe("'commitment-position':'PT8S'").attacked().invoked();
            case COMMITMENT_MEASURES -> docket.severe("'commitment-measures':'PT8S'").attacked().invoked();
            case REMEDY_ACKNOWLEDGEMENT -> docket.established().limits("'remedy-acknowledgement':'PT8S'").remedying().served(Duration.ofHours(9));
            case REMEDY -> docket.established().remedying().served(Duration.ofSeconds(15));
            case REMEDY_GRACE -> docket.established().limits("'remedy-grace':'PT8S'").remedying().served(Duration.ofSeconds(10));
            case REMEDY_VERIFICATION -> docket.established().limits("'remedy-verification':'PT8S'").remedying().served(Duration.ofHours(9))
                    .party("xab", "ClaimRemedyComplete", "{'remedyId':'r1','text':'It left.','evidence':[{'sha256':'" + "ab".repeat(32) + "','position':1}]}");
        };
    }
}
