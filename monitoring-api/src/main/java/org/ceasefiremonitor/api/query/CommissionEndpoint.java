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
import java.util.List;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.commission.Commission;
import org.ceasefiremonitor.projections.commission.CommissionFilter;
import org.ceasefiremonitor.projections.commission.CommissionQueries;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Special commissions, their seats, rules of procedure and open sessions. */
@RestController
@Tag(name = "views: commissions")
@RequestMapping(CommissionEndpoint.PATH)
public class CommissionEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/commissions";

    private static final ItemStream.Shape<Commission> SHAPE = new ItemStream.Shape<>(
            List.of("commission_id", "agreement_id", "name", "chair", "members", "failures", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.commissionId(), standing.agreementId(), Cells.text(standing.name()), standing.chair(),
                        Cells.words(standing.members().stream().map(ParticipantId::value)), standing.failures(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final CommissionQueries queries;
    private final ViewAnswers answers;

    CommissionEndpoint(CommissionQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Lists commissions. */
    @Operation(operationId = "ListCommissions", summary = "Special commissions, their seats, rules of procedure and open sessions, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV without sessions and rules, which have no form in a table.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = CommissionPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Commission.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Agreement under which it sits.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "Participant that has a seat in it.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId member,
            @Parameter(description = "Items on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable CommissionId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request, HttpServletResponse response) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new CommissionFilter(agreement, member);
        var paging = new Paging(limit, cursor);
        var exchange = answers.begin(request, response, CommissionQueries.VIEWS, after, wait, Format.JSON, Format.CSV, Format.NDJSON);
        var known = answers.position(CommissionQueries.VIEWS, asOf, timeZone, wait);
        if (exchange.format() == Format.JSON) {
            exchange.requirePages(resumeAfter);
            return answers.page(exchange, View.COMMISSIONS, queries.list(filter, paging, exchange.reader(), known));
        }
        exchange.requireWhole(paging, resumeAfter, asOf);
        var position = known == null ? queries.position() : known;
        var from = resumeAfter == null ? null : resumeAfter.value();
        answers.stream(exchange, View.COMMISSIONS, position, null, SHAPE, resumeAfter != null,
                receiver -> queries.stream(filter, from, exchange.reader(), position, receiver));
        return null;
    }

    /** One commission. */
    @Operation(operationId = "ReadCommission", summary = "One commission", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The commission.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommissionAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable CommissionId id,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(request, response, CommissionQueries.VIEWS, after, wait, Format.JSON);
        var known = answers.position(CommissionQueries.VIEWS, asOf, timeZone, wait);
        return answers.single(exchange, View.COMMISSIONS, queries.find(id, exchange.reader(), known), item -> item.standing().revision());
    }

    /** For the description: a page. */
    record CommissionPage(long position, View view, List<Commission> items, @Nullable String next) {
    }

    /** For the description: one. */
    record CommissionAnswer(long position, View view, long revision, Commission item) {
    }
}
