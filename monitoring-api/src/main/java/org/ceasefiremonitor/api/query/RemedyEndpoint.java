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
import org.ceasefiremonitor.core.commission.remedy.RemedyKind;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.projections.commission.Remedy;
import org.ceasefiremonitor.projections.commission.RemedyFilter;
import org.ceasefiremonitor.projections.commission.RemedyQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of remedies: what each Party is to do, by when, and whether it was verified that it did. */
@RestController
@Tag(name = "views: remedies")
@RequestMapping(RemedyEndpoint.PATH)
public class RemedyEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/remedies";

    private static final ItemStream.Shape<Remedy> SHAPE = new ItemStream.Shape<>(
            List.of("remedy_id", "case_id", "addressee", "kind", "act", "state", "due", "next_due", "acknowledged_at", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.remedyId(), standing.caseId(), standing.addressee(), standing.kind(), Cells.text(standing.act()), standing.state(),
                        standing.due(), item.nextDue(), standing.acknowledgedAt(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final RemedyQueries queries;
    private final Answers answers;

    RemedyEndpoint(RemedyQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(RemedyQueries.VIEWS);
    }

    /** Lists remedies. */
    @Operation(operationId = "ListRemedies", summary = "The ledger of remedies: what each Party is to do, by when, and whether it was verified that it did, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV without what the Party said and what was verified, which have no form in a table.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = RemedyPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Remedy.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(name = "case", description = "Remedy whose finding it rests on.", schema = @Schema(type = "string"))
            @RequestParam(name = "case", required = false) @Nullable BreachCaseId breachCase,
            @Parameter(description = "Party that is to carry it out.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId addressee,
            @Parameter(description = "Kind of act.")
            @RequestParam(required = false) @Nullable List<RemedyKind> kind,
            @Parameter(description = "How far it has come.")
            @RequestParam(required = false) @Nullable List<RemedyStanding.State> state,
            @Parameter(description = "Something is due before this instant.")
            @RequestParam(required = false) @Nullable Instant dueBefore,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable RemedyId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new RemedyFilter(breachCase, addressee, kind, state, dueBefore);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One remedy. */
    @Operation(operationId = "ReadRemedy", summary = "One remedy", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The remedy.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RemedyAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable RemedyId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record RemedyPage(long position, View view, List<Remedy> items, @Nullable String next) {
    }

    /** For the description: one. */
    record RemedyAnswer(long position, View view, long revision, Remedy item) {
    }
}
