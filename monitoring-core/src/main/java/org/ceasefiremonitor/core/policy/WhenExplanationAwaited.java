package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.activity.ActivityEvent;
import org.ceasefiremonitor.core.activity.ActivityStanding.Question;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.activity.ExplanationOverdue;
import org.ceasefiremonitor.core.activity.ExplanationRequestWithdrawn;
import org.ceasefiremonitor.core.activity.ExplanationRequested;
import org.ceasefiremonitor.core.activity.UnusualActivityQuestioned;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.verification.allegation.AllegationReceived;

/**
 * Explanation request: a Party that is asked to explain an activity finds that in its inbox; where its time has run out, both it and who asked are
 * told, and the registrar is recommended to file an allegation (domain reference, section 5.4, P21).
 */
public final class WhenExplanationAwaited implements Policy<Event> {

    /** Begins the id of an allegation that is recommended; what follows is the position of the missed time and the id of the activity. */
    private static final String UNEXPLAINED = "unexplained-";
    private static final Pattern RECOMMENDED = Pattern.compile(UNEXPLAINED + "[0-9]+-(.+)");

    @Override
    public String name() {
        return "P21";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case ActivityEvent activity -> occasion.directory().find(activity.activityId(), ActivityStanding.class).stream()
                    .flatMap(standing -> answer(activity, standing, occasion));
            case AllegationReceived received -> unexplained(received.allegationId()).flatMap(activity -> alleging(activity).taken(occasion));
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private static Stream<Reaction> answer(ActivityEvent event, ActivityStanding activity, Occasion occasion) {
        return switch (event) {
            case ExplanationRequested asked -> Stream.of(notice(event, activity, activity.side(), "You are asked to explain it until " + asked.due() + "."));
            case UnusualActivityQuestioned asked -> Stream.of(notice(event, activity, activity.side(),
                    "You are asked to explain until " + asked.due() + " what you did not notify."));
            case ExplanationOverdue missed -> Stream.concat(Stream.concat(Stream.of(activity.side()), activity.questions().stream()
                            .filter(question -> question.due().equals(missed.due())).map(Question::by)).distinct().sorted()
                    .map(each -> notice(event, activity, each, "The explanation that was due at " + missed.due() + " was not given.")),
                    recommend(missed, activity, occasion));
            case ExplanationRequestWithdrawn withdrawn -> alleging(activity.activityId()).lapsed(occasion, "What was asked was withdrawn.");
            default -> Stream.empty();
        };
    }

    private static Stream<Reaction> recommend(ExplanationOverdue missed, ActivityStanding activity, Occasion occasion) {
        var text = activity.side().value() + " did not explain " + activity.activityId().key() + " until " + missed.due() + ", as it was asked to.";
        return alleging(activity.activityId()).recommend(occasion, Mandate.REGISTRAR, new PreparedCommand("FileAllegation", Map.of("allegationId",
                Identifier.fitting(UNEXPLAINED + occasion.position() + "-" + activity.activityId().value()), "agreementId", activity.agreementId().value(), "accused", activity.side().value(),
                "from", missed.due().toString(), "text", text)), text,
                TimeToAct.EXPLANATION_MISSED.from(occasion.at(), occasion.terms(activity.agreementId())), missed.marking());
    }

    /** The activity on whose silence an allegation with this id was recommended. */
    private static Stream<ActivityId> unexplained(AllegationId allegation) {
        var recommended = RECOMMENDED.matcher(allegation.value());
        return recommended.matches() && Identifier.FORM.matcher(recommended.group(1)).matches() ? Stream.of(new ActivityId(recommended.group(1))) : Stream.empty();
    }

    private static Advice alleging(ActivityId activity) {
        return new Advice("P21", "allege", activity);
    }

    private static Reaction notice(ActivityEvent event, ActivityStanding activity, ParticipantId to, String text) {
        return new Reaction.Notify(new ServeNotice(new NoticeId(Identifier.fitting(event.at().toEpochMilli() + "-" + to.value() + "-" + activity.activityId().value())),
                to, activity.agreementId(), activity.activityId().key(), text, false, null, event.marking()));
    }
}
