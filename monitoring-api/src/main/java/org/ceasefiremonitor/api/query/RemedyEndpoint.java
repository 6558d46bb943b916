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
import org.ceasefiremonitor.core.commission.remedy.RemedyKind;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.projections.commission.Remedy;
import org.ceasefiremonitor.projections.commission.RemedyFilter;
import org.ceasefiremonitor.projections.commission.RemedyQueries;
import org.ceasefiremonitor.projections.view.Paging;
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
    private final ViewAnswers answers;

    RemedyEndpoint(RemedyQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers;
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
            @Parameter(description = "Items on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable RemedyId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request, HttpServletResponse response) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new RemedyFilter(breachCase, addressee, kind, state, dueBefore);
        var paging = new Paging(limit, cursor);
        var exchange = answers.begin(request, response, RemedyQueries.VIEWS, after, wait, Format.JSON, Format.CSV, Format.NDJSON);
        var known = answers.position(RemedyQueries.VIEWS, asOf, timeZone, wait);
        if (exchange.format() == Format.JSON) {
            exchange.requirePages(resumeAfter);
            return answers.page(exchange, View.REMEDIES, queries.list(filter, paging, exchange.reader(), known));
        }
        exchange.requireWhole(paging, resumeAfter, asOf);
        var position = known == null ? queries.position() : known;
        var from = resumeAfter == null ? null : resumeAfter.value();
        answers.stream(exchange, View.REMEDIES, position, null, SHAPE, resumeAfter != null,
                receiver -> queries.stream(filter, from, exchange.reader(), position, receiver));
        return null;
    }

    /** One remedy. */
    @Operation(operationId = "ReadRemedy", summary = "One remedy", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The remedy.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RemedyAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable RemedyId id,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(request, response, RemedyQueries.VIEWS, after, wait, Format.JSON);
        var known = answers.position(RemedyQueries.VIEWS, asOf, timeZone, wait);
        return answers.single(exchange, View.REMEDIES, queries.find(id, exchange.reader(), known), item -> item.standing().revision());
    }

    /** For the description: a page. */
    record RemedyPage(long position, View view, List<Remedy> items, @Nullable String next) {
    }

    /** For the description: one. */
    record RemedyAnswer(long position, View view, long revision, Remedy item) {
    }
}
