package org.ceasefiremonitor.api.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.log.EventTypes;
import org.ceasefiremonitor.api.log.PersonalSeal;
import org.ceasefiremonitor.api.log.SubjectKeys;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That {@link DeadlineCrashCampaign} leaves no kind of clock out, and looks for each where it is. */
class DeadlineCasesTest {

    @Test
    void the_campaign_tries_each_kind_on_each_database() {
        assertThat(DeadlineCrashCampaign.deadlines().map(each -> each.get()[0] + " " + each.get()[1])).containsExactlyInAnyOrderElementsOf(
                Stream.of(TestDatabase.values()).flatMap(database -> Stream.of(ClockKind.values()).map(kind -> database + " " + kind)).toList());
    }

    /** The thing of its case is of the feature that has such clocks, and the event is one of those that this feature records. */
    @ParameterizedTest
    @EnumSource
    void the_case_of_each_kind_is_about_what_has_such_a_clock(ClockKind kind) {
        var features = Features.ALL.stream().filter(each -> each.runOut().containsKey(kind)).toList();
        assertThat(features).as("who has clocks of the kind %s", kind).hasSize(1);
        assertThat(KilledBeforeDeadlines.thing(kind)).startsWith(features.getFirst().definition().name() + "/");
        assertThat(new EventTypes(features, new PersonalSeal(new SubjectKeys(Path.of("no-keys")))).names()).contains(KilledBeforeDeadlines.missed(kind));
    }

    /** One event may tell of several kinds, if it says of which; others are told apart by their names. */
    @Test
    void no_two_kinds_are_taken_for_each_other() {
        var shared = Stream.of(ClockKind.values()).collect(Collectors.groupingBy(KilledBeforeDeadlines::missed, Collectors.counting())).entrySet().stream()
                .filter(each -> each.getValue() > 1).map(each -> each.getKey()).collect(Collectors.toSet());
        assertThat(shared).isEqualTo(Set.of("breach.CaseDeadlineMissed", "verification.VerificationOverdue"));
    }
}
