package org.ceasefiremonitor.api.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.api.query.Exchange;
import org.ceasefiremonitor.api.query.Format;
import org.ceasefiremonitor.api.query.Freshness;
import org.ceasefiremonitor.api.query.Readers;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.verification.GroupedDetections;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.LinkKind;
import org.ceasefiremonitor.projections.allegation.AllegationFilter;
import org.ceasefiremonitor.projections.allegation.AllegationQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.mission.MissionFilter;
import org.ceasefiremonitor.projections.mission.MissionQueries;
import org.ceasefiremonitor.projections.verification.EvidenceFilter;
import org.ceasefiremonitor.projections.verification.EvidenceQueries;
import org.ceasefiremonitor.projections.verification.Incident;
import org.ceasefiremonitor.projections.verification.IncidentQueries;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.zone.ZoneQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dossier of an incident: what is recorded of it, of the reports and detections that speak to it and of its evidence, in the order of recording. */
@RestController
@Tag(name = "views: incidents")
public class DossierEndpoint {

    private final IncidentQueries incidents;
    private final EvidenceQueries evidence;
    private final MissionQueries missions;
    private final AllegationQueries allegations;
    private final ZoneQueries zones;
    private final EventLog log;
    private final LogSource source;
    private final Freshness freshness;
    private final Readers readers;

    DossierEndpoint(IncidentQueries incidents, EvidenceQueries evidence, MissionQueries missions, AllegationQueries allegations, ZoneQueries zones, EventLog log,
            LogSource source, Freshness freshness, Readers readers) {
        this.incidents = incidents;
        this.evidence = evidence;
        this.missions = missions;
        this.allegations = allegations;
        this.zones = zones;
        this.log = log;
        this.source = source;
        this.freshness = freshness;
        this.readers = readers;
    }

    /** Reads a dossier. */
    @Operation(operationId = "ReadDossier", summary = "Everything on one incident, oldest first: its own events, those of its reports, detections and evidence, of the missions"
            + " to it, of the allegations about it and of the notified activities that match it, and how zones count it by itself",
            description = "As far as the reader may see it. Reports, batches of detections, evidence, missions, allegations and activities are those that belong to it at the position that the answer stands for, each with"
                    + " all that was recorded of it up to then.")
    @ApiResponse(responseCode = "200", description = "A page of the dossier.")
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/api/v1/incidents/{id}/dossier")
    public @Nullable ResponseEntity<Dossier> dossier(
            @Parameter(schema = @Schema(type = "string")) @PathVariable IncidentId id,
            @Parameter(description = "Events on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Position of the log: what was recorded up to there; the latest if absent.", example = "57")
            @RequestParam(required = false) @Nullable Long asOf,
            @Parameter(description = "Answer only once the views have reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        var exchange = Exchange.of(request, response, readers, Format.JSON);
        if (asOf != null && (asOf < 0 || asOf > source.lastPosition())) {
            throw new InvalidInput("asOf", "must be a position of the log, 0 to " + source.lastPosition() + ", was " + asOf);
        }
        freshness.await(after, wait, this::reached);
        freshness.await(asOf, wait, this::reached);
        var paging = new Paging(limit, cursor);
        var from = paging.after(id, 1);
        long position = from != null ? from.position(asOf) : asOf != null ? asOf : reached();
        var incident = incidents.find(id, exchange.reader(), position).found().orElseThrow(() -> new RequestFault(Fault.NOT_FOUND,
                "There is no such incident at position " + position + ", or none that the reader may see."));
        long before = from == null ? -1 : position(from.keys().getFirst());
        var events = Stream.concat(log.about(things(incident, exchange.reader(), position), before, position, paging.size() + 1, exchange.reader()).stream(),
                        log.at(zones.weighings(id, position), before, exchange.reader()).stream())
                .sorted(Comparator.comparing(LoggedEvent::position)).limit(paging.size() + 1).toList();
        var page = paging.page(position, id, events, event -> List.of(event.position()));
        return exchange.unchanged(exchange.weakTag(position), position) ? null
                : exchange.whole(new Dossier(position, id, links(incident.standing(), exchange.reader(), position), incident.standing().detections(), page.items(), exchange.next(page.next())));
    }

    private long reached() {
        return LongStream.of(incidents.position(), evidence.position(), missions.position(), allegations.position(), zones.position()).min().orElseThrow();
    }

    private static long position(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOurs) {
            throw new InvalidInput("cursor", "is not a cursor that this list has given");
        }
    }

    private List<String> things(Incident incident, Reader reader, long position) {
        var things = new ArrayList<String>();
        things.add(incident.standing().incidentId().key());
        incident.standing().reports().forEach(report -> things.add(report.violationId().key()));
        incident.standing().detections().forEach(each -> things.add(each.batch().key()));
        evidence.stream(EvidenceFilter.of(incident.standing().incidentId()), null, reader, position, item -> things.add(item.standing().evidenceId().key()));
        incident.standing().matched().forEach(activity -> things.add(activity.key()));
        missions.stream(MissionFilter.of(incident.standing().incidentId()), null, reader, position, item -> things.add(item.standing().missionId().key()));
        allegations.stream(AllegationFilter.of(incident.standing().incidentId()), null, reader, position, item -> things.add(item.standing().allegationId().key()));
        return things;
    }

    private List<Link> links(IncidentStanding incident, Reader reader, long position) {
        var links = new ArrayList<Link>();
        incident.links().forEach(link -> links.add(new Link(incident.incidentId(), link.kind(), link.to(), link.reason())));
        incidents.linkedTo(incident.incidentId(), reader, position, other -> other.links().stream().filter(link -> link.to().equals(incident.incidentId()))
                .forEach(link -> links.add(new Link(other.incidentId(), link.kind(), link.to(), link.reason()))));
        return links;
    }

    /**
     * How two incidents hang together, the dossier's one among them.
     *
     * @param incidentId the one of which it was said
     * @param kind       how
     * @param to         the other
     * @param reason     why
     */
    @Schema(name = "IncidentLink")
    public record Link(IncidentId incidentId, LinkKind kind, IncidentId to, String reason) {
    }

    /**
     * A dossier.
     *
     * @param position   position of the log that it stands for
     * @param incidentId the incident
     * @param links      how it hangs together with others, as far as the reader may see them
     * @param detections which detections of which batches speak to it; what they are is told in the items
     * @param items      what was recorded, oldest first
     * @param next       where the next page is; absent on the last one
     */
    public record Dossier(long position, IncidentId incidentId, List<Link> links, List<GroupedDetections> detections, List<LoggedEvent> items, @Nullable String next) {
    }
}
