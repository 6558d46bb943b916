package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.projections.clock.Deadline;
import org.ceasefiremonitor.projections.clock.DeadlineFilter;
import org.ceasefiremonitor.projections.clock.DeadlineProjection;
import org.ceasefiremonitor.projections.clock.DeadlineQueries;
import org.ceasefiremonitor.projections.clock.DeadlineState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board of deadlines: what is waited for, from whom and by when, and what was missed. */
@RestController
@Tag(name = "views: deadlines")
@RequestMapping(DeadlineEndpoint.PATH)
public class DeadlineEndpoint {

    private static final View VIEW = View.of(DeadlineProjection.VIEW);

    /** Where they are read. */
    public static final String PATH = "/api/v1/deadlines";

    private static final ItemStream.Shape<Deadline> SHAPE = new ItemStream.Shape<>(
            List.of("thing", "kind", "awaited", "awaited_from", "state", "due", "seconds_left", "first_due", "extensions", "reason", "position", "recorded_at"),
            one -> Cells.of(one.thing(), one.kind(), one.awaited(), one.awaitedFrom(), one.state(), one.due(), one.secondsLeft(), one.firstDue(),
                    one.extensions(), Cells.text(one.reason()), one.position(), one.recordedAt()), null);

    private final DeadlineQueries queries;
    private final ViewAnswers answers;

    DeadlineEndpoint(DeadlineQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Lists deadlines. */
    @Operation(operationId = "ListDeadlines", summary = "The board of deadlines, those that run out first before the others",
            description = "Each is open, met, missed, met late, or stopped, or its time had run out before that was known; it says how many seconds are left from the instant `at` of the answer. What is due"
                    + " soon is found with `state=OPEN&within=PT24H`, what is owed with `state=MISSED`, and what is owed without anybody having failed with `state=KNOWN_LATE`. A deadline is met, put off or stopped by the event that its"
                    + " `position` names, and never by time alone. As CSV and NDJSON the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = DeadlinePage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Deadline.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "The thing that it is about, by type and id.", example = "case/case-1")
            @RequestParam(required = false) @Nullable String thing,
            @Parameter(description = "What is waited for.") @RequestParam(required = false) @Nullable List<ClockKind> kind,
            @Parameter(description = "In which capacity that is done.") @RequestParam(required = false) @Nullable List<Mandate> awaitedFrom,
            @Parameter(description = "How far it has come.") @RequestParam(required = false) @Nullable List<DeadlineState> state,
            @Parameter(description = "It runs out within this time from the instant, or has run out; an ISO-8601 duration of at most 400 days.",
                    example = "PT24H", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable Duration within,
            @Parameter(description = "Instant from which the time that is left is counted. " + Moments.AT, example = "2026-03-01T05:10:00Z")
            @RequestParam(required = false) @Nullable String at,
            ListRequest asked,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new DeadlineFilter(thing, kind, awaitedFrom, state, within);
        var paging = asked.paging();
        var exchange = answers.begin(asked.one(), DeadlineQueries.VIEWS, Format.JSON, Format.CSV, Format.NDJSON);
        var moment = answers.moment(asked.one(), DeadlineQueries.VIEWS, at, paging);
        if (exchange.format() == Format.JSON) {
            var found = queries.list(filter, moment.at(), paging, exchange.reader(), moment.position());
            return answers.page(exchange, VIEW, found.page(), found.at());
        }
        exchange.requireWhole(paging);
        var position = moment.position() == null ? answers.reached(DeadlineQueries.VIEWS) : moment.position();
        var instant = Objects.requireNonNull(moment.at());
        answers.stream(exchange, VIEW, position, instant, SHAPE, false,
                receiver -> queries.stream(filter, instant, exchange.reader(), position, receiver));
        return null;
    }

    /** For the description: a page. */
    record DeadlinePage(long position, View view, Instant at, List<Deadline> items, @Nullable String next) {
    }
}
