package org.ceasefiremonitor.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.settings.Telling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Parties are data: exchanged in everything that is said, they are exchanged in everything that is recorded and in what policies make of it, and nothing
 * else changes.
 */
@BesideOthers
class ExchangedPartiesTest {

    /** How many cases are made up; all 500 with {@code -Dexchanged.cases=500}. */
    private static final int CASES = Integer.getInteger("exchanged.cases", 3);
    private static final long SEED = Long.getLong("exchanged.seed", 7);

    /** The chapters up to the truce. */
    private static List<Chapter> before() {
        return Stream.concat(Story.chapters().stream(), Story.ofSixDays().stream().limit(1)).toList();
    }

    private static Node exercise(Instant now, boolean exchanged, List<Chapter> chapters) {
        var node = Node.start(TestDatabase.H2.fresh(), "--monitor.exercise=true");
        try (var teller = new StoryTeller(node.uri(""), now)) {
            chapters.forEach(chapter -> teller.tell(exchanged ? Exchange.exchanged(chapter) : chapter));
        }
        return node;
    }

    private static void assertExchanged(List<String> as, List<String> other) {
        for (int i = 0; i < Math.min(as.size(), other.size()); i++) {
            assertThat(Exchange.sorted(Exchange.exchange(other.get(i)))).as("event %d", i).isEqualTo(Exchange.sorted(as.get(i)));
        }
        assertThat(other).hasSameSizeAs(as);
    }

    @ParameterizedTest
    @EnumSource(names = "ESCALATION")
    void the_story_leaves_the_same_record_of_the_other(Telling telling) {
        leavesTheSameRecord(telling);
    }

    @ParameterizedTest
    @Tag("thorough")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ESCALATION")
    void other_tellings_leave_the_same_record_of_the_other(Telling telling) {
        leavesTheSameRecord(telling);
    }

    /** Only one Party is accused in the story, but for what it alleges itself; with the Parties exchanged it is the other one. */
    private static void leavesTheSameRecord(Telling telling) {
        var now = Instant.now();
        var chapters = Stream.concat(Story.chapters().stream(), Story.ofSixDays(telling).stream()).toList();
        List<String> as;
        List<String> made;
        try (var node = exercise(now, false, chapters)) {
            as = Exchange.recorded(node);
            made = Exchange.madeOfIt(node);
        }
        assertThat(made).anyMatch(each -> each.contains("recommendation.ActionRecommended") && each.contains("\"accused\":\"borduria\"")).anyMatch(each -> each.contains("ATTRIBUTED"));
        assertThat(as).filteredOn(each -> !each.contains("\"type\":\"allegation.")).noneMatch(each -> each.contains("\"accused\":\"astoria\"")).anyMatch(each -> each.contains("\"accused\":\"borduria\""));
        try (var node = exercise(now, true, chapters)) {
            assertExchanged(as, Exchange.recorded(node));
            assertThat(Exchange.madeOfIt(node).stream().map(each -> Exchange.sorted(Exchange.exchange(each))))
                    .containsExactlyInAnyOrderElementsOf(made.stream().map(Exchange::sorted).toList());
        }
    }

    /** Made-up cases, in which each Party is accused, answers, is found responsible or not; also commands that are refused. */
    @Test
    void cases_made_up_at_random_end_the_same_for_the_other() {
        var now = Instant.now();
        List<String> as;
        List<String> answers;
        Map<String, Integer> accepted;
        try (var node = exercise(now, false, before())) {
            var cases = new MadeUpCases(node, SEED, now, text -> text);
            cases.run(CASES);
            as = Exchange.recorded(node);
            answers = cases.answers();
            accepted = new TreeMap<>(cases.accepted());
        }
        try (var node = exercise(now, true, before())) {
            var cases = new MadeUpCases(node, SEED, now, Exchange::exchange);
            cases.run(CASES);
            assertThat(cases.answers()).isEqualTo(answers);
            assertExchanged(as, Exchange.recorded(node));
        }
        assertThat(accepted.keySet()).as("%s", accepted).contains("ReportViolation", "EstablishViolation", "FileBreachCase", "IssueFinding", "DetermineRemedy",
                "AcknowledgeRemedy", "VerifyCompliance");
        assertThat(answers).as("refusals of different kinds").filteredOn(each -> each.startsWith("4")).hasSizeGreaterThan(CASES);
    }
}
