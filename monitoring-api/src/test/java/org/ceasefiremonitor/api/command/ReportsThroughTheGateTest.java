package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ceasefiremonitor.api.Node.REGISTRAR;
import static org.ceasefiremonitor.api.Node.actor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.participant.RegisterParticipant;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.rule.Rule;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.ceasefiremonitor.core.zone.CorrectViolation;
import org.ceasefiremonitor.core.zone.ReportViolation;
import org.ceasefiremonitor.core.zone.RetractViolation;
import org.ceasefiremonitor.core.zone.ZoneRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Preconditions on reports, runs of which a part fails, and what those may do who may not see a report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsThroughTheGateTest {

    private static final Actor PATROL = actor("mech", "patrol-1", Mandate.MONITOR);
    private static final Actor OTHER_MISSION = actor("other-mission", "patrol-9", Mandate.MONITOR);
    private static final Marking RED = new Marking(Tlp.RED, List.of());

    private Node node;
    private Ceasefire ceasefire;

    @BeforeAll
    void start() {
        node = Node.start(TestDatabase.H2.fresh());
        ceasefire = new Ceasefire(node::uri);
        ceasefire.establish(1, 1);
        var other = new ParticipantId("other-mission");
        node.submit(new RegisterParticipant(other, "Other mission", Form.ORGANISATION, null, Set.of()), REGISTRAR);
        node.submit(new GrantMandate(other, Mandate.MONITOR, Instant.parse("2026-01-01T00:00:00Z"), null), REGISTRAR);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void a_precondition_on_a_report_compares_its_revision() {
        node.submit(report("revised", Marking.GREEN), PATROL);
        refused(GateRule.REVISION_MATCHES, retract("revised"), PATROL, 7L);
        node.submit(correct("revised", Marking.GREEN), PATROL, null, 1L);
        refused(GateRule.REVISION_MATCHES, retract("revised"), PATROL, 1L);
        assertThat(node.submit(retract("revised"), PATROL, null, 2L).events()).hasSize(1);
    }

    @Test
    void a_report_is_neither_corrected_nor_retracted_by_those_who_may_not_see_it() {
        node.submit(report("secret", RED), PATROL);
        var unknown = refused(ZoneRule.VIOLATION_KNOWN, retract("nothing"), OTHER_MISSION, null);
        for (var command : List.of(retract("secret"), correct("secret", RED), correct("secret", Marking.CLEAR))) {
            var refusal = refused(ZoneRule.VIOLATION_KNOWN, command, OTHER_MISSION, null);
            assertThat(refusal.getMessage()).isEqualTo(unknown.getMessage().replace("nothing", "secret"));
        }
        refused(ZoneRule.VIOLATION_KNOWN, retract("secret"), OTHER_MISSION, 7L);

        node.submit(correct("secret", new Marking(Tlp.RED, List.of(OTHER_MISSION.participant()))), PATROL);
        assertThat(node.submit(retract("secret"), OTHER_MISSION).events()).hasSize(1);
    }

    @Test
    void a_line_that_fails_does_not_make_its_neighbours_look_failed() {
        var first = node.submission(report("run-1", Marking.GREEN), PATROL, null, null);
        var keyed = node.submission(report("run-2", Marking.GREEN), PATROL, "run-key", null);
        // Without an actor: nothing that a client sends can read like this; it stands for any failure in the midst of a run.
        var broken = new Submission(keyed.type(), keyed.command(), null, "broken-key", null, keyed.content());
        var alsoBroken = new Submission(keyed.type(), report("run-3", Marking.GREEN), null, null, null, keyed.content());
        var last = node.submission(report("run-4", Marking.GREEN), PATROL, null, null);

        var outcomes = node.get(CommandGate.class).submitReports(List.of(first, broken, alsoBroken, keyed, last));

        assertThat(outcomes).extracting(outcome -> outcome instanceof LineOutcome.Accepted).containsExactly(true, false, false, true, true);
        assertThat(node.jdbc().sql("select id from thing where id like 'violation/run-%' order by id").query(String.class).list())
                .containsExactly("violation/run-1", "violation/run-2", "violation/run-4");
    }

    /** Whether a value is found bad when the command is read or only when it is decided, its field is seen from the command. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "report.place | {} | {'from': '2026-03-01'}",
        "report.place | {'mgrs': '37UDP12346789', 'position': {'longitude': 1, 'latitude': 1}} | {'from': '2026-03-01'}",
        "report.observerPosition | {'bearing': {'degrees': 1, 'minimumM': 1, 'maximumM': 2}} | {'from': '2026-03-01'}",
        "report.place.bearing.maximumM | {'bearing': {'degrees': 1, 'minimumM': 2, 'maximumM': 1}} | {'from': '2026-03-01'}",
        "report.observed.to | {'position': {'longitude': -59.995, 'latitude': 30.005}} | {'from': '2026-03-02', 'to': '2026-03-01'}"})
    void a_bad_value_of_a_report_is_named_by_its_field(String field, String place, String observed) {
        var answer = ceasefire.post("ReportViolation", Ceasefire.MONITOR, ("{'violationId': 'bad', 'report': {'source': 's', 'means': 'SEEN',"
                + " 'kind': 'SHOT', 'place': " + place + ", 'observed': " + observed + "}}").replace('\'', '"'));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    private Refusal refused(Rule rule, Object command, Actor actor, Long ifMatch) {
        long head = node.head();
        var refusal = catchThrowableOfType(Refusal.class, () -> node.submit(command, actor, null, ifMatch));
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(node.head()).isEqualTo(head);
        return refusal;
    }

    private static ReportViolation report(String id, Marking marking) {
        return new ReportViolation(new ViolationId(id), null, said(Kind.SHOT, marking));
    }

    private static CorrectViolation correct(String id, Marking marking) {
        return new CorrectViolation(new ViolationId(id), null, said(Kind.BURST, marking), "Misheard.");
    }

    private static RetractViolation retract(String id) {
        return new RetractViolation(new ViolationId(id), "It was thunder.");
    }

    private static StatedReport said(Kind kind, Marking marking) {
        return new StatedReport("Patrol 4", Means.HEARD, null, StatedPlace.at(new Position(-59.995, 30.005)),
                StatedInterval.of("2026-03-01T10:00:00Z"), kind, null, null, null, null, null, "UNKNOWN", null, null, null, null, null, null,
                marking);
    }
}
