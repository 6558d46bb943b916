package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;

import java.time.Duration;
import java.time.Instant;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionLifted;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionProtested;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionReported;
import org.ceasefiremonitor.core.mechanism.access.RestrictionKind;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.story.Cast;
import org.junit.jupiter.api.Test;

/** P4: a Party hears at once that access was restricted where it holds the area, and the mechanism is reminded to protest. */
class WhenAccessRestrictedTest {

    private static final AccessRestrictionId ROAD = new AccessRestrictionId("mill-road");
    private static final Instant REPLY_BY = AT.plus(Duration.ofHours(2));

    private final Reacting log = new Reacting(new WhenAccessRestricted(), Cast.inForce());

    private static AccessRestrictionReported reported(String side) {
        return new AccessRestrictionReported(ROAD, RestrictionKind.DENIED, side, new Position(10, 20), "Checkpoint commander", AT, null, null, "Turned back.", AT);
    }

    @Test
    void the_party_is_asked_for_a_reply_within_two_hours_and_a_protest_is_recommended() {
        log.happens(reported("borduria"));

        var notice = log.notices().getFirst();
        assertThat(log.notices()).hasSize(1);
        assertThat(notice.to()).isEqualTo(BORDURIA);
        assertThat(notice.agreementId()).isEqualTo(ACCORD);
        assertThat(notice.replyBy()).isEqualTo(REPLY_BY);
        assertThat(notice.text()).contains("Turned back.");
        var advice = log.recommendations().getFirst();
        assertThat(log.recommendations()).hasSize(1);
        assertThat(advice.to()).isEqualTo(Mandate.CHIEF_MONITOR);
        assertThat(advice.command().name()).isEqualTo("ProtestAccessRestriction");
        assertThat(advice.due()).isEqualTo(AT.plus(Duration.ofHours(1)));
    }

    @Test
    void a_protest_takes_it_and_is_served_with_its_own_time() {
        log.happens(reported("borduria")).happens(new AccessRestrictionProtested(ROAD, "Access is owed.", AT, REPLY_BY));

        assertThat(log.all()).hasSize(2).anyMatch(Reaction.Taken.class::isInstance);
        assertThat(log.notices().getFirst().text()).contains("Access is owed.");
        assertThat(log.notices().getFirst().replyBy()).isEqualTo(REPLY_BY);
    }

    @Test
    void it_lapses_when_access_is_free_again() {
        log.happens(reported("borduria")).happens(new AccessRestrictionLifted(ROAD, AT, "Passed.", BORDURIA));
        assertThat(log.only()).isInstanceOf(Reaction.Lapsed.class);
    }

    @Test
    void where_no_party_holds_the_area_or_none_of_an_agreement_nobody_is_told() {
        assertThat(log.happens(reported(Side.BUFFER)).all()).isEmpty();
        assertThat(log.happens(reported("caldonia")).all()).isEmpty();
    }
}
