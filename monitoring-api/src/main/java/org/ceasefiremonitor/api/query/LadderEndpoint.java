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
import java.util.Objects;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.projections.ladder.Ladder;
import org.ceasefiremonitor.projections.ladder.LadderFilter;
import org.ceasefiremonitor.projections.ladder.LadderProjection;
import org.ceasefiremonitor.projections.ladder.LadderQueries;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Response ladders as clocks: t0, the stage, the time that is left, what people are to do next. */
@RestController
@Tag(name = "views: ladders")
@RequestMapping(LadderEndpoint.PATH)
public class LadderEndpoint {

    private static final View VIEW = View.of(LadderProjection.VIEW);

    /** Where they are read. */
    public static final String PATH = "/api/v1/ladders";

    private static final ItemStream.Shape<Ladder> SHAPE = new ItemStream.Shape<>(
            List.of("ladder_id", "agreement_id", "incidents", "case_id", "remedy_id", "version", "started_at", "t0", "revised", "state", "stage", "awaited_stage", "stage_due", "seconds_left", "check_by", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.ladderId(), standing.agreementId(), Cells.text(String.join(" ", standing.incidents().stream().map(each -> each.value()).toList())), standing.caseId(), standing.remedyId(), standing.version(), standing.startedAt(), standing.start().at(), standing.before().size(), standing.state(), standing.stage(), item.awaitedStage(), item.stageDue(), item.secondsLeft(), standing.checkBy(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final LadderQueries queries;
    private final ViewAnswers answers;

    LadderEndpoint(LadderQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Lists response ladders. */
    @Operation(operationId = "ListLadders", summary = "Response ladders and how far each has come, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = LadderPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Ladder.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "How far they have come.")
            @RequestParam(required = false) @Nullable List<LadderStanding.State> state,
            @Parameter(description = "The agreement whose ladder is run.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "Number of the highest stage that was entered.")
            @RequestParam(required = false) @Nullable Integer stage,
            @Parameter(name = "case", description = "The breach case on which they were started.", schema = @Schema(type = "string"))
            @RequestParam(name = "case", required = false) @Nullable BreachCaseId breachCase,
            @Parameter(description = "The remedy on which they were started.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable RemedyId remedy,
            @Parameter(description = "Whether they run.")
            @RequestParam(required = false) @Nullable Boolean running,
            @Parameter(description = "A stage is waited for that is due before this instant.")
            @RequestParam(required = false) @Nullable Instant dueBefore,
            @Parameter(description = "Instant from which the time that is left is counted. " + Moments.AT, example = "2026-03-01T05:10:00Z")
            @RequestParam(required = false) @Nullable String at,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable LadderId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new LadderFilter(state, agreement, stage, breachCase, remedy, running, dueBefore);
        var paging = asked.paging();
        var exchange = answers.begin(asked.one(), LadderQueries.VIEWS, Format.JSON, Format.CSV, Format.NDJSON);
        var moment = answers.moment(asked.one(), LadderQueries.VIEWS, at, Paging.FIRST);
        var instant = Objects.requireNonNull(moment.at());
        var known = asked.cursor() == null ? moment.position() : answers.position(asked.one(), LadderQueries.VIEWS);
        if (exchange.format() == Format.JSON) {
            exchange.requirePages(resumeAfter);
            return answers.page(exchange, VIEW, queries.list(filter, instant, paging, exchange.reader(), known), instant);
        }
        exchange.requireWhole(paging, resumeAfter, asked.asOf());
        var position = known == null ? answers.reached(LadderQueries.VIEWS) : known;
        var resumeFrom = resumeAfter == null ? null : resumeAfter.value();
        answers.stream(exchange, VIEW, position, instant, SHAPE, resumeAfter != null,
                receiver -> queries.stream(filter, instant, resumeFrom, exchange.reader(), position, receiver));
        return null;
    }

    /** One of them. */
    @Operation(operationId = "ReadLadder", summary = "One response ladder", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The response ladder.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LadderAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable LadderId id,
            @Parameter(description = "Instant from which the time that is left is counted. " + Moments.AT, example = "2026-03-01T05:10:00Z")
            @RequestParam(required = false) @Nullable String at,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(asked, LadderQueries.VIEWS, Format.JSON);
        var moment = answers.moment(asked, LadderQueries.VIEWS, at, Paging.FIRST);
        var instant = Objects.requireNonNull(moment.at());
        var known = moment.position();
        return answers.single(exchange, VIEW, queries.find(id, instant, exchange.reader(), known), item -> item.standing().revision(), instant);
    }

    /** For the description: a page. */
    record LadderPage(long position, View view, Instant at, List<Ladder> items, @Nullable String next) {
    }

    /** For the description: one. */
    record LadderAnswer(long position, View view, long revision, Ladder item) {
    }
}
