package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.verification.Incident;
import org.ceasefiremonitor.projections.verification.IncidentFilter;
import org.ceasefiremonitor.projections.verification.IncidentQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Incidents: what happened, which reports speak to it, who verifies it and what came of it. */
@RestController
@Tag(name = "views: incidents")
@RequestMapping(IncidentEndpoint.PATH)
public class IncidentEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/incidents";

    private static final ItemStream.Shape<Incident> SHAPE = new ItemStream.Shape<>(
            List.of("incident_id", "agreement_id", "state", "severity", "from", "to", "reports", "batches", "observations", "verifier", "outcome", "provision", "accused",
                    "merged_into", "opened_at", "assign_by", "result_by", "revision", "position", "recorded_at"),
            incident -> {
                var standing = incident.standing();
                var verifier = standing.verifier();
                var result = standing.result();
                var violation = standing.violation();
                return Cells.of(standing.incidentId().value(), standing.agreementId().value(), standing.state(), incident.severity(),
                        incident.from(), incident.to(), Cells.words(standing.reports().stream().map(report -> report.violationId().value())),
                        Cells.words(standing.detections().stream().map(each -> each.batch().value())), standing.observations(),
                        verifier == null ? null : verifier.participant().value(), result == null ? null : result.outcome(),
                        violation == null ? null : violation.provisionId(),
                        violation == null || violation.accused() == null ? null : violation.accused().value(),
                        standing.mergedInto() == null ? null : standing.mergedInto().value(), standing.openedAt(), standing.assignBy(),
                        standing.resultBy(), standing.revision(), incident.position(), incident.recordedAt());
            }, null);

    private final IncidentQueries queries;
    private final Answers answers;

    IncidentEndpoint(IncidentQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(IncidentQueries.VIEWS);
    }

    /** Lists incidents. */
    @Operation(operationId = "ListIncidents", summary = "Incidents and where each stands, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV without the content of their reports, which has no form in a table.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Incident.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Agreement by which they are judged.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "Where they stand.") @RequestParam(required = false) @Nullable List<IncidentStanding.State> state,
            @Parameter(description = "Severity set by a person, else proposed by the rules.")
            @RequestParam(required = false) @Nullable List<Severity> severity,
            @Parameter(description = "A report that speaks to them.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ViolationId report,
            @Parameter(description = "A batch of which detections speak to them.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable DetectionsId batch,
            @Parameter(description = "Participant whose person verifies them.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId verifier,
            @Parameter(description = "Whether the mechanism owes a result.") @RequestParam(required = false) @Nullable Boolean awaiting,
            @Parameter(description = "The result is due before this instant.", example = "2026-03-03T06:00:00Z")
            @RequestParam(required = false) @Nullable Instant dueBefore,
            @Parameter(description = "A notified activity that matches them.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ActivityId activity,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable IncidentId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new IncidentFilter(agreement, state, severity, report, batch, verifier, awaiting, dueBefore, activity);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One incident. */
    @Operation(operationId = "ReadIncident", summary = "One incident", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The incident.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable IncidentId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, incident -> incident.standing().revision());
    }

    /** For the description: a page. */
    record IncidentPage(long position, View view, List<Incident> items, @Nullable String next) {
    }

    /** For the description: one. */
    record IncidentAnswer(long position, View view, long revision, Incident item) {
    }
}
