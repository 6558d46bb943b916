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
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.PatternRule.Recurring;
import org.ceasefiremonitor.core.agreement.PatternRule;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.SeverityRules;
import org.ceasefiremonitor.core.agreement.SeverityRulesAdopted;
import org.ceasefiremonitor.core.commission.ChairElected;
import org.ceasefiremonitor.core.commission.ConstituteCommission;
import org.ceasefiremonitor.core.commission.MemberSeated;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.commission.breach.CaseDeclaredInadmissible;
import org.ceasefiremonitor.core.commission.breach.FilingStruck;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionReported;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionStruck;
import org.ceasefiremonitor.core.mechanism.access.RestrictionKind;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.recommendation.RecommendAction;
import org.ceasefiremonitor.core.recommendation.RecommendationReopened;
import org.ceasefiremonitor.core.recommendation.RecommendationSetAside;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.verification.GroupedReport;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.ceasefiremonitor.core.verification.allegation.AllegationReceived;
import org.ceasefiremonitor.core.zone.CeasefireZoneDesignated;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** P4b and P7: what a Party does again and again within the time of a pattern comes before somebody as one thing. */
class WhenThingsRecurTest {

    private static final CommissionId COMMISSION = new CommissionId("special");

    private final Reacting violations = new Reacting(new WhenViolationsRecur(), Cast.inForce().does(new ConstituteCommission(COMMISSION, ACCORD, "Special Commission")));
    private final Reacting refusals = new Reacting(new WhenAccessRestrictedAgain(), Cast.inForce());

    private @Nullable Position place;

