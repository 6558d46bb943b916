package org.ceasefiremonitor.core.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.activity.ActivityCancelled;
import org.ceasefiremonitor.core.activity.ActivityCorrected;
import org.ceasefiremonitor.core.activity.ActivityExceededNotice;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.activity.ExcessStruck;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.verification.DetectionsAttached;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.ReportAttached;
import org.ceasefiremonitor.core.verification.WholeIncident;

/**
 * Trust in notices (domain reference, section 5.4, P2c): where a notice is corrected or cancelled, or was gone beyond, or more comes to an incident that
 * was found to be that activity, so that the notice no longer explains it, the head of the mechanism is recommended to reopen the incident.
 */
public final class WhenNoticeFalls implements Policy<Event> {

    @Override
    public String name() {
        return "P2c";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case ActivityCorrected corrected -> look(corrected.activityId(), occasion);
            case ActivityCancelled cancelled -> look(cancelled.activityId(), occasion);
            case ActivityExceededNotice exceeded -> look(exceeded.activityId(), occasion);
            case ExcessStruck struck -> look(struck.activityId(), occasion);
            case ReportAttached attached -> held(attached.incidentId(), occasion);
            case DetectionsAttached attached -> held(attached.incidentId(), occasion);
            case IncidentMerged merged -> held(merged.into(), occasion);
            case IncidentReopened reopened -> reopening(reopened.incidentId()).taken(occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice reopening(IncidentId incident) {
        return new Advice(name(), "reopen", incident);
    }

    private Stream<Reaction> look(ActivityId id, Occasion occasion) {
        return occasion.directory().under(id.key(), IncidentStanding.class).stream()
                .sorted(Comparator.comparing(IncidentStanding::incidentId)).flatMap(incident -> look(id, incident, occasion));
    }

    /** What has come to an incident is held against the activity that it was found to be. */
    private Stream<Reaction> held(IncidentId id, Occasion occasion) {
        return occasion.directory().find(id, IncidentStanding.class).stream()
                .flatMap(incident -> Stream.ofNullable(incident.result()).flatMap(result -> Stream.ofNullable(result.activityId()))
                        .flatMap(activity -> look(activity, incident, occasion)));
    }

    private Stream<Reaction> look(ActivityId id, IncidentStanding incident, Occasion occasion) {
        return occasion.directory().find(id, ActivityStanding.class).stream().flatMap(activity -> doubt(activity, incident, occasion)
                .map(why -> reopen(incident, why, occasion))
                .orElseGet(() -> reopening(incident.incidentId()).lapsed(occasion, "The notice explains it again.")));
    }

    private Stream<Reaction> reopen(IncidentStanding incident, String why, Occasion occasion) {
        return reopening(incident.incidentId()).recommend(occasion, Mandate.CHIEF_MONITOR,
                new PreparedCommand("ReopenIncident", Map.of("incidentId", incident.incidentId().value(), "reason", why)), why,
                TimeToAct.NOTICE_FALLS.from(occasion.at(), occasion.terms(incident.agreementId())), incident.marking());
    }

    /** Why a notice no longer explains an incident; empty where it does. */
    private static Optional<String> doubt(ActivityStanding activity, IncidentStanding incident, Occasion occasion) {
        var name = "The activity " + activity.activityId().value() + ", which it was found to be, ";
        if (activity.cancelled() != null) {
            return Optional.of(name + "was cancelled.");
        }
        if (activity.exceeded() != null) {
            return Optional.of(name + "went beyond its notice.");
        }
        var whole = WholeIncident.of(incident, occasion.directory());
        if (!whole.fits(activity)) {
            return Optional.of(name + "is notified for another place, time or type than all that speaks to it now.");
        }
        return activity.announcedBy(whole.from()) ? Optional.empty() : Optional.of(name + "is notified so only since it began.");
    }
}
