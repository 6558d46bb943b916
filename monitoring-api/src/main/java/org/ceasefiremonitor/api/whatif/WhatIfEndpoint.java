package org.ceasefiremonitor.api.whatif;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.ceasefiremonitor.api.actor.ActorSource;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.operation.Operators;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.api.query.Readers;
import org.ceasefiremonitor.api.query.ZoneEndpoint;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.zone.ZoneDefinition;
import org.ceasefiremonitor.projections.verification.IncidentFilter;
import org.ceasefiremonitor.projections.verification.IncidentQueries;
import org.ceasefiremonitor.projections.violation.ViolationFilter;
import org.ceasefiremonitor.projections.violation.ViolationOrder;
import org.ceasefiremonitor.projections.violation.ViolationQueries;
import org.ceasefiremonitor.projections.zone.ZoneQueries;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What other rules would have made of a period, for those who think about adopting them. Nothing is recorded. */
@RestController
@Tag(name = "views: zones")
@RequestMapping(ZoneEndpoint.PATH)
public class WhatIfEndpoint {

    private final ViolationQueries reports;
    private final IncidentQueries incidents;
    private final ZoneQueries zones;
    private final DirectoryStore directory;
    private final ActorSource actors;
    private final Readers readers;
    private final Operators operators;
    private final Clock clock;

    WhatIfEndpoint(ViolationQueries reports, IncidentQueries incidents, ZoneQueries zones, DirectoryStore directory, ActorSource actors, Readers readers,
            Operators operators, Clock clock) {
        this.reports = reports;
        this.incidents = incidents;
        this.zones = zones;
        this.directory = directory;
        this.actors = actors;
        this.readers = readers;
        this.operators = operators;
        this.clock = clock;
    }

    /** Plays a period through other rules. */
    @Operation(operationId = "AskWhatIf", summary = "What other rules of severity or other thresholds would have made of a period in a zone",
            description = "The reports that the zone counts in the period, as they stand now and as far as the reader may see them, are played in order of"
                    + " recording through the rules as adopted and through the others: severities that are proposed, changes of the alert level, and the"
                    + " incidents that would come before the commission because S2 or more is proposed for their reports, or by kind alone for their detections,"
                    + " or because they are of a pattern of violations that were established. What people have decided is not touched, and cases that were filed are not looked at. A"
                    + " period holds at most 100000 reports. For participants.",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WhatIf.Asked.class))))
    @PostMapping(path = "/{id}/what-if", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    public WhatIf.Answer ask(@Parameter(schema = @Schema(type = "string")) @PathVariable ZoneId id, HttpServletRequest request) throws IOException {
        actors.required(request);
        var reader = readers.of(request);
        var asked = operators.body(request, WhatIf.Asked.class);
        var known = directory.refresh().definitions();
        var zone = zones.find(id, clock.instant(), reader).found().flatMap(seen -> known.find(id, ZoneDefinition.class))
                .orElseThrow(() -> new RequestFault(Fault.NOT_FOUND, "There is no such zone, or none that the reader may see."));
        var whatIf = new WhatIf(zone, known.find(zone.agreementId(), AgreementTerms.class).orElseThrow(), asked);
        var all = ViolationFilter.ALL;
        long position = reports.stream(new ViolationFilter(List.of(id), asked.from(), asked.to(), null, null, null, all.kind(), all.severity(), all.side(), all.weapon(),
                all.means(), all.source(), all.reliability(), all.credibility(), null, all.state(), null, null), ViolationOrder.RECORDED, null, reader, null, whatIf::take);
        incidents.stream(new IncidentFilter(zone.agreementId(), List.of(), List.of(), null, null, null, null, null, null), null, reader, Math.min(position, incidents.position()),
                whatIf::take);
        return whatIf.answer(position);
    }
}
