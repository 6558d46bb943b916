package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.ceasefiremonitor.projections.view.Paging;
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
    private final ViewAnswers answers;

    InboxEndpoint(NoticeQueries queries, AllegationQueries allegations, ViewAnswers answers) {
        this.queries = queries;
        this.allegations = allegations;
        this.answers = answers;
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
            @Parameter(description = "Items on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable NoticeId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request, HttpServletResponse response) throws IOException, HttpMediaTypeNotAcceptableException {
        var paging = new Paging(limit, cursor);
        var exchange = answers.begin(request, response, NoticeQueries.VIEWS, after, wait, Format.JSON, Format.CSV, Format.NDJSON);
        var known = answers.position(NoticeQueries.VIEWS, asOf, timeZone, wait);
        var filter = new NoticeFilter(to == null ? exchange.reader().participant() : to, about, awaitsReply, dueBefore);
        if (exchange.format() == Format.JSON) {
            exchange.requirePages(resumeAfter);
            return answers.page(exchange, View.NOTICES, queries.list(filter, paging, exchange.reader(), known));
        }
        exchange.requireWhole(paging, resumeAfter, asOf);
        var position = known == null ? queries.position() : known;
        var from = resumeAfter == null ? null : resumeAfter.value();
        answers.stream(exchange, View.NOTICES, position, null, SHAPE, resumeAfter != null,
                receiver -> queries.stream(filter, from, exchange.reader(), position, receiver));
        return null;
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
            @Parameter(description = "Items on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(request, response, AllegationQueries.VIEWS, after, wait, Format.JSON);
        var known = answers.position(AllegationQueries.VIEWS, asOf, timeZone, wait);
        var filter = new AllegationFilter(List.of(), null, null, of == null ? exchange.reader().participant() : of, null, null, null);
        return answers.page(exchange, View.ALLEGATIONS, allegations.list(filter, new Paging(limit, cursor), exchange.reader(), known));
    }

    /** One notice. */
    @Operation(operationId = "ReadNotice", summary = "One notice", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The notice.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NoticeAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable NoticeId id,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(request, response, NoticeQueries.VIEWS, after, wait, Format.JSON);
        var known = answers.position(NoticeQueries.VIEWS, asOf, timeZone, wait);
        return answers.single(exchange, View.NOTICES, queries.find(id, exchange.reader(), known), item -> item.standing().revision());
    }

    /** For the description: a page. */
    record NoticePage(long position, View view, List<Notice> items, @Nullable String next) {
    }

    /** For the description: one. */
    record NoticeAnswer(long position, View view, long revision, Notice item) {
    }
}
