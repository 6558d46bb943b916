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
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.allegation.AllegationFilter;
import org.ceasefiremonitor.projections.allegation.AllegationQueries;
import org.ceasefiremonitor.projections.notice.Notice;
import org.ceasefiremonitor.projections.notice.NoticeFilter;
import org.ceasefiremonitor.projections.notice.NoticeQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Inboxes: notices served on participants, which replies are due, and the allegations that concern them. */
@RestController
@Tag(name = "views: notices")
@RequestMapping(InboxEndpoint.PATH)
public class InboxEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/inbox";

    private static final ItemStream.Shape<Notice> SHAPE = new ItemStream.Shape<>(
            List.of("notice_id", "to", "about", "text", "served_at", "reply_by", "opened_at", "acknowledged_at", "replied_at", "awaits_reply", "revision", "position",
                    "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.noticeId(), standing.to(), standing.about(), Cells.text(standing.text()), standing.servedAt(), standing.replyBy(),
                        standing.openedAt(), standing.acknowledgedAt(), standing.repliedAt(), item.awaitsReply(), standing.revision(), item.position(),
                        item.recordedAt());
            }, null);

    private final NoticeQueries queries;
    private final AllegationQueries allegations;
    private final Answers notices;
    private final Answers accusations;

    InboxEndpoint(NoticeQueries queries, AllegationQueries allegations, ViewAnswers answers) {
        this.queries = queries;
        this.allegations = allegations;
        this.notices = answers.from(NoticeQueries.VIEWS);
        this.accusations = answers.from(AllegationQueries.VIEWS);
    }

    /** Lists notices. */
    @Operation(operationId = "ListInbox", summary = "An inbox: notices served on a participant, when each was opened and acknowledged, and which replies are due, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV without the replies. The time for a reply runs from service.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = NoticePage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Notice.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "On whom they were served; the reader's own participant if absent.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId to,
            @Parameter(description = "The thing that they are about, by type and id.", example = "incident/fire-1")
            @RequestParam(required = false) @Nullable String about,
            @Parameter(description = "Whether a reply is waited for, in time or late.")
            @RequestParam(required = false) @Nullable Boolean awaitsReply,
            @Parameter(description = "A reply is due before this instant.")
            @RequestParam(required = false) @Nullable Instant dueBefore,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable NoticeId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var exchange = notices.begin(asked, SHAPE);
        var filter = new NoticeFilter(to == null ? exchange.reader().participant() : to, about, awaitsReply, dueBefore);
        return notices.list(exchange, asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** The allegations that concern a participant. */
    @Operation(operationId = "ListInboxAllegations", summary = "The allegations that a participant filed, or that accuse it, and what became of each, in order of"
            + " their ids")
    @ApiResponse(responseCode = "200", description = "A page of the list.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AllegationEndpoint.AllegationPage.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/allegations")
    public @Nullable ResponseEntity<Object> allegations(
            @Parameter(description = "The participant; the reader's own if absent.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId of,
            ListRequest asked) throws HttpMediaTypeNotAcceptableException {
        return accusations.page(asked, of, (accused, paging, reader, known) -> allegations.list(
                new AllegationFilter(List.of(), null, null, accused == null ? reader.participant() : accused, null, null, null), paging, reader, known));
    }

    /** One notice. */
    @Operation(operationId = "ReadNotice", summary = "One notice", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The notice.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NoticeAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable NoticeId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return notices.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record NoticePage(long position, View view, List<Notice> items, @Nullable String next) {
    }

    /** For the description: one. */
    record NoticeAnswer(long position, View view, long revision, Notice item) {
    }
}
