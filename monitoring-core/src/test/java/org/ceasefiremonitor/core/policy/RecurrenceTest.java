package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.PatternRule;
import org.ceasefiremonitor.core.agreement.PatternRule.Recurring;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.SeverityRules;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.verification.IncidentEvent;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Violations are played through the rules by which they make a pattern. */
class RecurrenceTest {

    private final AgreementTerms terms = Cast.inForce().find(ACCORD, AgreementTerms.class);
    private final List<Event> events = new ArrayList<>();
    private final List<IncidentStanding> incidents = new ArrayList<>();

    private void established(String id, String provision, @Nullable ParticipantId accused, Severity severity, int hours, IncidentEvent... after) {
        var incident = new IncidentId(id);
        var at = AT.plus(Duration.ofHours(hours));
        IncidentStanding standing = null;
        var told = new ArrayList<IncidentEvent>(List.of(new IncidentOpened(incident, ACCORD, List.of(), at, at, at, Marking.GREEN),
                new ViolationEstablished(incident, provision, null, severity, accused, "r", at, Marking.GREEN)));
        told.addAll(Arrays.asList(after));
        for (var each : told) {
            standing = IncidentStanding.evolve(standing, each);
            events.add(each);
        }
        incidents.add(standing);
    }

    private AgreementTerms under(PatternRule... patterns) {
        return terms.under(new SeverityRules(Severity.S1, List.of(), List.of(patterns)), null);
    }

    private static PatternRule rule(String id, int count, int hours, @Nullable Severity minimum) {
        return new PatternRule(id, Recurring.VIOLATION, count, Duration.ofHours(hours), minimum);
    }

    private static Recurrence pattern(String rule, int hours, Severity severity, String... incidents) {
        return new Recurrence(rule, "art-1", BORDURIA, AT.plus(Duration.ofHours(hours)), Arrays.stream(incidents).map(IncidentId::new).toList(), severity);
    }

    @Test
    void what_makes_a_pattern_by_the_rules_is_what_is_recommended_to_be_filed() {
        established("a", "art-1", BORDURIA, Severity.S1, 0);
        established("b", "art-1", BORDURIA, Severity.S2, 0);
        established("c", "art-1", BORDURIA, Severity.S1, 0);
        var at = Recurrence.in(incidents, terms);
        assertThat(at).containsExactly(pattern("violation-pattern", 0, Severity.S3, "a", "b", "c"));

        var policy = new Reacting(new WhenViolationsRecur(), Cast.inForce());
        events.forEach(policy::happens);
        assertThat(policy.recommended().command().body()).containsEntry("incidents", at.getFirst().incidents().stream().map(IncidentId::value).toList())
                .containsEntry("severity", at.getFirst().severity().name());
    }

    @Test
    void other_rules_raise_one_sooner_or_none_or_only_of_what_is_severe() {
        established("a", "art-1", BORDURIA, Severity.S1, 0);
        established("b", "art-1", BORDURIA, Severity.S2, 1);
        established("c", "art-1", BORDURIA, Severity.S2, 2);

        assertThat(Recurrence.in(incidents, under(rule("twice", 2, 24, null)))).containsExactly(pattern("twice", 1, Severity.S3, "a", "b", "c"));
        assertThat(Recurrence.in(incidents, under(rule("often", 4, 24, null)))).isEmpty();
        assertThat(Recurrence.in(incidents, under(rule("at-once", 3, 1, null)))).as("two hours apart").isEmpty();
        assertThat(Recurrence.in(incidents, under(rule("often", 4, 24, null), rule("severe", 2, 24, Severity.S2)))).containsExactly(pattern("severe", 2, Severity.S3, "b", "c"));
        assertThat(Recurrence.in(incidents, under())).as("the default").containsExactly(pattern("violation-pattern", 2, Severity.S3, "a", "b", "c"));
    }

    @Test
    void what_goes_on_is_one_pattern_and_what_begins_anew_is_another() {
        for (int hour : new int[] {0, 10, 20, 30, 60, 61, 62}) {
            established("i-" + hour, "art-1", BORDURIA, Severity.S0, hour);
        }
        assertThat(Recurrence.in(incidents, terms)).containsExactly(pattern("violation-pattern", 20, Severity.S1, "i-0", "i-10", "i-20", "i-30"),
                pattern("violation-pattern", 62, Severity.S1, "i-60", "i-61", "i-62"));
    }

    @Test
    void other_parties_other_provisions_and_what_was_reopened_do_not_count() {
        established("a", "art-1", BORDURIA, Severity.S1, 0);
        established("b", "art-1", BORDURIA, Severity.S1, 0);
        established("c", "art-1", ASTORIA, Severity.S1, 0);
        established("d", "art-2", BORDURIA, Severity.S1, 0);
        established("e", "art-1", null, Severity.S1, 0);
        established("f", "art-1", BORDURIA, Severity.S1, 0, new IncidentReopened(new IncidentId("f"), "r", AT, Marking.GREEN, AT, AT, null));
        established("g", "art-1", BORDURIA, Severity.S1, -25);

        assertThat(Recurrence.in(incidents, terms)).isEmpty();
    }
}
