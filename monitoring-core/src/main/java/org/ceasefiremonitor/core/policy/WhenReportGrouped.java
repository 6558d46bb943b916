package org.ceasefiremonitor.core.policy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.activity.ActivityCorrected;
import org.ceasefiremonitor.core.activity.ActivityNotified;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.activity.NotifiedPlaces;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.verification.DetectionsAttached;
import org.ceasefiremonitor.core.verification.DetectionsDetached;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.MatchActivity;
import org.ceasefiremonitor.core.verification.MergerReversed;
import org.ceasefiremonitor.core.verification.ReportAttached;
import org.ceasefiremonitor.core.verification.ReportDetached;
import org.ceasefiremonitor.core.verification.WholeIncident;

/**
 * Correlation with what was notified (domain reference, section 5.4, P2b): an incident of which no result stands is matched with each notified
 * activity that fits its reports, and those of what was merged into it, in place, time and type; when reports are grouped, when a merger is made or reversed, and when an activity is
 * notified or corrected afterwards. What it was, a verifier concludes. A window of silence that holds the place and time of an incident would be linked here in the same way.
 */
public final class WhenReportGrouped implements Policy<Event> {

    @Override
    public String name() {
        return "P2b";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case IncidentOpened opened -> grouped(opened.incidentId(), occasion);
            case ReportAttached attached -> grouped(attached.incidentId(), occasion);
            case ReportDetached detached -> grouped(detached.incidentId(), occasion);
            case DetectionsAttached attached -> grouped(attached.incidentId(), occasion);
            case DetectionsDetached detached -> grouped(detached.incidentId(), occasion);
            case IncidentReopened reopened -> grouped(reopened.incidentId(), occasion);
            case IncidentMerged merged -> grouped(merged.into(), occasion);
            case MergerReversed reversed -> Stream.concat(grouped(reversed.incidentId(), occasion),
                    Stream.ofNullable(reversed.partOf()).flatMap(whole -> goingOn(whole, occasion)).flatMap(whole -> grouped(whole, occasion)));
            case ActivityNotified notified -> notified(notified.activityId(), occasion);
            case ActivityCorrected corrected -> notified(corrected.activityId(), occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    /** The incident that goes on for one: itself, or the one into which it was merged, also by way of others. */
    private static Stream<IncidentId> goingOn(IncidentId id, Occasion occasion) {
        return occasion.directory().find(id, IncidentStanding.class).stream()
                .flatMap(incident -> incident.mergedInto() == null ? Stream.of(id) : goingOn(incident.mergedInto(), occasion));
    }

    private static Stream<Reaction> grouped(IncidentId id, Occasion occasion) {
        return occasion.directory().find(id, IncidentStanding.class).filter(IncidentStanding::awaitsResult).stream().flatMap(incident -> {
            var places = occasion.directory().derived(ActivityStanding.class, NotifiedPlaces.class, NotifiedPlaces::of);
            return incident.sightings().stream().limit(1).flatMap(first -> places.at(first.position()).stream())
                    .filter(activity -> fresh(incident, activity) && WholeIncident.of(incident, occasion.directory()).fits(activity))
                    .map(activity -> new Reaction.Match(new MatchActivity(id, activity.activityId(), null), activity.activityId()));
        });
    }

    private static Stream<Reaction> notified(ActivityId id, Occasion occasion) {
        return occasion.directory().find(id, ActivityStanding.class).stream().flatMap(activity -> occasion.directory().under(activity.agreementId().key(), IncidentStanding.class).stream()
                .filter(incident -> fresh(incident, activity) && WholeIncident.of(incident, occasion.directory()).fits(activity))
                .sorted(Comparator.comparing(incident -> incident.incidentId().value()))
                .map(incident -> new Reaction.Match(new MatchActivity(incident.incidentId(), id, null), incident.incidentId())));
    }

    /** Whether the two belong to one agreement, everybody who sees the incident may see the activity, and nothing was said of them yet. */
    private static boolean fresh(IncidentStanding incident, ActivityStanding activity) {
        return incident.agreementId().equals(activity.agreementId()) && activity.shownUnder(incident.marking())
                && incident.match(activity.activityId()).isEmpty();
    }
}
