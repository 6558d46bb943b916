package org.ceasefiremonitor.core.verification;

import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;

/**
 * Which notified activities match an incident, and which of them it may turn out to have been (domain reference, sections 5.3, A6, and 5.4, P2b).
 *
 * @param incident the incident
 */
record Matching(IncidentStanding incident, Circumstances circumstances) {

    ActivityMatched decide(MatchActivity command) {
        var actor = circumstances.actor();
        if (command.reason() != null && actor.capacity() == Mandate.CLOCK) {
            throw new InvalidInput("reason", "is stated by people only");
        }
        var before = incident.match(command.activityId());
        if (before.isPresent() && (before.get().takenBack() == null || actor.capacity() == Mandate.CLOCK)) {
            throw new Refusal(IncidentRule.ACTIVITY_MATCHED_ONCE, before.get().takenBack() == null ? "That is said already." : "A person took it back.");
        }
        if (before.isEmpty() && incident.matches().size() == IncidentStanding.MOST_MATCHES) {
            throw new Refusal(IncidentRule.ACTIVITY_MATCHED_ONCE, "It is matched with " + IncidentStanding.MOST_MATCHES + " activities.");
        }
        return new ActivityMatched(incident.incidentId(), command.activityId(), announced(command.activityId()), command.reason(), circumstances.at(),
                incident.marking());
    }

    MatchTakenBack decide(TakeBackMatch command) {
        requireMatched(command.activityId());
        return new MatchTakenBack(incident.incidentId(), command.activityId(), command.reason(), circumstances.at(), incident.marking());
    }

    /** The incident can have been an activity that is matched, still fits, and was announced before. */
    void requireExplained(ActivityId activity) {
        requireMatched(activity);
        if (!announced(activity)) {
            throw new Refusal(IncidentRule.ANNOUNCED, "Not everybody could know beforehand of what the earliest report or detection tells.");
        }
    }

    private void requireMatched(ActivityId activity) {
        if (!incident.matched().contains(activity)) {
            throw new Refusal(IncidentRule.ACTIVITY_MATCHED, "The activity " + activity.value() + " is not matched with it.");
        }
    }

    /**
     * Whether a notified activity that fits the whole incident was announced before that began. What the actor may not see is unknown to it, in the same
     * words; and what fewer may see than the incident would be told by it.
     */
    private boolean announced(ActivityId id) {
        var actor = circumstances.actor();
        var activity = circumstances.directory().find(id, ActivityStanding.class)
                .filter(each -> each.notice() != null && each.cancelled() == null && each.agreementId().equals(incident.agreementId()))
                .filter(each -> each.shownUnder(incident.marking()))
                .filter(each -> actor.capacity() == Mandate.CLOCK || each.marking().shows(actor.participant(), each.side()))
                .orElseThrow(() -> Refusal.notSuchAOne(IncidentRule.ACTIVITY_NOTIFIED, id.key()));
        var whole = WholeIncident.of(incident, circumstances.directory());
        if (!whole.fits(activity)) {
            throw new Refusal(IncidentRule.PLACE_TIME_AND_TYPE, "Not all of its reports and detections do, with those of what was merged into it.");
        }
        return activity.announcedBy(whole.from());
    }
}
