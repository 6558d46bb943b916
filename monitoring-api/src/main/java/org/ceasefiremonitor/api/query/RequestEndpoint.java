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
import org.ceasefiremonitor.core.coordination.request.RequestKind;
import org.ceasefiremonitor.core.coordination.request.RequestStanding;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.projections.coordination.RequestEntry;
import org.ceasefiremonitor.projections.coordination.RequestFilter;
import org.ceasefiremonitor.projections.coordination.RequestQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests to coordination cells, those that are due first before the others. */
@RestController
@Tag(name = "views: coordination")
@RequestMapping(RequestEndpoint.PATH)
public class RequestEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/requests";

    private static final ItemStream.Shape<RequestEntry> SHAPE = new ItemStream.Shape<>(
            List.of("request_id", "cell_id", "kind", "requester", "headline", "text", "state", "due", "raised_at", "owner", "answer", "ended",
                    "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.requestId(), standing.cellId(), standing.kind(), standing.requester(), Cells.text(standing.headline()),
                        Cells.text(standing.text()), standing.state(), standing.due(), standing.raisedAt(), standing.owner() == null ? null : standing.owner().participant(),
                        standing.answer() == null ? null : Cells.text(standing.answer().text()), Cells.text(standing.ended()), standing.revision(),
                        item.position(), item.recordedAt());
            }, null);

    private final RequestQueries queries;
    private final Answers answers;

    RequestEndpoint(RequestQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(RequestQueries.VIEWS);
    }

    /** Lists requests. */
    @Operation(operationId = "ListRequests", summary = "Requests to coordination cells, those that are due first before the others",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = RequestPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = RequestEntry.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "The cell.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable CellId cell,
            @Parameter(description = "What is asked for.")
            @RequestParam(required = false) @Nullable List<RequestKind> kind,
            @Parameter(description = "How far they have come.")
            @RequestParam(required = false) @Nullable List<RequestStanding.State> state,
            @Parameter(description = "Whether an answer is owed, in time or late.")
            @RequestParam(required = false) @Nullable Boolean open,
            @Parameter(description = "The participant that asks.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId requester,
            @Parameter(description = "The participant that sees to them.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId owner,
            @Parameter(description = "They are due before this instant.")
            @RequestParam(required = false) @Nullable Instant dueBefore,
            ListRequest asked,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new RequestFilter(cell, kind, state, open, requester, owner, dueBefore);
        return answers.list(asked, SHAPE, filter, queries::list, queries::stream);
    }

    /** One of them. */
    @Operation(operationId = "ReadRequest", summary = "A request to a coordination cell and how far it has come", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "It.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RequestAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable RequestId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record RequestPage(long position, View view, List<RequestEntry> items, @Nullable String next) {
    }

    /** For the description: one. */
    record RequestAnswer(long position, View view, long revision, RequestEntry item) {
    }
}
