package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.ConstituteCommission;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionReported;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionStruck;
import org.ceasefiremonitor.core.mechanism.access.RestrictionKind;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.ceasefiremonitor.core.verification.allegation.AllegationReceived;
import org.junit.jupiter.api.Test;

/** P4b and P7: what a Party does again and again within the time of a pattern comes before somebody as one thing. */
class WhenThingsRecurTest {

    private static final CommissionId COMMISSION = new CommissionId("special");

    private final Reacting violations = new Reacting(new WhenViolationsRecur(), Cast.inForce().does(new ConstituteCommission(COMMISSION, ACCORD, "Special Commission")));
    private final Reacting refusals = new Reacting(new WhenAccessRestrictedAgain(), Cast.inForce());

    private Reacting established(String id, String provision, ParticipantId accused, Severity severity, Instant at) {
        var incident = new IncidentId(id);
        return violations.happens(new IncidentOpened(incident, ACCORD, List.of(), AT, AT, AT, Marking.GREEN))
                .happens(new ViolationEstablished(incident, provision, null, severity, accused, "r", at, Marking.GREEN));
    }

    @Test
    void three_violations_of_one_provision_in_a_day_are_one_case_of_a_higher_severity() {
        assertThat(established("a", "art-1", BORDURIA, Severity.S1, AT).all()).isEmpty();
        assertThat(established("b", "art-1", BORDURIA, Severity.S2, AT.minus(Duration.ofHours(24))).all()).isEmpty();
        var advice = established("c", "art-1", BORDURIA, Severity.S1, AT).recommended();

        assertThat(advice.to()).isEqualTo(Mandate.COMMISSION_CHAIR);
        assertThat(advice.about()).isEqualTo("participant/borduria");
        assertThat(advice.command().body()).containsEntry("incidents", List.of("a", "b", "c")).containsEntry("severity", "S3").containsEntry("accused", "borduria");
        assertThat(advice.reason()).startsWith("3 violations of art-1");
        assertThat(established("d", "art-1", BORDURIA, Severity.S1, AT).all()).as("it is before the chair already").isEmpty();
    }

    @Test
    void other_parties_other_provisions_and_earlier_days_make_no_pattern() {
        established("a", "art-1", BORDURIA, Severity.S1, AT);
        established("b", "art-1", ASTORIA, Severity.S1, AT);
        established("c", "art-2", BORDURIA, Severity.S1, AT);
        established("d", "art-1", BORDURIA, Severity.S1, AT.minus(Duration.ofHours(24)).minusMillis(1));
        assertThat(established("e", "art-1", null, Severity.S1, AT).all()).isEmpty();
        assertThat(established("f", "art-1", BORDURIA, Severity.S1, AT).all()).isEmpty();
        violations.happens(new IncidentReopened(new IncidentId("f"), "r", AT, Marking.GREEN, AT, AT, null));
        assertThat(established("g", "art-1", BORDURIA, Severity.S1, AT).all()).as("what was reopened counts no more").isEmpty();
        assertThat(established("h", "art-1", BORDURIA, Severity.S3, AT).recommended().command().body()).containsEntry("severity", "S3");
    }

    @Test
    void only_a_case_on_all_of_them_takes_it() {
        established("a", "art-1", BORDURIA, Severity.S1, AT);
        established("b", "art-1", BORDURIA, Severity.S1, AT);
        established("c", "art-1", BORDURIA, Severity.S1, AT).recommended();
        assertThat(violations.happens(filed("a")).all()).isEmpty();
        assertThat(violations.happens(filed("a", "b", "c", "x")).only()).isInstanceOf(Reaction.Taken.class);
    }

    private static BreachCaseFiled filed(String... incidents) {
        return new BreachCaseFiled(new BreachCaseId("case-" + incidents.length), COMMISSION, BORDURIA, ASTORIA, List.of(incidents).stream().map(IncidentId::new).toList(), List.of(),
                List.of("art-1"), Severity.S2, "s", MECHANISM, List.of(ASTORIA, BORDURIA), AT, AT);
    }

    private Reacting restricted(String id, String side, Instant from) {
        return refusals.happens(new AccessRestrictionReported(new AccessRestrictionId(id), RestrictionKind.DENIED, side, new Position(10, 20), "Commander", from, null,
                null, "Turned back.", AT));
    }

    @Test
    void three_refusals_of_access_in_a_week_are_an_allegation() {
        restricted("a", "borduria", AT);
        restricted("b", "borduria", AT.minus(Duration.ofDays(7)));
        assertThat(restricted("x", "astoria", AT).all()).isEmpty();
        var advice = restricted("c", "borduria", AT).recommended();

        assertThat(advice.to()).isEqualTo(Mandate.REGISTRAR);
        assertThat(advice.command().name()).isEqualTo("FileAllegation");
        assertThat(advice.command().body()).containsEntry("accused", "borduria").containsEntry("allegationId", "pattern-c")
                .containsEntry("from", AT.minus(Duration.ofDays(7)).toString());
        assertThat(advice.reason()).contains("a (DENIED)", "b (DENIED)", "c (DENIED)");
        var received = new AllegationReceived(new AllegationId("pattern-c"), ACCORD, MECHANISM, "desk-7", false, BORDURIA, null, AT, null, null, "t", null, AT, AT, Marking.GREEN);
        assertThat(refusals.happens(received).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void what_was_struck_or_is_long_ago_makes_no_pattern() {
        restricted("a", "borduria", AT.minus(Duration.ofDays(7)).minusMillis(1));
        restricted("b", "borduria", AT);
        refusals.happens(new AccessRestrictionStruck(new AccessRestrictionId("b"), "Another road."));
        restricted("c", "borduria", AT);
        assertThat(restricted("d", "borduria", AT).all()).isEmpty();
    }
}
