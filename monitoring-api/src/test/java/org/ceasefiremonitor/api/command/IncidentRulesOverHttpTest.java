package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.verification.Incident;
import org.ceasefiremonitor.core.verification.IncidentRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on incidents, as a client on the wire meets it. */
class IncidentRulesOverHttpTest extends RulesOverHttp {

    private String agreement = "";
    private Place place = new Place(0);

    @BeforeAll
    void ground() {
        agreement = agreement();
        bringIntoForce(agreement);
        place = new Place(number++);
        zone(agreement, place);
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_incidents_is_told(IncidentRule rule) {
        var id = "incident-" + number++;
        var other = id + "-other";
        var one = id + "-report-1";
        var two = id + "-report-2";
        accepted("mech", "MONITOR", "ReportViolation", report(one, place, hours(-3)).replace("'source': 's'", "'source': 'Post 4'"));
        reportedByAnother(two);
        accepted("mech", "CHIEF_MONITOR", "OpenIncident", open(id, agreement, one, two));
        switch (rule) {
            case AGREEMENT_RECORDED -> refused(rule, "mech", "CHIEF_MONITOR", "OpenIncident", open(other, "no-agreement", one));
            case REPORT_RECORDED -> refused(rule, "mech", "CHIEF_MONITOR", "OpenIncident", open(other, agreement, "no-report"));
            case ATTACHED_ONCE -> refused(rule, "mech", "CHIEF_MONITOR", "AttachReport", attach(id, one));
            case ROOM_FOR_REPORTS -> {
                for (int i = 2; i < Incident.MOST_REPORTS; i++) {
                    accepted("mech", "MONITOR", "ReportViolation", report(id + "-" + i, place, hours(-3)));
                    accepted("mech", "CHIEF_MONITOR", "AttachReport", attach(id, id + "-" + i));
                }
                accepted("mech", "MONITOR", "ReportViolation", report(id + "-over", place, hours(-3)));
                refused(rule, "mech", "CHIEF_MONITOR", "AttachReport", attach(id, id + "-over"));
            }
            case REPORT_ATTACHED -> refused(rule, "mech", "CHIEF_MONITOR", "DetachReport", detach(id, "no-report"));
            case A_REPORT_REMAINS -> {
                accepted("mech", "CHIEF_MONITOR", "DetachReport", detach(id, two));
                refused(rule, "mech", "CHIEF_MONITOR", "DetachReport", detach(id, one));
            }
            case NOT_MERGED -> {
                accepted("mech", "CHIEF_MONITOR", "OpenIncident", open(other, agreement, one));
                accepted("mech", "CHIEF_MONITOR", "MergeIncident", merge(id, other));
                refused(rule, "mech", "CHIEF_MONITOR", "AssignVerifier", assign(id, "mech"));
            }
            case NOT_CLOSED -> {
                conclude(id, one, two);
                accepted("mech", "CHIEF_MONITOR", "CloseIncident", because(id));
                refused(rule, "mech", "CHIEF_MONITOR", "CloseIncident", because(id));
            }
            case RESULT_STANDS -> {
                conclude(id, one, two);
                refused(rule, "mech", "CHIEF_MONITOR", "AssignVerifier", assign(id, "mech"));
            }
            case VERIFIER_MANDATED -> refused(rule, "mech", "CHIEF_MONITOR", "AssignVerifier", assign(id, "cordia"));
            case BY_THE_VERIFIER -> {
                accepted("mech", "CHIEF_MONITOR", "AssignVerifier", assign(id, "mech").replace("p-1", "p-3"));
                refused(rule, "mech", "CHIEF_MONITOR", "ConcludeVerification", verified(id, one, two));
            }
            case VERIFIER_ASSIGNED -> refused(rule, "mech", "CHIEF_MONITOR", "ConcludeVerification", verified(id, one, two));
            case NOT_SOLE_OBSERVER -> {
                accepted("mech", "CHIEF_MONITOR", "AssignVerifier", assign(id, "mech"));
                refused(rule, "mech", "CHIEF_MONITOR", "ConcludeVerification", verified(id, one));
            }
            case TWO_SOURCES_OR_A_VISIT -> {
                accepted("mech", "CHIEF_MONITOR", "AssignVerifier", assign(id, "mech"));
                refused(rule, "mech", "CHIEF_MONITOR", "ConcludeVerification", verified(id, two));
            }
            case VERIFIED -> refused(rule, "mech", "CHIEF_MONITOR", "EstablishViolation", establish(id, "art-1", "borduria"));
            case PROVISION_IN_FORCE -> {
                conclude(id, one, two);
                refused(rule, "mech", "CHIEF_MONITOR", "EstablishViolation", establish(id, "art-9", "borduria"));
            }
            case ACCUSED_IS_PARTY -> {
                conclude(id, one, two);
                refused(rule, "mech", "CHIEF_MONITOR", "EstablishViolation", establish(id, "art-1", "cordia"));
            }
            case MERGED -> refused(rule, "mech", "CHIEF_MONITOR", "ReverseMerger", because(id));
            case MERGED_INTO_ONE_THAT_GOES_ON -> refused(rule, "mech", "CHIEF_MONITOR", "MergeIncident", merge(id, "no-incident"));
            case RESULT_TO_REOPEN -> refused(rule, "mech", "CHIEF_MONITOR", "ReopenIncident", because(id));
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissVerification", "{'incidentId': '" + id + "', 'kind': 'VERIFICATION_RESULT'}");
            case VISITED -> {
                accepted("mech", "CHIEF_MONITOR", "AssignVerifier", assign(id, "mech"));
                refused(rule, "mech", "CHIEF_MONITOR", "ConcludeVerification",
                        verified(id, one, two).replace("INDEPENDENT_SOURCES'", "ON_SITE_VISIT', 'missionId': 'none'"));
            }
            case AS_THE_CATALOGUE_DEMANDS -> {
                var strict = agreement();
                bringIntoForce(strict);
                accepted("mech", "REGISTRAR", "AdoptViolationCatalogue", "{'agreementId': '" + strict + "', 'effectiveFrom': '" + days(-9)
                        + "', 'catalogue': {'entries': {'EXPLOSION': {'as': 'VIOLATION', 'provision': 'art-1', 'verifiedBy': 'VISIT'}}}}");
                accepted("mech", "CHIEF_MONITOR", "OpenIncident", open(other, strict, one, two));
                accepted("mech", "CHIEF_MONITOR", "AssignVerifier", assign(other, "mech"));
                refused(rule, "mech", "CHIEF_MONITOR", "ConcludeVerification", verified(other, one, two));
            }
            case LINKED_TO_ONE_THAT_GOES_ON -> refused(rule, "mech", "CHIEF_MONITOR", "LinkIncidents", link(id, "no-incident"));
            case LINKED_ONCE -> {
                accepted("mech", "CHIEF_MONITOR", "OpenIncident", open(other, agreement, one));
                accepted("mech", "CHIEF_MONITOR", "LinkIncidents", link(id, other));
                var dossier = http.as(actor("mech", "CHIEF_MONITOR")).read("/api/v1/incidents/" + other + "/dossier?wait=30&after=" + node.head()).json();
                assertThat(dossier.path("links").get(0).path("incidentId").asString()).isEqualTo(id);
                assertThat(dossier.path("links").get(0).path("kind").asString()).isEqualTo("PRECEDES");
                refused(rule, "mech", "CHIEF_MONITOR", "LinkIncidents", link(id, other));
            }
            case LINKED -> {
                accepted("mech", "CHIEF_MONITOR", "OpenIncident", open(other, agreement, one));
                accepted("mech", "CHIEF_MONITOR", "LinkIncidents", link(id, other));
                var linked = node.head();
                accepted("mech", "CHIEF_MONITOR", "UnlinkIncidents", link(id, other));
                var dossier = "/api/v1/incidents/" + other + "/dossier?wait=30&after=" + node.head();
                assertThat(http.as(actor("mech", "CHIEF_MONITOR")).read(dossier).json().path("links")).isEmpty();
                assertThat(http.as(actor("mech", "CHIEF_MONITOR")).read(dossier + "&asOf=" + linked).json().path("links")).hasSize(1);
                refused(rule, "mech", "CHIEF_MONITOR", "UnlinkIncidents", link(id, other));
            }
            case ACTIVITY_NOTIFIED -> refused(rule, "mech", "CHIEF_MONITOR", "MatchActivity", match(id, "no-activity"));
            case PLACE_TIME_AND_TYPE -> {
                notified(id, "CONVOY");
                refused(rule, "mech", "CHIEF_MONITOR", "MatchActivity", match(id, id));
            }
            case ACTIVITY_MATCHED_ONCE -> {
                notified(id, "DEMINING");
                accepted("mech", "CHIEF_MONITOR", "MatchActivity", match(id, id));
                var reader = http.as(actor("mech", "CHIEF_MONITOR"));
                var incident = reader.read("/api/v1/incidents/" + id + "?wait=30&after=" + node.head()).json().path("item");
                assertThat(incident.path("matches").get(0).path("activityId").asString()).isEqualTo(id);
                assertThat(incident.path("matches").get(0).path("announced").asBoolean()).as("told after the fact").isFalse();
                assertThat(reader.read("/api/v1/activities/" + id).json().path("item").path("incidents").get(0).path("incidentId").asString()).isEqualTo(id);
                assertThat(reader.read("/api/v1/incidents?activity=" + id).json().path("items")).hasSize(1);
                var waiting = reader.read("/api/v1/verification-queue?matched=true").json().path("items").valueStream()
                        .filter(each -> each.path("incidentId").asString().equals(id)).toList();
                assertThat(waiting).singleElement().satisfies(each -> assertThat(each.path("matched").get(0).asString()).isEqualTo(id));
                assertThat(reader.read("/api/v1/verification-queue?matched=false").text()).doesNotContain('"' + id + '"');
                assertThat(reader.read("/api/v1/incidents/" + id + "/dossier").text()).contains("activity.ActivityNotified");
                refused(rule, "mech", "CHIEF_MONITOR", "MatchActivity", match(id, id));
            }
            case ACTIVITY_MATCHED -> {
                notified(id, "DEMINING");
                accepted("mech", "CHIEF_MONITOR", "MatchActivity", match(id, id));
                accepted("mech", "CHIEF_MONITOR", "TakeBackMatch", match(id, id).replace("'m'", "'r'"));
                refused(rule, "mech", "CHIEF_MONITOR", "TakeBackMatch", match(id, id));
                assertThat(http.as(actor("mech", "CHIEF_MONITOR")).read("/api/v1/activities/" + id + "?wait=30&after=" + node.head()).json()
                        .path("item").path("incidents")).isEmpty();
            }
            case ANNOUNCED -> {
                notified(id, "DEMINING");
                accepted("mech", "CHIEF_MONITOR", "MatchActivity", match(id, id));
                accepted("mech", "CHIEF_MONITOR", "AssignVerifier", assign(id, "mech"));
                refused(rule, "mech", "CHIEF_MONITOR", "ConcludeVerification", verified(id, one, two)
                        .replace("'VERIFIED', 'basis': 'INDEPENDENT_SOURCES'", "'NOTIFIED_ACTIVITY', 'activityId': '" + id + "'"));
            }
            case DETECTION_RECORDED -> refused(rule, "mech", "CHIEF_MONITOR", "AttachDetections",
                    "{'incidentId': '" + id + "', 'detections': {'batch': 'no-array.1', 'numbers': '1-38'}}");
            case OPENED_WITH_SO_MANY -> {
                array(id);
                refused(rule, "mech", "CHIEF_MONITOR", "OpenIncident", "{'incidentId': '" + other + "', 'agreementId': '" + agreement
                        + "', 'reports': [], 'detections': [{'batch': 'array-" + id + ".1'}, {'batch': 'array-" + id + ".2'}]}");
            }
            case CLOSED_WITH_A_RESULT -> refused(rule, "mech", "CHIEF_MONITOR", "CloseIncident", because(id));
        }
    }

    /** An array that has recorded two batches of 251 detections. */
    private void array(String id) {
        var asset = "'assetId': 'array-" + id + "'";
        accepted("mech", "CHIEF_MONITOR", "RegisterAsset", "{" + asset + ", 'kind': 'ACOUSTIC', 'name': 'Array', 'contributor': 'mech', 'footprint': {'centre': "
                + place.middle() + ", 'radiusMetres': 8000}}");
        accepted("mech", "CHIEF_MONITOR", "CalibrateAsset", "{" + asset + ", 'at': '" + hours(-9) + "', 'method': 'A known mast.'}");
        accepted("mech", "CHIEF_MONITOR", "ActivateAsset", "{" + asset + ", 'at': '" + hours(-9) + "'}");
        var hour = Instant.parse(hours(-3)).truncatedTo(ChronoUnit.HOURS);
        for (int i = 1; i <= 2; i++) {
            accepted("mech", "MONITOR", "RecordDetections", "{" + asset + ", 'hour': '" + hour + "', 'sequence': " + i + ", 'detections': ["
                    + Stream.generate(() -> "{'at': '" + hour.plusSeconds(9) + "', 'kind': 'EXPLOSION', 'position': " + place.middle() + "}").limit(251).collect(Collectors.joining(", ")) + "]}");
        }
    }

    private void reportedByAnother(String id) {
        var answer = http.as("participant=mech; person=p-2; capacity=MONITOR").command("ReportViolation",
                report(id, place, hours(-3)).replace("'source': 's'", "'source': 'Camera 2'").replace('\'', '"'));
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
    }

    /** Astoria notifies, after the fact, something at the place. */
    private void notified(String id, String kind) {
        accepted("astoria", "PARTY_LIAISON", "NotifyActivity", "{'activityId': '" + id + "', 'agreementId': '" + agreement + "', 'kind': '" + kind
                + "', 'boundary': " + place.boundary() + ", 'from': '" + hours(-5) + "', 'until': '" + hours(1) + "', 'text': 'At the bridge.'}");
    }

    private static String match(String id, String activity) {
        return "{'incidentId': '" + id + "', 'activityId': '" + activity + "', 'reason': 'm'}";
    }

    private void conclude(String id, String one, String two) {
        accepted("mech", "CHIEF_MONITOR", "AssignVerifier", assign(id, "mech"));
        accepted("mech", "CHIEF_MONITOR", "ConcludeVerification", verified(id, one, two));
    }

    private static String open(String id, String agreement, String... reports) {
        return "{'incidentId': '" + id + "', 'agreementId': '" + agreement + "', 'reports': ['" + String.join("', '", reports) + "']}";
    }

    private static String link(String id, String to) {
        return "{'incidentId': '" + id + "', 'to': '" + to + "', 'kind': 'PRECEDES', 'reason': 'r'}";
    }

    private static String attach(String id, String report) {
        return "{'incidentId': '" + id + "', 'violationId': '" + report + "'}";
    }

    private static String detach(String id, String report) {
        return "{'incidentId': '" + id + "', 'violationId': '" + report + "', 'reason': 'r'}";
    }

    private static String assign(String id, String verifier) {
        return "{'incidentId': '" + id + "', 'verifier': '" + verifier + "', 'person': 'p-1'}";
    }

    private static String verified(String id, String... reports) {
        return "{'incidentId': '" + id + "', 'outcome': 'VERIFIED', 'basis': 'INDEPENDENT_SOURCES', 'reports': ['"
                + String.join("', '", reports) + "'], 'method': 'm', 'reason': 'r'}";
    }

    private static String establish(String id, String provision, String accused) {
        return "{'incidentId': '" + id + "', 'provisionId': '" + provision + "', 'severity': 'S2', 'accused': '" + accused + "', 'reason': 'r'}";
    }

    private static String merge(String id, String into) {
        return "{'incidentId': '" + id + "', 'into': '" + into + "', 'reason': 'r'}";
    }

    private static String because(String id) {
        return "{'incidentId': '" + id + "', 'reason': 'r'}";
    }
}
