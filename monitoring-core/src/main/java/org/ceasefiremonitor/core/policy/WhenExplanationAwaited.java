package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.activity.ActivityEvent;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.activity.ActivityStanding.Question;
import org.ceasefiremonitor.core.activity.ExplanationOverdue;
import org.ceasefiremonitor.core.activity.ExplanationRequested;
import org.ceasefiremonitor.core.activity.UnusualActivityQuestioned;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.notice.ServeNotice;

/**
 * Explanation request (domain reference, section 5.4, P21): a Party that is asked to explain an activity finds that in its inbox, and both it
 * and who asked find there that the time ran out. What follows from silence is for people to decide.
 */
public final class WhenExplanationAwaited implements Policy<ActivityEvent> {

    @Override
    public String name() {
        return "P21";
    }

    @Override
    public Class<ActivityEvent> reactsTo() {
        return ActivityEvent.class;
    }

    @Override
    public List<Reaction> decide(ActivityEvent event, Occasion occasion) {
        return occasion.directory().find(event.activityId(), ActivityStanding.class).map(activity -> switch (event) {
            case ExplanationRequested asked -> List.of(notice(event, activity, activity.side(), "You are asked to explain it until " + asked.due() + "."));
            case UnusualActivityQuestioned asked -> List.of(notice(event, activity, activity.side(),
                    "You are asked to explain until " + asked.due() + " what you did not notify."));
            case ExplanationOverdue missed -> Stream.concat(Stream.of(activity.side()), activity.questions().stream()
                            .filter(question -> question.due().equals(missed.due())).map(Question::by)).distinct().sorted()
                    .map(each -> notice(event, activity, each, "The explanation that was due at " + missed.due() + " was not given.")).toList();
            default -> List.<Reaction>of();
        }).orElse(List.of());
    }

    private static Reaction notice(ActivityEvent event, ActivityStanding activity, ParticipantId to, String text) {
        var id = new NoticeId(Names.of(event.at().toEpochMilli() + "-" + to.value() + "-" + activity.activityId().value()));
        return new Reaction.Notify(new ServeNotice(id, to, activity.agreementId(), activity.activityId().key(), text, false, null, event.marking()));
    }
}
