package org.ceasefiremonitor.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.util.List;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.OpenIncident;
import org.junit.jupiter.api.Test;

/** A notice is a fact with times of service, opening and acknowledgement; the time for a reply runs from service. */
public class NoticeTest {

    private static final NoticeId NOTICE = new NoticeId("notice-1");
    private static final String NOON = "2031-03-05T12:00:00Z";

    private static ServeNotice serve(boolean replyAwaited, Marking marking) {
        return new ServeNotice(NOTICE, BORDURIA, ACCORD, "incident/bridge-fire", "A violation was established.", replyAwaited, null, marking);
    }

    private static Story established() {
        return Bridge.reported().does(new OpenIncident(new IncidentId("bridge-fire"), ACCORD, List.of(Bridge.POST)));
    }

    private static ServeNotice about(String thing, Marking marking) {
        return new ServeNotice(NOTICE, BORDURIA, ACCORD, thing, "t", true, null, marking);
    }

    private static Story served() {
        return established().then(NOON).does(serve(true, null));
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        return served().does(new WithdrawNotice(NOTICE, "Served on the wrong Party.")).steps();
    }

    private static NoticeStanding standing(Story story) {
        return story.find(NOTICE, NoticeStanding.class);
    }

    @Test
    void the_time_for_a_reply_runs_from_service_whether_or_not_the_notice_is_opened() {
        served().so(new NoticeServed(NOTICE, BORDURIA, ACCORD, "incident/bridge-fire", "A violation was established.", instant(NOON),
                instant("2031-03-06T12:00:00Z"), Marking.GREEN));
        assertThat(standing(established().then(NOON).does(serve(false, null))).replyBy()).isNull();
    }

    @Test
    void a_notice_can_name_its_own_time_for_the_reply_it_waits_for() {
        assertThat(standing(established().then(NOON).does(new ServeNotice(NOTICE, BORDURIA, ACCORD, "incident/bridge-fire", "t", true, instant("2031-03-05T14:00:00Z"), null)))
                .replyBy()).isEqualTo("2031-03-05T14:00:00Z");
        assertThatThrownBy(() -> new ServeNotice(NOTICE, BORDURIA, ACCORD, "access/mill-road", "t", false, instant(NOON), null))
                .isInstanceOf(InvalidInput.class).extracting(thrown -> ((InvalidInput) thrown).field()).isEqualTo("replyBy");
    }

    @Test
    void what_is_limited_to_some_is_shown_to_whom_it_is_served_on() {
        assertThat(standing(established().does(serve(true, new Marking(Tlp.AMBER, List.of(ASTORIA))))).marking())
                .isEqualTo(new Marking(Tlp.AMBER, List.of(ASTORIA, BORDURIA)));
    }

    @Test
    void opening_acknowledging_and_replying_each_leave_their_time() {
        var story = served().by(BORDURIA).then("2031-03-05T13:00:00Z").does(new OpenNotice(NOTICE)).then("2031-03-05T14:00:00Z")
                .does(new AcknowledgeNotice(NOTICE)).then("2031-03-05T15:00:00Z").does(new ReplyToNotice(NOTICE, "We returned fire."));
        var standing = standing(story);
        assertThat(standing.openedAt()).isEqualTo("2031-03-05T13:00:00Z");
        assertThat(standing.acknowledgedAt()).isEqualTo("2031-03-05T14:00:00Z");
        assertThat(standing.repliedAt()).isEqualTo("2031-03-05T15:00:00Z");
        assertThat(standing.awaitsReply()).isFalse();
    }

    @Test
    void a_reply_says_that_the_notice_was_opened_and_received() {
        var standing = standing(served().by(BORDURIA).then("2031-03-05T15:00:00Z").does(new ReplyToNotice(NOTICE, "We returned fire.")));
        assertThat(standing.openedAt()).isEqualTo(standing.repliedAt()).isEqualTo(standing.acknowledgedAt());
    }

    @Test
    @Provokes("NOT-05")
    void a_reply_is_missed_once_and_can_still_come_late() {
        var story = served().then("2031-03-06T11:59:59.999999Z").refuses(new MissReply(NOTICE), NoticeRule.RUN_OUT)
                .then("2031-03-06T12:00:00Z").does(new MissReply(NOTICE)).refuses(new MissReply(NOTICE), NoticeRule.RUN_OUT)
                .by(BORDURIA).does(new ReplyToNotice(NOTICE, "We returned fire."));
        assertThat(standing(story).replyMissed()).isTrue();
        assertThat(standing(story).awaitsReply()).isFalse();
        story.by(MECHANISM).refuses(new MissReply(NOTICE), NoticeRule.RUN_OUT);
    }

    @Test
    @Provokes("NOT-01")
    void a_notice_is_served_on_somebody_under_an_agreement() {
        established().refuses(new ServeNotice(NOTICE, new ParticipantId("nobody"), ACCORD, "incident/bridge-fire", "t", true, null, null), NoticeRule.ADDRESSED)
                .refuses(new ServeNotice(NOTICE, BORDURIA, new AgreementId("none"), "incident/bridge-fire", "t", true, null, null), NoticeRule.ADDRESSED);
    }

    @Test
    @Provokes("NOT-06")
    void a_notice_is_about_a_thing_that_is_recorded_and_tells_no_more_people_of_it() {
        var limited = new Marking(Tlp.AMBER, List.of());
        established().refuses(about("incident/none", null), NoticeRule.ABOUT_WHAT_IS_SEEN).refuses(about("violation/none", null), NoticeRule.ABOUT_WHAT_IS_SEEN)
                .refuses(about("x/bridge-fire", null), NoticeRule.ABOUT_WHAT_IS_SEEN).refuses(about("violation/report-hidden", null), NoticeRule.ABOUT_WHAT_IS_SEEN)
                .refuses(about("violation/report-hidden", new Marking(Tlp.AMBER, List.of(CALDONIA))), NoticeRule.ABOUT_WHAT_IS_SEEN)
                .does(about("violation/report-hidden", limited));
        assertThat(standing(established().does(about("violation/report-post", null))).marking()).isEqualTo(Marking.GREEN);
    }

    @Test
    @Provokes({"NOT-02", "NOT-03", "NOT-04"})
    void only_its_addressee_acts_on_a_notice_once_and_while_it_stands() {
        served().by(ASTORIA).refuses(new OpenNotice(NOTICE), NoticeRule.BY_ITS_ADDRESSEE).refuses(new AcknowledgeNotice(NOTICE), NoticeRule.BY_ITS_ADDRESSEE)
                .refuses(new ReplyToNotice(NOTICE, "r"), NoticeRule.BY_ITS_ADDRESSEE)
                .by(BORDURIA).does(new ReplyToNotice(NOTICE, "r")).refuses(new OpenNotice(NOTICE), NoticeRule.ONCE)
                .refuses(new AcknowledgeNotice(NOTICE), NoticeRule.ONCE).refuses(new ReplyToNotice(NOTICE, "r"), NoticeRule.ONCE)
                .by(MECHANISM).does(new WithdrawNotice(NOTICE, "Served on the wrong Party."))
                .refuses(new WithdrawNotice(NOTICE, "r"), NoticeRule.STANDS).refuses(new MissReply(NOTICE), NoticeRule.STANDS)
                .by(BORDURIA).refuses(new OpenNotice(NOTICE), NoticeRule.STANDS);
    }
}
