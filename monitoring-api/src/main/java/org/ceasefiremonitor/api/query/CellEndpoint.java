package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.coordination.CellEntry;
import org.ceasefiremonitor.projections.coordination.CellFilter;
import org.ceasefiremonitor.projections.coordination.CellQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coordination cells with their watch and what is open at each. */
@RestController
@Tag(name = "views: coordination")
@RequestMapping(CellEndpoint.PATH)
public class CellEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/cells";

    private static final ItemStream.Shape<CellEntry> SHAPE = new ItemStream.Shape<>(
            List.of("cell_id", "name", "seat", "headquarters", "run_by", "agreement_id", "state", "members", "officer", "watch_since",
                    "crisis", "open_requests", "unanswered_calls", "open_commitments", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                var watch = standing.watch();
                return Cells.of(standing.cellId(), Cells.text(standing.name()), Cells.text(standing.seat()), Cells.text(standing.headquarters()), standing.runBy(),
                        standing.agreementId(), standing.state(), Cells.words(standing.members().stream().map(CellStanding.CellMember::participant)),
                        watch == null ? null : watch.officer(), watch == null ? null : watch.since(),
                        standing.crisis() == null ? null : Cells.text(standing.crisis().reason()), item.board().openRequests(), item.board().unansweredCalls(),
                        item.board().openCommitments(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final CellQueries queries;
    private final Answers answers;

    CellEndpoint(CellQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(CellQueries.VIEWS);
    }

    /** Lists coordination cells. */
    @Operation(operationId = "ListCells", summary = "Coordination cells with their watch and what is open at each",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = CellPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = CellEntry.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "How far they have come.")
            @RequestParam(required = false) @Nullable List<CellStanding.State> state,
            @Parameter(description = "The participant that runs them.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId runBy,
            @Parameter(description = "Whether a crisis goes on.")
            @RequestParam(required = false) @Nullable Boolean crisis,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable CellId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new CellFilter(state, runBy, crisis);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One of them. */
    @Operation(operationId = "ReadCell", summary = "A coordination cell, with what is open at it", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "It.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CellAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable CellId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record CellPage(long position, View view, List<CellEntry> items, @Nullable String next) {
    }

    /** For the description: one. */
    record CellAnswer(long position, View view, long revision, CellEntry item) {
    }
}
