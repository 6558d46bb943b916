package org.ceasefiremonitor.core.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.activity.ActivityCorrected;
import org.ceasefiremonitor.core.activity.ActivityNotified;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.activity.NotifiedPlaces;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.verification.DetectionsAttached;
import org.ceasefiremonitor.core.verification.DetectionsDetached;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.MatchActivity;
import org.ceasefiremonitor.core.verification.MergerReversed;
import org.ceasefiremonitor.core.verification.ReportAttached;
import org.ceasefiremonitor.core.verification.ReportDetached;
import org.ceasefiremonitor.core.verification.Sighting;

/**
 * Correlation with what was notified (domain reference, section 5.4, P2b): an incident of which no result stands is matched with each notified
 * activity that fits its reports in place, time and type; when reports are grouped, and when an activity is notified or corrected afterwards. What it
 * was, a verifier concludes. A window of silence that holds the place and time of an incident would be linked here in the same way.
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
            case IncidentOpened opened -> grouped(opened.incidentId(), List.of(), each -> false, occasion);
            case ReportAttached attached -> grouped(attached.incidentId(), List.of(attached.report().sighting()), each -> false, occasion);
            case ReportDetached detached -> grouped(detached.incidentId(), List.of(), each -> each.id().equals(detached.violationId().value()), occasion);
            case DetectionsAttached attached -> grouped(attached.incidentId(), attached.detections().sightings().toList(), of(attached.detections().batch()), occasion);
            case DetectionsDetached detached -> grouped(detached.incidentId(),
                    detached.remaining() == null ? List.of() : detached.remaining().sightings().toList(), of(detached.batch()), occasion);
            case IncidentReopened reopened -> grouped(reopened.incidentId(), List.of(), each -> false, occasion);
            case MergerReversed reversed -> grouped(reversed.incidentId(), List.of(), each -> false, occasion);
            case ActivityNotified notified -> notified(notified.activityId(), occasion);
            case ActivityCorrected corrected -> notified(corrected.activityId(), occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    /** Whether it was seen in detections of a batch, whose numbers follow the batch in its id. */
    private static Predicate<Sighting> of(DetectionsId batch) {
        return each -> each.id().startsWith(batch.value() + " ");
    }

    /** The directory knows what the incident was opened with; what it does not know, the incident refuses. */
    private static Stream<Reaction> grouped(IncidentId id, Collection<Sighting> more, Predicate<Sighting> gone, Occasion occasion) {
        return occasion.directory().find(id, IncidentStanding.class).filter(IncidentStanding::awaitsResult).stream().flatMap(incident -> {
            var sightings = Stream.concat(incident.sightings().stream().filter(gone.negate()), more.stream()).distinct().toList();
            var places = occasion.directory().derived(ActivityStanding.class, NotifiedPlaces.class, NotifiedPlaces::of);
            return sightings.stream().limit(1).flatMap(first -> places.at(first.position()).stream())
                    .filter(activity -> fresh(incident, activity) && IncidentStanding.fit(activity, sightings))
                    .map(activity -> new Reaction.Match(new MatchActivity(id, activity.activityId(), null), activity.activityId()));
        });
    }

    private static Stream<Reaction> notified(ActivityId id, Occasion occasion) {
        return occasion.directory().find(id, ActivityStanding.class).stream().flatMap(activity -> occasion.directory().all(IncidentStanding.class).stream()
                .filter(incident -> incident.awaitsResult() && fresh(incident, activity) && IncidentStanding.fit(activity, incident.sightings()))
                .sorted(Comparator.comparing(incident -> incident.incidentId().value()))
                .map(incident -> new Reaction.Match(new MatchActivity(incident.incidentId(), id, null), incident.incidentId())));
    }

    /** Whether the two belong to one agreement, everybody who sees the incident may see the activity, and nothing was said of them yet. */
    private static boolean fresh(IncidentStanding incident, ActivityStanding activity) {
        return incident.agreementId().equals(activity.agreementId()) && activity.shownUnder(incident.marking())
                && incident.match(activity.activityId()).isEmpty();
    }
}
