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
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.commission.Case;
import org.ceasefiremonitor.projections.commission.CaseFilter;
import org.ceasefiremonitor.projections.commission.CaseQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The docket of breach cases: how far each has come, when its next step is due, what each finding rests on and who dissents. */
@RestController
@Tag(name = "views: cases")
@RequestMapping(CaseEndpoint.PATH)
public class CaseEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/cases";

    private static final ItemStream.Shape<Case> SHAPE = new ItemStream.Shape<>(
            List.of("case_id", "commission_id", "accused", "affected", "severity", "state", "due", "incidents", "findings", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.caseId(), standing.commissionId(), standing.accused(), standing.affected(), standing.severity(), standing.state(), item.due(),
                        Cells.words(standing.incidents().stream().map(IncidentId::value)), standing.findings().size(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final CaseQueries queries;
    private final Answers answers;

    CaseEndpoint(CaseQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(CaseQueries.VIEWS);
    }

    /** Lists cases. */
    @Operation(operationId = "ListCases", summary = "The docket of breach cases: how far each has come, when its next step is due, what each finding rests on and who dissents, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV without submissions, hypotheses and findings, which have no form in a table.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = CasePage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Case.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Commission before which it lies.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable CommissionId commission,
            @Parameter(description = "Party whose responsibility is in question.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId accused,
            @Parameter(description = "Party to which it was done.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId affected,
            @Parameter(description = "How far it has come.")
            @RequestParam(required = false) @Nullable List<BreachStanding.State> state,
            @Parameter(description = "Severity as classified.")
            @RequestParam(required = false) @Nullable List<Severity> severity,
            @Parameter(description = "Something is due before this instant.")
            @RequestParam(required = false) @Nullable Instant dueBefore,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable BreachCaseId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new CaseFilter(commission, accused, affected, state, severity, dueBefore);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One case. */
    @Operation(operationId = "ReadCase", summary = "One case", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The case.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable BreachCaseId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record CasePage(long position, View view, List<Case> items, @Nullable String next) {
    }

    /** For the description: one. */
    record CaseAnswer(long position, View view, long revision, Case item) {
    }
}
