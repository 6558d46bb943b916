package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.commission.breach.FindingIssued;
import org.ceasefiremonitor.core.directory.Definitions;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.verification.Basis;
import org.ceasefiremonitor.core.verification.GroupedDetections;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.VerificationConcluded;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.ceasefiremonitor.core.zone.CeasefireZoneDesignated;
import org.ceasefiremonitor.core.zone.EstablishedIncident;
import org.ceasefiremonitor.core.zone.IncidentWeighed;
import org.ceasefiremonitor.core.zone.WeighIncident.There;
import org.ceasefiremonitor.core.zone.WeighIncident;
import org.ceasefiremonitor.core.zone.WeighReports;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Zone feedback: which reports are to weigh what, after each decision of people. */
class WhenViolationStandsOrFallsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final IncidentId FIRE = new IncidentId("bridge-fire");
    private static final List<ViolationId> REPORTS = List.of(new ViolationId("post"), new ViolationId("camera"));
    private static final String AT = "'at':'2031-03-05T12:00:00Z'";
    private static final String GREEN = "'marking':{'tlp':'GREEN','releasableTo':[]}";

    private final WhenViolationStandsOrFalls policy = new WhenViolationStandsOrFalls();
    private Definitions directory = Cast.inForce().directory();

    private <E extends Event> List<Object> happens(Class<E> type, String json) {
        E event = JSON.readValue(json.replace('\'', '"'), type);
        directory = directory.after(event).map(definition -> directory.with(List.of(definition))).orElse(directory);
        var occasion = new Occasion(7, Instant.parse("2031-03-05T12:00:00Z"), Cast.MECHANISM, new WithoutAWalk(directory));
        assertThat(policy.decide(event, occasion)).as("asked again").isEqualTo(policy.decide(event, occasion));
        return policy.decide(event, occasion).stream().<Object>map(Reaction::command).toList();
    }

    private List<Object> verified() {
        happens(IncidentOpened.class, "{'incidentId':'bridge-fire','agreementId':'" + Cast.ACCORD.value() + "','reports':[],'assignBy':'2031-03-06T00:00:00Z',"
                + "'resultBy':'2031-03-06T00:00:00Z'," + AT + "," + GREEN + "}");
        return happens(VerificationConcluded.class, "{'incidentId':'bridge-fire','outcome':'VERIFIED','basis':'INDEPENDENT_SOURCES','reports':['post','camera'],"
                + "'method':'m','reason':'r','verifier':'mech','person':'p'," + AT + "," + GREEN + "}");
    }

    private List<Object> established() {
        return happens(ViolationEstablished.class, "{'incidentId':'bridge-fire','provisionId':'art-1','proposed':'S1','severity':'S2','accused':'borduria','reason':'r',"
                + AT + "," + GREEN + "}");
    }

    private List<Object> found(String party) {
        return happens(FindingIssued.class, "{'caseId':'case-1','ballotId':'b1','finding':{'attribution':'" + (party == null ? "NOT_REACHED" : "REACHED")
                + "','hypothesisId':'h1','intent':'UNKNOWN','justification':{'claimed':'NONE','ruling':'NOT_RULED','reasons':'r'},"
                + "'standardRequired':'REASONABLE_GROUNDS_TO_BELIEVE','standardMet':'REASONABLE_GROUNDS_TO_BELIEVE','evidence':[{'sha256':'" + "ab".repeat(32) + "','position':1}],'reasons':'r'},"
                + (party == null ? "" : "'party':'" + party + "','level':'PARTY',") + "'dissents':[]}");
    }

    private void filed() {
        happens(BreachCaseFiled.class, "{'caseId':'case-1','commissionId':'special','accused':'borduria','affected':'astoria','incidents':['bridge-fire'],"
                + "'accessRefusals':[],'provisions':['art-1'],'severity':'S2','summary':'s','by':'mech','parties':['astoria','borduria']," + AT
                + ",'admissibilityDue':'2031-03-07T00:00:00Z'}");
    }

    private static WeighReports weigh(Weight weight, Severity severity, String party) {
        return new WeighReports(FIRE, REPORTS, weight, severity, party == null ? null : new ParticipantId(party), Marking.GREEN);
    }

    @Test
    void what_is_established_weighs_by_the_severity_that_was_set_and_a_verified_incident_alone_changes_nothing() {
        assertThat(verified()).isEmpty();
        assertThat(established()).containsExactly(weigh(Weight.ESTABLISHED, Severity.S2, null));
    }

    @Test
    void a_finding_attributes_it_or_leaves_it_established() {
        verified();
        established();
        filed();
        assertThat(found("borduria")).containsExactly(weigh(Weight.ATTRIBUTED, Severity.S2, "borduria"));
        assertThat(found(null)).containsExactly(weigh(Weight.ESTABLISHED, Severity.S2, null));
    }

    @Test
    void when_the_incident_is_reopened_the_proposal_counts_again() {
        verified();
        established();
        filed();
        assertThat(happens(IncidentReopened.class, "{'incidentId':'bridge-fire','reason':'Slow camera.'," + AT + "," + GREEN + ",'rested':['post','camera']}"))
                .containsExactly(weigh(Weight.REPORTED, null, null));
        assertThat(found("borduria")).as("nothing stands any more that it could attribute").isEmpty();
    }

    /** Another incident that rests on the post's report. */
    private List<Object> other(String severity) {
        happens(IncidentOpened.class, "{'incidentId':'ford-fire','agreementId':'" + Cast.ACCORD.value() + "','reports':[],'assignBy':'2031-03-06T00:00:00Z',"
                + "'resultBy':'2031-03-06T00:00:00Z'," + AT + "," + GREEN + "}");
        happens(VerificationConcluded.class, "{'incidentId':'ford-fire','outcome':'VERIFIED','basis':'INDEPENDENT_SOURCES','reports':['post','patrol'],"
                + "'method':'m','reason':'r','verifier':'mech','person':'p'," + AT + "," + GREEN + "}");
        return happens(ViolationEstablished.class, "{'incidentId':'ford-fire','provisionId':'art-1','proposed':'S1','severity':'" + severity
                + "','accused':'borduria','reason':'r','at':'2031-03-05T13:00:00Z'," + GREEN + "}");
    }

    private List<Object> reopened(String incident, String... rested) {
        return happens(IncidentReopened.class, "{'incidentId':'" + incident + "','reason':'r'," + AT + "," + GREEN + ",'rested':['" + String.join("','", rested) + "']}");
    }

    private static WeighReports weigh(String incident, Weight weight, Severity severity, String... reports) {
        return new WeighReports(new IncidentId(incident), Stream.of(reports).map(ViolationId::new).toList(), weight, severity, null, Marking.GREEN);
    }

    @Test
    void a_report_of_two_incidents_weighs_by_the_stronger_and_by_the_other_once_that_falls() {
        verified();
        established();
        assertThat(other("S3")).containsExactly(weigh("ford-fire", Weight.ESTABLISHED, Severity.S3, "post", "patrol"));
        assertThat(reopened("ford-fire", "post", "patrol")).containsExactly(weigh("ford-fire", Weight.REPORTED, null, "patrol"),
                weigh("bridge-fire", Weight.ESTABLISHED, Severity.S2, "post"));
    }

    @Test
    void the_weaker_one_takes_nothing_from_the_stronger_when_it_is_established_later_or_falls_first() {
        verified();
        established();
        assertThat(other("S1")).containsExactly(weigh("bridge-fire", Weight.ESTABLISHED, Severity.S2, "post"), weigh("ford-fire", Weight.ESTABLISHED, Severity.S1, "patrol"));
        assertThat(reopened("ford-fire", "post", "patrol")).contains(weigh("bridge-fire", Weight.ESTABLISHED, Severity.S2, "post"));
        other("S1");
        assertThat(reopened("bridge-fire", "post", "camera")).containsExactly(weigh("bridge-fire", Weight.REPORTED, null, "camera"),
                weigh("ford-fire", Weight.ESTABLISHED, Severity.S1, "post"));
    }

    @Test
    void what_is_attributed_weighs_more_than_what_is_only_established_as_graver() {
        verified();
        established();
        filed();
        found("borduria");
        assertThat(other("S3")).containsExactly(new WeighReports(FIRE, List.of(new ViolationId("post")), Weight.ATTRIBUTED, Severity.S2, new ParticipantId("borduria"), Marking.GREEN),
                weigh("ford-fire", Weight.ESTABLISHED, Severity.S3, "patrol"));
        assertThat(found(null)).containsExactly(weigh("ford-fire", Weight.ESTABLISHED, Severity.S3, "post"), weigh("bridge-fire", Weight.ESTABLISHED, Severity.S2, "camera"));
    }

    @Test
    void an_incident_that_was_reopened_without_a_result_changes_nothing() {
        verified();
        assertThat(happens(IncidentReopened.class, "{'incidentId':'bridge-fire','reason':'Slow camera.'," + AT + "," + GREEN + "}")).isEmpty();
    }

    private static final ZoneId NORTH = new ZoneId("north");
    private static final Instant HEARD = Instant.parse("2031-03-04T09:10:00Z");

    private static GroupedDetections heard(String batch, Kind kind, double longitude, Instant from) {
        return new GroupedDetections(new DetectionsId(batch), new DetectionNumbers("1-3"), new AssetId("array-1"), Cast.ASTORIA, "gateway", "Array", List.of(kind),
                new Position(longitude, 48.5), 100, from, from.plusSeconds(9), null, null);
    }

    /** An incident that was opened for detections in the zone north, and beyond it, and verified on them. */
    private void detected(GroupedDetections... detections) {
        take(new CeasefireZoneDesignated(NORTH, Cast.ACCORD, "North", ZoneKind.LINE_OF_CONTACT, "Europe/Kyiv", Boundary.polygon(30, 48, 31, 48, 31, 49, 30, 49),
                Instant.parse("2031-03-02T00:00:00Z"), "Decision 1", Marking.CLEAR, Instant.parse("2031-03-02T00:00:00Z")));
        take(new IncidentOpened(FIRE, Cast.ACCORD, List.of(), HEARD, HEARD, HEARD, Marking.GREEN, List.of(detections)));
        take(new VerificationConcluded(FIRE, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES, List.of(), "m", "r", Cast.MECHANISM, "p", HEARD, Marking.GREEN, null, null, null,
                Stream.of(detections).map(each -> new NamedDetections(each.batch(), each.numbers())).toList()));
    }

    private void take(Event event) {
        directory = directory.after(event).map(definition -> directory.with(List.of(definition))).orElse(directory);
    }

    private static WeighIncident count(Weight weight, Severity severity, String party, There... there) {
        return new WeighIncident(FIRE, List.of(there), weight, severity, party == null ? null : new ParticipantId(party), Marking.GREEN);
    }

    /** The zone does what was asked of it. */
    private void counts(Weight weight, String party) {
        take(new IncidentWeighed(NORTH, FIRE, null, new EstablishedIncident(FIRE, HEARD, weight, Severity.S2, party == null ? null : new ParticipantId(party)), Marking.GREEN, HEARD));
    }

    @Test
    void what_is_established_on_detections_alone_counts_by_itself_where_the_first_of_them_was_made_in_a_zone_in_force() {
        detected(heard("array-1.1", Kind.EXPLOSION, 30.5, HEARD.plusSeconds(60)), heard("array-1.2", Kind.EXPLOSION, 30.6, HEARD), heard("array-1.3", Kind.EXPLOSION, 35, HEARD.minusSeconds(60)));
        assertThat(established()).containsExactly(count(Weight.ESTABLISHED, Severity.S2, null, new There(NORTH, HEARD)));
        counts(Weight.ESTABLISHED, null);
        filed();
        assertThat(found("borduria")).containsExactly(count(Weight.ATTRIBUTED, Severity.S2, "borduria", new There(NORTH, HEARD)));
        assertThat(found(null)).containsExactly(count(Weight.ESTABLISHED, Severity.S2, null, new There(NORTH, HEARD)));
        assertThat(happens(IncidentReopened.class, "{'incidentId':'bridge-fire','reason':'r'," + AT + "," + GREEN + ",'rested':[]}")).as("it rested on no report").isEqualTo(List.of(count(Weight.REPORTED, null, null)));
        assertThat(found("borduria")).as("what fell is no more to be counted").isEmpty();
    }

    @Test
    void what_the_catalogue_takes_for_an_observation_counts_nowhere_and_what_rests_on_a_report_too_weighs_by_that() {
        detected(heard("array-1.1", Kind.HEAT, 30.5, HEARD));
        assertThat(established()).isEmpty();
        directory = Cast.inForce().directory();
        detected(heard("array-1.1", Kind.EXPLOSION, 30.5, HEARD));
        take(new VerificationConcluded(FIRE, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES, List.of(new ViolationId("post")), "m", "r", Cast.MECHANISM, "p", HEARD, Marking.GREEN, null, null,
                null, List.of(new NamedDetections(new DetectionsId("array-1.1"), null))));
        assertThat(established()).containsExactly(weigh("bridge-fire", Weight.ESTABLISHED, Severity.S2, "post"));
    }
}
