package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.verification.DetectionsAttached;
import org.ceasefiremonitor.core.verification.IncidentClosed;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.ReportAttached;
import org.ceasefiremonitor.core.verification.VerificationConcluded;
import org.ceasefiremonitor.core.verification.mission.MissionRequested;
import org.ceasefiremonitor.core.verification.mission.MissionStanding;

/**
 * Verification at the place (domain reference, section 5.4, P3b): for an incident for which severity S2 or more is proposed, the head of the mechanism
 * is recommended to ask for a mission, once since it was opened or reopened; also where only what is attached later makes it so severe. Where it goes, who
 * goes and who holds the area, only people can say.
 */
public final class WhenSevereIncidentOpened implements Policy<Event> {

    @Override
    public String name() {
        return "P3b";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case IncidentOpened opened -> request(occasion, opened.incidentId(), opened.at(), opened.marking());
            case IncidentReopened reopened -> request(occasion, reopened.incidentId(), reopened.at(), reopened.marking());
            case ReportAttached attached -> attached(attached.incidentId(), attached.at(), attached.marking(), occasion);
            case DetectionsAttached attached -> attached(attached.incidentId(), attached.at(), attached.marking(), occasion);
            case MissionRequested requested -> requesting(requested.incidentId()).taken(occasion);
            case VerificationConcluded concluded -> requesting(concluded.incidentId()).lapsed(occasion, "The incident has a result.");
            case IncidentMerged merged -> requesting(merged.incidentId()).lapsed(occasion, "It goes on as part of the incident " + merged.into().value() + ".");
            case IncidentClosed closed -> requesting(closed.incidentId()).lapsed(occasion, "The incident was closed.");
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice requesting(IncidentId incident) {
        return new Advice(name(), "mission", incident);
    }

    /** Nothing where a mission is asked for, or was recommended, since the incident was opened or reopened. */
    private Stream<Reaction> attached(IncidentId id, Instant at, Marking marking, Occasion occasion) {
        return occasion.directory().find(id, IncidentStanding.class).filter(SectorOfIncident::severe)
                .filter(incident -> requesting(id).latest(occasion).filter(each -> !each.at().isBefore(incident.resultFrom())).isEmpty())
                .filter(incident -> occasion.directory().all(MissionStanding.class).stream()
                        .noneMatch(each -> each.incidentId().equals(id) && !each.requestedAt().isBefore(incident.resultFrom())))
                .stream().flatMap(incident -> request(occasion, id, at, marking));
    }

    private Stream<Reaction> request(Occasion occasion, IncidentId id, Instant at, Marking marking) {
        var incident = occasion.directory().find(id, IncidentStanding.class).filter(each -> !each.state().concluded() && SectorOfIncident.severe(each));
        if (incident.isEmpty()) {
            return Stream.empty();
        }
        var sector = SectorOfIncident.of(incident.get(), occasion.directory());
        return requesting(id).recommend(occasion, Mandate.CHIEF_MONITOR, new PreparedCommand("RequestMission", Map.of("missionId",
                Identifier.fitting("mission-" + id.value()), "incidentId", id.value(), "purpose", "To find out at the place what happened.")),
                "Severity " + incident.get().severity() + " is proposed for the incident." + sector.map(SectorOfIncident::text).orElse(""),
                TimeToAct.MISSION_REQUEST.from(at, occasion.terms(incident.get().agreementId())), SectorOfIncident.marking(marking, sector));
    }
}
