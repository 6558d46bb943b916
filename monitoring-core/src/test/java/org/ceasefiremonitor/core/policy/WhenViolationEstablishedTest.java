package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.directory.Definitions;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.junit.jupiter.api.Test;

class WhenViolationEstablishedTest {

    private static final IncidentId FIRE = new IncidentId("bridge-fire");
    private static final Policy<ViolationEstablished> POLICY = new WhenViolationEstablished();

    private static ViolationEstablished established(ParticipantId accused) {
        return new ViolationEstablished(FIRE, "art-1", Severity.S1, Severity.S2, accused, "r", Cast.instant("2031-03-05T12:00:00Z"), Marking.GREEN);
    }

    private static Definitions directory() {
        var story = Cast.inForce().directory();
        var at = Cast.instant("2031-03-05T11:00:00Z");
        return story.after(new IncidentOpened(FIRE, Cast.ACCORD, List.of(), at, at, at, Marking.GREEN)).map(each -> story.with(List.of(each))).orElseThrow();
    }

    private static List<ServeNotice> notices(ViolationEstablished event, Definitions directory) {
        return POLICY.decide(event, new Occasion(7, event.at(), Cast.MECHANISM, directory)).stream().map(each -> ((Reaction.Notify) each).command()).toList();
    }

    @Test
    void each_party_is_notified_and_the_accused_one_may_reply() {
        var notices = notices(established(Cast.BORDURIA), directory());
        assertThat(notices).extracting(ServeNotice::to).containsExactly(Cast.ASTORIA, Cast.BORDURIA);
        assertThat(notices).extracting(ServeNotice::replyAwaited).containsExactly(false, true);
        assertThat(notices).extracting(ServeNotice::about).containsOnly("incident/bridge-fire");
        assertThat(notices).extracting(ServeNotice::noticeId).doesNotHaveDuplicates();
        assertThat(notices(established(Cast.BORDURIA), directory())).as("asked again, it wants the same").isEqualTo(notices);
    }

    @Test
    void the_parties_exchanged_the_notices_are_exchanged() {
        var notices = notices(established(Cast.ASTORIA), directory());
        assertThat(notices).extracting(ServeNotice::replyAwaited).containsExactly(true, false);
    }

    @Test
    void where_nobody_is_accused_nobody_owes_a_reply() {
        assertThat(notices(established(null), directory())).hasSize(2).noneMatch(ServeNotice::replyAwaited);
    }

    @Test
    void an_incident_that_is_not_known_leads_to_nothing() {
        assertThat(notices(established(null), Definitions.none(Features.ALL.stream().<DefinitionType<?, ?>>map(Feature::definition).toList()))).isEmpty();
    }
}
