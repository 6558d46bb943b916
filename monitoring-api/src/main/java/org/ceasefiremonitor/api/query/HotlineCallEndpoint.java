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
import org.ceasefiremonitor.core.coordination.hotline.HotlineStanding;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.coordination.HotlineCallEntry;
import org.ceasefiremonitor.projections.coordination.HotlineCallFilter;
import org.ceasefiremonitor.projections.coordination.HotlineCallQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log of the hotline: calls with the time that the answer took and how they ended, in the order in which they were opened. */
@RestController
@Tag(name = "views: coordination")
@RequestMapping(HotlineCallEndpoint.PATH)
public class HotlineCallEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/hotline-calls";

    private static final ItemStream.Shape<HotlineCallEntry> SHAPE = new ItemStream.Shape<>(
            List.of("call_id", "cell_id", "from", "to", "issue", "calls_on_issue", "headline", "about", "state", "opened_at", "answer_by",
                    "answered_at", "seconds_to_answer", "message", "reply", "outcome", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                var reached = standing.reached();
                return Cells.of(standing.callId(), standing.cellId(), standing.from(), standing.to(), standing.issue(), item.callsOnIssue(),
                        Cells.text(standing.headline()), standing.about(), standing.state(), standing.openedAt(), standing.answerBy(),
                        reached == null ? null : reached.at(), reached == null ? null : reached.secondsToAnswer(),
                        standing.message() == null ? null : Cells.text(standing.message().text()), standing.reply() == null ? null : Cells.text(standing.reply().text()),
                        Cells.text(standing.outcome()), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final HotlineCallQueries queries;
    private final Answers answers;

    HotlineCallEndpoint(HotlineCallQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(HotlineCallQueries.VIEWS);
    }

    /** Lists calls over the hotline. */
    @Operation(operationId = "ListHotlineCalls", summary = "The log of the hotline: calls with the time that the answer took and how they ended, in the order in which they were opened",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = HotlineCallPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = HotlineCallEntry.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "The cell.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable CellId cell,
            @Parameter(description = "The participant that calls.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId from,
            @Parameter(description = "The participant that is called.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId to,
            @Parameter(description = "The issue that they are about.")
            @RequestParam(required = false) @Nullable String issue,
            @Parameter(description = "How far they have come.")
            @RequestParam(required = false) @Nullable List<HotlineStanding.State> state,
            @Parameter(description = "Whether nobody has answered, in time or late.")
            @RequestParam(required = false) @Nullable Boolean unanswered,
            @Parameter(description = "The answer took at least so many seconds.")
            @RequestParam(required = false) @Nullable Long secondsToAnswerFrom,
            @Parameter(description = "They were opened before this instant.")
            @RequestParam(required = false) @Nullable Instant openedBefore,
            ListRequest asked,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new HotlineCallFilter(cell, from, to, issue, state, unanswered, secondsToAnswerFrom, openedBefore);
        return answers.list(asked, SHAPE, filter, queries::list, queries::stream);
    }

    /** One of them. */
    @Operation(operationId = "ReadHotlineCall", summary = "A call over the hotline and how far it has come", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "It.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HotlineCallAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable HotlineCallId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record HotlineCallPage(long position, View view, List<HotlineCallEntry> items, @Nullable String next) {
    }

    /** For the description: one. */
    record HotlineCallAnswer(long position, View view, long revision, HotlineCallEntry item) {
    }
}
