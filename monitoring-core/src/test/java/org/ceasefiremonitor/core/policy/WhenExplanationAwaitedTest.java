package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ceasefiremonitor.core.activity.ExplanationOverdue;
import org.ceasefiremonitor.core.activity.ExplanationRequestWithdrawn;
import org.ceasefiremonitor.core.activity.GiveExplanation;
import org.ceasefiremonitor.core.activity.MissExplanation;
import org.ceasefiremonitor.core.activity.QuestionUnusualActivity;
import org.ceasefiremonitor.core.activity.RequestExplanation;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;

class WhenExplanationAwaitedTest {

    private static final ActivityId COLUMNS = new ActivityId("columns-1");
    private static final Policy<Event> POLICY = new WhenExplanationAwaited();

    private static Story asked() {
        var noon = Cast.instant("2031-03-02T12:00:00Z");
        return Cast.inForce().by(Cast.BORDURIA).does(new QuestionUnusualActivity(COLUMNS, Cast.ACCORD, Cast.ASTORIA, null, Boundary.polygon(31, 48, 32, 48, 32, 49),
                noon.minusSeconds(60), noon, null, "What are these columns?", null));
    }

    private static List<ServeNotice> wanted(Story story) {
        return reactions(story).stream().filter(Reaction.Notify.class::isInstance).map(each -> ((Reaction.Notify) each).command()).toList();
    }

    private static List<Reaction> reactions(Story story) {
        return POLICY.decide(story.events().getLast(), new Occasion(7, Cast.instant("2031-03-04T12:00:00Z"), Cast.MECHANISM, story.directory()));
    }

    @Test
    void who_is_asked_is_notified_and_when_the_time_ran_out_so_is_who_asked() {
        var story = asked();
        assertThat(wanted(story)).singleElement().satisfies(notice -> {
            assertThat(notice.to()).isEqualTo(Cast.ASTORIA);
            assertThat(notice.about()).isEqualTo("activity/columns-1");
            assertThat(notice.text()).contains("2031-03-04T12:00:00Z");
            assertThat(notice.replyAwaited()).as("the activity has a clock of its own").isFalse();
        });
        story.by(Cast.MECHANISM).later(Duration.ofHours(48)).does(new MissExplanation(COLUMNS));
        assertThat(wanted(story)).extracting(ServeNotice::to).containsExactly(Cast.ASTORIA, Cast.BORDURIA);
        assertThat(wanted(story)).extracting(ServeNotice::noticeId).doesNotHaveDuplicates();
        assertThat(reactions(story)).filteredOn(Reaction.Recommend.class::isInstance).singleElement().satisfies(each -> {
            var advice = ((Reaction.Recommend) each).command();
            assertThat(advice.to()).isEqualTo(Mandate.REGISTRAR);
            assertThat(advice.command().name()).isEqualTo("FileAllegation");
            assertThat(advice.command().body()).containsEntry("accused", "astoria").containsEntry("from", "2031-03-04T12:00:00Z");
            assertThat(advice.due()).isEqualTo("2031-03-05T12:00:00Z");
        });
        assertThat(wanted(story)).as("asked again, it wants the same").isEqualTo(wanted(story));
    }

    @Test
    void an_explanation_leads_to_no_notice_and_another_question_does() {
        var story = asked().by(Cast.ASTORIA).does(new GiveExplanation(COLUMNS, "A convoy."));
        assertThat(wanted(story)).isEmpty();
        assertThat(wanted(story.by(Cast.BORDURIA).does(new RequestExplanation(COLUMNS, "Of what?")))).extracting(ServeNotice::to).containsExactly(Cast.ASTORIA);
    }

    @Test
    void an_allegation_is_recommended_no_more_once_the_question_is_withdrawn() {
        var due = Cast.instant("2031-03-04T12:00:00Z");
        var log = new Reacting(POLICY, asked()).happens(new ExplanationOverdue(COLUMNS, due, due, Marking.GREEN));
        assertThat(log.recommendations()).hasSize(1);
        assertThat(log.happens(new ExplanationRequestWithdrawn(COLUMNS, "It was another's.", due, Marking.GREEN)).only()).isInstanceOfSatisfying(Reaction.Lapsed.class,
                lapsed -> assertThat(lapsed.command().recommendationId().value()).isEqualTo("P21-allege-1-columns-1"));
    }
}