    private Reacting established(String id, String provision, ParticipantId accused, Severity severity, Instant at) {
        var incident = new IncidentId(id);
        var reports = Stream.ofNullable(place).map(there -> new GroupedReport(new ViolationId(id), 1, MECHANISM, "p", "s", Kind.EXPLOSION, there, null, AT, AT, severity, null)).toList();
        return violations.happens(new IncidentOpened(incident, ACCORD, reports, AT, AT, AT, Marking.GREEN))
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

    @Test
    void while_a_case_on_the_pattern_is_open_the_chair_is_told_of_further_ones_and_no_other_is_recommended() {
        established("a", "art-1", BORDURIA, Severity.S1, AT);
        established("b", "art-1", BORDURIA, Severity.S1, AT);
        established("c", "art-1", BORDURIA, Severity.S1, AT);
        violations.happens(filed("a", "b", "c"));
        assertThat(established("d", "art-1", BORDURIA, Severity.S1, AT).all()).as("nobody is in the chair").isEmpty();

        violations.happens(new MemberSeated(COMMISSION, Cast.CALDONIA, null)).happens(new ChairElected(COMMISSION, Cast.CALDONIA));
        var notice = established("e", "art-1", BORDURIA, Severity.S1, AT).notices().getFirst();
        assertThat(violations.all()).hasSize(1);
        assertThat(notice.to()).isEqualTo(Cast.CALDONIA);
        assertThat(notice.about()).isEqualTo("incident/e");
        assertThat(notice.text()).contains("art-1", "case-3");
        assertThat(established("x", "art-2", BORDURIA, Severity.S1, AT).all()).as("another provision").isEmpty();
    }

    @Test
    void what_a_case_that_ended_rests_on_counts_no_more_and_what_one_filed_by_mistake_rests_on_does() {
        established("a", "art-1", BORDURIA, Severity.S1, AT);
        established("b", "art-1", BORDURIA, Severity.S1, AT);
        established("c", "art-1", BORDURIA, Severity.S1, AT);
        violations.happens(filed("a", "b", "c")).happens(new CaseDeclaredInadmissible(new BreachCaseId("case-3"), "r"));
        assertThat(established("d", "art-1", BORDURIA, Severity.S1, AT).all()).isEmpty();
        assertThat(established("e", "art-1", BORDURIA, Severity.S1, AT).all()).isEmpty();
        assertThat(established("f", "art-1", BORDURIA, Severity.S1, AT).recommended().command().body()).containsEntry("incidents", List.of("d", "e", "f"));

        violations.happens(filed("d", "e", "f", "x")).happens(new FilingStruck(new BreachCaseId("case-4"), "r"));
        assertThat(established("g", "art-1", BORDURIA, Severity.S1, AT).recommended().command().body()).containsEntry("incidents", List.of("d", "e", "f", "g"));
    }

    @Test
    void what_the_chair_set_aside_comes_again_when_as_many_more_were_established_or_a_graver_one() {
        established("a", "art-1", BORDURIA, Severity.S0, AT);
        established("b", "art-1", BORDURIA, Severity.S0, AT);
        setAside(established("c", "art-1", BORDURIA, Severity.S0, AT).recommended());
        assertThat(established("d", "art-1", BORDURIA, Severity.S0, AT).all()).as("one more of the same").isEmpty();
        assertThat(established("e", "art-1", BORDURIA, Severity.S0, AT).all()).isEmpty();
        var again = established("f", "art-1", BORDURIA, Severity.S0, AT).recommended();
        assertThat(again.command().body()).containsEntry("incidents", List.of("a", "b", "c", "d", "e", "f")).containsEntry("severity", "S1");
        assertThat(violations.again()).as("asked again after what it wanted was recorded").isEmpty();

        setAside(again);
        assertThat(established("g", "art-1", BORDURIA, Severity.S0, AT).all()).isEmpty();
        var graver = established("h", "art-1", BORDURIA, Severity.S1, AT).recommended();
        assertThat(graver.command().body()).containsEntry("severity", "S2");
        setAside(graver);
        assertThat(established("i", "art-1", BORDURIA, Severity.S1, AT).all()).as("no graver than what was set aside").isEmpty();

        violations.happens(new RecommendationReopened(graver.recommendationId(), "r", Mandate.COMMISSION_CHAIR, AT, AT, Marking.GREEN));
        assertThat(established("j", "art-1", BORDURIA, Severity.S1, AT).all()).as("it is before the chair again").isEmpty();
        established("x", "art-2", BORDURIA, Severity.S0, AT);
        established("y", "art-2", BORDURIA, Severity.S0, AT);
        assertThat(established("z", "art-2", BORDURIA, Severity.S0, AT).recommended().command().body()).as("another provision was not set aside")
                .containsEntry("incidents", List.of("x", "y", "z"));
    }

    @Test
    void what_the_chair_set_aside_under_one_rule_comes_again_when_it_passes_one_that_needs_more() {
        violations.happens(new SeverityRulesAdopted(ACCORD, 1, Cast.instant("2031-03-02T00:00:00Z"), new SeverityRules(Severity.S1, List.of(),
                List.of(new PatternRule("hour", Recurring.VIOLATION, 2, Duration.ofHours(1), null), new PatternRule("week", Recurring.VIOLATION, 4, Duration.ofDays(7), null)))));
        established("a", "art-1", BORDURIA, Severity.S1, AT.minus(Duration.ofDays(2)));
        established("b", "art-1", BORDURIA, Severity.S1, AT);
        setAside(established("c", "art-1", BORDURIA, Severity.S1, AT).recommended());
        var week = established("d", "art-1", BORDURIA, Severity.S1, AT).recommended();
        assertThat(week.reason()).startsWith("4 violations");
        setAside(week);
        assertThat(established("e", "art-1", BORDURIA, Severity.S1, AT).all()).isEmpty();
        assertThat(established("f", "art-1", BORDURIA, Severity.S1, AT).recommended().reason()).as("two more within the hour").startsWith("5 violations");
    }

    /** A week later nothing of what was set aside is left, and a pattern is judged by itself. */
    @Test
    void what_the_chair_set_aside_long_ago_says_nothing_of_another_pattern() {
        var earlier = AT.minus(Duration.ofDays(3));
        violations.happens(new SeverityRulesAdopted(ACCORD, 1, Cast.instant("2031-03-02T00:00:00Z"), new SeverityRules(Severity.S1, List.of(),
                List.of(new PatternRule("twice", Recurring.VIOLATION, 2, Duration.ofDays(4), null)))));
        established("a", "art-1", BORDURIA, Severity.S2, earlier);
        setAside(established("b", "art-1", BORDURIA, Severity.S2, earlier).recommended());
        violations.happens(reopened("a")).happens(reopened("b"));
        established("c", "art-1", BORDURIA, Severity.S0, AT);
        assertThat(established("d", "art-1", BORDURIA, Severity.S0, AT).recommended().command().body()).containsEntry("incidents", List.of("c", "d"));
    }

    /** What the chair has read it has read, though a zone over the other one holds the place as well. */
    @Test
    void what_the_chair_set_aside_in_one_zone_does_not_come_again_in_another_over_it() {
        violations.happens(designated("north", 0)).happens(designated("over-it", 0));
        place = new Position(0.5, 0.5);
        established("a", "art-1", BORDURIA, Severity.S0, AT);
        established("b", "art-1", BORDURIA, Severity.S0, AT);
        setAside(established("c", "art-1", BORDURIA, Severity.S0, AT).recommended());
        assertThat(established("d", "art-1", BORDURIA, Severity.S0, AT).all()).isEmpty();
        established("e", "art-1", BORDURIA, Severity.S0, AT);
        assertThat(established("f", "art-1", BORDURIA, Severity.S0, AT).recommended().reason()).as("as many more").startsWith("6 violations");
    }

    private void setAside(RecommendAction advice) {
        violations.happens(new RecommendationSetAside(advice.recommendationId(), "The commanders have met on them.", AT, Marking.GREEN));
    }

    @Test
    void patterns_of_two_provisions_and_of_two_zones_come_before_the_chair_each_for_itself() {
        violations.happens(designated("north", 0)).happens(designated("south", 10));
        for (var zone : List.of("north", "south")) {
            place = new Position(0.5, zone.equals("north") ? 0.5 : 10.5);
            established(zone + "-1", "art-1", BORDURIA, Severity.S1, AT);
            established(zone + "-2", "art-1", BORDURIA, Severity.S1, AT);
            established(zone + "-x", "art-2", BORDURIA, Severity.S1, AT);
            var advice = established(zone + "-3", "art-1", BORDURIA, Severity.S1, AT).recommended();
            assertThat(advice.command().body()).containsEntry("incidents", List.of(zone + "-1", zone + "-2", zone + "-3"));
            assertThat(advice.reason()).startsWith("3 violations of art-1 in " + zone + " of which borduria");
            assertThat(advice.about()).isEqualTo("participant/borduria");
        }
        assertThat(established("south-y", "art-2", BORDURIA, Severity.S1, AT).all()).isEmpty();
        assertThat(established("south-z", "art-2", BORDURIA, Severity.S1, AT).recommended().command().body())
                .containsEntry("incidents", List.of("south-x", "south-y", "south-z"));
    }

    @Test
    void it_lapses_when_one_of_them_is_reopened_and_the_others_come_anew_if_they_make_a_pattern_without_it() {
        established("a", "art-1", BORDURIA, Severity.S1, AT);
        established("b", "art-1", BORDURIA, Severity.S1, AT);
        var first = established("c", "art-1", BORDURIA, Severity.S1, AT).recommended();
        assertThat(violations.happens(reopened("a")).all()).singleElement()
                .isInstanceOfSatisfying(Reaction.Lapsed.class, lapsed -> assertThat(lapsed.command().recommendationId()).isEqualTo(first.recommendationId()));

        var second = established("d", "art-1", BORDURIA, Severity.S1, AT).recommended();
        assertThat(second.command().body()).containsEntry("incidents", List.of("b", "c", "d"));
        assertThat(established("e", "art-1", BORDURIA, Severity.S2, AT).all()).isEmpty();
        assertThat(violations.happens(reopened("b")).all()).hasSize(2).first()
                .isInstanceOfSatisfying(Reaction.Lapsed.class, lapsed -> assertThat(lapsed.command().recommendationId()).isEqualTo(second.recommendationId()));
        assertThat(violations.recommendations()).singleElement()
                .satisfies(third -> assertThat(third.command().body()).containsEntry("incidents", List.of("c", "d", "e")).containsEntry("severity", "S3"));
        assertThat(violations.again()).as("asked again after what it wanted was recorded").isEmpty();
        established("x", "art-2", BORDURIA, Severity.S1, AT);
        assertThat(violations.happens(reopened("x")).all()).isEmpty();
    }

    @Test
    void how_many_within_which_time_is_what_the_agreement_says() {
        var rules = List.of(new PatternRule("twice", Recurring.VIOLATION, 2, Duration.ofHours(1), Severity.S2),
                new PatternRule("often", Recurring.VIOLATION, 4, Duration.ofDays(7), null), new PatternRule("again", Recurring.ACCESS_RESTRICTION, 2, Duration.ofDays(30), null));
        var adopted = new SeverityRulesAdopted(ACCORD, 1, Cast.instant("2031-03-02T00:00:00Z"), new SeverityRules(Severity.S1, List.of(), rules));
        violations.happens(adopted);
        established("a", "art-1", BORDURIA, Severity.S1, AT.minus(Duration.ofDays(7)));
        established("b", "art-1", BORDURIA, Severity.S1, AT);
        assertThat(established("c", "art-1", BORDURIA, Severity.S2, AT).all()).as("one of severity S2, and three").isEmpty();
        assertThat(established("d", "art-1", BORDURIA, Severity.S1, AT).recommended().reason()).startsWith("4 violations");
        established("e", "art-2", BORDURIA, Severity.S2, AT);
        assertThat(established("f", "art-2", BORDURIA, Severity.S2, AT).recommended().reason()).startsWith("2 violations");

        refusals.happens(adopted);
        restricted("g", "borduria", AT.minus(Duration.ofDays(30)));
        assertThat(restricted("h", "borduria", AT).recommended().reason()).contains("2 times");
    }

    @Test
    void the_latest_of_many_recommendations_is_the_one_that_counts() {
        for (int i = 1; i <= 20; i++) {
            established("a" + i, "art-1", BORDURIA, Severity.S1, AT);
            established("b" + i, "art-1", BORDURIA, Severity.S1, AT);
            established("c" + i, "art-1", BORDURIA, Severity.S1, AT);
            assertThat(violations.recommended().recommendationId().value()).isEqualTo("P7-file-art-1-" + i + "-borduria");
            violations.happens(reopened("a" + i)).happens(reopened("b" + i)).happens(reopened("c" + i));
        }
    }

    private static IncidentReopened reopened(String incident) {
        return new IncidentReopened(new IncidentId(incident), "r", AT, Marking.GREEN, AT, AT, null);
    }

    /** A square of one degree from the equator, or from elsewhere, on. */
    private static CeasefireZoneDesignated designated(String id, double south) {
        return new CeasefireZoneDesignated(new ZoneId(id), ACCORD, id, ZoneKind.BUFFER, "UTC", Boundary.polygon(0, south, 1, south, 1, south + 1, 0, south + 1, 0, south),
                AT.minus(Duration.ofDays(3)), "annex", Marking.GREEN, AT);
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
