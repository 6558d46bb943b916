package org.ceasefiremonitor.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Condition;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.agreement.AdoptTimeLimits;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.TimeLimits;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.story.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClockKindTest {

    @ParameterizedTest
    @EnumSource
    void one_feature_says_what_a_kind_leads_to_and_it_is_nothing_that_only_people_decide(ClockKind kind) {
        var features = Features.ALL.stream().filter(feature -> feature.runOut().containsKey(kind)).toList();
        assertThat(features).hasSize(1);
        var command = Objects.requireNonNull(features.getFirst().runOut().get(kind)).apply("thing-1");
        assertThat(features.getFirst().commands()).isAssignableFrom(command.getClass());
        assertThat(((Concerns) command).concerned().value()).isEqualTo("thing-1");
        assertThat(command.getClass()).doesNotHave(new Condition<>(type -> type.isAnnotationPresent(HumanDecision.class), "a decision of people"));
        assertThat(Objects.requireNonNull(command.getClass().getAnnotation(IssuedBy.class)).value()).contains(Mandate.CLOCK);
    }

    @Test
    void limits_have_names_of_their_own() {
        assertThat(Arrays.stream(ClockKind.values()).flatMap(kind -> kind.limit().stream())).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void the_agreement_comes_before_the_default_from_when_its_limits_are_in_force() {
        var story = Cast.inForce().does(new AdoptTimeLimits(Cast.ACCORD, Cast.instant("2031-03-03T00:00:00Z"),
                new TimeLimits(Map.of("case-submissions", Duration.ofHours(5)))));
        var terms = story.find(Cast.ACCORD, AgreementTerms.class);
        assertThat(ClockKind.CASE_SUBMISSIONS.due(Cast.instant("2031-03-02T23:00:00Z"), terms)).isEqualTo("2031-03-04T23:00:00Z");
        assertThat(ClockKind.CASE_SUBMISSIONS.due(Cast.instant("2031-03-03T00:00:00Z"), terms)).isEqualTo("2031-03-03T05:00:00Z");
        assertThatThrownBy(() -> ClockKind.BALLOT_REVEALS.due(Cast.instant("2031-03-03T00:00:00Z"), terms)).isInstanceOf(IllegalStateException.class);
    }
}
