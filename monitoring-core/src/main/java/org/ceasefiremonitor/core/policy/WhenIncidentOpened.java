package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;
import org.ceasefiremonitor.core.verification.DetectionsAttached;
import org.ceasefiremonitor.core.verification.IncidentClosed;
import org.ceasefiremonitor.core.verification.IncidentEvent;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.ReportAttached;
import org.ceasefiremonitor.core.verification.VerifierAssigned;
import org.jspecify.annotations.Nullable;

/**
 * Verification (domain reference, section 5.4, P3): a verifier is recommended for an incident that nobody is assigned to. Proposed is a
 * participant whose people may act as analysts, that is no Party, and that reported none of it where there is such a one; where the mechanism has
 * a sector there, by severity its head or who verifies in it comes first. Which person, only the head of the mechanism can say. Where all that speaks
 * to the incident may come from one source, the recommendation says so. Where what is attached later makes it S2 or more, or S3, while nobody is assigned, it
 * is recommended anew: who comes first goes by severity.
 */
public final class WhenIncidentOpened implements Policy<IncidentEvent> {

    private static final String ONE_SOURCE = " All that speaks to it is of one source so far: a second one is to be asked, or the place visited.";

    @Override
    public String name() {
        return "P3";
    }

    @Override
    public Class<IncidentEvent> reactsTo() {
        return IncidentEvent.class;
    }

    @Override
    public List<Reaction> decide(IncidentEvent event, Occasion occasion) {
        var assigning = new Advice(name(), "assign", event.incidentId());
        return (switch (event) {
            case IncidentOpened opened -> assign(assigning, occasion, Set.of(), opened.incidentId(), opened.at(), opened.assignBy(), opened.marking());
            case IncidentReopened reopened -> assign(assigning, occasion, Set.of(), reopened.incidentId(), reopened.at(), reopened.assignBy(), reopened.marking());
            case ReportAttached attached -> attached(assigning, occasion, attached.incidentId(), attached.marking());
            case DetectionsAttached attached -> attached(assigning, occasion, attached.incidentId(), attached.marking());
            case VerifierAssigned assigned -> assigning.taken(occasion);
            case IncidentMerged merged -> assigning.lapsed(occasion, "It goes on as part of the incident " + merged.into().value() + ".");
            case IncidentClosed closed -> assigning.lapsed(occasion, "The incident was closed.");
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    /** Nothing unless the severity that is proposed is S2 or more now, and another than the last recommendation says. */
    private static Stream<Reaction> attached(Advice assigning, Occasion occasion, IncidentId id, Marking marking) {
        var incident = occasion.directory().find(id, IncidentStanding.class).filter(SectorOfIncident::severe);
        var last = assigning.latest(occasion);
        if (incident.isEmpty() || last.isEmpty() || last.get().reason().startsWith(unassigned(incident.get()))) {
            return Stream.empty();
        }
        var lapsing = assigning.open(occasion).map(RecommendationStanding::recommendationId).collect(Collectors.toUnmodifiableSet());
        var anew = assign(assigning, occasion, lapsing, id, occasion.at(), incident.get().assignBy(), marking).toList();
        return anew.isEmpty() ? Stream.empty() : Stream.concat(assigning.lapsed(occasion, "Severity " + incident.get().severity() + " is proposed since."), anew.stream());
    }

    private static Stream<Reaction> assign(Advice assigning, Occasion occasion, Set<RecommendationId> lapsing, IncidentId id, Instant at, @Nullable Instant due, Marking marking) {
        var incident = occasion.directory().find(id, IncidentStanding.class).filter(each -> each.state() == IncidentStanding.State.OPENED
                || each.state() == IncidentStanding.State.REOPENED);
        if (due == null || incident.isEmpty()) {
            return Stream.empty();
        }
        var sector = SectorOfIncident.of(incident.get(), occasion.directory());
        var body = new TreeMap<String, Object>();
        body.put("incidentId", id.value());
        analyst(incident.get(), sector, occasion, at).ifPresent(each -> body.put("verifier", each.value()));
        return assigning.recommend(occasion, lapsing, Mandate.CHIEF_MONITOR, new PreparedCommand("AssignVerifier", body),
                unassigned(incident.get()) + sector.map(SectorOfIncident::text).orElse("") + (incident.get().ofOneSource() ? ONE_SOURCE : ""), due,
                SectorOfIncident.marking(marking, sector));
    }

    /** How each recommendation begins. */
    private static String unassigned(IncidentStanding incident) {
        var severity = incident.severity();
        return "Nobody is assigned to the incident" + (severity == null ? "." : ", for which severity " + severity + " is proposed.");
    }

    private static Optional<ParticipantId> analyst(IncidentStanding incident, Optional<SectorOfIncident> sector, Occasion occasion, Instant at) {
        var parties = occasion.directory().find(incident.agreementId(), AgreementTerms.class).map(AgreementTerms::parties);
        var observers = incident.observers();
        return occasion.directory().all(ParticipantStanding.class).stream()
                .filter(each -> each.stands() && each.holds(Mandate.ANALYST, at))
                .map(ParticipantStanding::participantId)
                .filter(each -> parties.stream().noneMatch(these -> these.contains(each)))
                .min(Comparator.<ParticipantId, Boolean>comparing(observers::contains)
                        .thenComparing(each -> sector.map(here -> here.rank(each)).orElse(0)).thenComparing(Comparator.naturalOrder()));
    }
}
